/** Which rules are watched on what, and what each says of each place at each date. */

import type { HolderRule } from '../../kinds/defineRuleKind.ts';
import { isSensitive, rulesOf } from '../../kinds/doctrines/index.ts';
import { holderRules } from '../../kinds/rules/index.ts';
import type { Hosting } from '../../model/hosting.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { RULE_STATUS } from '../codes.ts';
import type { PlantWatch } from '../plant/law.ts';
import { firstDayOf, secondOfDate } from './dates.ts';
import type { Registry } from './registry.ts';

interface Holder {
  readonly kind: 'copy' | 'backup';
  readonly id: string;
  readonly hosting: Hosting;
  readonly data: string;
}

function holdersOf({ dossier }: Registry): readonly Holder[] {
  const hostingOf = (site: string): Hosting | undefined =>
    dossier.hosting[site.split('/')[0] ?? ''];
  return Object.entries(dossier.components).flatMap(([component, { holds, copies, backups }]) => {
    if (holds === undefined) return [];
    const places = [
      ...Object.entries(copies).map(([name, { at: site }]) => ['copy', name, site] as const),
      ...Object.entries(backups).map(([name, { at: site }]) => ['backup', name, site] as const),
    ];
    return places.flatMap(([kind, name, site]) => {
      const hosting = hostingOf(site);
      return hosting ? [{ kind, id: `${component}/${name}`, hosting, data: holds }] : [];
    });
  });
}

/** What a rule says of a place: as the run begins, then at each later date on which it may change. */
function judgementsOf(
  registry: Registry,
  rule: HolderRule,
  hosting: Hosting,
): PlantWatch['judgements'] {
  const { calendar } = registry.dossier;
  const today = firstDayOf(calendar);
  const later = [...new Set(rule.changesOn(hosting))].filter((date) => date > today).sort();
  return [
    { at: 0, status: RULE_STATUS[rule.judge(hosting, today)] },
    ...later.map((date) => ({
      at: secondOfDate(calendar, date),
      status: RULE_STATUS[rule.judge(hosting, date)],
    })),
  ];
}

const NOBODY = { holder: null, judgements: [], index: -1, governs: [], governedBy: -1 } as const;

/** Laws on one holder, then the governance of their breaches; numbers are given from `first`. */
function watchHolder(
  registry: Registry,
  holder: Holder,
  rules: ReadonlySet<RuleCode>,
  first: number,
): PlantWatch[] {
  const { dossier, indexOf } = registry;
  const classes = dossier.data[holder.data]?.class ?? [];
  const facts = { classes, sensitive: isSensitive(dossier.product.doctrine, classes) };
  const on = { kind: holder.kind, id: holder.id };
  const where = { kind: holder.kind, index: indexOf(holder.kind, holder.id) };
  const laws = holderRules.filter((rule) => rules.has(rule.code) && rule.appliesTo(facts));
  if (laws.length === 0) return [];
  const governed = rules.has('P9');
  const watches: PlantWatch[] = laws.map((rule) => ({
    ...NOBODY,
    rule: rule.code,
    on,
    holder: where,
    judgements: judgementsOf(registry, rule, holder.hosting),
    index: where.index,
    governedBy: governed ? first + laws.length : -1,
  }));
  if (governed) {
    watches.push({
      ...NOBODY,
      rule: 'P9',
      on,
      index: where.index,
      governs: laws.map((_, i) => first + i),
    });
  }
  return watches;
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

/** P11 on every notice that has a deadline. */
function watchNotices({ dossier, indexOf }: Registry, rules: ReadonlySet<RuleCode>): PlantWatch[] {
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

/** Number of the watch of P11 on a step, -1 when there is none. */
export type NoticeOf = (step: string) => number;

/** Finds the watch of P11 on a notice. */
export function noticesIn(watches: readonly PlantWatch[]): NoticeOf {
  const byStep = new Map(
    watches.flatMap(({ rule, on }, watch) => (rule === 'P11' ? [[on.id, watch] as const] : [])),
  );
  return (step) => byStep.get(step) ?? -1;
}

/** Every watch, holders first; ids are `rule:thing`, unique. */
export function compileRules(registry: Registry): readonly PlantWatch[] {
  const { doctrine, regulations = [] } = registry.dossier.product;
  const rules = new Set(rulesOf(doctrine, regulations));
  const watches: PlantWatch[] = [];
  for (const holder of holdersOf(registry)) {
    watches.push(...watchHolder(registry, holder, rules, watches.length));
  }
  return [
    ...watches,
    ...watchFallbacks(registry, rules),
    ...watchObjectives(registry, rules),
    ...watchNotices(registry, rules),
  ];
}
