import { line } from 'd3';

/** One tooth of the torn edge: its height along the lanes and its depth across. */
const TOOTH_HEIGHT_PX = 8;
const TOOTH_DEPTH_PX = 3;

/**
 * The two torn edges of a break over `heightPx`, as one closed path: what is between them was cut out. Teeth on
 * both sides are parallel, so that the eye closes the gap.
 */
export function breakTear(
  { x, width }: { readonly x: number; readonly width: number },
  heightPx: number,
): string {
  const teeth = Math.ceil(heightPx / TOOTH_HEIGHT_PX);
  const edge = (middle: number): [number, number][] =>
    Array.from({ length: teeth + 1 }, (_, i) => [
      middle + (i % 2 === 0 ? -TOOTH_DEPTH_PX : TOOTH_DEPTH_PX),
      Math.min(i * TOOTH_HEIGHT_PX, heightPx),
    ]);
  const path = line()([...edge(x), ...edge(x + width).reverse()]);
  return path === null ? '' : `${path}Z`;
}
