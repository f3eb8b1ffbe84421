/**
 * The runs with the largest measures, largest first, equals by ascending run number. Measures of 0 or less are left out.
 *
 * @param measureOf of a run from 0 to `runs - 1`; Infinity is larger than any
 */
export function largestRuns(
  runs: number,
  count: number,
  measureOf: (run: number) => number,
): readonly number[] {
  const found: { readonly run: number; readonly measure: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const measure = measureOf(run);
    if (measure <= 0) continue;
    // Runs come in ascending order, so an equal one already there stays before this one.
    let place = found.length;
    while (place > 0 && (found[place - 1]?.measure ?? 0) < measure) place -= 1;
    if (place === count) continue;
    found.splice(place, 0, { run, measure });
    if (found.length > count) found.pop();
  }
  return found.map(({ run }) => run);
}

/** The first runs of which something is so, ascending. */
export function firstRuns(
  runs: number,
  count: number,
  is: (run: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let run = 0; run < runs && found.length < count; run += 1) if (is(run)) found.push(run);
  return found;
}
