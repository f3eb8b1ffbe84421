/** From the rows of a campaign to what is said of them. */
import { at } from '../../base/assert.ts';
import type { DataDescription, ServiceDescription } from '../../model/description.ts';
import { NOT_JUDGED, OUTCOME_WORDS, type OutcomeWord, saysCosts } from '../../model/outcome.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { monthlyCents } from '../metrics/costVerdict.ts';
import { valuesOf } from './columns.ts';
import { distributionOf, type QuantileBounds, quantileBounds } from './distribution.ts';
import { firstRuns, largestRuns } from './largest.ts';
import { claimOf, countWhere, shareOf } from './share.ts';
import type {
  CampaignSummary,
  CostSummary,
  DataSummary,
  ObjectiveSummary,
  Played,
  RuleSummary,
  ServiceSummary,
  StolenSummary,
} from './summary.ts';

const RUNS_LISTED = 10;

/** The last position of `OUTCOME_WORDS` at which a plan still holds. */
const LAST_HOLDING = OUTCOME_WORDS.indexOf('holds-degraded');

/** Whether a value of the column `word` says that the plan holds, degraded or not. */
export const isHolding = (word: number): boolean => word <= LAST_HOLDING;

interface Reading extends Played {
  readonly runs: number;
  readonly bounds: readonly QuantileBounds[];
}

function objectiveSummary(
  reading: Reading,
  { objective, target }: Pick<ObjectiveSummary, 'objective' | 'target'>,
  missed: Int32Array,
): ObjectiveSummary {
  const { runs, setting } = reading;
  const met = shareOf(
    countWhere(missed, (value) => value === 0),
    runs,
    setting.confidence,
  );
  return {
    objective,
    target,
    met,
    claim: claimOf(met, setting),
    missedRuns: firstRuns(runs, RUNS_LISTED, (run) => missed[run] !== 0),
  };
}

function serviceSummary(reading: Reading, described: ServiceDescription): ServiceSummary {
  const { tally, runs, bounds } = reading;
  const service = described.id;
  const objectives = (['rto', 'mtpd'] as const).flatMap((objective) => {
    const target = described[objective];
    if (target === null) return [];
    const missed = valuesOf(tally, { column: `${objective}-missed`, service }, runs);
    return [objectiveSummary(reading, { objective, target }, missed)];
  });
  const totals = (described.totals ?? []).map(({ objective, stated: target }) => {
    const missed = valuesOf(tally, { column: `${objective}-missed`, service }, runs);
    return objectiveSummary(reading, { objective, target }, missed);
  });
  const deadline = described.deadline
    ? [
        objectiveSummary(
          reading,
          { objective: 'deadline', target: described.deadline.workSeconds },
          valuesOf(tally, { column: 'deadline-missed', service }, runs),
        ),
      ]
    : [];
  const promised = [...totals, ...deadline];
  const spread = (metric: 'recovery' | 'longest' | 'down') =>
    distributionOf(metric, valuesOf(tally, { column: metric, service }, runs), bounds);
  return {
    service,
    objectives,
    ...(promised.length > 0 ? { totals: promised } : {}),
    recovery: spread('recovery'),
    longest: spread('longest'),
    down: spread('down'),
  };
}

function stolenSummary(
  { tally, runs, bounds, setting }: Reading,
  { id: data, volumeBytes }: DataDescription,
): StolenSummary {
  const values = valuesOf(tally, { column: 'stolen', data }, runs);
  const count = countWhere(values, (value) => value > 0);
  return {
    leaves: shareOf(count, runs, setting.confidence),
    amount: distributionOf('stolen', values, bounds),
    volumeBytes,
  };
}

