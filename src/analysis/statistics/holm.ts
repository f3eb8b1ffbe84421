/**
 * Which of many p-values speak when all are looked at together: with the given confidence not one is named that is chance.
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6 (1979).
 *
 * @returns one answer a p-value, in the order given
 */
export function holm(pValues: readonly number[], confidence: number): readonly boolean[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  const speaks = pValues.map(() => false);
  for (const [rank, i] of order.entries()) {
    if ((pValues[i] ?? 1) > (1 - confidence) / (pValues.length - rank)) break;
    speaks[i] = true;
  }
  return speaks;
}
