/** Laws on each place where data are: in a copy or a backup that holds them, in a copy or a tool that processes them. */

import { groupBy } from '../../base/groupBy.ts';
import type { HolderRule } from '../../kinds/defineRuleKind.ts';
import { publicityAsked } from '../../kinds/doctrines/demands/publicity.ts';
import { lawClassesOf } from '../../kinds/doctrines/demands/sensitive.ts';
import { isSensitive } from '../../kinds/doctrines/index.ts';
import { holderRules } from '../../kinds/rules/index.ts';
import { judgeKeyHolders, KEY_GROUNDS } from '../../kinds/rules/keysHeld.ts';
import { dayAfter } from '../../kinds/rules/qualification.ts';
import { coverOf } from '../../kinds/rules/waiverCover.ts';
import { withoutGround } from '../../kinds/rules/withoutGround.ts';
import type { Hosting } from '../../model/hosting.ts';
import type { Ground, RuleCode } from '../../model/vocabulary.ts';
import { RULE_STATUS } from '../codes.ts';
import type { PlantWatch } from '../plant/law.ts';
import { groundId } from './compileGrounds.ts';
import { firstDayOf, secondOfDate } from './dates.ts';
import { NOBODY } from './nobody.ts';
import type { Registry } from './registry.ts';

/** Places where data of some sets are, and when: while the holder holds them, while it serves, or always. */
interface Holder {
  readonly kind: 'copy' | 'backup' | 'tool';
  readonly id: string;
  readonly when: Presence;
  /** One for a copy or a backup; those of a tool. */
  readonly hostings: readonly Hosting[];
  /** Data sets that it holds or processes. */
  readonly data: readonly string[];
  /** Where its key is held; null when the dossier does not say that it has one. */
  readonly keyHolders: readonly Hosting[] | null;
}

type Presence = NonNullable<PlantWatch['holder']>['when'];

/** Hostings of some places, in their order. */
const hostingsAt =
  ({ dossier }: Registry) =>
  (sites: readonly string[]): readonly Hosting[] =>
    sites.flatMap((site) => dossier.hosting[site.split('/')[0] ?? ''] ?? []);

/** Copies and backups that keep data; copies through which data only pass, while they serve. */
function componentHolders(registry: Registry): readonly Holder[] {
  const { components, tools } = registry.dossier;
  const at = hostingsAt(registry);
  const keyHoldersOf = (key: string | undefined) =>
    key === undefined ? null : at(tools[key]?.at ?? []);
  return Object.entries(components).flatMap(([component, one]): readonly Holder[] => {
    const { holds, processes = [], copies, backups } = one;
    const held = holds === undefined ? [] : [holds];
    const placed = (kind: 'copy' | 'backup', name: string, site: string, key?: string) => ({
      kind,
      id: `${component}/${name}`,
      hostings: at([site]),
      keyHolders: keyHoldersOf(key),
    });
    const places = [
      ...Object.entries(copies).map(([name, { at: site, key }]) => placed('copy', name, site, key)),
      ...Object.entries(backups).map(([name, { at: site, key }]) =>
        placed('backup', name, site, key),
      ),
    ];
    return [
      ...(holds === undefined
        ? []
        : places.map((place): Holder => ({ ...place, when: 'held', data: held }))),
      ...(processes.length === 0
        ? []
        : places.flatMap((place): readonly Holder[] =>
            place.kind === 'copy'
              ? [{ ...place, when: 'serving', data: processes, keyHolders: null }]
              : [],
          )),
    ];
  });
}

/** Tools that are given data: logs, tickets, an archive of the support. What they were given stays there. */
function toolHolders(registry: Registry): readonly Holder[] {
  return Object.entries(registry.dossier.tools).flatMap(([id, { at, processes = [] }]) =>
    processes.length === 0
      ? []
      : [
          {
            kind: 'tool' as const,
            id,
            when: 'always' as const,
            hostings: hostingsAt(registry)(at),
            data: processes,
            keyHolders: null,
          },
        ],
  );
}

/** The worst of what a rule says of some places; undetermined when nobody says where they are. */
const worstOf = (statuses: readonly number[]): number =>
  statuses.length === 0 ? RULE_STATUS.undetermined : Math.max(...statuses);

