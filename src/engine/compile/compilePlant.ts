import { at } from '../../base/assert.ts';
import { groupBy } from '../../base/groupBy.ts';
import { ENTITY_KINDS } from '../../model/entity.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { PlantObjective, PlantWatch } from '../plant/law.ts';
import type { LevelNode, PlantService, PlantTool } from '../plant/levels.ts';
import type { Plant } from '../plant/plant.ts';
import {
  compileBackups,
  compileCauses,
  compileComponents,
  compileCopies,
  compileReplicas,
} from './compileComponents.ts';
import { compileCopyRows } from './compileCopyRows.ts';
import { compileHolds } from './compileHolds.ts';
import {
  compileAnnounced,
  compileAwaited,
  compileHealers,
  compileImpacts,
} from './compileIncidents.ts';
import { compileInterventions } from './compileInterventions.ts';
import { compileJobs, elasticOf } from './compileJobs.ts';
import { leakClocks } from './compileLeakClocks.ts';
import { compileLeaks } from './compileLeaks.ts';
import { compileLevelRows } from './compileLevelRows.ts';
import { compileNodes, createNeedCompiler, type NeedCompiler } from './compileNeeds.ts';
import { compileObjectives } from './compileObjectives.ts';
import { compileLinks, compilePaces, paceOfSteps } from './compilePace.ts';
import { compileMembers, compileTeams } from './compilePeople.ts';
import { compileHostings, compileSites } from './compilePlaces.ts';
import { compileDecisions, compilePlans, compileSteps } from './compilePlans.ts';
import { compileRemedies } from './compileRemedies.ts';
import { compileRestores } from './compileRestores.ts';
import { compileRules, noticesIn } from './compileRules.ts';
import { compileConditions, compileProbes } from './compileSight.ts';
import { compileSpan } from './compileSpan.ts';
import { compileHours, compilePeaks } from './compileTimetables.ts';
import { writtenThrough } from './compileWritten.ts';
import { secondOfDate } from './dates.ts';
import { describe } from './describe.ts';
import { numbersByThing } from './numbersByThing.ts';
import { createRegistry, type Registry, runSpanOf } from './registry.ts';

/** By what a rule watches: the number of its first watch of that rule. */
function firstWatches(
  watches: readonly PlantWatch[],
  wanted: PlantWatch['rule'],
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  watches.forEach(({ rule, index }, watch) => {
    if (rule === wanted && !first.has(index)) first.set(index, watch);
  });
  return first;
}

function compileServices(
  registry: Registry,
  compiler: NeedCompiler,
  {
    objectives,
    watches,
    probesOf,
    components,
  }: {
    readonly objectives: readonly PlantObjective[];
    readonly watches: readonly PlantWatch[];
    readonly probesOf: (service: number) => readonly number[];
    readonly components: Plant['components'];
  },
): readonly PlantService[] {
  const strained = components.flatMap(({ users, overload }, component) =>
    overload ? users.map((service) => ({ service, component })) : [],
  );
  const strainsOf = groupBy(
    strained,
    ({ service }) => service,
    ({ component }) => component,
  );
  const objectivesOf = groupBy(
    objectives,
    ({ kind, index }) => (kind === 'rpo' || kind === 'deadline' ? -1 : index),
    (_, objective) => objective,
  );
  const watchOf = firstWatches(watches, 'P12');
  return Object.values(registry.dossier.services).map((service, index) => ({
    mbco: service.objectives?.mbco ?? 1,
    calendar: compilePeaks(service, runSpanOf(registry)),
    hours: service.objectives?.hours
      ? compileHours(service.objectives.hours, runSpanOf(registry))
      : null,
    modes: Object.values(service.modes).map(({ capacity, lasts, needs, keyedIn }) => ({
      capacity,
      lastsSeconds: lasts ?? Number.POSITIVE_INFINITY,
      needs: compiler.running(needs),
      keyedIn: keyedIn ?? 0,
    })),
    backlog: service.backlog
      ? {
          kept: service.backlog.kept,
          drains: service.backlog.drains ?? Number.POSITIVE_INFINITY,
        }
      : null,
    rush: service.rush
      ? { demand: Math.max(0.001, service.rush.demand), decays: compileSpan(service.rush.decays) }
      : null,
    strains: strainsOf.get(index) ?? [],
    probes: probesOf(index),
    objectives: objectivesOf.get(index) ?? [],
    deadline: objectives.findIndex((one) => one.kind === 'deadline' && one.index === index),
    watch: watchOf.get(index) ?? -1,
  }));
}

