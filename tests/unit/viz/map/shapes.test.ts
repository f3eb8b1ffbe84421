import { describe, expect, it } from 'vitest';
import { bestOf, type Margins, type Shape, shapesOfLand } from '../../../../src/viz/map/shapes.ts';

const shape = (width: number, height: number): Shape => ({ width, height, rows: [], columns: 1 });
const sizes = (shapes: readonly Shape[]) => shapes.map(({ width, height }) => `${width}x${height}`);

const margins: Margins = {
  left: 1,
  right: 1,
  top: 2,
  bottom: 0,
  gapX: 10,
  gapY: 10,
  leastWidth: 0,
};

describe('shapes of a land', () => {
  it.each([
    { name: 'nothing in it', parts: [], expected: ['2x2'] },
    { name: 'one part', parts: [[shape(20, 30), shape(50, 10)]], expected: ['22x32', '52x12'] },
    {
      name: 'two parts, above or beside each other',
      parts: [[shape(20, 30)], [shape(20, 30)]],
      expected: ['22x72', '52x32'],
    },
    {
      name: 'a part that can lie down to fit its row',
      parts: [[shape(20, 30)], [shape(20, 60), shape(40, 30)]],
      expected: ['22x102', '42x72', '52x62', '72x32'],
    },
  ])('$name', ({ parts, expected }) => {
    expect(sizes(shapesOfLand(parts, margins))).toEqual(expected);
  });

  it('are never narrower than the label', () => {
    const shapes = shapesOfLand([[shape(20, 30)]], { ...margins, leastWidth: 80 });
    expect(sizes(shapes)).toEqual(['80x32']);
  });

  it('keep only what no other shape beats in both directions', () => {
    const all = [shape(30, 30), shape(10, 50), shape(20, 60), shape(40, 30), shape(50, 5)];
    expect(sizes(bestOf(all))).toEqual(['10x50', '30x30', '50x5']);
  });

  it('break many parts into even rows, in their order', () => {
    const parts = Array.from({ length: 12 }, () => [shape(10, 10)]);
    const rows = shapesOfLand(parts, margins).map((one) => one.rows.map((row) => row.length));
    expect(rows).toContainEqual([4, 4, 4]);
    expect(rows.every((lengths) => lengths.reduce((sum, length) => sum + length, 0) === 12)).toBe(
      true,
    );
  });
});
