import { describe, expect, it } from 'vitest';
import { localSecondsOf } from '../../../../src/base/civil.ts';
import { DAY, HOUR, type SimSeconds } from '../../../../src/base/time.ts';
import { midnightsIn, placeNights } from '../../../../src/viz/lanes/nights.ts';
import { foldTime } from '../../../../src/viz/timeFold.ts';
import { createTimeScale, wholeRun } from '../../../../src/viz/timeScale.ts';

const s = (seconds: number) => seconds as SimSeconds;
/** From noon on 27 March 2026, a day before the clocks of Paris go forward. */
const startLocal = localSecondsOf({
  year: 2026,
  month: 3,
  day: 27,
  hour: 12,
  minute: 0,
  second: 0,
});
const winter = { startLocal, shifts: [], holidays: [] };
const spring = { startLocal, shifts: [{ at: 38 * HOUR, by: HOUR }], holidays: [] };

function hourScale(hours: number, pxPerHour = 10) {
  const moments = Array.from({ length: hours * 2 }, (_, i) => s(i * 1800));
  const widthPx = hours * pxPerHour;
  const fold = foldTime({
    from: s(0),
    until: s(hours * HOUR),
    incidentAt: s(0),
    moments,
    lively: [],
    worked: [],
    widthPx,
  });
  return createTimeScale(fold, wholeRun(fold), widthPx);
}

describe('nights on the axis', () => {
  it('go from nine in the evening to seven in the morning', () => {
    expect(placeNights(hourScale(48), winter)).toEqual([
      { x: 90, width: 100 },
      { x: 330, width: 100 },
    ]);
  });

  it('are an hour shorter when the clock goes forward', () => {
    expect(placeNights(hourScale(48), spring).map(({ width }) => width)).toEqual([100, 90]);
  });

  it('are cut at the edges of the window', () => {
    const night = { ...winter, startLocal: startLocal + 11 * HOUR };
    expect(placeNights(hourScale(12), night)).toEqual([{ x: 0, width: 80 }]);
  });

  it('are not drawn when they would be too narrow to be told apart', () => {
    expect(placeNights(hourScale(480, 0.5), winter)).toEqual([]);
  });
});

it('midnights are where the local date changes', () => {
  expect(midnightsIn(hourScale(72), winter)).toEqual([
    12 * HOUR,
    12 * HOUR + DAY,
    12 * HOUR + 2 * DAY,
  ]);
  expect(midnightsIn(hourScale(72), spring)).toEqual([
    12 * HOUR,
    12 * HOUR + DAY,
    11 * HOUR + 2 * DAY,
  ]);
});