/** Contracts over a hosting that give it a tool for transfers (standard clauses, with their assessment). */
const toolsOfTransfer = ({ dossier, directory }: Registry, hosting: Hosting) =>
  Object.entries(dossier.contracts ?? {})
    .filter(
      ([id, { transferTool }]) => transferTool && directory.hostingsOf(id).includes(hosting.id),
    )
    .map(([, contract]) => contract);

/** What a rule says of some places: as the run begins, then at each later date on which it may change. */
function judgementsOf(
  registry: Registry,
  rule: HolderRule,
  hostings: readonly Hosting[],
): PlantWatch['judgements'] {
  const { calendar } = registry.dossier;
  const today = firstDayOf(calendar);
  const judged = hostings.map((hosting) => ({
    hosting,
    tools: toolsOfTransfer(registry, hosting),
  }));
  const statusOn = (date: string): number =>
    worstOf(
      judged.map(({ hosting, tools }) => {
        const hasTransferTool = tools.some(
          ({ starts, ends }) => (starts ?? date) <= date && date <= (ends ?? date),
        );
        return RULE_STATUS[rule.judge(hosting, date, { hasTransferTool })];
      }),
    );
  const dates = judged.flatMap(({ hosting, tools }) => [
    ...rule.changesOn(hosting),
    ...(rule.readsTransferTool ? tools : []).flatMap(({ starts, ends }) => [
      ...(starts === undefined ? [] : [starts]),
      ...(ends === undefined ? [] : [dayAfter(ends)]),
    ]),
  ]);
  const each = [...new Set(dates)].sort();
  // What has run out counted on some day before.
  const judgedOn = (date: string, at: number) => ({
    at,
    status: statusOn(date),
    isOver:
      statusOn(date) === RULE_STATUS.breached &&
      each.some((one) => one < date && statusOn(one) === RULE_STATUS.kept),
  });
  return [
    judgedOn(today, 0),
    ...each
      .filter((date) => date > today)
      .map((date) => judgedOn(date, secondOfDate(calendar, date))),
  ];
}

/** What is breached with some grounds lost, and was not with all of them, is over. */
const overWithout = (
  all: PlantWatch['judgements'],
  left: PlantWatch['judgements'],
): PlantWatch['judgements'] =>
  left.map((one) => {
    const before = all.findLast(({ at }) => at <= one.at);
    const isOver = one.status === RULE_STATUS.breached && before?.status !== one.status;
    return { ...one, isOver: one.isOver || isOver };
  });

/** What is said of some places, for each choice of the grounds that are lost there: the first choice is none. */
function underGrounds(
  registry: Registry,
  reads: readonly Ground[],
  hostings: readonly Hosting[],
  judge: (left: readonly Hosting[]) => PlantWatch['judgements'],
): Pick<PlantWatch, 'grounds' | 'under'> {
  const lost = hostings
    .flatMap(({ id }) => reads.map((ground) => ({ id, ground })))
    .map((one) => ({ ...one, index: registry.find('ground', groundId(one.id, one.ground)) }))
    .filter(({ index }) => index >= 0);
  const under = Array.from({ length: 1 << lost.length }, (_, choice) => {
    const left = hostings.map((hosting) =>
      lost.reduce(
        (place, { id, ground }, bit) =>
          id === hosting.id && (choice >> bit) % 2 === 1 ? withoutGround(place, ground) : place,
        hosting,
      ),
    );
    return overWithout(judge(hostings), judge(left));
  });
  return { grounds: lost.map(({ index }) => index), under };
}

/**
 * Stretches of the run in which a waiver covers a breach of a rule there: from its first midnight to the one after the
 * last day to which it may last. One that the texts do not allow covers nothing.
 */
function waivedOn(
  { dossier, directory }: Registry,
  rule: RuleCode,
  holder: Holder,
): PlantWatch['waived'] {
  const { calendar } = dossier;
  const isMeant = (ref: string): boolean =>
    ref === holder.id ||
    holder.data.includes(ref) ||
    ref === holder.id.split('/')[0] ||
    directory.hostingsOf(ref).some((id) => holder.hostings.some((one) => one.id === id));
  const classes = holder.data.flatMap((id) => lawClassesOf(dossier, id));
  const publicity = publicityAsked(dossier.governance?.entity ?? null, classes);
  return Object.values(dossier.waivers ?? {})
    .filter((waiver) => waiver.rule === rule && waiver.what.some(isMeant))
    .flatMap((waiver) => {
      const cover = coverOf(waiver, publicity);
      if (cover === null) return [];
      const { isSure, until } = cover;
      return [
        {
          from: secondOfDate(calendar, waiver.from),
          until: secondOfDate(calendar, dayAfter(until)),
          status: isSure ? RULE_STATUS.waived : RULE_STATUS.undetermined,
        },
      ];
    });
}

