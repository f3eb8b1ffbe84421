/** Number of the stretch of a timetable in which a second lies. */
export function stretchAt(from: Float64Array, second: number): number {
  let low = 0;
  let high = from.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) <= second) low = middle;
    else high = middle;
  }
  return low;
}
