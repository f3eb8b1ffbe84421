/**
 * The work of a team that goes home, against a clock that is read ten minutes by ten minutes: its own time zone data (those of the
 * machine), its own weeks, its own holidays. Starts are near the nights on which clocks are moved.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf } from '../helpers/play.ts';

const MINUTE_MS = 60_000;
const OVERTIME_MINUTES = 60;
/** Work is of so many minutes, or of a multiple. */
const STEP_MINUTES = 10;
const SLOT_MINUTES = 30;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Days, first and last, and minutes of the day. */
interface Window {
  readonly days: readonly [number, number];
  readonly from: number;
  readonly until: number;
}

interface Scene {
  readonly zone: string;
  /** Civil date and time of the beginning. */
  readonly starts: string;
  readonly windows: readonly Window[];
  readonly holidays: readonly string[];
  /** Minutes of work, step after step. */
  readonly tasks: readonly number[];
}

const two = (value: number): string => String(value).padStart(2, '0');
const clockText = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const hoursText = ({ windows }: Scene): string =>
  windows
    .map(({ days: [first, last], from, until }) => {
      const days = [WEEKDAYS[first], WEEKDAYS[last]].map((day) => day?.toLowerCase());
      return `${days.join('-')} ${clockText(from)}-${clockText(until)}`;
    })
    .join(', ');

/** Reads a local clock as the machine knows it. */
function localClock(zone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (ms: number) => {
    const parts = Object.fromEntries(
      format.formatToParts(ms).map(({ type, value }) => [type, value]),
    );
    return {
      date: `${parts['year']}-${parts['month']}-${parts['day']}`,
      weekday: WEEKDAYS.indexOf(parts['weekday'] ?? ''),
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
    };
  };
}

/** Whether somebody is at work in a minute counted from the beginning. */
function presence(scene: Scene): (minute: number) => boolean {
  const { zone, starts, windows, holidays } = scene;
  const clock = localClock(zone);
  const wanted = starts.replace(' ', 'T');
  // The civil time is that of one moment within a day of the same reading in UTC.
  let begin = Date.parse(`${wanted}:00Z`) - 24 * 60 * MINUTE_MS;
  const reads = (ms: number): string => {
    const { date, minute } = clock(ms);
    return `${date}T${clockText(minute)}`;
  };
  while (reads(begin) !== wanted) begin += 15 * MINUTE_MS;
  const isThereAt = (after: number): boolean => {
    const { date, weekday, minute } = clock(begin + after * MINUTE_MS);
    return (
      !holidays.includes(date) &&
      windows.some(
        ({ days: [first, last], from, until }) =>
          first <= weekday && weekday <= last && from <= minute && minute < until,
      )
    );
  };
  // Everything begins and ends on half hours, on every clock: each is read once.
  const known = new Map<number, boolean>();
  return (after) => {
    const slot = after - (after % SLOT_MINUTES);
    const isThere = known.get(slot) ?? isThereAt(slot);
    known.set(slot, isThere);
    return isThere;
  };
}

/** When work of so many minutes begins and ends, ten minutes after ten minutes; null when that is beyond the run. */
function byHand(
  isThere: (minute: number) => boolean,
  turn: number,
  work: number,
  last: number,
): readonly [number, number] | null {
  let began = -1;
  let left = work;
  let isOn = false;
  for (let minute = turn; minute <= last; minute += STEP_MINUTES) {
    if (left === 0) return [began, minute];
    if (isThere(minute)) {
      isOn = true;
      if (began < 0) began = minute;
    } else if (isOn) {
      if (left <= OVERTIME_MINUTES) return [began, minute + left];
      isOn = false;
    }
    if (isOn) left -= STEP_MINUTES;
  }
  return null;
}

const HORIZON_DAYS = 12;