/** Instants after the start, rising, each once. */
const later = (instants: readonly number[]): readonly number[] =>
  [...new Set(instants)].filter((one) => one > 0).sort((one, other) => one - other);

/** P4: who holds a key out of reach of non-European law, from the start and after each loss of immunity. */
function keysJudged(
  registry: Registry,
  holders: readonly Hosting[],
): Pick<PlantWatch, 'judgements' | 'grounds' | 'under'> {
  const judge = (left: readonly Hosting[]): PlantWatch['judgements'] => [
    { at: 0, status: RULE_STATUS[judgeKeyHolders(left)], isOver: false },
  ];
  // A tool that stands on two sites of one hosting is held there once.
  const each = [...new Map(holders.map((hosting) => [hosting.id, hosting])).values()];
  return { judgements: judge(each), ...underGrounds(registry, KEY_GROUNDS, each, judge) };
}

/** What the laws say of one holder, whatever is in it now. */
function judgedAt(
  registry: Registry,
  holder: Holder,
  rules: ReadonlySet<RuleCode>,
): readonly Pick<PlantWatch, 'rule' | 'judgements' | 'grounds' | 'under'>[] {
  const { dossier } = registry;
  const classes = [...new Set(holder.data.flatMap((id) => lawClassesOf(dossier, id)))];
  const sensitive = holder.data.some((id) =>
    isSensitive(dossier.product.doctrine, lawClassesOf(dossier, id)),
  );
  const laws = holderRules.filter(
    (rule) => rules.has(rule.code) && rule.appliesTo({ classes, sensitive }),
  );
  const keyed = holder.keyHolders !== null && sensitive && rules.has('P4');
  return [
    ...laws.map((rule) => ({
      rule: rule.code,
      judgements: judgementsOf(registry, rule, holder.hostings),
      ...underGrounds(registry, rule.reads ?? [], holder.hostings, (left) =>
        judgementsOf(registry, rule, left),
      ),
    })),
    ...(keyed
      ? [
          {
            rule: 'P4' as const,
            ...keysJudged(registry, holder.keyHolders ?? []),
          },
        ]
      : []),
  ];
}

/** Laws on one place, then the governance of their breaches; numbers are given from `first`. */
function watchPlace(
  registry: Registry,
  here: readonly Holder[],
  rules: ReadonlySet<RuleCode>,
  first: number,
): readonly PlantWatch[] {
  const watches: PlantWatch[] = [];
  const watched = new Set<RuleCode>();
  const governed = rules.has('P9');
  for (const holder of here) {
    const { kind, id, when } = holder;
    const index = registry.indexOf(kind, id);
    for (const one of judgedAt(registry, holder, rules)) {
      // What it holds is there whenever it serves: the same law on what passes through it would say nothing more.
      if (watched.has(one.rule)) continue;
      watched.add(one.rule);
      const waived = waivedOn(registry, one.rule, holder);
      const bounds = waived.flatMap(({ from, until }) => [from, until]);
      watches.push({
        ...NOBODY,
        ...one,
        on: { kind, id },
        holder: { kind, index, when },
        waived,
        reviews: later([...one.judgements.map((judgement) => judgement.at), ...bounds]),
        index,
      });
    }
  }
  const [law] = watches;
  if (!law || !governed) return watches;
  const governance: PlantWatch = {
    ...NOBODY,
    rule: 'P9',
    on: law.on,
    index: law.index,
    governs: watches.map((_, number) => first + number),
  };
  const governedBy = first + watches.length;
  return [...watches.map((watch) => ({ ...watch, governedBy })), governance];
}

/** Every law on every place where data are, with the governance of its breaches, in the order of the dossier. */
export function watchHolders(
  registry: Registry,
  rules: ReadonlySet<RuleCode>,
): readonly PlantWatch[] {
  const holders = [...componentHolders(registry), ...toolHolders(registry)];
  const places = groupBy(
    holders,
    ({ kind, id }) => `${kind} ${id}`,
    (holder) => holder,
  );
  const watches: PlantWatch[] = [];
  for (const here of places.values()) {
    watches.push(...watchPlace(registry, here, rules, watches.length));
  }
  return watches;
}
