import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, type SimSeconds } from '../../../src/base/time.ts';
import { foldTime } from '../../../src/viz/timeFold.ts';
import {
  createTimeScale,
  panWindow,
  wholeRun,
  windowOver,
  zoomWindow,
} from '../../../src/viz/timeScale.ts';
import { timeTicks, unfoldedStretches } from '../../../src/viz/timeTicks.ts';

const s = (seconds: number) => seconds as SimSeconds;

/** Runs from an hour to two months, changes bunched as in a crisis, windows anywhere. */
const aScale = fc
  .record({
    until: fc.integer({ min: 3600, max: 60 * DAY }),
    bunches: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 6 })),
      {
        maxLength: 6,
      },
    ),
    widthPx: fc.integer({ min: 300, max: 1600 }),
    lively: fc.boolean(),
    zooms: fc.array(
      fc.record({
        factor: fc.double({ min: 0.3, max: 6, noNaN: true }),
        around: fc.double({ min: 0, max: 1, noNaN: true }),
        pan: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ until, bunches, widthPx, lively, zooms }) => {
    const moments = bunches.flatMap(([place, count]) =>
      Array.from({ length: count }, (_, i) =>
        s(Math.min(Math.floor(place * until) + i * 420, until)),
      ),
    );
    const all = { from: s(0), until: s(until) };
    const fold = foldTime({
      ...all,
      incidentAt: s(Math.floor(until / 10)),
      moments,
      lively: lively ? [all] : [],
      worked: [],
      widthPx,
    });
    const window = zooms.reduce(
      (now, { factor, around, pan }) =>
        panWindow(fold, zoomWindow(fold, now, { factor, around: around * until }), pan),
      wholeRun(fold),
    );
    return { fold, moments, scale: createTimeScale(fold, window, widthPx) };
  });

it('the axis rises strictly: a later moment is never drawn before an earlier one', () => {
  fc.assert(
    fc.property(aScale, fc.nat(60 * DAY), fc.nat(60 * DAY), ({ scale, fold }, a, b) => {
      const [first, second] = [a % fold.until, b % fold.until].sort((x, y) => x - y);
      fc.pre(first !== second);
      expect(scale.x(second!)).toBeGreaterThan(scale.x(first!));
    }),
  );
});

it('the axis can be read back: px of a second give that second', () => {
  fc.assert(
    fc.property(aScale, fc.nat(60 * DAY), ({ scale, fold }, wanted) => {
      const at = wanted % (fold.until + 1);
      expect(scale.at(scale.x(at))).toBe(at);
    }),
  );
});

it('the window fills the frame exactly, inside the run, whatever the zooms and pans', () => {
  fc.assert(
    fc.property(aScale, ({ scale, fold }) => {
      const { from, until } = scale.window;
      expect(from).toBeGreaterThanOrEqual(fold.from);
      expect(until).toBeLessThanOrEqual(fold.until);
      expect(until).toBeGreaterThan(from);
      expect(scale.x(from)).toBeCloseTo(0, 6);
      expect(scale.x(until)).toBeCloseTo(scale.widthPx, 6);
    }),
  );
});

it('zooming keeps what is under the pointer in place, away from the ends of the run', () => {
  fc.assert(
    fc.property(
      aScale,
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      ({ scale, fold }, place) => {
        const x = place * scale.widthPx;
        const around = scale.at(x);
        const window = zoomWindow(fold, scale.window, { factor: 2, around });
        fc.pre(window.from > fold.from && window.until < fold.until);
        fc.pre(window.until - window.from > 20_000);
        const closer = createTimeScale(fold, window, scale.widthPx);
        // The ends of a window are whole seconds, and a second can be many px wide in a break.
        expect(Math.abs(closer.x(around) - x)).toBeLessThan(2 + 2 * closer.pxPerSecond);
      },
    ),
  );
});

it('a folded pause holds no change, and breaks never touch each other', () => {
  fc.assert(
    fc.property(aScale, ({ fold, moments }) => {
      for (const [i, pause] of fold.breaks.entries()) {
        expect(moments.filter((at) => at > pause.from && at < pause.until)).toEqual([]);
        expect(pause.from).toBeGreaterThan(fold.breaks[i - 1]?.until ?? -1);
      }
    }),
  );
});

it('lines of the axis are in order, inside the window, apart, and never in a break', () => {
  fc.assert(
    fc.property(aScale, ({ scale, fold }) => {
      const { moments } = timeTicks(scale, s(Math.floor(fold.until / 3)), 80);
      for (const stretch of unfoldedStretches(scale)) {
        const inside = moments.filter((at) => at >= stretch.from && at <= stretch.until);
        for (const [i, at] of inside.entries())
          if (i > 0) expect(scale.x(at) - scale.x(inside[i - 1]!)).toBeGreaterThanOrEqual(79.999);
      }
      for (const at of moments) {
        expect(at).toBeGreaterThanOrEqual(scale.window.from);
        expect(at).toBeLessThanOrEqual(scale.window.until);
        expect(fold.breaks.some((b) => at > b.from && at < b.until)).toBe(false);
      }
    }),
  );
});

it('a window over a stretch shows all of it', () => {
  fc.assert(
    fc.property(aScale, fc.nat(60 * DAY), fc.nat(60 * DAY), ({ fold }, a, b) => {
      const [from, until] = [a % fold.until, b % fold.until].sort((x, y) => x - y);
      fc.pre(until! > from!);
      const window = windowOver(fold, { from: s(from!), until: s(until!) });
      expect(window.from).toBeLessThanOrEqual(from!);
      expect(window.until).toBeGreaterThanOrEqual(until!);
    }),
  );
});

it('sometimes folds and sometimes does not', () => {
  const counts = fc.sample(aScale, 200).map(({ fold }) => fold.breaks.length);
  expect(counts).toContain(0);
  expect(Math.max(...counts)).toBeGreaterThan(0);
});
