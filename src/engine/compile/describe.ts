/** A dossier in plain data, for every view: what is where, what needs what, what was promised. */
import { at } from '../../base/assert.ts';
import { classesInLaw } from '../../kinds/doctrines/demands/sensitive.ts';
import { isSensitive, rulesOf } from '../../kinds/doctrines/index.ts';
import type {
  Description,
  IncidentDescription,
  ServiceDescription,
} from '../../model/description.ts';
import type { Localised } from '../../model/localised.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Need, Service } from '../../scenario/schema/service.ts';
import type { PlantLeak } from '../plant/incidents.ts';
import { deadlineOf } from './compileDeadlines.ts';
import { groundId } from './compileGrounds.ts';
import { compileLeaks } from './compileLeaks.ts';
import { totalsOf } from './compilePeriods.ts';
import { compileHours, compilePeaks, type RunSpan } from './compileTimetables.ts';
import { costsOfCopy, costsOfData, costsOfService } from './describeCosts.ts';
import { describePlan } from './describePlans.ts';
import { describeStops } from './describeStops.ts';
import { kindOfEffect } from './effectKind.ts';
import { nameOr } from './nameOr.ts';
import { ownSightsOf } from './planSights.ts';
import { createRegistry, type Registry, runSpanOf, within } from './registry.ts';

const refsOf = (need: Need): readonly string[] =>
  need.type === 'one' ? [need.ref] : need.of.flatMap(refsOf);
const needsOf = (needs: readonly Need[]): readonly string[] => [...new Set(needs.flatMap(refsOf))];

function totalsDescribed(service: Service, span: RunSpan): Pick<ServiceDescription, 'totals'> {
  const totals = totalsOf(service, span);
  return totals.length > 0 ? { totals } : {};
}

function deadlineDescribed(
  dossier: Dossier,
  service: Service,
  span: RunSpan,
): Pick<ServiceDescription, 'deadline'> {
  const deadline = deadlineOf(dossier, service);
  const hours = service.objectives?.deadline?.hours;
  if (!deadline || !hours) return deadline ? { deadline } : {};
  const { from, open } = compileHours(hours, span);
  return { deadline: { ...deadline, workedIn: { from: [...from], open: [...open] } } };
}

function hoursDescribed(
  { objectives }: Service,
  span: RunSpan,
): Pick<ServiceDescription, 'countedIn'> {
  if (!objectives?.hours) return {};
  const { from, open } = compileHours(objectives.hours, span);
  return { countedIn: { from: [...from], open: [...open] } };
}

function minimumsDescribed(service: Service, span: RunSpan): Pick<ServiceDescription, 'minimums'> {
  const { from, minimum } = compilePeaks(service, span);
  const steps = [...from].map((second, index) => ({ from: second, mbco: at(minimum, index) }));
  const minimums = steps.filter(({ mbco }, index) => mbco !== steps[index - 1]?.mbco);
  return minimums.length > 1 || minimums[0]?.mbco !== (service.objectives?.mbco ?? 1)
    ? { minimums }
    : {};
}

function describeServices(registry: Registry): Description['services'] {
  const span = runSpanOf(registry);
  return Object.entries(registry.dossier.services).map(([id, service]) => ({
    id,
    name: nameOr(service.name, id),
    mtpd: service.objectives?.mtpd ?? null,
    rto: service.objectives?.rto ?? null,
    mbco: service.objectives?.mbco ?? 1,
    ...minimumsDescribed(service, span),
    ...totalsDescribed(service, span),
    ...deadlineDescribed(registry.dossier, service, span),
    ...hoursDescribed(service, span),
    ...(service.backlog && service.backlog.kept < 1 ? { kept: service.backlog.kept } : {}),
    needs: needsOf(service.needs),
    ...costsOfService(service),
    modes: Object.entries(service.modes).map(([mode, { name, capacity, lasts }]) => ({
      id: mode,
      name: nameOr(name, mode),
      capacity,
      lastsSeconds: lasts ?? null,
    })),
  }));
}

