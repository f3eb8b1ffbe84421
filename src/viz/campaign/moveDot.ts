/** Where the keyboard goes among the dots: along a strip from the least to the greatest, and across to the other design. */
import type { PlacedDot, PlacedStrip } from './layoutDotPlot.ts';

export type DotMove = 'previous' | 'next' | 'first' | 'last' | 'across';

export interface DotPosition {
  readonly strip: number;
  /** From 0, the least. */
  readonly index: number;
}

/** The dot to go to; stays where it is at the ends. Null only when nothing is there. */
export function moveDot(
  strips: readonly PlacedStrip[],
  from: DotPosition,
  move: DotMove,
): DotPosition | null {
  const strip = strips[from.strip] ? from.strip : 0;
  const dots = strips[strip]?.dots ?? [];
  if (dots.length === 0) return null;
  const last = dots.length - 1;
  const index = Math.min(from.index, last);
  switch (move) {
    case 'previous':
      return { strip, index: Math.max(index - 1, 0) };
    case 'next':
      return { strip, index: Math.min(index + 1, last) };
    case 'first':
      return { strip, index: 0 };
    case 'last':
      return { strip, index: last };
    case 'across': {
      const other = strips.length - 1 - strip;
      return { strip: other, index: Math.min(index, (strips[other]?.dots.length ?? 1) - 1) };
    }
  }
}

/** The dot that a pointer means: the nearest one within reach; null for none. */
export function dotNear(
  strips: readonly PlacedStrip[],
  point: { readonly x: number; readonly y: number },
  reachPx: number,
): DotPosition | null {
  let best: DotPosition | null = null;
  let least = reachPx * reachPx;
  for (const [strip, { dots }] of strips.entries())
    for (const { index, x, y } of dots) {
      const distance = (x - point.x) * (x - point.x) + (y - point.y) * (y - point.y);
      if (distance > least) continue;
      least = distance;
      best = { strip, index };
    }
  return best;
}

/** The dot at a position; undefined when nothing is there. */
export const dotAt = (
  strips: readonly PlacedStrip[],
  { strip, index }: DotPosition,
): PlacedDot | undefined => strips[strip]?.dots[index];
