/** Which rules are watched on what, and what each says of each place at each date. */
import { at } from '../../base/assert.ts';
import { lawClassesOf } from '../../kinds/doctrines/demands/sensitive.ts';
import { dueNoticeOf, isSensitive, rulesOf } from '../../kinds/doctrines/index.ts';
import { dayAfter } from '../../kinds/rules/qualification.ts';
import type { Condition } from '../../model/condition.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { conditionsIn } from '../../model/when.ts';
import { KIND } from '../codes.ts';
import type { PlantLeak } from '../plant/incidents.ts';
import type { PlantWatch } from '../plant/law.ts';
import { watchHolders } from './compileHolderRules.ts';
import { isOnLeak, watchLeaks } from './compileLeakClocks.ts';
import { secondOfDate } from './dates.ts';
import { kindOfEffect } from './effectKind.ts';
import { targetsOf } from './impactTargets.ts';
import { NOBODY } from './nobody.ts';
import type { Registry } from './registry.ts';

/** Hostings and copies of which some incident may announce, some time before, that their use ends; by their ids. */
function announcedIn(registry: Registry): ReadonlySet<string> {
  const { dossier, ids } = registry;
  const targets = Object.values(dossier.incidents)
    .flatMap(({ effects }) => effects.flatMap((effect) => kindOfEffect(effect).impacts(effect)))
    .filter(({ announced }) => announced)
    .flatMap((impact) => impact.refs.flatMap((ref) => targetsOf(registry, impact, ref)));
  return new Set(
    targets.flatMap(({ kind, index }) => {
      if (kind === KIND.lawfulStatus) return at(ids['lawful-status'], index);
      return kind === KIND.copy ? at(ids.copy, index) : [];
    }),
  );
}

/** P13 on each copy that may stand in for another where the law asks something: numbers of its laws come from `watches`. */
function watchStays(registry: Registry, watches: readonly PlantWatch[]): readonly PlantWatch[] {
  const { dossier, directory, indexOf } = registry;
  const announced = announcedIn(registry);
  return Object.entries(dossier.components).flatMap(([component, { copies }]) =>
    Object.entries(copies).flatMap(([name, copy]) => {
      const on = { kind: 'copy' as const, id: `${component}/${name}` };
      const laws = watches.flatMap((watch, number) =>
        watch.on.kind === 'copy' && watch.on.id === on.id && watch.holder ? [number] : [],
      );
      const hosting = copy.at.split('/')[0] ?? '';
      const ends = Object.entries(dossier.contracts ?? {}).flatMap(([id, contract]) =>
        contract.ends !== undefined && directory.hostingsOf(id).includes(hosting)
          ? [secondOfDate(dossier.calendar, dayAfter(contract.ends))]
          : [],
      );
      const isAnnounced = announced.has(hosting) || announced.has(on.id);
      if (copy.role === 'active') return [];
      if (laws.length === 0 && ends.length === 0 && !isAnnounced) return [];
      return [
        {
          ...NOBODY,
          rule: 'P13' as const,
          on,
          index: indexOf('copy', on.id),
          governs: laws,
          staySeconds: copy.stays ?? Number.POSITIVE_INFINITY,
          contractEnds: ends,
        },
      ];
    }),
  );
}

/** Whether some incident lets somebody in. */
const isAttacked = ({ dossier }: Registry): boolean =>
  Object.values(dossier.incidents).some(({ effects }) =>
    effects.some((one) =>
      kindOfEffect(one)
        .impacts(one)
        .some(({ attacker }) => attacker),
    ),
  );

/** P7 where an attacker may come, P10 where sensitive data are only while a copy stands in. */
function watchReturns(registry: Registry, rules: ReadonlySet<RuleCode>): PlantWatch[] {
  const { dossier, indexOf } = registry;
  const { doctrine } = dossier.product;
  const attacked = isAttacked(registry) && rules.has('P7');
  return Object.entries(dossier.components).flatMap(([component, { copies, holds }]) => {
    const classes = holds === undefined ? null : lawClassesOf(dossier, holds);
    const isKept =
      classes !== null && (isSensitive(doctrine, classes) || classes.includes('restricted'));
    const sensitive = isKept && rules.has('P10');
    return Object.entries(copies).flatMap(([name, { role, replicates }]) => {
      const on = { kind: 'copy' as const, id: `${component}/${name}` };
      const index = indexOf('copy', on.id);
      const visits = role === 'cold' || (role !== 'active' && replicates === undefined);
      return [
        ...(attacked && classes ? [{ ...NOBODY, rule: 'P7' as const, on, index }] : []),
        ...(sensitive && visits ? [{ ...NOBODY, rule: 'P10' as const, on, index }] : []),
      ];
    });
  });
}

/** P6 where there is more than one copy, P8 where there is a backup. */
function watchFallbacks(
  { dossier, indexOf }: Registry,
  rules: ReadonlySet<RuleCode>,
): PlantWatch[] {
  return Object.entries(dossier.components).flatMap(([component, { copies, backups }]) =>
    Object.keys(copies).flatMap((name) => {
      const on = { kind: 'copy' as const, id: `${component}/${name}` };
      const index = indexOf('copy', on.id);
      const several = Object.keys(copies).length > 1 && rules.has('P6');
      const backedUp = Object.keys(backups).length > 0 && rules.has('P8');
      return [
        ...(several ? [{ ...NOBODY, rule: 'P6' as const, on, index }] : []),
        ...(backedUp ? [{ ...NOBODY, rule: 'P8' as const, on, index }] : []),
      ];
    }),
  );
}

