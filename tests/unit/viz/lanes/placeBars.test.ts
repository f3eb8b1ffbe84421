import { describe, expect, it } from 'vitest';
import type { SimSeconds } from '../../../../src/base/time.ts';
import { barOutline } from '../../../../src/viz/lanes/barOutline.ts';
import type { LaneBar } from '../../../../src/viz/lanes/lane.ts';
import { placeBars } from '../../../../src/viz/lanes/placeBars.ts';
import { foldTime } from '../../../../src/viz/timeFold.ts';
import { createTimeScale } from '../../../../src/viz/timeScale.ts';

const s = (seconds: number) => seconds as SimSeconds;

const bar = ([from, until]: readonly [number, number]): LaneBar => ({
  id: `${from}`,
  from: s(from),
  until: s(until),
  subject: { kind: 'step', id: 'failover.promote' },
  entry: null,
  sentence: '',
  look: 'working',
  isOpen: false,
  ending: null,
  labels: [],
  track: 0,
});

/** A thousand seconds on a thousand px, unless a window is asked for. */
function place(
  bars: readonly (readonly [number, number])[],
  window: readonly [number, number] = [0, 1000],
) {
  const all = { from: s(0), until: s(1000) };
  const fold = foldTime({
    ...all,
    incidentAt: s(0),
    moments: [],
    lively: [],
    worked: [],
    widthPx: 1000,
  });
  const scale = createTimeScale(fold, { from: s(window[0]), until: s(window[1]) }, 1000);
  return placeBars(bars.map(bar), scale);
}

describe('bars of one track', () => {
  it.each([
    { name: 'stand at their moments', bars: [[100, 300]], boxes: [[100, 200]] },
    { name: 'are wide enough to be seen', bars: [[100, 100]], boxes: [[100, 3]] },
    {
      name: 'give way to a short one before them',
      bars: [
        [100, 101],
        [101, 300],
      ],
      boxes: [
        [100, 3],
        [103, 197],
      ],
    },
    {
      name: 'come back inside at the end of the frame',
      bars: [
        [990, 999],
        [999, 1000],
      ],
      boxes: [
        [990, 7],
        [997, 3],
      ],
    },
  ] as const)('$name', ({ bars, boxes }) => {
    expect(place(bars).map(({ x, width }) => [x, width])).toEqual(boxes);
  });

  it('are cut at the edges of the window, and say so', () => {
    const [placed] = place([[0, 1000]], [200, 700]);
    expect(placed).toMatchObject({ x: 0, width: 1000, goesOnLeft: true, goesOnRight: true });
    expect(place([[0, 100]], [200, 700])).toEqual([]);
  });
});

describe('the outline of a bar', () => {
  const box = { x: 10, y: 0, width: 20, height: 10, goesOnLeft: false, goesOnRight: false };
  it.each([
    { name: 'is closed when it began and ended', box, isOpen: false, closes: true, lines: 4 },
    { name: 'has no right side while it lasts', box, isOpen: true, closes: false, lines: 3 },
    {
      name: 'has no left side when it began before the window',
      box: { ...box, goesOnLeft: true },
      isOpen: false,
      closes: false,
      lines: 3,
    },
    {
      name: 'is two lines when it goes on at both sides',
      box: { ...box, goesOnLeft: true, goesOnRight: true },
      isOpen: false,
      closes: false,
      lines: 2,
    },
  ])('$name', ({ box: drawn, isOpen, closes, lines }) => {
    const path = barOutline(drawn, isOpen);
    expect(path.endsWith('Z')).toBe(closes);
    expect(path.match(/[HVZ]/g)).toHaveLength(lines);
  });
});
