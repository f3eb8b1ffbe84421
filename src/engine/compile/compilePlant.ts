import { at } from '../../base/assert.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Plant, PlantObjective, PlantService, PlantTool, PlantWatch } from '../plant.ts';
import {
  compileBackups,
  compileComponents,
  compileCopies,
  compileReplicas,
} from './compileComponents.ts';
import { compileImpacts } from './compileIncidents.ts';
import { compileNeeds, compileNodes } from './compileNeeds.ts';
import { compileMembers, compileTeams } from './compilePeople.ts';
import { compileHostings, compileSites } from './compilePlaces.ts';
import { compileDecisions, compilePlans, compileSteps } from './compilePlans.ts';
import { compileRules } from './compileRules.ts';
import { compileProbes } from './compileSight.ts';
import { describe } from './describe.ts';
import { createRegistry, type Registry } from './registry.ts';

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
    peaks: service.peaks.map(({ during, demand, objectives: tighter }) => ({
      during,
      demand,
      mbco: tighter?.mbco ?? null,
      rto: tighter?.rto ?? null,
      mtpd: tighter?.mtpd ?? null,
    })),
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

/** Compiles a verified dossier. Names that do not resolve are our mistake: `scenario/` has checked them. */
export function compilePlant(dossier: Dossier): Plant {
  const registry = createRegistry(dossier);
  const { ids } = registry;
  const watches = compileRules(registry);
  const on = (kind: 'copy' | 'backup', index: number): readonly number[] =>
    watches.flatMap((watch, number) =>
      watch.on.kind === kind && watch.index === index ? [number] : [],
    );
  const replicas = compileReplicas(registry);
  const backups = compileBackups(registry).map((backup, b) => ({
    ...backup,
    watches: on('backup', b),
  }));
  const copies = compileCopies(registry, replicas, backups).map((copy, c) => ({
    ...copy,
    watches: on('copy', c),
  }));
  const components = compileComponents(registry);
  const tools = compileTools(registry, replicas);
  const probes = compileProbes(registry);
  const objectives = compileObjectives(registry);
  const probesOf = (service: number): readonly number[] =>
    probes.flatMap(({ watched }, probe) =>
      watched.type === 'level' && watched.service === service ? [probe] : [],
    );
  const lead = dossier.run.lead;
  return {
    description: describe(dossier),
    calendar: dossier.calendar,
    incidentAt: lead,
    endsAt: lead + dossier.run.horizon,
    ids: { ...ids, rule: watches.map(({ rule, on: thing }) => `${rule}:${thing.id}`) },
    sites: compileSites(registry),
    hostings: compileHostings(registry, { copies, backups, tools, probes }),
    copies,
    replicas,
    backups,
    components,
    data: compileData(registry, components, backups, watches),
    tools,
    services: compileServices(registry, objectives, watches, probesOf),
    nodes: compileNodes(registry),
    firstComponentNode: ids.tool.length,
    firstServiceNode: ids.tool.length + ids.component.length,
    teams: compileTeams(registry),
    members: compileMembers(registry),
    probes,
    plans: compilePlans(registry),
    decisions: compileDecisions(registry).map((decision, d) => ({
      ...decision,
      accepts: acceptanceOf(registry, decision.step < 0 ? ids.decision[d] : undefined, watches),
    })),
    steps: compileSteps(registry),
    objectives,
    watches,
    impacts: compileImpacts(registry),
  };
}
