import { at } from '../../base/assert.ts';
import { ENTITY_KINDS } from '../../model/entity.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type {
  LevelNode,
  Plant,
  PlantObjective,
  PlantService,
  PlantTool,
  PlantWatch,
} from '../plant.ts';
import {
  compileBackups,
  compileComponents,
  compileCopies,
  compileReplicas,
} from './compileComponents.ts';
import { compileHealers, compileImpacts } from './compileIncidents.ts';
import { compileJobs } from './compileJobs.ts';
import { compileNeeds, compileNodes } from './compileNeeds.ts';
import { compileMembers, compileTeams } from './compilePeople.ts';
import { compileHostings, compileSites } from './compilePlaces.ts';
import { compileDecisions, compilePlans, compileSteps } from './compilePlans.ts';
import { compileRules } from './compileRules.ts';
import { compileProbes } from './compileSight.ts';
import { compilePeaks } from './compileTimetables.ts';
import { describe } from './describe.ts';
import { createRegistry, type Registry, runSpanOf } from './registry.ts';

function compileObjectives({ dossier, ids }: Registry): readonly PlantObjective[] {
  const services = Object.keys(dossier.services);
  const data = Object.keys(dossier.data);
  return ids.objective.map((id) => {
    const [owner = '', kind] = id.split('/');
    if (kind === 'rpo') {
      return { kind, index: data.indexOf(owner), target: dossier.data[owner]?.rpo ?? 0 };
    }
    const objective = kind === 'rto' ? 'rto' : 'mtpd';
    const target = dossier.services[owner]?.objectives?.[objective] ?? 0;
    return { kind: objective, index: services.indexOf(owner), target };
  });
}

function compileServices(
  registry: Registry,
  objectives: readonly PlantObjective[],
  watches: readonly PlantWatch[],
  probesOf: (service: number) => readonly number[],
): readonly PlantService[] {
  return Object.values(registry.dossier.services).map((service, index) => ({
    mbco: service.objectives?.mbco ?? 1,
    calendar: compilePeaks(service, runSpanOf(registry)),
    modes: Object.values(service.modes).map(({ capacity, lasts, needs }) => ({
      capacity,
      lastsSeconds: lasts ?? Number.POSITIVE_INFINITY,
      needs: compileNeeds(registry, needs),
    })),
    probes: probesOf(index),
    objectives: objectives.flatMap((objective, number) =>
      objective.kind !== 'rpo' && objective.index === index ? [number] : [],
    ),
    watch: watches.findIndex((watch) => watch.rule === 'P12' && watch.index === index),
  }));
}

function compileTools(
  { dossier, placeOf, indexOf }: Registry,
  replicas: Plant['replicas'],
): readonly PlantTool[] {
  return Object.entries(dossier.tools).map(([id, tool]) => ({
    kind: tool.kind,
    places: tool.at.map(placeOf),
    replicas: replicas.flatMap((replica, number) =>
      replica.via === indexOf('tool', id) ? [number] : [],
    ),
  }));
}

function compileData(
  { dossier, find }: Registry,
  components: Plant['components'],
  backups: readonly { readonly component: number }[],
  watches: readonly PlantWatch[],
): Plant['data'] {
  return Object.entries(dossier.data).map(([id, { writes, rpo }], index) => ({
    copies: components.flatMap(({ data, copies }) => (data === index ? copies : [])),
    backups: backups.flatMap(({ component }, number) =>
      at(components, component).data === index ? [number] : [],
    ),
    writesPerSecond: writes ?? null,
    rpo: rpo ?? null,
    objective: find('objective', `${id}/rpo`),
    exitWatch: watches.findIndex((watch) => watch.rule === 'P14' && watch.index === index),
  }));
}

/** Watches that an acceptance by this decision covers, if whoever decides is entitled: those of the rules it names. */
function acceptanceOf(
  { dossier }: Registry,
  plan: string | undefined,
  watches: readonly PlantWatch[],
): Plant['decisions'][number]['accepts'] {
  const decision = plan === undefined ? undefined : dossier.plans[plan]?.decision;
  if (!decision?.accepts) return null;
  const { rules, for: seconds } = decision.accepts;
  return {
    rules,
    seconds,
    watches: watches.flatMap(({ rule }, number) => (rules.includes(rule) ? [number] : [])),
  };
}

/** Watches by what they are on: `copy 3`. */
function groupWatches(watches: readonly PlantWatch[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  watches.forEach(({ on, index }, watch) => {
    const key = `${on.kind} ${index}`;
    const group = groups.get(key);
    if (group) group.push(watch);
    else groups.set(key, [watch]);
  });
  return groups;
}

/** Numbers of nodes by their place. */
function nodeOrderOf(nodes: readonly LevelNode[]): Int32Array {
  const order = new Int32Array(nodes.length);
  nodes.forEach(({ place }, node) => {
    order[place] = node;
  });
  return order;
}

/** Compiles a verified dossier. Names that do not resolve are our mistake: `scenario/` has checked them. */
export function compilePlant(dossier: Dossier): Plant {
  const registry = createRegistry(dossier);
  const { ids } = registry;
  const watches = compileRules(registry);
  const watchesOn = groupWatches(watches);
  const replicas = compileReplicas(registry);
  const backups = compileBackups(registry).map((backup, b) => ({
    ...backup,
    watches: watchesOn.get(`backup ${b}`) ?? [],
  }));
  const copies = compileCopies(registry, replicas, backups).map((copy, c) => ({
    ...copy,
    watches: watchesOn.get(`copy ${c}`) ?? [],
  }));
  const components = compileComponents(registry);
  const tools = compileTools(registry, replicas);
  const probes = compileProbes(registry);
  const objectives = compileObjectives(registry);
  const probesOf = (service: number): readonly number[] =>
    probes.flatMap(({ watched }, probe) =>
      watched.type === 'level' && watched.service === service ? [probe] : [],
    );
  const allIds = { ...ids, rule: watches.map(({ rule, on: thing }) => `${rule}:${thing.id}`) };
  const nodes = compileNodes(registry);
  const impacts = compileImpacts(registry);
  const teams = compileTeams(registry);
  const steps = compileSteps(registry);
  const decisions = compileDecisions(registry).map((decision, d) => ({
    ...decision,
    accepts: acceptanceOf(registry, decision.step < 0 ? ids.decision[d] : undefined, watches),
  }));
  return {
    description: describe(dossier),
    calendar: dossier.calendar,
    incidentAt: dossier.run.lead,
    endsAt: dossier.run.lead + dossier.run.horizon,
    ids: allIds,
    sites: compileSites(registry),
    hostings: compileHostings(registry, { copies, backups, tools, probes }),
    copies,
    replicas,
    backups,
    components,
    data: compileData(registry, components, backups, watches),
    tools,
    services: compileServices(registry, objectives, watches, probesOf),
    nodes,
    nodeOrder: nodeOrderOf(nodes),
    firstComponentNode: ids.tool.length,
    firstServiceNode: ids.tool.length + ids.component.length,
    teams,
    members: compileMembers(registry),
    probes,
    plans: compilePlans(registry),
    decisions,
    steps,
    jobs: compileJobs({ steps, decisions, copies, components, teams }),
    objectives,
    watches,
    impacts,
    healers: compileHealers(
      impacts,
      ENTITY_KINDS.map((kind) => allIds[kind].length),
    ),
  };
}
