/** Mean of many runs, with what it is worth. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
  readonly least: number;
  readonly greatest: number;
}

/**
 * @param values one a run, independent of each other
 * @throws Error when a run gave no number: an average that leaves it out would flatter
 */
export function estimate(values: readonly number[]): Estimate {
  if (values.some((value) => !Number.isFinite(value))) throw new Error('a run gave no number');
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    standardError: Math.sqrt(squares / (values.length - 1) / values.length),
    least: Math.min(...values),
    greatest: Math.max(...values),
  };
}

/** How many standard errors an estimate is from what it should be. */
export const zScoreOf = ({ mean, standardError }: Estimate, expected: number): number =>
  (mean - expected) / standardError;
