/** The facts of a design, read once from the dossier. */

import { invariant } from '../../base/assert.ts';
import { parseCivil } from '../../base/calendar.ts';
import { daysAfter } from '../../base/dateText.ts';
import { DAY, HOUR, MINUTE } from '../../base/time.ts';
import type {
  ContractFacts,
  DesignFacts,
  GovernanceFacts,
  HolderFacts,
  PlanFacts,
  ServiceFacts,
} from '../../kinds/designFacts.ts';
import { lawClassesOf } from '../../kinds/doctrines/demands/sensitive.ts';
import { isSensitive } from '../../kinds/doctrines/index.ts';
import type { Localised } from '../../model/localised.ts';
import type { Directory } from '../directory.ts';
import type { Dossier } from '../dossier.ts';
import { launchedPlans } from '../launches.ts';
import { rateOfTransfer } from '../links.ts';
import type { Need } from '../schema/service.ts';
import { stepReachOf } from './stepReach.ts';

const namesIn = (needs: readonly Need[]): readonly string[] =>
  needs.flatMap((need) => (need.type === 'one' ? [need.ref] : namesIn(need.of)));

/** Components behind a list of needs, each once, in the order in which they are met. */
function componentsBehind(dossier: Dossier, needs: readonly Need[]): readonly string[] {
  const met = new Set<string>();
  const found: string[] = [];
  const visit = (ref: string): void => {
    if (met.has(ref)) return;
    met.add(ref);
    if (dossier.components[ref]) found.push(ref);
    const next = dossier.components[ref] ?? dossier.services[ref] ?? dossier.tools[ref];
    for (const name of namesIn(next?.needs ?? [])) visit(name);
  };
  for (const name of namesIn(needs)) visit(name);
  return found;
}

const servicesOf = (dossier: Dossier): readonly ServiceFacts[] =>
  Object.entries(dossier.services).map(([id, { needs, objectives }]) => ({
    id,
    rto: objectives?.rto ?? null,
    mtpd: objectives?.mtpd ?? null,
    isDue: objectives?.deadline !== undefined,
    components: componentsBehind(dossier, needs),
  }));

function placeOf(dossier: Dossier, at: string): Pick<HolderFacts, 'hosting' | 'site'> {
  const hosting = dossier.hosting[at.split('/')[0] ?? ''];
  const site = hosting?.sites.find(({ id }) => id === at);
  invariant(hosting && site, `no place ${at}`);
  return { hosting, site };
}

const NOT_A_BACKUP = { immutable: false, verified: null, keepSeconds: null } as const;

/** Copies through which data pass, then tools that are given a part of them, for each data set and each place. */
function passagesOf(dossier: Dossier): readonly HolderFacts[] {
  const processed = (
    names: readonly string[] = [],
    about: Pick<HolderFacts, 'kind' | 'id' | 'component' | 'role' | 'hosting' | 'site'>,
  ): readonly HolderFacts[] =>
    names.map((data) => {
      const classes = lawClassesOf(dossier, data);
      const sensitive = isSensitive(dossier.product.doctrine, classes);
      return { ...NOT_A_BACKUP, ...about, data, classes, sensitive };
    });
  const copies = Object.entries(dossier.components).flatMap(([component, one]) =>
    Object.entries(one.copies).flatMap(([name, { at, role }]) =>
      processed(one.processes, {
        ...placeOf(dossier, at),
        kind: 'copy',
        id: `${component}/${name}`,
        component,
        role,
      }),
    ),
  );
  const tools = Object.entries(dossier.tools).flatMap(([id, { at, processes }]) =>
    at.flatMap((place) =>
      processed(processes, {
        ...placeOf(dossier, place),
        kind: 'tool',
        id,
        component: id,
        role: null,
      }),
    ),
  );
  return [...copies, ...tools];
}

function holdersOf(dossier: Dossier): readonly HolderFacts[] {
  return Object.entries(dossier.components).flatMap(([component, { holds, copies, backups }]) => {
    const classes = lawClassesOf(dossier, holds ?? '');
    const shared = {
      component,
      data: holds ?? null,
      classes,
      sensitive: isSensitive(dossier.product.doctrine, classes),
    };
    return [
      ...Object.entries(copies).map(
        ([name, { at, role }]): HolderFacts => ({
          ...shared,
          ...NOT_A_BACKUP,
          ...placeOf(dossier, at),
          kind: 'copy',
          id: `${component}/${name}`,
          role,
        }),
      ),
      ...Object.entries(backups).map(
        ([name, { at, immutable, verified, keep }]): HolderFacts => ({
          ...shared,
          ...placeOf(dossier, at),
          kind: 'backup',
          id: `${component}/${name}`,
          role: null,
          immutable,
          verified: verified ?? null,
          keepSeconds: keep ?? null,
        }),
      ),
    ];
  });
}

function plansOf(dossier: Dossier, directory: Directory): readonly PlanFacts[] {
  const launched = launchedPlans(dossier.plans);
  return Object.entries(dossier.plans).map(([id, { kind, trigger, steps }]) => ({
    id,
    kind,
    hasTrigger: trigger !== undefined,
    isLaunched: launched.has(id),
    steps: Object.entries(steps).map(([name, step]) => ({
      id: `${id}.${name}`,
      does: step.do,
      ...stepReachOf(step),
      rehearsed: step.rehearsed === 'never' ? null : (step.rehearsed ?? null),
      by: step.by ?? null,
      throughput: rateOfTransfer(dossier, directory, step),
      after: step.after.map((one) => `${id}.${one}`),
      notice: step.do === 'notify' ? { deadline: step.deadline ?? null, from: step.from } : null,
      extends:
        step.do === 'extend-transition' ? { seconds: step.for, askedBy: step.askedBy } : null,
    })),
  }));
}

