/** Lets the clock run. Time passes only here, and only while the person asks for it. */
import { simSeconds } from '../../base/time.ts';
import { createStore, useStore } from './createStore.ts';
import { actions, readSession } from './session.ts';

/** Simulated seconds for one second in front of the screen. */
export const SPEEDS = {
  real: 1,
  tenfold: 10,
  minute: 60,
  minutes: 600,
  hours: 3600,
  halfDays: 21_600,
  days: 100_000,
} as const;
export type Speed = keyof typeof SPEEDS;
export const SPEED_NAMES = Object.keys(SPEEDS) as readonly Speed[];

interface Playback {
  readonly isPlaying: boolean;
  readonly speed: Speed;
}

const playback = createStore<Playback>({ isPlaying: false, speed: 'minutes' });

export const usePlayback = (): Playback => useStore(playback, (now) => now);
export const isPlayingNow = (): boolean => playback.read().isPlaying;

export function setSpeed(speed: Speed): void {
  playback.change((draft) => {
    draft.speed = speed;
  });
}

/** Plays from where the clock stands, or from T when it stands at the end. */
export function play(): void {
  const { playing, instant } = readSession();
  if (!playing || isPlayingNow()) return;
  if (instant >= playing.run.endsAt) actions.goTo(playing.run.incidentAt);
  setPlaying(true);
  if (prefersLessMotion()) walk();
  else glide(null, readSession().instant);
}

export function pause(): void {
  setPlaying(false);
}

function setPlaying(isPlaying: boolean): void {
  playback.change((draft) => {
    draft.isPlaying = isPlaying;
  });
}

/** An idle stretch longer than this on screen is crossed in this time: nothing is to be seen in it. */
const IDLE_MS_MAX = 1500;

/** Who asks for real time, or little faster, wants to wait as one waits. */
const HASTE_FROM = 60;

/**
 * The next instant of a playback.
 *
 * @param at where it stands, with its fraction of a second
 * @param quietUntil next change, or the end of the run
 * @param quietSeconds length of the stretch without change that `at` is in
 */
export function advance(
  at: number,
  elapsedMs: number,
  { secondsPerSecond, quietSeconds, quietUntil }: Pace,
): number {
  const quietMs = (quietSeconds / secondsPerSecond) * 1000;
  const haste = secondsPerSecond < HASTE_FROM ? 1 : Math.max(1, quietMs / IDLE_MS_MAX);
  const next = at + (elapsedMs / 1000) * secondsPerSecond * haste;
  // Never past the next change in haste: what happens is always shown.
  return haste > 1 ? Math.min(next, quietUntil) : next;
}

interface Pace {
  readonly secondsPerSecond: number;
  readonly quietSeconds: number;
  readonly quietUntil: number;
}

/** One frame after another; `position` keeps the fraction of a second that the clock rounds away. */
function glide(before: number | null, position: number): void {
  requestAnimationFrame((now) => {
    const { playing, instant } = readSession();
    if (!isPlayingNow() || !playing) return pause();
    // The person moved the clock meanwhile: go on from there.
    const from = Math.round(position) === instant ? position : instant;
    const until = playing.replay.nextChange(instant) ?? playing.run.endsAt;
    const since = playing.replay.previousChange(simSeconds(instant + 1)) ?? 0;
    const next = advance(from, before === null ? 0 : Math.min(now - before, 100), {
      secondsPerSecond: SPEEDS[playback.read().speed],
      quietSeconds: until - since,
      quietUntil: until,
    });
    actions.goTo(next);
    if (next >= playing.run.endsAt) return pause();
    glide(now, next);
  });
}

/** With less motion, the clock jumps from change to change and leaves time to read each. */
const READING_MS = 1200;

function walk(): void {
  setTimeout(() => {
    const { playing, instant } = readSession();
    if (!isPlayingNow() || !playing) return pause();
    const next = playing.replay.nextChange(instant);
    actions.goTo(next ?? playing.run.endsAt);
    if (next === null) return pause();
    walk();
  }, READING_MS);
}

const prefersLessMotion = (): boolean =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
