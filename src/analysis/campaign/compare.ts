/** Two designs on the same futures. */
import { invariant } from '../../base/assert.ts';
import type { DataDescription } from '../../model/description.ts';
import { NOT_JUDGED, type OutcomeColumn, saysCosts } from '../../model/outcome.ts';
import { monthlyCents } from '../metrics/costVerdict.ts';
import { columnKey, findValues, valuesOf } from './columns.ts';
import { type Judging, pairMetric, pairShare } from './pair.ts';
import { isHolding } from './summarise.ts';
import type {
  ComparisonSummary,
  DistributionMetric,
  ObjectiveName,
  PairedMetric,
  PairedObjective,
  PairedShare,
  Played,
} from './summary.ts';

interface Pairing extends Judging {
  readonly a: Played;
  readonly b: Played;
  readonly runs: number;
}

const isNotMissed = (missed: number): boolean => missed === 0;

/** Seconds of a column of both designs. */
function metricOf(
  pairing: Pairing,
  metric: DistributionMetric,
  column: OutcomeColumn,
): PairedMetric {
  const { a, b, runs } = pairing;
  const [valuesA, valuesB] = [valuesOf(a.tally, column, runs), valuesOf(b.tally, column, runs)];
  return pairMetric(metric, valuesA, valuesB, pairing);
}

/** Shares of a column that both designs have; null when one does not set it. */
function findShare(pairing: Pairing, column: OutcomeColumn): PairedShare | null {
  const { a, b, runs } = pairing;
  const valuesA = findValues(a.tally, column, runs);
  const valuesB = findValues(b.tally, column, runs);
  return valuesA && valuesB ? pairShare(valuesA, valuesB, isNotMissed, pairing) : null;
}

function objectiveOf(
  pairing: Pairing,
  objective: ObjectiveName,
  targets: { readonly a: number | null; readonly b: number | null },
  column: OutcomeColumn,
): readonly PairedObjective[] {
  const met = findShare(pairing, column);
  if (!met || targets.a === null || targets.b === null) return [];
  return [{ objective, targets: { a: targets.a, b: targets.b }, met }];
}

function servicesOf(pairing: Pairing): ComparisonSummary['services'] {
  const { a, b } = pairing;
  return a.description.services.flatMap((inA) => {
    const service = inA.id;
    const inB = b.description.services.find(({ id }) => id === service);
    if (!inB) return [];
    const objectives = (['rto', 'mtpd'] as const).flatMap((objective) => {
      const targets = { a: inA[objective], b: inB[objective] };
      return objectiveOf(pairing, objective, targets, { column: `${objective}-missed`, service });
    });
    const totals = (inA.totals ?? []).flatMap(({ objective, stated }) => {
      const other = inB.totals?.find((total) => total.objective === objective);
      const targets = { a: stated, b: other?.stated ?? null };
      return objectiveOf(pairing, objective, targets, { column: `${objective}-missed`, service });
    });
    const due = { a: inA.deadline?.workSeconds ?? null, b: inB.deadline?.workSeconds ?? null };
    const deadline = objectiveOf(pairing, 'deadline', due, { column: 'deadline-missed', service });
    const metric = (column: 'recovery' | 'longest' | 'down') =>
      metricOf(pairing, column, { column, service });
    return [
      {
        service,
        objectives: [...objectives, ...totals, ...deadline],
        recovery: metric('recovery'),
        longest: metric('longest'),
        down: metric('down'),
      },
    ];
  });
}

function dataOf(pairing: Pairing): ComparisonSummary['data'] {
  const { a, b } = pairing;
  return a.description.data.flatMap((inA) => {
    const data = inA.id;
    const inB = b.description.data.find(({ id }) => id === data);
    if (!inB) return [];
    const targets = { a: inA.rpo, b: inB.rpo };
    return [
      {
        data,
        objectives: objectiveOf(pairing, 'rpo', targets, { column: 'rpo-missed', data }),
        lost: metricOf(pairing, 'lost', { column: 'lost', data }),
        ...stolenOf(pairing, inA, inB),
      },
    ];
  });
}

/** What is stolen of a data set, where an incident of both dossiers takes some of it. */
function stolenOf(
  pairing: Pairing,
  inA: DataDescription,
  inB: DataDescription,
): Pick<ComparisonSummary['data'][number], 'stolen'> {
  const column = { column: 'stolen', data: inA.id } as const;
  const kept = findShare(pairing, column);
  if (!kept) return {};
  const volumeBytes = { a: inA.volumeBytes, b: inB.volumeBytes };
  return { stolen: { kept, amount: metricOf(pairing, 'stolen', column), volumeBytes } };
}

function rulesOf(pairing: Pairing): ComparisonSummary['rules'] {
  return pairing.a.description.rules.flatMap((rule) => {
    const column = { column: 'breached', rule } as const;
    const values = [pairing.a, pairing.b].map(({ tally }) =>
      findValues(tally, column, pairing.runs),
    );
    // A rule that nothing called on in one of the two is no merit of either: no word about it.
    const isUncalled = values.some((one) => one?.some((seconds) => seconds === NOT_JUDGED));
    const kept = isUncalled ? null : findShare(pairing, column);
    return kept ? [{ rule, kept }] : [];
  });
}

/** Costs of both; nothing when one of the dossiers says of nothing what it costs. */
function costsOf(pairing: Pairing): Pick<ComparisonSummary, 'costs'> {
  const { a, b } = pairing;
  if (!saysCosts(a.description) || !saysCosts(b.description)) return {};
  const metric = (column: 'running-cost' | 'incident-cost') =>
    metricOf(pairing, column, { column });
  return {
    costs: {
      monthlyCents: { a: monthlyCents(a.description), b: monthlyCents(b.description) },
      running: metric('running-cost'),
      incident: metric('incident-cost'),
    },
  };
}

/** Columns of the first tally that the second does not have. */
function onlyIn({ tally }: Played, other: Played): readonly OutcomeColumn[] {
  const keys = new Set(other.tally.columns.map(columnKey));
  return tally.columns.filter((column) => !keys.has(columnKey(column)));
}

/**
 * B against A on the futures that both have played: two designs, or one under two incidents. Differences are B less A.
 *
 * @throws InvariantError when seed or confidence differ: the futures would not be the same, or not judged alike
 */
export function compare(a: Played, b: Played): ComparisonSummary {
  const { seed, confidence } = a.setting;
  invariant(seed === b.setting.seed, 'compared campaigns have one seed');
  invariant(confidence === b.setting.confidence, 'compared campaigns have one confidence');
  const runs = Math.min(a.tally.runs(), b.tally.runs());
  const isWatched = a.setting.stopping === 'watched' || b.setting.stopping === 'watched';
  const stopping = isWatched ? 'watched' : 'planned';
  const pairing: Pairing = { a, b, runs, confidence, stopping };
  const [wordsA, wordsB] = [a, b].map(({ tally }) => valuesOf(tally, { column: 'word' }, runs));
  invariant(wordsA && wordsB, 'every tally has words');
  return {
    format: 1,
    a: a.setting,
    b: b.setting,
    runs,
    stopping,
    confidence,
    holds: pairShare(wordsA, wordsB, isHolding, pairing),
    services: servicesOf(pairing),
    data: dataOf(pairing),
    rules: rulesOf(pairing),
    ...costsOf(pairing),
    onlyInA: onlyIn(a, b),
    onlyInB: onlyIn(b, a),
  };
}