const exitOf = (exit: NonNullable<Dossier['contracts']>[string]['exit']): ContractFacts['exit'] =>
  exit
    ? {
        plan: exit.plan ?? null,
        budgetEuros: exit.budgetEuros ?? null,
        by: exit.by ?? null,
        takes: exit.takes ?? null,
        tested: exit.tested ?? null,
        to: exit.to ?? [],
      }
    : null;

const contractsOf = (dossier: Dossier, directory: Directory): readonly ContractFacts[] =>
  Object.entries(dossier.contracts ?? {}).map(([id, contract]) => ({
    id,
    hostings: contract.covers.flatMap((ref) => directory.hostingsOf(ref)),
    starts: contract.starts ?? null,
    ends: contract.ends ?? null,
    notice: contract.notice ?? null,
    providerNotice: contract.providerNotice ?? null,
    transition: contract.transition ?? null,
    retrieval: contract.retrieval ?? null,
    locations: contract.locations ?? null,
    sla: contract.sla ?? null,
    supportSaid: contract.support !== undefined,
    transferTool: contract.transferTool ?? null,
    egressFree: contract.egressFree ?? null,
    exit: exitOf(contract.exit),
  }));

function governanceOf({ governance }: Dossier): GovernanceFacts {
  return {
    entity: governance?.entity ?? null,
    finance: governance?.finance ?? null,
    essential: governance?.essential ?? null,
    isNew: governance?.newOrOverhaul ?? null,
    costEuros: governance?.costEuros ?? null,
    study: governance?.comparativeStudy ?? null,
    changed: governance?.changed ?? null,
    portable: governance?.portable ?? [],
    proprietary: governance?.proprietary ?? [],
    shares: Object.entries(governance?.segmentShares ?? {}),
    deactivationSaid: governance?.deactivationCriteria ?? null,
    tests: governance?.tests ?? [],
  };
}

/** Names of the screen, by the name in the file. */
function screenNames(dossier: Dossier): ReadonlyMap<string, Localised> {
  const names = new Map<string, Localised>();
  const add = (id: string, named: { readonly name?: Localised | undefined }): void => {
    if (named.name) names.set(id, named.name);
  };
  const inside = (parent: string, things: Readonly<Record<string, object>>, mark: string): void => {
    for (const [name, thing] of Object.entries(things)) add(`${parent}${mark}${name}`, thing);
  };
  const { services, data, hosting, domains, components, tools, people, probes, plans } = dossier;
  for (const section of [services, data, hosting, domains, components, tools, people, probes]) {
    for (const [id, thing] of Object.entries(section)) add(id, thing);
  }
  for (const section of [
    dossier.contracts ?? {},
    dossier.waivers ?? {},
    dossier.tenants ?? {},
    plans,
  ]) {
    for (const [id, thing] of Object.entries(section)) add(id, thing);
  }
  for (const { sites } of Object.values(hosting)) for (const site of sites) add(site.id, site);
  for (const [id, { copies, backups }] of Object.entries(components)) {
    inside(id, copies, '/');
    inside(id, backups, '/');
  }
  for (const [id, { steps }] of Object.entries(plans)) inside(id, steps, '.');
  return names;
}

/** The day on which a run ends, by the clock of its product on the day of T. */
function lastDayOf({ run }: Dossier): string {
  const { hour = 0, minute = 0 } = parseCivil(run.starts) ?? {};
  const seconds = hour * HOUR + minute * MINUTE + run.horizon;
  return daysAfter(run.starts.slice(0, 10), Math.floor(seconds / DAY));
}

/** Everything the predicates ask about, computed once. */
export function designFactsOf(dossier: Dossier, directory: Directory): DesignFacts {
  const names = screenNames(dossier);
  const doctrine = dossier.product.doctrine;
  return {
    today: dossier.run.starts.slice(0, 10),
    lastDay: lastDayOf(dossier),
    governance: governanceOf(dossier),
    services: servicesOf(dossier),
    data: Object.entries(dossier.data).map(([id, { volume, rpo }]) => ({
      id,
      classes: lawClassesOf(dossier, id),
      sensitive: isSensitive(doctrine, lawClassesOf(dossier, id)),
      volumeBytes: volume ?? null,
      rpo: rpo ?? null,
    })),
    hostings: Object.values(dossier.hosting),
    holders: holdersOf(dossier),
    passages: passagesOf(dossier),
    plans: plansOf(dossier, directory),
    contracts: contractsOf(dossier, directory),
    waivers: Object.entries(dossier.waivers ?? {}).map(([id, waiver]) => ({
      id,
      rule: waiver.rule,
      what: waiver.what,
      hostings: waiver.what.flatMap((ref) => directory.hostingsOf(ref)),
      by: waiver.by,
      from: waiver.from,
      until: waiver.until,
      published: waiver.published,
      offerSince: waiver.offerSince ?? null,
    })),
    teams: Object.entries(dossier.people).map(([id, { skills }]) => ({ id, skills })),
    effects: [
      ...new Set(
        Object.values(dossier.incidents).flatMap(({ effects }) => effects.map((one) => one.do)),
      ),
    ],
    nameOf: (ref) => {
      const name = names.get(ref);
      return { fr: `« ${name?.fr ?? ref} »`, en: `“${name?.en ?? ref}”` };
    },
  };
}
