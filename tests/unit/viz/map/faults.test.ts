import { describe, expect, it } from 'vitest';
import { drawMap, faultsOf } from '../../../helpers/map/drawnMap.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const drawn = drawMap(sampleRun);
const { layout } = drawn;

describe('what a careful reader finds wrong with a map', () => {
  it('is nothing on the map of the sample', () => {
    expect(faultsOf(drawn)).toEqual([]);
  });

  it.each([
    {
      name: 'a plate over another',
      wrong: {
        plates: layout.plates.map((plate, i) =>
          i === 4 ? { ...plate, y: 9 + layout.plates[3]!.y } : plate,
        ),
      },
      fault: /overlaps/,
    },
    {
      name: 'a plate outside its site',
      wrong: { plates: layout.plates.map((plate) => ({ ...plate, x: plate.x + 60 })) },
      fault: /leaves its land/,
    },
    {
      name: 'a plate too small for its words and for a finger',
      wrong: { plates: layout.plates.map((plate) => ({ ...plate, width: 20 })) },
      fault: /too small/,
    },
    {
      name: 'a land outside the drawing',
      wrong: { widthPx: 500 },
      fault: /country:FR leaves its land/,
    },
  ])('is found: $name', ({ wrong, fault }) => {
    expect(faultsOf({ ...drawn, layout: { ...layout, ...wrong } }).join('\n')).toMatch(fault);
  });
});
