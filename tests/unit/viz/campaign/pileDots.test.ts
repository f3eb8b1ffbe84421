import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PileFrame, pileDots } from '../../../../src/viz/campaign/placeDots.ts';

const frame: PileFrame = { edges: [0, 100, 300], pitchPx: 10, rows: 4 };

const ascending = fc
  .array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 50 })
  .map((xs) => xs.sort((a, b) => a - b));

describe('piles of dots', () => {
  it('stand on one another where their places share a column', () => {
    const { dots, piles } = pileDots([12, 14, 18, 55], frame);
    expect(dots).toEqual([
      { dot: 0, x: 15, row: 0 },
      { dot: 1, x: 15, row: 1 },
      { dot: 2, x: 15, row: 2 },
      { dot: 3, x: 55, row: 0 },
    ]);
    expect(piles.map(({ columns }) => columns)).toEqual([1, 1]);
  });

  it('widen into a block around their place when they would be too high', () => {
    const { dots, piles } = pileDots(
      Array.from({ length: 12 }, () => 155),
      frame,
    );
    expect(piles).toEqual([expect.objectContaining({ columns: 3, from: 145, until: 165 })]);
    expect(Math.max(...dots.map(({ row }) => row))).toBe(3);
  });

  it('are pressed where a target leaves them no other room', () => {
    const narrow = { ...frame, edges: [0, 10, 300] };
    const { dots } = pileDots(
      Array.from({ length: 9 }, () => 4),
      narrow,
    );
    expect(new Set(dots.map(({ x }) => x))).toEqual(new Set([5]));
    expect(Math.max(...dots.map(({ row }) => row))).toBe(3);
  });

  it('show every dot once, in order, in the frame, and never past a target it does not pass', () => {
    fc.assert(
      fc.property(ascending, (xs) => {
        const { dots } = pileDots(xs, frame);
        expect(dots.map(({ dot }) => dot).sort((a, b) => a - b)).toEqual(xs.map((_, i) => i));
        const inOrder = [...dots].sort((a, b) => a.dot - b.dot);
        for (const [i, { dot, x, row }] of inOrder.entries()) {
          expect(x).toBeGreaterThanOrEqual(inOrder[i - 1]?.x ?? 0);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThanOrEqual(frame.rows - 1);
          // The target stands at 100: what is at it still meets it.
          expect(x > 100).toBe((xs[dot] ?? 0) > 100);
        }
      }),
    );
  });

  it('never lay one dot over another while there is room beside it', () => {
    fc.assert(
      fc.property(ascending, (xs) => {
        const { dots } = pileDots(xs, { ...frame, edges: [0, 300] });
        const places = dots.map(({ x, row }) => `${x} ${row}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
