/** Names become numbers: ids of every kind of entity in the dossier's order, and their indices. */
import { invariant } from '../../base/assert.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/entity.ts';
import { TOTAL_OBJECTIVES } from '../../model/total.ts';
import { type Directory, directoryOf } from '../../scenario/directory.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Place } from '../plant/places.ts';
import { groundsOf } from './compileGrounds.ts';
import { type DeclaredReserve, reservesOf } from './compileReserves.ts';
import type { RunSpan } from './compileTimetables.ts';
import { ownSightsOf } from './planSights.ts';
import { reversalsOf } from './reversals.ts';

export interface Registry {
  readonly dossier: Dossier;
  readonly directory: Directory;
  /** Needs that last without what they need, in the order of the entities that they are. */
  readonly reserves: readonly DeclaredReserve[];
  readonly ids: Readonly<Record<EntityKind, readonly string[]>>;
  /** Throws InvariantError for a name that is not there: the dossier was checked, so that is our mistake. */
  readonly indexOf: (kind: EntityKind, id: string) => number;
  /** Index, or -1. */
  readonly find: (kind: EntityKind, id: string) => number;
  readonly dataIndex: (id: string | undefined) => number;
  readonly teamIndex: (id: string | undefined) => number;
  /** Number of a node of the level graph by the name that a need gives. */
  readonly nodeOf: (name: string) => number;
  /** Site and hosting of `hosting/site`. */
  readonly placeOf: (site: string) => Place;
}

/** Kinds of nodes of the level graph, in the order of their numbers. */
export const NODE_KINDS = ['tool', 'component', 'service'] as const;

/** Where on the calendar the run lies. */
export const runSpanOf = ({ dossier }: Pick<Registry, 'dossier'>): RunSpan => ({
  calendar: dossier.calendar,
  endsAt: dossier.run.lead + dossier.run.horizon,
});

/** `main` or `db/main`, for a copy or backup of component `db`. */
export const within = (component: string, name: string): string =>
  name.includes('/') ? name : `${component}/${name}`;

/** Buildings: sites of several hostings that are one building have one entity, named by the first. */
function buildingsOf(dossier: Dossier): Map<string, string> {
  const buildings = new Map<string, string>();
  for (const hosting of Object.values(dossier.hosting)) {
    for (const site of hosting.sites) {
      if (!buildings.has(site.physical)) buildings.set(site.physical, site.id);
    }
  }
  return buildings;
}

function idsOf(
  dossier: Dossier,
  directory: Directory,
  reserves: readonly DeclaredReserve[],
): Record<EntityKind, string[]> {
  const components = Object.entries(dossier.components);
  const copies = components.flatMap(([id, { copies: all }]) =>
    Object.entries(all).map(([name, copy]) => ({ id: `${id}/${name}`, copy })),
  );
  const plans = Object.entries(dossier.plans);
  const reversals = new Set(reversalsOf(dossier).map(({ copy }) => copy));
  const steps = plans.flatMap(([plan, { steps: all }]) =>
    Object.entries(all).map(([name, step]) => ({ id: `${plan}.${name}`, step })),
  );
  const hostings = Object.keys(dossier.hosting);
  const ids: Record<EntityKind, string[]> = {
    incident: Object.keys(dossier.incidents),
    site: [...buildingsOf(dossier).values()],
    'data-plane': hostings,
    'control-plane': hostings,
    'lawful-status': hostings,
    copy: copies.map(({ id }) => id),
    replica: copies
      .filter(({ id, copy }) => copy.replicates || reversals.has(id))
      .map(({ id }) => id),
    backup: components.flatMap(([id, { backups }]) =>
      Object.keys(backups).map((name) => `${id}/${name}`),
    ),
    component: Object.keys(dossier.components),
    service: Object.keys(dossier.services),
    tool: Object.keys(dossier.tools),
    member: Object.entries(dossier.people).flatMap(([id, { count }]) =>
      Array.from({ length: count }, (_, n) => `${id}/${n + 1}`),
    ),
    probe: [
      ...Object.keys(dossier.probes),
      ...plans.flatMap(([id]) => ownSightsOf(dossier, id).map(({ probe }) => probe)),
    ],
    plan: plans.map(([id]) => id),
    decision: [
      ...plans.filter(([, { decision }]) => decision).map(([id]) => id),
      ...steps.filter(({ step }) => step.approval).map(({ id }) => id),
    ],
    step: steps.map(({ id }) => id),
    objective: objectiveIds(dossier),
    rule: [],
    capacity: hostings,
    reserve: reserves.map(({ id }) => id),
    ground: [...groundsOf(dossier, directory)],
  };
  return ids;
}

function objectiveIds(dossier: Dossier): string[] {
  const services = Object.entries(dossier.services).flatMap(([id, { objectives }]) => [
    ...(objectives?.rto === undefined ? [] : [`${id}/rto`]),
    ...(objectives?.mtpd === undefined ? [] : [`${id}/mtpd`]),
    ...TOTAL_OBJECTIVES.filter((total) => objectives?.[total]).map((total) => `${id}/${total}`),
    ...(objectives?.deadline === undefined ? [] : [`${id}/deadline`]),
  ]);
  const data = Object.entries(dossier.data).flatMap(([id, { rpo }]) =>
    rpo === undefined ? [] : [`${id}/rpo`],
  );
  return [...services, ...data];
}

const numbersOf = (section: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> =>
  new Map(Object.keys(section).map((id, number) => [id, number]));

/** Rules get their ids later, from `compileRules`: they depend on what holds data where. */
export function createRegistry(dossier: Dossier): Registry {
  const directory = directoryOf(dossier);
  const reserves = reservesOf(dossier);
  const ids = idsOf(dossier, directory, reserves);
  const indices = new Map(
    ENTITY_KINDS.map((kind) => [kind, new Map(ids[kind].map((id, index) => [id, index]))]),
  );
  const find = (kind: EntityKind, id: string): number => indices.get(kind)?.get(id) ?? -1;
  const indexOf = (kind: EntityKind, id: string): number => {
    const index = find(kind, id);
    invariant(index >= 0, `the dossier has no ${kind} ${id}`);
    return index;
  };
  const buildings = buildingsOf(dossier);
  const places = new Map<string, Place>();
  Object.values(dossier.hosting).forEach((hosting, index) => {
    for (const site of hosting.sites) {
      const building = buildings.get(site.physical) ?? site.id;
      places.set(site.id, { site: indexOf('site', building), hosting: index });
    }
  });
  const names = NODE_KINDS.flatMap((kind) => ids[kind]);
  const nodes = new Map(names.map((name, number) => [name, number]));
  const data = numbersOf(dossier.data);
  const teams = numbersOf(dossier.people);
  return {
    dossier,
    directory,
    reserves,
    ids,
    indexOf,
    find,
    dataIndex: (id) => (id === undefined ? -1 : (data.get(id) ?? -1)),
    teamIndex: (id) => (id === undefined ? -1 : (teams.get(id) ?? -1)),
    nodeOf: (name) => {
      const node = nodes.get(name);
      invariant(node !== undefined, `nothing called ${name} can be needed`);
      return node;
    },
    placeOf: (site) => {
      const place = places.get(site);
      invariant(place, `the dossier has no site ${site}`);
      return place;
    },
  };
}
