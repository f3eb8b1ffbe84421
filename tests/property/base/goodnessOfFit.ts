/**
 * Whether numbers look as if they came from a law. All limits are at one chance in a thousand, and the
 * samples of these tests have fixed addresses: a test that passes once passes always.
 */

/** Largest distance between the empirical and the stated distribution, times √n (Kolmogorov). */
export function kolmogorovDistance(
  sample: readonly number[],
  cumulative: (x: number) => number,
): number {
  const n = sample.length;
  const sorted = [...sample].sort((a, b) => a - b);
  const gaps = sorted.map((x, i) => {
    const expected = cumulative(x);
    return Math.max((i + 1) / n - expected, expected - i / n);
  });
  return Math.max(...gaps) * Math.sqrt(n);
}

/** What the Kolmogorov distance exceeds once in a thousand samples. */
export const KOLMOGOROV_LIMIT = 1.95;

const CELLS = 64;

/** Pearson's statistic of 64 equally likely cells of the unit interval: 63 degrees of freedom. */
export function chiSquareOfUniform(sample: readonly number[]): number {
  const counts = new Array<number>(CELLS).fill(0);
  for (const u of sample) {
    const cell = Math.floor(u * CELLS);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const expected = sample.length / CELLS;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** What chi-square with 63 degrees of freedom exceeds once in a thousand samples. */
export const CHI_SQUARE_LIMIT = 103.4;

/** Correlation of pairs, times √n: a standard normal number when they have nothing to do with each other. */
export function correlationScore(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / n;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const centredX = xs.map((x) => x - meanX);
  const centredY = ys.map((y) => y - meanY);
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const spread = Math.sqrt(product(centredX, centredX) * product(centredY, centredY));
  return (product(centredX, centredY) / spread) * Math.sqrt(n);
}
