/** Spans of time and moments counted from T, as people say them. */
import { DAY, HOUR, MINUTE } from '../../base/time.ts';
import type { Language } from '../../model/localised.ts';
import { FIRM_SPACE } from './typeset.ts';
import { unitSpace, unitsOf, withUnit } from './units.ts';

/** Under this, seconds are worth saying. */
const SECONDS_SHOWN_BELOW = 10 * MINUTE;
/** Up to here hours are counted, as objectives are (`24 h`, `36 h`); from here on, days. */
const DAYS_SHOWN_FROM = 2 * DAY;
/** Longer than any run: a loss of everything there ever was. */
const BEYOND_COUNTING = 400 * 365 * DAY;

const roundTo = (seconds: number, step: number): number => Math.round(seconds / step) * step;

const roundDown = (seconds: number, step: number = MINUTE): number =>
  Math.floor(seconds / step) * step;

function minutesAfterHours(minutes: number, language: Language): string {
  const { padsMinutes, minuteAfterHours } = unitsOf(language);
  const digits = padsMinutes ? String(minutes).padStart(2, '0') : String(minutes);
  return withUnit(digits, minuteAfterHours, language);
}

function hoursAndMinutes(seconds: number, language: Language): string {
  if (seconds < HOUR) return minutesAndSeconds(roundDown(seconds), language);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const hours = withUnit(Math.floor(seconds / HOUR), unitsOf(language).hour, language);
  return minutes === 0
    ? hours
    : `${hours}${unitSpace(language)}${minutesAfterHours(minutes, language)}`;
}

function minutesAndSeconds(seconds: number, language: Language): string {
  const { minute, second } = unitsOf(language);
  const minutes = Math.floor(seconds / MINUTE);
  const rest = seconds % MINUTE;
  if (minutes === 0) return withUnit(rest, second, language);
  const said = withUnit(minutes, minute, language);
  return rest === 0 ? said : `${said}${unitSpace(language)}${withUnit(rest, second, language)}`;
}

/** Whether a span is longer than anything that can be counted: everything there ever was. */
export const isBeyondCounting = (seconds: number): boolean => seconds >= BEYOND_COUNTING;

/**
 * A span as people say it, to the nearest second under ten minutes, minute under two days, hour above:
 * `45 s`, `2 min 30 s`, `12 min`, `4 h 20`, `2 j 3 h` in French; `4 h 20 min`, `2 d 3 h` in English.
 * A negative span is said without its sign.
 */
export function formatDuration(seconds: number, language: Language): string {
  const span = Math.round(Math.abs(seconds));
  if (span < SECONDS_SHOWN_BELOW) return minutesAndSeconds(span, language);
  const inMinutes = roundTo(span, MINUTE);
  return inMinutes < DAYS_SHOWN_FROM
    ? said(inMinutes, language)
    : said(roundTo(span, HOUR), language);
}

/**
 * The same of a span of one run, which is told beside the moments that it lies between: rounded down as they are, so that
 * what ends at `T + 12 h 53` has not lasted 12 h 54.
 */
export const formatSpan = (seconds: number, language: Language): string =>
  said(shown(Math.abs(seconds)), language);

/** A span that is rounded already. */
function said(span: number, language: Language): string {
  if (span < HOUR) return minutesAndSeconds(span, language);
  if (span < DAYS_SHOWN_FROM) return hoursAndMinutes(span, language);
  const days = withUnit(Math.floor(span / DAY), unitsOf(language).day, language);
  const hours = Math.floor((span % DAY) / HOUR);
  return hours === 0
    ? days
    : `${days}${unitSpace(language)}${withUnit(hours, unitsOf(language).hour, language)}`;
}

/** A moment is never rounded up: it would be said before it came. */
function sinceT(seconds: number, language: Language): string {
  if (seconds < HOUR) return minutesAndSeconds(seconds, language);
  if (seconds < DAYS_SHOWN_FROM) return hoursAndMinutes(seconds, language);
  const days = withUnit(Math.floor(seconds / DAY), unitsOf(language).day, language);
  const rest = seconds % DAY;
  return rest < MINUTE ? days : `${days}${unitSpace(language)}${hoursAndMinutes(rest, language)}`;
}

/**
 * A moment counted from T, the beginning of the incident: `T`, `T + 2 h 15`, `T − 30 min`.
 *
 * @param secondsFromT whole seconds, negative before T
 */
export function formatOffset(secondsFromT: number, language: Language): string {
  if (secondsFromT === 0) return 'T';
  const sign = secondsFromT < 0 ? '−' : '+';
  return `T${FIRM_SPACE}${sign}${FIRM_SPACE}${sinceT(Math.abs(secondsFromT), language)}`;
}

/** Step to which a span of that size is said. */
function stepOf(seconds: number): number {
  if (seconds < SECONDS_SHOWN_BELOW) return 1;
  return seconds < DAYS_SHOWN_FROM ? MINUTE : HOUR;
}

/**
 * A span of a run as it is said, in seconds. What is broken is so from the second after its limit on: that second does not
 * make an hour fifty-nine minutes.
 */
function shown(seconds: number): number {
  const step = stepOf(seconds);
  return roundDown(step > 1 ? seconds + 1 : seconds, step);
}

/** What lies between a span and its limit, so that the three are one sum as they are said: 3 d for 2 d is 24 h too much. */
export const formatBetween = (seconds: number, limit: number, language: Language): string =>
  formatSpan(shown(seconds) - shown(limit) || seconds - limit, language);

/** A span that is a limit, rounded up to what is said: "in 4 h at most" must not be said of 4 h and 20 seconds. */
export const formatAtMost = (seconds: number, language: Language): string =>
  formatDuration(Math.ceil(seconds / stepOf(seconds)) * stepOf(seconds), language);

/** The same for "at least", rounded down. */
export const formatAtLeast = (seconds: number, language: Language): string =>
  formatDuration(Math.floor(seconds / stepOf(seconds)) * stepOf(seconds), language);
