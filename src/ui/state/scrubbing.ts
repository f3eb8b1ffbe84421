/**
 * The clock under a hand. While it is dragged, what only tells of one instant (a beat, a sentence for who does not see the
 * drawing) waits until it stands still: nobody could follow it, and it would cost the frames that the hand needs.
 */
import { createStore, useStore } from './createStore.ts';
import { actions } from './session.ts';

/** A hand that has not moved the clock for so long, once what it did is drawn, lets it stand. */
const STILL_MS = 150;

/** Whether a hand moves the clock. */
export const scrubbing = createStore(false);
let drawn = 0;
let end: ReturnType<typeof setTimeout> | undefined;

export const useIsScrubbing = (): boolean => useStore(scrubbing, (now) => now);

/** Moves the clock by hand: one of many moves, or the only one. */
export function scrubTo(at: number): void {
  cancelAnimationFrame(drawn);
  clearTimeout(end);
  // From the next frame on: where drawing is slow, the hand has not stopped because a frame was long.
  drawn = requestAnimationFrame(() => {
    end = setTimeout(() => scrubbing.write(false), STILL_MS);
  });
  scrubbing.write(true);
  actions.goTo(at);
}
