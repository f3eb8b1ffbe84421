import { describe, expect, it } from 'vitest';
import { STATE_SHAPES } from '../../../src/ui/components/stateShapes.ts';
import { placePath } from '../../../src/viz/placePath.ts';

describe('a path drawn elsewhere', () => {
  it.each([
    { name: 'points', d: 'M3 3L13 13', placed: 'M16 26L36 46' },
    { name: 'lines across and down', d: 'M8 .5H10V-2Z', placed: 'M26 21H30V16Z' },
    { name: 'a line that goes on', d: 'M1 1 2 2 3 3', placed: 'M12 22 14 24 16 26' },
    {
      name: 'an arc, whose turns stay',
      d: 'M0 0A5 5 0 1 0 4 4',
      placed: 'M10 20A10 10 0 1 0 18 28',
    },
    { name: 'a curve', d: 'M0 0C1 2 3 4 5 6', placed: 'M10 20C12 24 16 28 20 32' },
  ])('moves and doubles $name', ({ d, placed }) => {
    expect(placePath(d, { x: 10, y: 20, scale: 2 })).toBe(placed);
  });

  it('leaves as it is what is not moved', () => {
    for (const parts of Object.values(STATE_SHAPES)) {
      for (const { d } of parts) {
        const figures = (path: string) => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
        expect(figures(placePath(d, { x: 0, y: 0 }))).toEqual(figures(d));
      }
    }
  });
});