function compileTools(
  { dossier, placeOf, indexOf }: Registry,
  replicas: Plant['replicas'],
): readonly PlantTool[] {
  return Object.entries(dossier.tools).map(([id, tool]) => ({
    kind: tool.kind,
    places: tool.at.map(placeOf),
    expiresAt: tool.expires
      ? secondOfDate(dossier.calendar, tool.expires)
      : Number.POSITIVE_INFINITY,
    replicas: replicas.flatMap((replica, number) =>
      replica.via === indexOf('tool', id) ? [number] : [],
    ),
  }));
}

function compileData(
  registry: Registry,
  components: Plant['components'],
  backups: readonly { readonly component: number }[],
  watches: readonly PlantWatch[],
): Plant['data'] {
  const { dossier, find, ids } = registry;
  const firstNode = ids.tool.length;
  const groupsOf = groupBy(
    Object.values(dossier.data),
    ({ group }) => group,
    (_, number) => number,
  );
  const holdersOf = groupBy(
    components,
    ({ data }) => data,
    ({ copies, users }, component) => ({ node: firstNode + component, copies, users }),
  );
  const backupsOf = groupBy(
    backups,
    ({ component }) => at(components, component).data,
    (_, backup) => backup,
  );
  const exitWatchOf = firstWatches(watches, 'P14');
  const clocks = leakClocks(registry, watches);
  return Object.entries(dossier.data).map(([id, one], index) => ({
    volume: one.volume ?? null,
    eraseWithin: one.eraseWithin,
    group:
      one.group === undefined
        ? []
        : (groupsOf.get(one.group) ?? []).filter((other) => other !== index),
    holders: holdersOf.get(index) ?? [],
    copies: (holdersOf.get(index) ?? []).flatMap(({ copies }) => copies),
    backups: backupsOf.get(index) ?? [],
    writesPerSecond: one.writes ?? null,
    rpo: one.rpo ?? null,
    objective: find('objective', `${id}/rpo`),
    exitWatch: exitWatchOf.get(index) ?? -1,
    leakClock: clocks.get(index) ?? null,
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

/** Numbers of nodes by their place. */
function nodeOrderOf(nodes: readonly LevelNode[]): Int32Array {
  const order = new Int32Array(nodes.length);
  nodes.forEach(({ place }, node) => {
    order[place] = node;
  });
  return order;
}

/** Who holds data, with the rules that watch each. */
function compileHolders(
  registry: Registry,
  compiler: NeedCompiler,
  watches: readonly PlantWatch[],
): Pick<Plant, 'replicas' | 'backups' | 'copies' | 'causes'> {
  const watchesOn = groupBy(
    watches,
    ({ on, index }) => `${on.kind} ${index}`,
    (_, watch) => watch,
  );
  const replicas = compileReplicas(registry);
  const backups = compileBackups(registry).map((backup, b) => ({
    ...backup,
    watches: watchesOn.get(`backup ${b}`) ?? [],
  }));
  // What a copy lives on is a debt as long as it serves (SNC-5).
  const patchesOf = groupBy(
    watches,
    ({ rule, index }) => (rule === 'SNC-5' ? at(compiler.reserves, index).copy : -1),
    (_, watch) => watch,
  );
  const causes = compileCauses(registry);
  const copies = compileCopies(registry, replicas, backups, { causes, needs: compiler }).map(
    (copy, c) => ({
      ...copy,
      watches: [...(watchesOn.get(`copy ${c}`) ?? []), ...(patchesOf.get(c) ?? [])],
    }),
  );
  return { replicas, backups, copies, causes };
}

/** Plans, what they do, and who does it. */
function compileWork(
  registry: Registry,
  { copies, components, watches }: Pick<Plant, 'copies' | 'components' | 'watches'>,
): Pick<
  Plant,
  | 'teams'
  | 'members'
  | 'plans'
  | 'conditions'
  | 'decisions'
  | 'steps'
  | 'jobs'
  | 'paces'
  | 'paceOf'
  | 'links'
  | 'elasticJobs'
  | 'keepsHours'
> {
  const { decision: ids } = registry.ids;
  const { conditions, whens } = compileConditions(registry);
  const teams = compileTeams(registry);
  const noticeOf = noticesIn(registry, watches);
  const steps = compileSteps(registry, noticeOf);
  const decisions = compileDecisions(registry).map((decision, d) => ({
    ...decision,
    accepts: acceptanceOf(registry, decision.step < 0 ? ids[d] : undefined, watches),
  }));
  const plans = compilePlans(registry, noticeOf, whens);
  const paces = compilePaces(registry, steps);
  const jobs = compileJobs({ steps, decisions, copies, components, teams, plans, paces });
  return {
    teams,
    members: compileMembers(registry),
    plans,
    conditions,
    decisions,
    steps,
    paces,
    paceOf: paceOfSteps(paces, steps.length),
    links: compileLinks(registry),
    jobs,
    elasticJobs: elasticOf(jobs),
    keepsHours: teams.some(({ hours }) => hours !== null),
  };
}

/** What is served and what it is measured against. */
function compileService(
  registry: Registry,
  compiler: NeedCompiler,
  watches: readonly PlantWatch[],
  components: Plant['components'],
): Pick<Plant, 'probes' | 'objectives' | 'services' | 'nodes' | 'nodeOrder' | 'reserves'> {
  const probes = compileProbes(registry, noticesIn(registry, watches));
  const objectives = compileObjectives(registry);
  const nodes = compileNodes(registry, compiler);
  const probesByService = groupBy(
    probes,
    ({ watched }) => (watched.type === 'level' ? watched.service : -1),
    (_, probe) => probe,
  );
  const probesOf = (service: number): readonly number[] => probesByService.get(service) ?? [];
  const services = compileServices(registry, compiler, {
    objectives,
    watches,
    probesOf,
    components,
  });
  const reserves = compiler.reserves.map((reserve, index) => ({
    ...reserve,
    watch: watches.findIndex(({ rule, index: on }) => rule === 'SNC-5' && on === index),
  }));
  return { probes, objectives, services, nodes, nodeOrder: nodeOrderOf(nodes), reserves };
}

/** Watches whose judgement rests on a ground, themselves or through a law that they follow. */
const watchesOn = (watches: Plant['watches'], ground: number): readonly number[] =>
  watches.flatMap(({ rule, grounds, governs }, watch) =>
    grounds.includes(ground) ||
    (rule === 'P13' && governs.some((law) => watches[law]?.grounds.includes(ground)))
      ? [watch]
      : [],
  );

const watchesOf = (watches: Plant['watches'], code: RuleCode): readonly number[] =>
  watches.flatMap(({ rule }, watch) => (rule === code ? [watch] : []));

const areAmountsWatched = (probes: Plant['probes'], awaited: Plant['awaited']): boolean =>
  [...probes, ...awaited.flatMap(({ conditions }) => conditions)].some(
    ({ watched }) => watched.type === 'mode' || watched.type === 'measure',
  );

/** Compiles a verified dossier. Names that do not resolve are our mistake: `scenario/` has checked them. */
export function compilePlant(dossier: Dossier): Plant {
  const registry = createRegistry(dossier);
  const leaks = compileLeaks(registry);
  const watches = compileRules(registry, leaks);
  const rule = watches.map((watch) => `${watch.rule}:${watch.on.id}`);
  const ids = { ...registry.ids, rule };
  const compiler = createNeedCompiler(registry);
  const holders = compileHolders(registry, compiler, watches);
  const { copies, backups, replicas } = holders;
  const components = compileComponents(registry, compiler);
  const work = compileWork(registry, { copies, components, watches });
  const tools = compileTools(registry, replicas);
  const service = compileService(registry, compiler, watches, components);
  const impacts = compileImpacts(registry, leaks);
  const awaited = compileAwaited(registry, impacts);
  const hostings = compileHostings(registry, { copies, backups, tools, probes: service.probes });
  const holds = compileHolds(impacts, work.steps, { copies, components, tools, hostings });
  const counts = ENTITY_KINDS.map((kind) => ids[kind].length);
  const description = describe(dossier, registry, leaks);
  const data = compileData(registry, components, backups, watches);
  const firstServiceNode = ids.tool.length + ids.component.length;
  return {
    description,
    calendar: dossier.calendar,
    incidentAt: dossier.run.lead,
    endsAt: runSpanOf(registry).endsAt,
    ids,
    sites: compileSites(registry),
    hostings,
    ...holders,
    restores: compileRestores(registry),
    components,
    data,
    writtenThrough: writtenThrough(service.nodes, data, firstServiceNode),
    tools,
    ...service,
    levels: compileLevelRows({ ...service, components, copies, holds }),
    copyRows: compileCopyRows(copies, components),
    firstComponentNode: ids.tool.length,
    firstServiceNode,
    ...work,
    watches,
    grounds: ids.ground.map((_, ground) => ({ watches: watchesOn(watches, ground) })),
    impacts,
    leaks,
    awaited,
    watchesAmounts: areAmountsWatched(service.probes, awaited),
    holds,
    holdsOn: numbersByThing(
      counts,
      holds.map((hold, number) => [hold, number] as const),
    ),
    announcedOn: compileAnnounced(impacts, counts),
    stays: watchesOf(watches, 'P13'),
    healers: compileHealers(impacts, counts),
    remedies: compileRemedies(work.steps, counts),
    ...compileInterventions(registry, impacts, compilePlant),
  };
}
