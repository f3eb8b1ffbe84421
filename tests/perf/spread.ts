/** A measure taken several times. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws Error when nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, median, max] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (min === undefined || median === undefined || max === undefined) {
    throw new Error('nothing was measured');
  }
  return { median, min, max };
}

/** What was measured over what was measured beside it, round by round. */
export const ratiosOf = (values: readonly number[], others: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (others[round] ?? Number.NaN)));

const digitsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** Three digits or so, with thin spaces left out: tables are read by programs too. */
export const short = (value: number): string => value.toFixed(digitsOf(Math.abs(value)));

export const shortSpread = ({ median, min, max }: Spread): string =>
  `${short(median)} (${short(min)}–${short(max)})`;
