/** What several texts ask in the same way: names in sentences, ages, and what a rule says of a place on a day. */
import { daysBetween } from '../../../base/daysBetween.ts';
import type { Localised } from '../../../model/localised.ts';
import type { TestSubject } from '../../../model/vocabulary.ts';
import type { HolderRule, Judgement } from '../../defineRuleKind.ts';
import type { DesignFacts, HolderFacts } from '../../designFacts.ts';

const series = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** Names of things in a sentence, all of them, each once, in order: for a list that somebody will work through. */
export function enumerated({ nameOf }: DesignFacts, refs: readonly string[]): Localised {
  const names = [...new Set(refs)].map(nameOf);
  return {
    fr: series(
      names.map(({ fr }) => fr),
      'et',
    ),
    en: series(
      names.map(({ en }) => en),
      'and',
    ),
  };
}

/** More names than these make a sentence that nobody reads. */
const NAMES_MAX = 4;

const joined = (names: readonly string[], and: string, more: (count: number) => string): string => {
  const shown = names.slice(0, NAMES_MAX);
  return series(names.length > NAMES_MAX ? [...shown, more(names.length - NAMES_MAX)] : shown, and);
};

/** Names of things in a sentence, in order; at most four, then how many more. */
export function listed({ nameOf }: DesignFacts, refs: readonly string[]): Localised {
  const names = [...new Set(refs)].map(nameOf);
  return {
    fr: joined(
      names.map(({ fr }) => fr),
      'et',
      (count) => `${count} autres`,
    ),
    en: joined(
      names.map(({ en }) => en),
      'and',
      (count) => `${count} more`,
    ),
  };
}

/** Days since the last test that was about all of these subjects; null when there was none. */
export function daysSinceTest(
  { today, governance }: DesignFacts,
  ...subjects: readonly TestSubject[]
): number | null {
  const days = governance.tests
    .filter(({ of, on }) => on <= today && subjects.every((one) => of.includes(one)))
    .map(({ on }) => daysBetween(on, today));
  return days.length === 0 ? null : Math.min(...days);
}

/** A year as the texts that say "yearly" are read here. */
export const YEAR_DAYS = 366;
export const DAY_SECONDS = 86_400;

/** Everywhere that data are: where they are kept, and where they pass. */
export const whereDataAre = ({ holders, passages }: DesignFacts): readonly HolderFacts[] => [
  ...holders,
  ...passages,
];

/** Holders, passages among them, to which a rule on places applies, with what it says of each as the run begins. */
export function judged(
  design: DesignFacts,
  rule: HolderRule,
  says: Judgement,
): readonly HolderFacts[] {
  return whereDataAre(design).filter(
    ({ data, classes, sensitive, hosting }) =>
      data !== null &&
      rule.appliesTo({ classes, sensitive }) &&
      rule.judge(hosting, design.today) === says,
  );
}

/** Ids of holders, each once. */
export const idsOf = (holders: readonly HolderFacts[]): readonly string[] => [
  ...new Set(holders.map(({ id }) => id)),
];
