/** "Did you mean": the valid name closest to what was written. */

/** Longer names are compared by their first characters only; ids are shorter than this. */
const COMPARED_LENGTH_MAX = 64;
/** More candidates than a person could have meant; keeps a hostile file from costing a comparison each. */
const CANDIDATES_MAX = 500;

/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other, never
 * editing one place twice (optimal string alignment).
 * Source: F. Damerau, "A technique for computer detection and correction of spelling errors", 1964.
 */
export function editDistance(from: string, to: string): number {
  const a = from.slice(0, COMPARED_LENGTH_MAX);
  const b = to.slice(0, COMPARED_LENGTH_MAX);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = cell(last, j - 1) + (isSame ? 0 : 1);
      const shorter = Math.min(cell(last, j), cell(current, j - 1)) + 1;
      const swapped = isSwap ? cell(beforeLast, j - 2) + 1 : replaced;
      current.push(Math.min(replaced, shorter, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

/** Every index asked for lies inside the row: rows have one cell more than the text. */
const cell = (row: readonly number[], index: number): number => row[index] as number;

/** Two mistakes are forgiven in any name, more in a long one: a third of its length. */
const distanceMax = (name: string): number => Math.max(2, Math.floor(name.length / 3));

/**
 * The candidate closest to a text, the first of equals; null when none is close enough to be meant. A candidate
 * that ends with the text after a slash (`db/main` for `main`) is always close enough.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  let compared = 0;
  for (const candidate of candidates) {
    compared += 1;
    if (compared > CANDIDATES_MAX) break;
    if (candidate === text) continue;
    const isEnd = candidate.endsWith(`/${text}`);
    const distance = isEnd ? 0 : editDistance(wanted, candidate.toLowerCase());
    // A name may not be replaced altogether: something of what was written must remain.
    const isNear = isEnd || (distance <= distanceMax(text) && distance < text.length);
    if (!isNear || distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
