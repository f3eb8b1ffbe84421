/** What depends on what in REF-60, at any size. */
import { STATE } from './parameters.ts';

export const PROVIDERS = 3;

export interface Topology {
  /** Nodes that are things with a state of their own: providers, zones, instances, data. They come first. */
  readonly thingCount: number;
  readonly nodeCount: number;
  /** First state of each thing, then of the replication. */
  readonly firstStates: readonly number[];
  /** Nodes that need a node, in index order. */
  readonly dependents: readonly (readonly number[])[];
  readonly inputCount: readonly number[];
  /** How many inputs a gate needs; 0 for a node that needs all. */
  readonly needed: readonly number[];
  /** The gate of each site that says whether it serves. */
  readonly serving: readonly number[];
}

/** The site that is restored from backups, as a node: its provider. */
export const RECOVERY_PROVIDER = 2;

/** How many instances of each part a zone has: fronts, interfaces, databases; the rest tell who people are. */
function partsOf(componentsPerZone: number): readonly [number, number, number] {
  const share = (part: number): number => Math.max(1, Math.floor(part * componentsPerZone));
  return [share(0.4), share(0.3), share(0.2)];
}

/** Numbers of the nodes: things, then the gates of zones, then three gates a site. */
function nodesOf(zonesPerProvider: number, componentsPerZone: number) {
  const zoneCount = PROVIDERS * zonesPerProvider;
  const firstInstance = PROVIDERS + zoneCount;
  const data = firstInstance + zoneCount * componentsPerZone;
  const interfaceGate = data + 1;
  const databaseGate = interfaceGate + zoneCount;
  const identityGate = databaseGate + PROVIDERS;
  const servingGate = identityGate + PROVIDERS;
  return {
    zoneCount,
    firstInstance,
    data,
    interfaceGate,
    databaseGate,
    identityGate,
    servingGate,
    nodeCount: servingGate + PROVIDERS,
  };
}

/**
 * Builds the dependencies for a number of components in each zone, 4 or more; REF-60 has 10.
 * Nodes: providers, zones, instances zone by zone, data; interface gate of each zone; database, identity and serving
 * gate of each site.
 */
export function buildTopology(componentsPerZone: number): Topology {
  // The smallest size of the published measurements has one zone a provider.
  const zonesPerProvider = componentsPerZone === 4 ? 1 : 2;
  const nodes = nodesOf(zonesPerProvider, componentsPerZone);
  const [fronts, interfaces, databases] = partsOf(componentsPerZone);
  const dependents: number[][] = Array.from({ length: nodes.nodeCount }, () => []);
  const inputCount = new Array<number>(nodes.nodeCount).fill(0);
  const needed = new Array<number>(nodes.nodeCount).fill(0);
  const link = (from: number, to: number): void => {
    dependents[from]?.push(to);
    inputCount[to] = (inputCount[to] ?? 0) + 1;
  };
  const linkInstance = (node: number, part: number, zone: number): void => {
    const site = Math.floor(zone / zonesPerProvider);
    link(PROVIDERS + zone, node);
    if (part < fronts) {
      link(nodes.interfaceGate + zone, node);
      link(node, nodes.servingGate + site);
    } else if (part < fronts + interfaces) {
      link(nodes.databaseGate + site, node);
      link(nodes.identityGate + site, node);
      if (site < RECOVERY_PROVIDER) link(nodes.data, node);
      link(node, nodes.interfaceGate + zone);
    } else if (part < fronts + interfaces + databases) link(node, nodes.databaseGate + site);
    else link(node, nodes.identityGate + site);
  };
  for (let zone = 0; zone < nodes.zoneCount; zone++) {
    link(Math.floor(zone / zonesPerProvider), PROVIDERS + zone);
  }
  for (let zone = 0; zone < nodes.zoneCount; zone++) {
    for (let part = 0; part < componentsPerZone; part++) {
      linkInstance(nodes.firstInstance + zone * componentsPerZone + part, part, zone);
    }
    needed[nodes.interfaceGate + zone] = 1;
  }
  const sites = Array.from({ length: PROVIDERS }, (_, site) => site);
  for (const site of sites) {
    needed[nodes.databaseGate + site] = 1;
    needed[nodes.identityGate + site] = 1;
    needed[nodes.servingGate + site] = Math.ceil((zonesPerProvider * fronts) / 2);
  }
  return {
    thingCount: nodes.data + 1,
    nodeCount: nodes.nodeCount,
    firstStates: [
      ...new Array<number>(PROVIDERS).fill(STATE.providerUp),
      ...new Array<number>(nodes.zoneCount).fill(STATE.zoneUp),
      ...new Array<number>(nodes.zoneCount * componentsPerZone).fill(STATE.instanceUp),
      STATE.dataSound,
      STATE.replicationStreaming,
    ],
    dependents,
    inputCount,
    needed,
    serving: sites.map((site) => nodes.servingGate + site),
  };
}
