/** Which reason of a verdict is said under its word, and which need a line of their own. */
import type { Finding, Verdict, VerdictWord } from '../../../analysis/verdict.ts';

type FindingKind = Finding['finding'];

/**
 * What makes a promise kept is that the service held, whatever practice was not followed meanwhile; what makes it unlawful is a
 * rule, whatever was stolen.
 */
const LEADS: Readonly<Partial<Record<VerdictWord, readonly FindingKind[]>>> = {
  holds: ['service-held', 'nothing-happened'],
  'holds-degraded': ['service-degraded', 'service-held'],
  unlawful: ['rule-breached'],
};

/** A service that never returned says less than what stopped on its way back. */
const isWithoutReturn = (reason: Finding | undefined): boolean =>
  (reason?.finding === 'rto-missed' ||
    reason?.finding === 'mtpd-missed' ||
    reason?.finding === 'total-missed') &&
  reason.open;

/** The reason said under the verdict's word: the first that speaks for it, before what the plan could not do. */
export function leadOf({ word, reasons }: Verdict): Finding | undefined {
  const speaking = LEADS[word];
  const lead = reasons.find(({ finding }) => speaking?.includes(finding)) ?? reasons[0];
  const stopped = reasons.find(({ finding }) => finding === 'plan-failed');
  return isWithoutReturn(lead) ? (stopped ?? lead) : lead;
}

/** What the tables of the panel say already: an objective has its row, a rule its line. */
const SAID_ELSEWHERE: ReadonlySet<FindingKind> = new Set([
  'rto-missed',
  'mtpd-missed',
  'rule-breached',
  'rule-undetermined',
]);

/** The reasons that neither the lead nor a table says, in their order. */
export function otherReasons(verdict: Verdict): readonly Finding[] {
  const lead = leadOf(verdict);
  return verdict.reasons.filter((reason) => reason !== lead && !SAID_ELSEWHERE.has(reason.finding));
}
