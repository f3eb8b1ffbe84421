/** Two runs of one scenario side by side: where they part, and what they come to. */
import type { SimSeconds } from '../../base/time.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import type { Outage, PlanVerdict, Verdict } from '../verdict.ts';

/** The first thing that happens in one run and not in the other. */
export interface Divergence {
  readonly at: SimSeconds;
  /** What happens there; null when it has nothing more to tell. */
  readonly here: TraceEntry | null;
  readonly beside: TraceEntry | null;
}

export type DifferenceRow =
  | { readonly row: 'word'; readonly here: Verdict['word']; readonly beside: Verdict['word'] }
  | {
      /** Seconds below the minimum; seconds of data; seconds of breach. */
      readonly row: 'down' | 'lost' | 'breached';
      /** Service, data set or rule. */
      readonly id: string;
      readonly here: number;
      readonly beside: number;
      /** The end of the run cut it short: the true length is at least so much. Absent: neither. */
      readonly cut?: { readonly here: boolean; readonly beside: boolean };
    }
  | {
      /** Cents: of a month without an incident, of the copies over the run, of what happened. */
      readonly row: 'monthly-cost' | 'running-cost' | 'incident-cost';
      readonly here: number;
      readonly beside: number;
    }
  | {
      /** When the last outage ended, which may have begun long after another; null: never, or none. */
      readonly row: 'back';
      readonly id: string;
      readonly here: SimSeconds | null;
      readonly beside: SimSeconds | null;
      /** When it began; null without an outage. */
      readonly since: { readonly here: SimSeconds | null; readonly beside: SimSeconds | null };
    }
  | {
      /** When what is due by a date was done; null: never. */
      readonly row: 'delivered';
      readonly id: string;
      readonly here: SimSeconds | null;
      readonly beside: SimSeconds | null;
    }
  | {
      /** When a plan was launched and ended; when a step ended. */
      readonly row: 'launched' | 'ended' | 'step';
      readonly id: string;
      /** Null: never. */
      readonly here: SimSeconds | null;
      readonly beside: SimSeconds | null;
    };

export interface RunDifference {
  /** Null when both tell the same. */
  readonly divergence: Divergence | null;
  /** Only what differs: the verdict, services, data, rules, plans, then steps. */
  readonly rows: readonly DifferenceRow[];
}

interface Judged {
  readonly run: Run;
  readonly verdict: Verdict;
}

/** What is seen on the map and the lanes; draws and waits follow from them. */
const isTold = ({ type }: TraceEntry): boolean =>
  type === 'transition' || type === 'level' || type === 'data-loss' || type === 'intervention';

function isSame(one: TraceEntry, other: TraceEntry): boolean {
  if (one.at !== other.at || one.type !== other.type) return false;
  if (entityKey(one.subject) !== entityKey(other.subject)) return false;
  return !('to' in one && 'to' in other) || one.to === other.to;
}

/** The first of some entries of an instant that the other run does not tell at that instant. */
function onlyIn(
  entries: readonly TraceEntry[],
  others: readonly TraceEntry[],
  at: SimSeconds,
): TraceEntry | null {
  const theirs = others.filter((other) => other.at === at);
  const own = entries.filter((entry) => entry.at === at);
  return own.find((entry) => !theirs.some((other) => isSame(entry, other))) ?? null;
}

function divergenceOf(here: Run, beside: Run): Divergence | null {
  const [ours, theirs] = [here.entries.filter(isTold), beside.entries.filter(isTold)];
  const count = Math.max(ours.length, theirs.length);
  for (let place = 0; place < count; place += 1) {
    const [one, other] = [ours[place] ?? null, theirs[place] ?? null];
    if (one && other && isSame(one, other)) continue;
    const at = Math.min(one?.at ?? here.endsAt, other?.at ?? beside.endsAt) as SimSeconds;
    const [own, foreign] = [onlyIn(ours, theirs, at), onlyIn(theirs, ours, at)];
    // The same things in another order: they part there all the same.
    if (!own && !foreign) return { at, here: one, beside: other };
    return { at, here: own, beside: foreign };
  }
  return null;
}

/** When the longest outage of a service ended; null: it did not, or there was none. */
const lastOutageOf = ({ verdict }: Judged, service: string): Outage | undefined =>
  verdict.services.find((one) => one.service === service)?.outages.at(-1);

function backRow(here: Judged, beside: Judged, id: string): DifferenceRow {
  const [ours, theirs] = [lastOutageOf(here, id), lastOutageOf(beside, id)];
  return {
    ...{ row: 'back', id, here: ours?.until ?? null, beside: theirs?.until ?? null },
    since: { here: ours?.from ?? null, beside: theirs?.from ?? null },
  };
}

