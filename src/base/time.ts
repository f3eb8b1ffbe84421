import { InvariantError } from './assert.ts';
import type { Brand } from './brand.ts';

/** Simulated time since the start of the run, in whole seconds. Never wall-clock time. */
export type SimSeconds = Brand<number, 'SimSeconds'>;

/** No end in sight: later than any horizon. */
export const NEVER = Number.POSITIVE_INFINITY as SimSeconds;

/**
 * The only door into simulated time.
 *
 * @throws InvariantError unless `value` is a whole number of seconds, 0 or more
 */
export function simSeconds(value: number): SimSeconds {
  if (Number.isSafeInteger(value) && value >= 0) return value as SimSeconds;
  // Put together only when it is needed: every entry of a trace comes through here.
  throw new InvariantError(`not a simulated time: ${value}`);
}

export const addSeconds = (at: SimSeconds, seconds: number): SimSeconds => simSeconds(at + seconds);

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const WEEK = 604_800;
/** 365 days: how a year is counted where availability is promised. */
export const YEAR = 365 * DAY;
