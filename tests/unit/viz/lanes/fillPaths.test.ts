import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/model/states.ts';
import { fillPaths } from '../../../../src/viz/lanes/fillPaths.ts';

const fill = (x: number, y: number, condition: Condition) => ({
  ...{ x, y, condition },
  width: 10,
  height: 20 - y,
});
const level = (fills: readonly ReturnType<typeof fill>[]) => ({
  fills,
  line: '',
  groundY: 20,
  waterY: null,
});

describe('a level as few marks', () => {
  it('has one path for each condition, however often it changes', () => {
    const often = Array.from({ length: 300 }, (_, i) =>
      fill(10 * i, i % 2 === 0 ? 4 : 12, i % 2 === 0 ? 'nominal' : 'degraded'),
    );
    const paths = fillPaths(level(often));
    expect(paths.map(({ condition }) => condition)).toEqual(['nominal', 'degraded']);
    for (const { boxes, tops } of paths) {
      expect(boxes.match(/M/g)).toHaveLength(150);
      expect(tops.match(/M/g)).toHaveLength(150);
    }
  });

  it('draws each stretch from its level down to the ground', () => {
    expect(fillPaths(level([fill(0, 4, 'nominal'), fill(10, 20, 'down')]))).toEqual([
      { condition: 'nominal', boxes: 'M0 4H10V20H0Z', tops: 'M0 4H10' },
      { condition: 'down', boxes: 'M10 20H20V20H10Z', tops: 'M10 20H20' },
    ]);
  });

  it('is nothing where nothing is in sight', () => {
    expect(fillPaths(level([]))).toEqual([]);
  });
});