function watchObjectives({ dossier }: Registry, rules: ReadonlySet<RuleCode>): PlantWatch[] {
  const services = Object.keys(dossier.services).map((id, index) => ({
    ...NOBODY,
    rule: 'P12' as const,
    on: { kind: 'service' as const, id },
    index,
  }));
  const held = new Set(Object.values(dossier.components).map(({ holds }) => holds));
  const exits = Object.keys(dossier.data).flatMap((id, index) =>
    // A data set has no machine of its own: its objective stands for it.
    held.has(id)
      ? [
          {
            ...NOBODY,
            rule: 'P14' as const,
            on: { kind: 'objective' as const, id },
            index,
          },
        ]
      : [],
  );
  return [...(rules.has('P12') ? services : []), ...(rules.has('P14') ? exits : [])];
}

/** Seconds from awareness in which a text wants an authority told that no plan ever tells; Infinity when none is left out. */
function untoldDue({ dossier }: Registry): number {
  const steps = Object.values(dossier.plans).flatMap((plan) => Object.values(plan.steps));
  if (steps.some((step) => step.do === 'notify')) return Number.POSITIVE_INFINITY;
  return dueNoticeOf(dossier.product.regulations ?? [], {
    essential: dossier.governance?.essential ?? null,
    classes: Object.values(dossier.data).flatMap((data) => data.class ?? []),
  });
}

/** What a plan waits for is a loss, of a service or of data; what is announced or lawful is nothing to report by itself. */
const isIncident = (when: Condition): boolean =>
  when.type === 'level' ||
  (when.type === 'state' && ['down', 'cut', 'corrupted', 'leaked'].includes(when.state));

/**
 * P11 where a text asks for a notice and no plan sends any: on each plan that waits for a loss; in a design without any
 * plan on each declared probe, by which somebody knows all the same, or, without any, on each service, of which nobody knows.
 */
function watchUntold({ dossier, indexOf }: Registry): PlantWatch[] {
  const on = (kind: 'plan' | 'probe' | 'service', ids: readonly string[]): PlantWatch[] =>
    ids.map((id) => ({ ...NOBODY, rule: 'P11', on: { kind, id }, index: indexOf(kind, id) }));
  const plans = Object.entries(dossier.plans).filter(
    ([, { trigger }]) => trigger?.when && conditionsIn(trigger.when).some(isIncident),
  );
  if (Object.keys(dossier.plans).length > 0)
    return on(
      'plan',
      plans.map(([id]) => id),
    );
  const probes = Object.keys(dossier.probes);
  return probes.length > 0 ? on('probe', probes) : on('service', Object.keys(dossier.services));
}

/** P11 on every notice that has a deadline; where a text asks for one and no plan sends any, on whoever may know. */
function watchNotices(registry: Registry, rules: ReadonlySet<RuleCode>): PlantWatch[] {
  const { dossier, indexOf } = registry;
  if (untoldDue(registry) !== Number.POSITIVE_INFINITY) return watchUntold(registry);
  if (!rules.has('P11')) return [];
  return Object.entries(dossier.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps).flatMap(([name, step]): PlantWatch[] => {
      if (step.do !== 'notify' || step.deadline === undefined) return [];
      const id = `${plan}.${name}`;
      const on = { kind: 'step' as const, id };
      return [{ ...NOBODY, rule: 'P11', on, index: indexOf('step', id) }];
    }),
  );
}

/** SNC-5 on every reserve of patches. */
function watchPatches({ reserves }: Registry, rules: ReadonlySet<RuleCode>): PlantWatch[] {
  if (!rules.has('SNC-5')) return [];
  return reserves.flatMap(({ id, reserve }, index): PlantWatch[] =>
    reserve.kind === 'patches'
      ? [{ ...NOBODY, rule: 'SNC-5', on: { kind: 'reserve', id }, index }]
      : [],
  );
}

/** The watches of P11. */
export interface NoticeOf {
  /** Number of the watch on a step (`tell.cnil`), or on a plan that tells nobody; -1 when there is none. */
  readonly watchOf: (id: string) => number;
  /** What a watch is on. */
  readonly kindOf: (watch: number) => EntityRef['kind'];
  /** Seconds from awareness in which a plan that tells nobody should have. */
  readonly dueSeconds: number;
  /** Watches on data that may leak and that no plan of their own tells of. */
  readonly ofLeaks: readonly number[];
}

/** Finds the watch of P11 on a notice. */
export function noticesIn(registry: Registry, watches: readonly PlantWatch[]): NoticeOf {
  const byId = new Map(
    watches.flatMap(({ rule, on }, watch) => (rule === 'P11' ? [[on.id, watch] as const] : [])),
  );
  return {
    watchOf: (id) => byId.get(id) ?? -1,
    kindOf: (watch) => at(watches, watch).on.kind,
    dueSeconds: untoldDue(registry),
    ofLeaks: [...watches.keys()].filter((watch) => isOnLeak(at(watches, watch))),
  };
}

/** Every watch, holders first; ids are `rule:thing`, unique. */
export function compileRules(
  registry: Registry,
  leaks: readonly PlantLeak[],
): readonly PlantWatch[] {
  const { doctrine, regulations = [] } = registry.dossier.product;
  const rules = new Set(rulesOf(doctrine, regulations));
  const watches = watchHolders(registry, rules);
  return [
    ...watches,
    ...watchFallbacks(registry, rules),
    ...watchObjectives(registry, rules),
    ...(rules.has('P13') ? watchStays(registry, watches) : []),
    ...watchReturns(registry, rules),
    ...watchNotices(registry, rules),
    ...watchLeaks(registry, rules, leaks),
    ...watchPatches(registry, rules),
  ];
}
