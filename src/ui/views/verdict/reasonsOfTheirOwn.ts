import type { Finding, Verdict } from '../../../analysis/verdict.ts';

/** What the tables of the panel say already: an objective has its row, a rule its line. */
const SAID_ELSEWHERE: ReadonlySet<Finding['finding']> = new Set([
  'rto-missed',
  'mtpd-missed',
  'rule-breached',
  'rule-undetermined',
]);

/** The reasons that need a line of their own, in their order. The first is the sentence under the verdict's word. */
export const reasonsOfTheirOwn = ({ reasons }: Verdict): readonly Finding[] =>
  reasons.slice(1).filter(({ finding }) => !SAID_ELSEWHERE.has(finding));
