/**
 * The clock under a hand. While it is dragged, what only tells of one instant (a beat, a sentence for who does not see the
 * drawing) waits until it stands still: nobody could follow it, and it would cost the frames that the hand needs.
 */
import { createStore, useStore } from './createStore.ts';
import { actions } from './session.ts';

/** A hand that has not moved the clock for so long lets it stand. */
const STILL_MS = 150;

const scrubbing = createStore(false);
let end: ReturnType<typeof setTimeout> | undefined;

export const useIsScrubbing = (): boolean => useStore(scrubbing, (now) => now);

/** Moves the clock by hand: one of many moves, or the only one. */
export function scrubTo(at: number): void {
  clearTimeout(end);
  end = setTimeout(() => scrubbing.write(false), STILL_MS);
  scrubbing.write(true);
  actions.goTo(at);
}