function dataSummary(reading: Reading, described: DataDescription): DataSummary {
  const { id: data, rpo, mayLeak } = described;
  const { tally, runs, bounds } = reading;
  const lost = valuesOf(tally, { column: 'lost', data }, runs);
  const objectives =
    rpo === null
      ? []
      : [
          objectiveSummary(
            reading,
            { objective: 'rpo', target: rpo },
            valuesOf(tally, { column: 'rpo-missed', data }, runs),
          ),
        ];
  return {
    data,
    objectives,
    lost: distributionOf('lost', lost, bounds),
    ...(mayLeak ? { stolen: stolenSummary(reading, described) } : {}),
  };
}

function ruleSummary(reading: Reading, rule: RuleCode): RuleSummary {
  const { tally, runs, bounds, setting } = reading;
  const seconds = valuesOf(tally, { column: 'breached', rule }, runs);
  const count = countWhere(seconds, (value) => value > 0);
  // Nothing called on it: no breach, for no time.
  return {
    rule,
    isJudged: seconds.some((value) => value !== NOT_JUDGED),
    breached: shareOf(count, runs, setting.confidence),
    seconds: distributionOf(
      'breached',
      seconds.map((value) => Math.max(0, value)),
      bounds,
    ),
  };
}

function costSummary({ tally, description, runs, bounds }: Reading): CostSummary {
  const spread = (column: 'running-cost' | 'incident-cost') =>
    distributionOf(column, valuesOf(tally, { column }, runs), bounds);
  return {
    monthlyCents: monthlyCents(description),
    running: spread('running-cost'),
    incident: spread('incident-cost'),
  };
}

function wordCounts(words: Int32Array): Readonly<Record<OutcomeWord, number>> {
  const counts: Record<OutcomeWord, number> = {
    holds: 0,
    'holds-degraded': 0,
    undetermined: 0,
    unlawful: 0,
    fails: 0,
    stuck: 0,
  };
  for (const word of words) counts[at(OUTCOME_WORDS, word)] += 1;
  return counts;
}

/** Above any number of seconds that a future comes to: a worse word weighs more than all of them. */
const A_WORD = 1e12;

/**
 * How bad a future is: its word first, then the seconds that it came to, below a minimum, in breach of a rule, and of
 * writes lost, all services, rules and data sets together. 0 or less when it holds.
 */
function badnessOf(reading: Reading, words: Int32Array): (run: number) => number {
  const { tally, description, runs } = reading;
  const seconds = [
    ...description.services.map(({ id }) => ({ column: 'down', service: id }) as const),
    ...description.rules.map((rule) => ({ column: 'breached', rule }) as const),
    ...description.data.map(({ id }) => ({ column: 'lost', data: id }) as const),
  ].map((column) => valuesOf(tally, column, runs));
  return (run) => {
    const word = at(words, run) - LAST_HOLDING;
    if (word <= 0) return 0;
    return word * A_WORD + seconds.reduce((sum, values) => sum + Math.max(0, at(values, run)), 0);
  };
}

/**
 * What the futures of one design come to. Pure: same rows in any order of blocks, same summary. Of a tally that grows, all
 * numbers are of the futures counted when it is called.
 *
 * @throws InvariantError when the tally is not of the description, or a claim or confidence is not between 0 and 1
 */
export function summarise(played: Played): CampaignSummary {
  const { tally, description, setting } = played;
  const runs = tally.runs();
  const reading = { ...played, runs, bounds: quantileBounds(runs, setting.confidence) };
  const words = valuesOf(tally, { column: 'word' }, runs);
  const holds = shareOf(countWhere(words, isHolding), runs, setting.confidence);
  const badness = badnessOf(reading, words);
  return {
    format: 1,
    setting,
    runs,
    words: wordCounts(words),
    holds,
    holdsClaim: claimOf(holds, setting),
    worst: largestRuns(runs, RUNS_LISTED, badness).map((run) => ({
      run,
      word: at(OUTCOME_WORDS, at(words, run)),
    })),
    services: description.services.map((service) => serviceSummary(reading, service)),
    data: description.data.map((data) => dataSummary(reading, data)),
    rules: description.rules.map((rule) => ruleSummary(reading, rule)),
    ...(saysCosts(description) ? { costs: costSummary(reading) } : {}),
  };
}