/** The steps one after the other, and a machine that fails an hour after the beginning of the first and takes as long to repair. */
const runOf = (scene: Scene): Run =>
  aRun(`
product: { timezone: ${scene.zone} }
run: { starts: ${scene.starts}, lead: 0s, horizon: ${HORIZON_DAYS}d, holidays: [${scene.holidays.join(', ')}] }
people: { day: { hours: "${hoursText(scene)}" }, fitters: { hours: "${hoursText(scene)}" } }
components: { app: { copies: { main: { at: here/a } }, fails: { after: 1h, repair: ${scene.tasks[0]}m, by: fitters } } }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps:
${scene.tasks
  .map(
    (minutes, number) =>
      `      s${number}: { do: task, by: day, takes: ${minutes}m, succeeds: 100%${number > 0 ? `, after: s${number - 1}` : ''} }`,
  )
  .join('\n')}
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }
`);

const windowArbitrary: fc.Arbitrary<Window> = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(46), fc.integer({ min: 1, max: 20 }))
  .map(([one, other, half, length]) => ({
    days: [Math.min(one, other), Math.max(one, other)] as const,
    from: half * 30,
    until: Math.min(24 * 60, half * 30 + length * 30),
  }));

const NIGHTS = [
  ['Europe/Paris', '2026-03-28', '2026-03-30'],
  ['Europe/Paris', '2026-10-24', '2026-10-26'],
  ['America/New_York', '2026-03-07', '2026-03-09'],
  ['Australia/Lord_Howe', '2026-04-04', '2026-04-06'],
  ['Asia/Kolkata', '2026-01-05', '2026-01-06'],
] as const;

const sceneArbitrary: fc.Arbitrary<Scene> = fc
  .record({
    night: fc.constantFrom(...NIGHTS),
    hour: fc.integer({ min: 4, max: 23 }),
    windows: fc.array(windowArbitrary, { minLength: 1, maxLength: 3 }),
    hasHoliday: fc.boolean(),
    tasks: fc.array(
      fc.integer({ min: 1, max: 180 }).map((tens) => tens * STEP_MINUTES),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  })
  .map(({ night: [zone, day, next], hour, windows, hasHoliday, tasks }) => ({
    zone,
    starts: `${day} ${two(hour)}:00`,
    windows,
    // Without any, those of France would count in Paris.
    holidays: hasHoliday ? [next] : ['2030-01-01'],
    tasks,
  }));

it('[ENG-485][ENG-488] a team that goes home works, and was to work, as a clock on the wall has it', () => {
  let compared = 0;
  fc.assert(
    fc.property(sceneArbitrary, (scene) => {
      const run = runOf(scene);
      const isThere = presence(scene);
      const last = HORIZON_DAYS * 24 * 60 - OVERTIME_MINUTES - STEP_MINUTES;
      const steps = judge(run).plans[0]?.steps ?? [];
      let turn = 0;
      for (const [number, minutes] of scene.tasks.entries()) {
        const expected = byHand(isThere, turn, minutes, last);
        if (!expected) break;
        const step = steps.find(({ step: id }) => id === `go.s${number}`);
        expect([step?.startedAt, step?.endedAt]).toEqual(expected.map((minute) => minute * 60));
        expect([step?.planned?.from, step?.planned?.until]).toEqual(
          expected.map((minute) => minute * 60),
        );
        [, turn] = expected;
        compared += 1;
      }
    }),
    { numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(20);
});

it('[ENG-478] repairs by a team that goes home are done as a clock on the wall has it', () => {
  let compared = 0;
  fc.assert(
    fc.property(sceneArbitrary, (scene) => {
      const isThere = presence(scene);
      const last = HORIZON_DAYS * 24 * 60 - OVERTIME_MINUTES - STEP_MINUTES;
      const expected = byHand(isThere, 60, scene.tasks[0] ?? 0, last);
      if (!expected) return;
      const back = entriesOf(runOf(scene), { kind: 'copy', type: 'transition' }).find(
        ({ event }) => event === 'copy.restarted',
      );
      expect(back?.at).toBe(expected[1] * 60);
      compared += 1;
    }),
    { numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(10);
});