const breachedSeconds = ({ run, verdict }: Judged, rule: string): number =>
  (verdict.rules.find((one) => one.rule === rule)?.intervals ?? [])
    .filter(({ status }) => status === 'breached')
    .reduce((sum, { from, until }) => sum + (until ?? run.endsAt) - from, 0);

const isStillDown = ({ verdict }: Judged, id: string): boolean =>
  verdict.services.some(
    ({ service, outages }) => service === id && outages.some(({ until }) => until === null),
  );

const isStillBreached = ({ verdict }: Judged, id: string): boolean =>
  verdict.rules.some(
    ({ rule, intervals }) =>
      rule === id && intervals.some(({ status, until }) => status === 'breached' && until === null),
  );

const cutOf = (here: boolean, beside: boolean) => (here || beside ? { cut: { here, beside } } : {});

/** Nothing where one of the designs has nothing to deliver. */
function deliveredRow(here: Judged, beside: Judged, id: string): readonly DifferenceRow[] {
  const [ours, theirs] = [here, beside].map(
    ({ verdict }) => verdict.services.find(({ service }) => service === id)?.deadline,
  );
  if (!ours || !theirs) return [];
  return [{ row: 'delivered', id, here: ours.doneAt, beside: theirs.doneAt }];
}

const planOf = ({ verdict }: Judged, plan: string): PlanVerdict | undefined =>
  verdict.plans.find((one) => one.plan === plan);

function planRows(here: Judged, beside: Judged): readonly DifferenceRow[] {
  return here.verdict.plans.flatMap(({ plan, steps }): readonly DifferenceRow[] => {
    const [ours, theirs] = [planOf(here, plan), planOf(beside, plan)];
    // A plan that one of the designs does not have has no instants to compare.
    if (!ours || !theirs) return [];
    return [
      { row: 'launched', id: plan, here: ours.decidedAt, beside: theirs.decidedAt },
      { row: 'ended', id: plan, here: ours.endedAt, beside: theirs.endedAt },
      ...steps.map((step): DifferenceRow => {
        const other = theirs.steps.find((one) => one.step === step.step);
        return { row: 'step', id: step.step, here: step.endedAt, beside: other?.endedAt ?? null };
      }),
    ];
  });
}

/** Nothing when one of the designs says of nothing what it costs. */
function costRows({ costs: ours }: Verdict, { costs: theirs }: Verdict): readonly DifferenceRow[] {
  if (!ours || !theirs) return [];
  return [
    { row: 'monthly-cost', here: ours.monthlyCents, beside: theirs.monthlyCents },
    { row: 'running-cost', here: ours.runningCents, beside: theirs.runningCents },
    { row: 'incident-cost', here: ours.incidentCents, beside: theirs.incidentCents },
  ];
}

/** Everything that can be compared, whether or not it differs. */
function allRows(here: Judged, beside: Judged): readonly DifferenceRow[] {
  const service = (id: string) => beside.verdict.services.find((one) => one.service === id);
  const data = (id: string) => beside.verdict.data.find((one) => one.data === id);
  return [
    { row: 'word', here: here.verdict.word, beside: beside.verdict.word },
    ...costRows(here.verdict, beside.verdict),
    ...here.verdict.services.flatMap(({ service: id, downSeconds }): readonly DifferenceRow[] => [
      {
        row: 'down',
        id,
        here: downSeconds,
        beside: service(id)?.downSeconds ?? 0,
        ...cutOf(isStillDown(here, id), isStillDown(beside, id)),
      },
      backRow(here, beside, id),
      ...deliveredRow(here, beside, id),
    ]),
    ...here.verdict.data.map(
      ({ data: id, lostSeconds }): DifferenceRow => ({
        row: 'lost',
        id,
        here: lostSeconds,
        beside: data(id)?.lostSeconds ?? 0,
      }),
    ),
    ...here.verdict.rules.map(
      ({ rule }): DifferenceRow => ({
        row: 'breached',
        id: rule,
        here: breachedSeconds(here, rule),
        beside: breachedSeconds(beside, rule),
        ...cutOf(isStillBreached(here, rule), isStillBreached(beside, rule)),
      }),
    ),
    ...planRows(here, beside),
  ];
}

/** Compares two judged runs of one scenario; `here` is the one on screen. */
export const compareRuns = (here: Judged, beside: Judged): RunDifference => ({
  divergence: divergenceOf(here.run, beside.run),
  rows: allRows(here, beside).filter((row) => row.here !== row.beside),
});
