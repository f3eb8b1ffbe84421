/** Which rules are watched on what, and what each says of each place at each date. */

import type { HolderRule } from '../../kinds/defineRuleKind.ts';
import { isSensitive, rulesOf } from '../../kinds/doctrines/index.ts';
import { holderRules } from '../../kinds/rules/index.ts';
import { judgeKeyHolders } from '../../kinds/rules/keysHeld.ts';
import { dayAfter } from '../../kinds/rules/qualification.ts';
import { withoutGround } from '../../kinds/rules/withoutGround.ts';
import type { Hosting } from '../../model/hosting.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { RULE_STATUS } from '../codes.ts';
import type { PlantWatch } from '../plant/law.ts';
import { groundId } from './compileGrounds.ts';
import { firstDayOf, secondOfDate } from './dates.ts';
import type { Registry } from './registry.ts';

interface Holder {
  readonly kind: 'copy' | 'backup';
  readonly id: string;
  readonly hosting: Hosting;
  readonly data: string;
  /** Where its key is held; null when the dossier does not say that it has one. */
  readonly keyHolders: readonly Hosting[] | null;
}

function holdersOf({ dossier }: Registry): readonly Holder[] {
  const hostingOf = (site: string): Hosting | undefined =>
    dossier.hosting[site.split('/')[0] ?? ''];
  const placed = (site: string): readonly Hosting[] => {
    const hosting = hostingOf(site);
    return hosting ? [hosting] : [];
  };
  return Object.entries(dossier.components).flatMap(([component, { holds, copies, backups }]) => {
    if (holds === undefined) return [];
    const places = [
      ...Object.entries(copies).map(
        ([name, { at: site, key }]) => ['copy', name, site, key] as const,
      ),
      ...Object.entries(backups).map(
        ([name, { at: site, key }]) => ['backup', name, site, key] as const,
      ),
    ];
    return places.flatMap(([kind, name, site, key]) => {
      const hosting = hostingOf(site);
      const keyHolders = key === undefined ? null : (dossier.tools[key]?.at ?? []).flatMap(placed);
      return hosting
        ? [{ kind, id: `${component}/${name}`, hosting, data: holds, keyHolders }]
        : [];
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

const NOBODY = {
  holder: null,
  judgements: [],
  grounds: [],
  under: [[]],
  waived: [],
  reviews: [],
  staySeconds: 0,
  contractEnds: [],
  index: -1,
  governs: [],
  governedBy: -1,
} as const;

/** What a rule says of a place, for each choice of the grounds that are lost there: the first choice is none. */
function underGrounds(
  registry: Registry,
  rule: HolderRule,
  hosting: Hosting,
): Pick<PlantWatch, 'grounds' | 'under'> {
  const lost = (rule.reads ?? [])
    .map((ground) => ({ ground, index: registry.find('ground', groundId(hosting.id, ground)) }))
    .filter(({ index }) => index >= 0);
  const under = Array.from({ length: 1 << lost.length }, (_, choice) => {
    const left = lost.reduce(
      (place, { ground }, bit) =>
        (choice >> bit) % 2 === 1 ? withoutGround(place, ground) : place,
      hosting,
    );
    return judgementsOf(registry, rule, left);
  });
  return { grounds: lost.map(({ index }) => index), under };
}

/** Stretches of the run in which a waiver covers a breach of a rule there: from its first midnight to the one after its last day. */
function waivedOn(
  { dossier, directory }: Registry,
  rule: RuleCode,
  holder: Holder,
): PlantWatch['waived'] {
  const { calendar } = dossier;
  const isMeant = (ref: string): boolean =>
    ref === holder.id ||
    ref === holder.data ||
    ref === holder.id.split('/')[0] ||
    directory.hostingsOf(ref).includes(holder.hosting.id);
  return Object.values(dossier.waivers ?? {})
    .filter((waiver) => waiver.rule === rule && waiver.what.some(isMeant))
    .map(({ from, until }) => ({
      from: secondOfDate(calendar, from),
      until: secondOfDate(calendar, dayAfter(until)),
    }));
}

/** Instants after the start, rising, each once. */
const later = (instants: readonly number[]): readonly number[] =>
  [...new Set(instants)].filter((one) => one > 0).sort((one, other) => one - other);

/** A judgement that nothing changes. */
const always = (status: number): Pick<PlantWatch, 'judgements' | 'grounds' | 'under'> => {
  const judgements = [{ at: 0, status }];
  return { judgements, grounds: [], under: [judgements] };
};

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
  const keyed = holder.keyHolders !== null && facts.sensitive && rules.has('P4');
  const judged: readonly Pick<PlantWatch, 'rule' | 'judgements' | 'grounds' | 'under'>[] = [
    ...laws.map((rule) => ({
      rule: rule.code,
      judgements: judgementsOf(registry, rule, holder.hosting),
      ...underGrounds(registry, rule, holder.hosting),
    })),
    ...(keyed
      ? [
          {
            rule: 'P4' as const,
            ...always(RULE_STATUS[judgeKeyHolders(holder.keyHolders ?? [])]),
          },
        ]
      : []),
  ];
  if (judged.length === 0) return [];
  const governed = rules.has('P9');
  const watches: PlantWatch[] = judged.map((one) => {
    const waived = waivedOn(registry, one.rule, holder);
    const bounds = waived.flatMap(({ from, until }) => [from, until]);
    return {
      ...NOBODY,
      ...one,
      on,
      holder: where,
      waived,
      reviews: later([...one.judgements.map((judgement) => judgement.at), ...bounds]),
      index: where.index,
      governedBy: governed ? first + judged.length : -1,
    };
  });
  if (governed) {
    watches.push({
      ...NOBODY,
      rule: 'P9',
      on,
      index: where.index,
      governs: judged.map((_, i) => first + i),
    });
  }
  return watches;
}

/** P13 on each copy that may stand in for another where the law asks something: numbers of its laws come from `watches`. */
function watchStays(registry: Registry, watches: readonly PlantWatch[]): readonly PlantWatch[] {
  const { dossier, directory, indexOf } = registry;
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
      if (copy.role === 'active' || (laws.length === 0 && ends.length === 0)) return [];
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
    effects.some((one) => one.do === 'encrypt'),
  );

/** P7 where an attacker may come, P10 where sensitive data are only while a copy stands in. */
function watchReturns(registry: Registry, rules: ReadonlySet<RuleCode>): PlantWatch[] {
  const { dossier, indexOf } = registry;
  const { doctrine } = dossier.product;
  const attacked = isAttacked(registry) && rules.has('P7');
  return Object.entries(dossier.components).flatMap(([component, { copies, holds }]) => {
    const classes = holds === undefined ? null : (dossier.data[holds]?.class ?? []);
    const sensitive = classes !== null && isSensitive(doctrine, classes) && rules.has('P10');
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
    ...(rules.has('P13') ? watchStays(registry, watches) : []),
    ...watchReturns(registry, rules),
    ...watchNotices(registry, rules),
  ];
}
