/**
 * Views that follow the clock. While a hand drags it, each in its turn: the clock, its handles and its line go with every
 * frame, the map with every second, what is read beside it (signs, panels, the log) with every fourth, and never two of
 * them with the same one. A frame then has one drawing to pay for; all at once they cost more than a frame lasts. At any
 * other time, and as soon as the hand stands still, they show the clock's own instant.
 */
import type { Snapshot } from '../../analysis/index.ts';
import type { SimSeconds } from '../../base/time.ts';
import { createStore, type Store, useStore } from './createStore.ts';
import { scrubbing } from './scrubbing.ts';
import { type ClockAt, createSettledReader, readSession, subscribeToSession } from './session.ts';

export type Follower = 'map' | 'side';

interface Following {
  /** Frames from one turn to the next, and the first: of two views, never the same ones. */
  readonly every: number;
  readonly first: number;
  readonly shown: Store<ClockAt>;
  readonly settledOf: (clock: ClockAt) => Snapshot;
}

const following = (every: number, first: number): Following => ({
  every,
  first,
  shown: createStore<ClockAt>(readSession()),
  settledOf: createSettledReader(),
});

const followers: Readonly<Record<Follower, Following>> = {
  map: following(2, 0),
  side: following(4, 1),
};

let frame = 0;
let asked = 0;

/** Gives their turn to those that have it at this frame, and goes on until none is behind. */
function takeTurns(): void {
  asked = 0;
  frame += 1;
  for (const { every, first, shown } of Object.values(followers)) {
    if (frame % every === first) shown.write(readSession());
  }
  if (isAnyBehind()) asked = requestAnimationFrame(takeTurns);
}

const isAnyBehind = (): boolean => {
  const { instant } = readSession();
  return Object.values(followers).some(({ shown }) => shown.read().instant !== instant);
};

function catchUp(): void {
  if (asked !== 0) cancelAnimationFrame(asked);
  asked = 0;
  for (const { shown } of Object.values(followers)) shown.write(readSession());
}

subscribeToSession(() => {
  const isSameRun = followers.map.shown.read().playing === readSession().playing;
  if (!scrubbing.read() || !isSameRun) catchUp();
  else if (asked === 0 && isAnyBehind()) asked = requestAnimationFrame(takeTurns);
});
scrubbing.subscribe(() => {
  if (!scrubbing.read()) catchUp();
});

/** The instant that a view shows: the clock's own, or under a hand that of its last turn. */
export const useFollowedInstant = (view: Follower): SimSeconds =>
  useStore(followers[view].shown, ({ instant }) => instant);

/** The state of everything as of the last change before that instant: the same object from one change to the next. */
export const useFollowedSnapshot = (view: Follower): Snapshot => {
  const { shown, settledOf } = followers[view];
  return useStore(shown, settledOf);
};