function describeDeployment(
  dossier: Dossier,
): Pick<Description, 'components' | 'copies' | 'backups'> {
  const all = Object.entries(dossier.components);
  const nameIn = namesInside(dossier);
  return {
    components: all.map(([id, component]) => ({
      id,
      name: nameOr(component.name, id),
      needs: needsOf([
        ...component.needs,
        ...Object.values(component.copies).flatMap(({ needs = [] }) => needs),
      ]),
      data: component.holds ?? null,
      copies: Object.keys(component.copies).map((name) => `${id}/${name}`),
      backups: Object.keys(component.backups).map((name) => `${id}/${name}`),
      count: component.count ?? null,
      listedIn: component.listedIn ?? null,
      ...(component.quorum !== undefined && component.quorum > 1 && { quorum: component.quorum }),
    })),
    copies: all.flatMap(([id, { name: of, holds, copies }]) =>
      Object.entries(copies).map(([name, copy]) => ({
        id: `${id}/${name}`,
        name: nameIn(nameOr(of, id), copy.name, name),
        component: id,
        site: copy.at,
        role: copy.role,
        capacity: copy.capacity ?? 1,
        replicates: copy.replicates ? within(id, copy.replicates) : null,
        data: holds ?? null,
        ...(copy.key === undefined ? {} : { key: copy.key }),
        ...(copy.stays === undefined ? {} : { staysSeconds: copy.stays }),
        ...costsOfCopy(copy),
      })),
    ),
    backups: all.flatMap(([id, { name: of, holds, backups }]) =>
      Object.entries(backups).map(([name, backup]) => ({
        id: `${id}/${name}`,
        name: nameIn(nameOr(of, id), backup.name, name),
        component: id,
        site: backup.at,
        everySeconds: backup.every,
        ...(backup.keep === undefined ? {} : { keepSeconds: backup.keep }),
        immutable: backup.immutable,
        data: holds ?? null,
        ...(backup.key === undefined ? {} : { key: backup.key }),
      })),
    ),
  };
}

/**
 * What a copy or a backup is called: its name, unless those of another component have it too, `In Lille` of ten of them; then,
 * as when it has none, what it is of comes first.
 */
function namesInside({ components }: Dossier) {
  const owners = new Map<string, Set<string>>();
  for (const [id, { copies, backups }] of Object.entries(components))
    for (const { name } of [...Object.values(copies), ...Object.values(backups)]) {
      if (!name) continue;
      const bearers = owners.get(name.fr) ?? new Set();
      owners.set(name.fr, bearers.add(id));
    }
  return (owner: Localised, name: Localised | undefined, id: string): Localised => {
    if (name && owners.get(name.fr)?.size === 1) return name;
    const own = name ?? { fr: id, en: id };
    return { fr: `${owner.fr} (${own.fr})`, en: `${owner.en} (${own.en})` };
  };
}

function describePeople({ people, tools }: Dossier): Pick<Description, 'teams' | 'tools'> {
  return {
    tools: Object.entries(tools).map(([id, tool]) => ({
      id,
      name: nameOr(tool.name, id),
      kind: tool.kind,
      sites: tool.at,
      needs: needsOf(tool.needs),
    })),
    teams: Object.entries(people).map(([id, team]) => ({
      id,
      name: nameOr(team.name, id),
      members: Array.from({ length: team.count }, (_, n) => `${id}/${n + 1}`),
      entitled: team.entitled,
    })),
  };
}

function describeProbes(dossier: Dossier): Description['probes'] {
  const declared = Object.entries(dossier.probes).map(([id, probe]) => ({
    id,
    name: nameOr(probe.name, id),
    site: probe.at ?? null,
    watches: probe.watches,
  }));
  const own = Object.keys(dossier.plans).flatMap((plan) =>
    ownSightsOf(dossier, plan).map(({ probe, condition }) => ({
      id: probe,
      name: { fr: `Veille : ${condition.text}`, en: `Watch: ${condition.text}` },
      site: null,
      watches: condition.type === 'level' ? condition.service : condition.ref,
      sees: condition,
    })),
  );
  return [...declared, ...own];
}

function describeReserves(registry: Registry): Pick<Description, 'reserves'> {
  const reserves = registry.reserves.map(({ id, reserve }) => ({ id, kind: reserve.kind }));
  return reserves.length > 0 ? { reserves } : {};
}

