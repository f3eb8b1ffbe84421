import { describe, expect, it } from 'vitest';
import type { Instance, Reached } from '../../../../src/analysis/campaign/summary.ts';
import { HOUR } from '../../../../src/base/time.ts';
import {
  type DotFrame,
  type DotStrip,
  layoutDotPlot,
} from '../../../../src/viz/campaign/layoutDotPlot.ts';
import { dotNear, moveDot } from '../../../../src/viz/campaign/moveDot.ts';

const frame: DotFrame = {
  widthPx: 700,
  pitchPx: 10,
  rows: 8,
  asidePx: 100,
  endSeconds: 6 * HOUR,
};

const stripOf = (
  values: readonly Reached[],
  targets: readonly number[] = [4 * HOUR],
): DotStrip => ({
  dots: values.map((value, run): Instance => ({ value, run })),
  targets,
  mark: null,
});

const mixed = stripOf([0, 0, HOUR, 4 * HOUR, 4 * HOUR + 1, 5 * HOUR, 20 * HOUR, 'beyond']);

describe('a dot plot', () => {
  it('keeps apart what did not happen, what comes later and what never comes', () => {
    const { strips, none, later, beyond, axis } = layoutDotPlot([mixed], frame);
    const dots = strips[0]?.dots ?? [];
    expect(dots.map(({ place }) => place)).toEqual([
      ...['none', 'none', 'axis', 'axis', 'axis', 'axis'],
      ...['later', 'beyond'],
    ]);
    for (const { place, x } of dots) {
      const zone = { none, later, beyond, axis }[place];
      expect(x).toBeGreaterThanOrEqual(zone.from);
      expect(x).toBeLessThanOrEqual(zone.until);
    }
    expect(none.until).toBeLessThan(axis.from);
    expect(axis.until).toBeLessThanOrEqual(later.from);
    expect(later.until).toBeLessThan(beyond.from);
  });

  it('says of each dot whether it passes the tightest target, and draws it on that side', () => {
    const { strips } = layoutDotPlot([mixed], frame);
    const [strip] = strips;
    const target = strip?.targets[0]?.x ?? 0;
    expect(strip?.dots.map(({ misses }) => misses)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true],
    ]);
    for (const { x, misses, place } of strip?.dots ?? []) {
      if (place === 'axis') expect(x > target).toBe(misses);
    }
  });

  it('judges no dot without a target', () => {
    const { strips } = layoutDotPlot([stripOf([HOUR, 'beyond'], [])], frame);
    expect(strips[0]?.dots.map(({ misses }) => misses)).toEqual([null, null]);
  });

  it('hangs a second campaign below the same axis', () => {
    const { strips, axis, heightPx } = layoutDotPlot([mixed, mixed], frame);
    const [above, below] = strips;
    expect(above?.dots.every(({ y }) => y < axis.y)).toBe(true);
    expect(below?.dots.every(({ y }) => y > axis.y && y < heightPx)).toBe(true);
    expect(below?.dots.map(({ x }) => x)).toEqual(above?.dots.map(({ x }) => x));
  });

  it('marks the quantile and its interval, wherever they lie', () => {
    const strip = { ...mixed, mark: { value: 3 * HOUR, low: 0, high: 'beyond' as const } };
    const { strips, none, beyond, axis } = layoutDotPlot([strip], frame);
    const mark = strips[0]?.mark;
    expect(mark?.x).toBeCloseTo((axis.from + axis.until) / 2, 0);
    expect(mark).toMatchObject({ from: none.middle, until: beyond.middle });
  });

  it('names a target that the axis does not hold', () => {
    const { strips } = layoutDotPlot([stripOf([HOUR], [4 * HOUR, 48 * HOUR])], frame);
    expect(strips[0]?.targets.map(({ seconds }) => seconds)).toEqual([4 * HOUR]);
    expect(strips[0]?.targetsBeyond).toEqual([48 * HOUR]);
  });

  it('has ticks at whole steps, the first at nothing', () => {
    const { axis } = layoutDotPlot([mixed], frame);
    expect(axis.ticks.map(({ seconds }) => seconds / HOUR)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('walking the dots', () => {
  const { strips } = layoutDotPlot([mixed, mixed], frame);

  it.each([
    { move: 'next', from: { strip: 0, index: 2 }, to: { strip: 0, index: 3 } },
    { move: 'previous', from: { strip: 0, index: 0 }, to: { strip: 0, index: 0 } },
    { move: 'last', from: { strip: 0, index: 0 }, to: { strip: 0, index: 7 } },
    { move: 'next', from: { strip: 0, index: 7 }, to: { strip: 0, index: 7 } },
    { move: 'across', from: { strip: 0, index: 4 }, to: { strip: 1, index: 4 } },
    { move: 'across', from: { strip: 1, index: 4 }, to: { strip: 0, index: 4 } },
    { move: 'first', from: { strip: 5, index: 40 }, to: { strip: 0, index: 0 } },
  ] as const)('$move from $from.strip/$from.index', ({ move, from, to }) => {
    expect(moveDot(strips, from, move)).toEqual(to);
  });

  it('goes nowhere where nothing was played', () => {
    const empty = layoutDotPlot([stripOf([])], frame).strips;
    expect(moveDot(empty, { strip: 0, index: 0 }, 'next')).toBeNull();
  });

  it('takes a pointer for the nearest dot within reach', () => {
    const dot = strips[0]?.dots[2] ?? { x: 0, y: 0 };
    expect(dotNear(strips, { x: dot.x + 6, y: dot.y - 6 }, 16)).toEqual({ strip: 0, index: 2 });
    expect(dotNear(strips, { x: dot.x, y: dot.y - 60 }, 16)).toBeNull();
  });
});
