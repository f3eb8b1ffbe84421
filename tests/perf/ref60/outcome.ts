/** What one run of REF-60 comes to, and what many of them come to. Every contestant gives these numbers. */

/** Columns of an outcome row, in order. Hours, and counts. */
export const COLUMNS = [
  'downtime',
  'outages',
  'worst outage',
  'failovers',
  'recoveries',
  'data lost',
  'worst loss',
  'events',
] as const;

export const COLUMN = {
  downtime: 0,
  outages: 1,
  worstOutage: 2,
  failovers: 3,
  recoveries: 4,
  lost: 5,
  worstLoss: 6,
  events: 7,
} as const;

/** What runs add up to. */
export interface Tally {
  readonly runs: number;
  readonly events: number;
  /** Depends on the last bit of every run and on their order. */
  readonly hash: number;
  /** By column. */
  readonly sums: readonly number[];
  readonly squares: readonly number[];
}

/** Plays one run and writes its outcome row. */
export type Play = (run: number, row: Float64Array) => void;

const HASH_RANGE = 1_000_000_000;

/** Plays consecutive runs. */
export function tallyOf(play: Play, first: number, runs: number): Tally {
  const row = new Float64Array(COLUMNS.length);
  const sums = COLUMNS.map(() => 0);
  const squares = COLUMNS.map(() => 0);
  let hash = 0;
  for (let run = first; run < first + runs; run++) {
    play(run, row);
    hash = (hash * 31 + (row[COLUMN.downtime] ?? 0) + (row[COLUMN.lost] ?? 0)) % HASH_RANGE;
    for (let column = 0; column < row.length; column++) {
      const value = row[column] ?? 0;
      sums[column] = (sums[column] ?? 0) + value;
      squares[column] = (squares[column] ?? 0) + value * value;
    }
  }
  return { runs, events: sums[COLUMN.events] ?? 0, hash, sums, squares };
}

export interface Mean {
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
}

export function meanOf({ runs, sums, squares }: Tally, column: number): Mean {
  const mean = (sums[column] ?? 0) / runs;
  const variance = Math.max(0, (squares[column] ?? 0) / runs - mean * mean);
  return { mean, standardError: Math.sqrt(variance / runs) };
}

/** Two-sided, 99 %. */
const JOINT_99 = 2.5758;

/** Columns whose means lie further apart than chance allows, each as a sentence; empty when two tallies agree. */
export function disagreements(a: Tally, b: Tally): readonly string[] {
  return COLUMNS.flatMap((name, column) => {
    const first = meanOf(a, column);
    const second = meanOf(b, column);
    const apart = Math.abs(first.mean - second.mean);
    const error = Math.hypot(first.standardError, second.standardError);
    return apart <= boundFor(COLUMNS.length) * error
      ? []
      : [
          `${name} ${second.mean} instead of ${first.mean}, ${(apart / error).toFixed(1)} errors apart`,
        ];
  });
}

/** Eight columns are looked at: the level of each is 1 % shared among them, after Bonferroni. */
const boundFor = (columns: number): number => (columns === 1 ? JOINT_99 : 3.2272);
