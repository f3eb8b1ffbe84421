import type { Point } from './geometry.ts';

const RADIUS_PX = 6;

/** An SVG path along the corners given, each of them rounded as far as its stretches allow. Empty for no point. */
export function roundedPath(corners: readonly Point[]): string {
  return corners
    .map((corner, i) => {
      const before = corners[i - 1];
      const after = corners[i + 1];
      if (!before) return `M${text(corner)}`;
      if (!after) return `L${text(corner)}`;
      const radius = Math.min(RADIUS_PX, distance(before, corner) / 2, distance(corner, after) / 2);
      return `L${text(towards(corner, before, radius))}Q${text(corner)} ${text(towards(corner, after, radius))}`;
    })
    .join('');
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The point at `length` from `from`, on the way to `to`. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y);
  const share = whole === 0 ? 0 : length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const text = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A tenth of a px is more than a screen shows. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
