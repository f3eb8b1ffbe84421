/** What one future comes to, read from its whole trace: the reference that every faster way to score it is held to. */
import { invariant } from '../../base/assert.ts';
import {
  BEYOND,
  millionths,
  NOT_JUDGED,
  OUTCOME_WORDS,
  type OutcomeColumn,
  outcomeColumns,
  wholeEuros,
} from '../../model/outcome.ts';
import type { Run } from '../../model/run.ts';
import type { RuleVerdict, ServiceVerdict, Verdict } from '../verdict.ts';

const within = (seconds: number): number => Math.min(seconds, BEYOND);

function serviceOf({ services }: Verdict, id: string): ServiceVerdict {
  const found = services.find(({ service }) => service === id);
  invariant(found, `the verdict says nothing of the service ${id}`);
  return found;
}

/** The longest outage; an open one may last for ever. */
function recoveryOf({ outages, longestOutageSeconds }: ServiceVerdict): number {
  return outages.some(({ until }) => until === null) ? BEYOND : within(longestOutageSeconds);
}

/** Things that a rule is judged on count apart: two copies in breach for an hour are two hours. */
const breachedSeconds = (run: Run, rule: RuleVerdict | undefined): number =>
  (rule?.intervals ?? [])
    .filter(({ status }) => status === 'breached')
    .reduce((sum, { from, until }) => sum + (until ?? run.endsAt) - from, 0);

function columnOf(run: Run, verdict: Verdict, asked: OutcomeColumn): number {
  switch (asked.column) {
    case 'word':
      return OUTCOME_WORDS.indexOf(verdict.word);
    case 'down':
      return within(serviceOf(verdict, asked.service).downSeconds);
    case 'longest':
      return within(serviceOf(verdict, asked.service).longestOutageSeconds);
    case 'recovery':
      return recoveryOf(serviceOf(verdict, asked.service));
    case 'rto-missed':
      return Number(serviceOf(verdict, asked.service).rto?.met === false);
    case 'mtpd-missed':
      return Number(serviceOf(verdict, asked.service).mtpd?.met === false);
    case 'deadline-missed':
      return Number(serviceOf(verdict, asked.service).deadline?.met === false);
    case 'availability-missed':
    case 'downtime-missed':
    case 'outages-missed': {
      const { totals = [] } = serviceOf(verdict, asked.service);
      return Number(totals.some((one) => `${one.objective}-missed` === asked.column && !one.met));
    }
    case 'lost':
      // An age without end, which is the loss of everything, is the largest number there is.
      return within(verdict.data.find(({ data }) => data === asked.data)?.lostSeconds ?? 0);
    case 'stolen': {
      const leak = verdict.data.find(({ data }) => data === asked.data)?.leak;
      return leak?.readable ? millionths(leak.share) : 0;
    }
    case 'rpo-missed':
      return Number(verdict.data.find(({ data }) => data === asked.data)?.rpo?.met === false);
    case 'running-cost':
      return wholeEuros(verdict.costs?.runningCents ?? 0);
    case 'incident-cost':
      return wholeEuros(verdict.costs?.incidentCents ?? 0);
    default: {
      const judged = verdict.rules.find(({ rule }) => rule === asked.rule);
      const isUncalled = judged?.status === 'not-judged' && judged.because === undefined;
      return isUncalled ? NOT_JUDGED : within(breachedSeconds(run, judged));
    }
  }
}

/**
 * The outcome row of a traced run: one number for each of `outcomeColumns(run.description)`, in that order.
 *
 * @param verdict what `judge` says of that run
 */
export function outcomeOf(run: Run, verdict: Verdict): Int32Array {
  const columns = outcomeColumns(run.description);
  return Int32Array.from(columns, (column) => columnOf(run, verdict, column));
}
