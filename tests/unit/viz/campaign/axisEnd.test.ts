import { describe, expect, it } from 'vitest';
import type { Distribution, Reached } from '../../../../src/analysis/campaign/summary.ts';
import { DAY, HOUR, MINUTE } from '../../../../src/base/time.ts';
import { axisEnd, sharedEnds } from '../../../../src/viz/campaign/axisEnd.ts';

function distributionOf(values: readonly Reached[]): Distribution {
  return {
    metric: 'recovery',
    none: 0,
    beyond: 0,
    dots: values.map((value, run) => ({ value, run })),
    quantiles: [],
    least: null,
    greatest: null,
    worst: [],
  };
}

const times = (count: number, value: Reached): readonly Reached[] =>
  Array.from({ length: count }, () => value);

describe('the end of an axis', () => {
  it.each([
    { name: 'every dot', values: times(50, 50 * MINUTE), targets: [], end: HOUR },
    { name: 'room past the tightest target', values: [], targets: [4 * HOUR], end: 6 * HOUR },
    {
      name: 'the other target when it is near',
      values: [],
      targets: [4 * HOUR, 8 * HOUR],
      end: 6 * HOUR,
    },
    { name: 'no target when there is none', values: times(50, 0), targets: [], end: 10 * MINUTE },
    {
      name: 'nothing of what never comes',
      values: times(50, 'beyond' as const),
      targets: [HOUR],
      end: 2 * HOUR,
    },
    {
      name: 'not one dot far away, which would squeeze the others',
      values: [...times(49, 2 * HOUR), 5 * DAY],
      targets: [4 * HOUR],
      end: 6 * HOUR,
    },
    {
      name: 'the last dot when that costs little',
      values: [...times(49, 5 * HOUR), 7 * HOUR],
      targets: [4 * HOUR],
      end: 8 * HOUR,
    },
  ])('holds $name', ({ values, targets, end }) => {
    expect(axisEnd({ runs: 1000, distributions: [distributionOf(values)], targets }, null)).toBe(
      end,
    );
  });

  it('never comes back while results come in', () => {
    const contents = { runs: 1000, distributions: [distributionOf(times(50, HOUR))], targets: [] };
    expect(axisEnd(contents, 12 * HOUR)).toBe(12 * HOUR);
    expect(axisEnd(contents, 30 * MINUTE)).toBe(HOUR);
  });

  it('looks at its targets alone before a few hundred futures', () => {
    const contents = { distributions: [distributionOf(times(50, DAY))], targets: [4 * HOUR] };
    expect(axisEnd({ runs: 255, ...contents }, null)).toBe(6 * HOUR);
    expect(axisEnd({ runs: 256, ...contents }, null)).toBe(DAY);
    expect(axisEnd({ runs: 3, ...contents, targets: [] }, null)).toBe(DAY);
  });

  it('is shared where that squeezes no measure to less than half', () => {
    expect(sharedEnds([4 * HOUR, 8 * HOUR])).toEqual([8 * HOUR, 8 * HOUR]);
    expect(sharedEnds([HOUR, 8 * HOUR])).toEqual([HOUR, 8 * HOUR]);
  });
});