/** Grounds that an incident takes away, each with what takes it. */
function describeGrounds(
  { directory }: Registry,
  effects: Dossier['incidents'][string]['effects'],
): Pick<IncidentDescription, 'grounds'> {
  const grounds = effects.flatMap((effect) => {
    const kind = kindOfEffect(effect);
    const by = kind.takesGroundBy?.(effect);
    if (!by) return [];
    const lost = kind
      .impacts(effect)
      .flatMap(({ refs, ground }) =>
        ground
          ? refs.flatMap((ref) => directory.hostingsOf(ref).map((id) => groundId(id, ground)))
          : [],
      );
    return [...new Set(lost)].map((ground) => ({ ground, by }));
  });
  return grounds.length > 0 ? { grounds } : {};
}

/** For how long an attack or a fault had been at work unseen, the longest of its effects. */
function describeDwell(
  effects: Dossier['incidents'][string]['effects'],
): Pick<IncidentDescription, 'dwellSeconds'> {
  const impacts = effects.flatMap((effect) => kindOfEffect(effect).impacts(effect));
  const dwellSeconds = Math.max(0, ...impacts.map((impact) => impact.dwellSeconds));
  return dwellSeconds > 0 ? { dwellSeconds } : {};
}

/** Hostings whose access an incident ends for a reason of business, each with that reason. */
function describeEnds(
  { directory }: Registry,
  effects: Dossier['incidents'][string]['effects'],
): Pick<IncidentDescription, 'ends'> {
  const ends = effects.flatMap((effect) => {
    const by = kindOfEffect(effect).endsAs;
    if (!by) return [];
    const hostings = effect.what.flatMap((ref) => directory.hostingsOf(ref));
    return [...new Set(hostings)].map((hosting) => ({ hosting, by }));
  });
  return ends.length > 0 ? { ends } : {};
}

/** Contracts over hostings that have a last day. */
function describeContracts({ dossier, directory }: Registry): Pick<Description, 'contracts'> {
  const contracts = Object.entries(dossier.contracts ?? {}).flatMap(([id, contract]) => {
    const { name, ends, transferTool } = contract;
    if (ends === undefined) return [];
    const tool = transferTool ? ({ transferTool: true } as const) : {};
    return [{ id, name: nameOr(name, id), hostings: directory.hostingsOf(id), ends, ...tool }];
  });
  return contracts.length > 0 ? { contracts } : {};
}

/** Everything a view needs, in the author's order. A caller that has the registry of the dossier, and its leaks, hands them over. */
export function describe(
  dossier: Dossier,
  registry: Registry = createRegistry(dossier),
  leaks: readonly PlantLeak[] = compileLeaks(registry),
): Description {
  const { product, data, domains, plans, incidents } = dossier;
  return {
    product: { name: product.name, summary: product.summary ?? null, doctrine: product.doctrine },
    services: describeServices(registry),
    data: Object.entries(data).map(([id, set], index) => ({
      id,
      name: nameOr(set.name, id),
      classes: set.class,
      sensitive: isSensitive(product.doctrine, classesInLaw(set)),
      volumeBytes: set.volume ?? null,
      rpo: set.rpo ?? null,
      ...(set.group === undefined ? {} : { group: set.group }),
      ...(set.persons === undefined ? {} : { persons: set.persons }),
      ...(set.writes === undefined ? {} : { writes: set.writes }),
      ...(leaks.some((leak) => leak.data === index) && { mayLeak: true }),
      ...costsOfData(set),
    })),
    hostings: Object.values(dossier.hosting),
    domains: Object.entries(domains).map(([id, domain]) => ({
      id,
      name: nameOr(domain.name, id),
      kind: domain.kind,
      sites: registry.directory.sitesOf(id),
    })),
    ...describeDeployment(dossier),
    ...describePeople(dossier),
    ...describeReserves(registry),
    probes: describeProbes(dossier),
    plans: Object.entries(plans).map(([id, plan]) => describePlan(registry, id, plan)),
    incidents: Object.entries(incidents).map(([id, incident]) => ({
      id,
      name: nameOr(incident.name, id),
      story: incident.story ?? null,
      ...describeGrounds(registry, incident.effects),
      ...describeDwell(incident.effects),
      ...describeEnds(registry, incident.effects),
      ...describeStops(registry, incident.effects),
    })),
    ...describeContracts(registry),
    rules: rulesOf(product.doctrine, product.regulations ?? []),
  };
}
