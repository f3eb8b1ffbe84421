import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, type SimSeconds } from '../../../src/base/time.ts';
import { BREAK_WIDTH_PX, foldTime } from '../../../src/viz/timeFold.ts';
import { createTimeScale, wholeRun } from '../../../src/viz/timeScale.ts';

const s = (seconds: number) => seconds as SimSeconds;
const fold = (hours: readonly number[], until: number, lively: readonly [number, number][] = []) =>
  foldTime({
    from: s(0),
    until: s(until * HOUR),
    incidentAt: s((hours[0] ?? 0) * HOUR),
    moments: hours.map((hour) => s(hour * HOUR)),
    lively: lively.map(([a, b]) => ({ from: s(a * HOUR), until: s(b * HOUR) })),
    worked: [],
    widthPx: 880,
  });
const breaksInHours = (folded: ReturnType<typeof fold>) =>
  folded.breaks.map((b) => [b.from / HOUR, b.until / HOUR].map((h) => Math.round(h * 10) / 10));

describe('what is folded', () => {
  it.each([
    { name: 'nothing, when changes are spread evenly', at: [1, 2, 3, 4, 5], until: 6, folds: [] },
    {
      name: 'nothing, for a pause half as long as the rest',
      at: [1, 2, 3, 4],
      until: 6,
      folds: [],
    },
    { name: 'nothing, when nothing but the incident happens', at: [0.5], until: 37, folds: [] },
    {
      name: 'the rest of the day, once all is over',
      at: [1, 2, 3],
      until: 24,
      folds: [[3, 24]],
    },
    {
      name: 'several long pauses, none of which outweighs the others',
      at: [0, 1, 1 + 9 * 24, 2 + 9 * 24, 2 + 18 * 24, 3 + 18 * 24],
      until: 4 + 27 * 24,
      folds: [
        [1, 217],
        [218, 434],
        [435, 652],
      ],
    },
  ])('$name', ({ at, until, folds }) => {
    expect(breaksInHours(fold(at, until))).toEqual(folds);
  });

  it('keeps the length of a pause inside an outage longer than that of an idle one', () => {
    const steps = Array.from({ length: 7 }, (_, i) => i / 3);
    const moments = [...steps, ...steps.map((hour) => hour + 5)];
    expect(breaksInHours(fold(moments, 7))).toEqual([[2, 5]]);
    expect(breaksInHours(fold(moments, 7, [[2, 5]]))).toEqual([]);
  });

  it('never folds less than half an hour, whatever the scale', () => {
    const folded = foldTime({
      from: s(0),
      until: s(25 * MINUTE),
      incidentAt: s(10),
      moments: [s(10), s(20), s(30)],
      lively: [],
      worked: [],
      widthPx: 880,
    });
    expect(folded.breaks).toEqual([]);
  });

  it('leaves most of the width to what is to scale', () => {
    const moments = Array.from({ length: 40 }, (_, i) => i * 30 * 24);
    const folded = fold([...moments, ...moments.map((m) => m + 0.5)], 1300 * 24);
    expect(folded.breaks.length * BREAK_WIDTH_PX).toBeLessThanOrEqual(0.45 * 880);
  });
});

it('draws each break as wide as its label needs', () => {
  const folded = fold([0, 1, 2], 20 * 24);
  const scale = createTimeScale(folded, wholeRun(folded), 880);
  const [pause] = folded.breaks;
  expect(scale.x(pause!.until) - scale.x(pause!.from)).toBeCloseTo(BREAK_WIDTH_PX, 6);
});

it('refuses a run without length', () => {
  expect(() => fold([], 0)).toThrow('a run lasts');
});

it('draws equal durations equally long on both sides of a break', () => {
  const folded = fold([0, 1, 2, 10 * 24, 10 * 24 + 1], 10 * 24 + 2);
  const { x } = createTimeScale(folded, wholeRun(folded), 880);
  expect(folded.breaks).toHaveLength(1);
  expect(x(HOUR) - x(0)).toBeCloseTo(x(10 * DAY + HOUR) - x(10 * DAY), 6);
});
