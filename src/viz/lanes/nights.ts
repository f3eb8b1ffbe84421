/** Days and nights of the place where the run happens, as stretches of a time axis. */
import { type CalendarSpec, localSecondsAt } from '../../base/calendar.ts';
import { DAY, HOUR, type SimSeconds, simSeconds } from '../../base/time.ts';
import type { TimeScale } from '../timeScale.ts';

/** Night work in French labour law: from 21:00 to 7:00 at the widest (code du travail, article L. 3122-2). */
const NIGHT_BEGINS = 21 * HOUR;
const NIGHT_ENDS = 7 * HOUR;
/** Narrower nights would be a texture and say nothing. */
const NIGHT_WIDTH_PX_MIN = 8;

export interface PlacedNight {
  readonly x: number;
  readonly width: number;
}

/** Nights in the window, cut at its ends and at breaks; none when they would be too narrow to tell. */
export function placeNights(scale: TimeScale, calendar: CalendarSpec): readonly PlacedNight[] {
  const nightSeconds = DAY - NIGHT_BEGINS + NIGHT_ENDS;
  if (nightSeconds * scale.pxPerSecond < NIGHT_WIDTH_PX_MIN) return [];
  const { from, until } = scale.window;
  const begins = momentsAt(scale, calendar, NIGHT_BEGINS);
  const ends = momentsAt(scale, calendar, NIGHT_ENDS);
  const starts = startsInTheNight(scale, calendar) ? [from, ...begins] : begins;
  return starts
    .map((start) => [start, ends.find((end) => end > start) ?? until] as const)
    .flatMap(([start, end]) => unbroken(scale, start, end));
}

/** Each midnight that the window shows unfolded, in order. */
export const midnightsIn = (scale: TimeScale, calendar: CalendarSpec): readonly SimSeconds[] =>
  momentsAt(scale, calendar, 0).filter(
    (at) => !scale.fold.breaks.some((b) => at > b.from && at < b.until),
  );

function startsInTheNight(scale: TimeScale, calendar: CalendarSpec): boolean {
  const secondOfDay = localSecondsAt(calendar, scale.window.from) % DAY;
  return secondOfDay >= NIGHT_BEGINS || secondOfDay < NIGHT_ENDS;
}

/** When the local clock reads a time of day within the window, in order; once a day. */
function momentsAt(
  { window }: TimeScale,
  calendar: CalendarSpec,
  secondOfDay: number,
): readonly SimSeconds[] {
  const moments: SimSeconds[] = [];
  let at = window.from as number;
  while (at <= window.until) {
    const ahead = (secondOfDay - (localSecondsAt(calendar, at) % DAY) + DAY) % DAY;
    const guess = at + ahead;
    // The clock may jump on the way: by as much as it reads too late or too early there.
    const read = localSecondsAt(calendar, guess) % DAY;
    const late = ((read - secondOfDay + DAY + DAY / 2) % DAY) - DAY / 2;
    const found = Math.max(guess - late, at);
    if (found > window.until) break;
    moments.push(simSeconds(found));
    at = found + DAY / 2;
  }
  return moments;
}

/** The parts of a stretch that no break hides, in px. */
function unbroken(scale: TimeScale, from: SimSeconds, until: SimSeconds): readonly PlacedNight[] {
  let parts: readonly (readonly [number, number])[] = [[from, until]];
  for (const hidden of scale.fold.breaks)
    parts = parts.flatMap(([a, b]) =>
      hidden.until <= a || hidden.from >= b
        ? [[a, b] as const]
        : (
            [
              [a, hidden.from],
              [hidden.until, b],
            ] as const
          ).filter(([c, d]) => d > c),
    );
  return parts.map(([a, b]) => {
    const x = Math.max(scale.x(a), 0);
    return { x, width: Math.min(scale.x(b), scale.widthPx) - x };
  });
}
