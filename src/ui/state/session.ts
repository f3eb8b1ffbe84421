/**
 * What the run screen shows: the run, the instant, the selection. The map, the lanes, the log and the verdict are views
 * of this one record, so that selecting in one selects in all. It lives outside React and is replaced at each change;
 * the run itself is shared and never copied or frozen, because it can have a hundred thousand entries.
 */
import { castDraft } from 'immer';
import { causalChain, createReplay, type Replay, type Snapshot } from '../../analysis/index.ts';
import type { Verdict } from '../../analysis/verdict.ts';
import { invariant } from '../../base/assert.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { type Opening, openingOf } from '../../viz/clock/openingOf.ts';
import { createStore, useStore } from './createStore.ts';

export interface Playing {
  readonly run: Run;
  readonly verdict: Verdict;
  readonly replay: Replay;
  /** Where its clock stands when nobody says where. */
  readonly opening: Opening;
}

export interface Selection {
  readonly subject: EntityRef | null;
  readonly entry: TraceId | null;
  /** Entries lit on the map and the lanes: the causes of `entry`, from the incident to it, in order. */
  readonly chain: readonly TraceId[];
  /** The person pointed at the thing itself, on the map or the lanes, and not at a line that explains it in place. */
  readonly isPointedAt: boolean;
}

/** What plays, and where its clock stands. */
export interface ClockAt {
  readonly playing: Playing | null;
  readonly instant: SimSeconds;
}

interface Session extends ClockAt {
  /** Another run of the scenario, shown beside it on the same clock. */
  readonly beside: Playing | null;
  readonly selection: Selection;
}

const NOTHING_SELECTED: Selection = {
  subject: null,
  entry: null,
  chain: [],
  isPointedAt: false,
};

const session = createStore<Session>({
  playing: null,
  beside: null,
  instant: simSeconds(0),
  selection: NOTHING_SELECTED,
});

/** The only ways to change what is shown. Instants outside the run are brought back to its ends. */
export const actions = {
  /**
   * Shows a run at an instant, or where the first thing goes wrong. Keeps the selected subject, whose entry belongs to the
   * former run.
   */
  play(run: Run, verdict: Verdict, at: number | null = null): void {
    const { selection, beside } = session.read();
    const { subject } = selection;
    const playing = playingOf(run, verdict);
    session.write({
      playing,
      beside,
      instant: within(run, at ?? playing.opening.at),
      selection: { ...NOTHING_SELECTED, subject },
    });
  },
  /** Leaves the run: back to the library. */
  leave(): void {
    session.change((draft) => {
      draft.playing = null;
      draft.beside = null;
      draft.selection = castDraft(NOTHING_SELECTED);
    });
  },
  /** Shows another run beside; null leaves it. */
  showBeside(other: { readonly run: Run; readonly verdict: Verdict } | null): void {
    const beside = other && playingOf(other.run, other.verdict);
    session.write({ ...session.read(), beside });
  },
  goTo(at: number): void {
    const { playing } = session.read();
    if (!playing) return;
    const now = session.read();
    const instant = within(playing.run, at);
    if (instant !== now.instant) session.write({ ...now, instant });
  },
  goToNextChange(): void {
    const now = session.read();
    const next = now.playing?.replay.nextChange(now.instant);
    if (next !== null && next !== undefined) actions.goTo(next);
  },
  goToPreviousChange(): void {
    const now = session.read();
    const previous = now.playing?.replay.previousChange(now.instant);
    if (previous !== null && previous !== undefined) actions.goTo(previous);
  },
  selectSubject(subject: EntityRef | null): void {
    select({ ...NOTHING_SELECTED, subject, isPointedAt: subject !== null });
  },
  /** The same by the entry that brought the state it is in, whose causes are lit. */
  pointAt(entry: TraceId): void {
    actions.selectEntry(entry);
    session.change((draft) => {
      draft.selection.isPointedAt = true;
    });
  },
  /**
   * Also selects what the entry is about, and lights its causes, or the chain given when a story says more. The clock
   * stays where it is.
   */
  selectEntry(entry: TraceId | null, chain?: readonly TraceEntry[]): void {
    const { playing } = session.read();
    const found = entry === null ? undefined : playing?.run.entries[entry];
    if (!playing || !found) {
      select(NOTHING_SELECTED);
      return;
    }
    const lit = (chain ?? causalChain(playing.run, found.id)).map((cause) => cause.id);
    select({ subject: found.subject, entry: found.id, chain: lit, isPointedAt: false });
  },
} as const;

const playingOf = (run: Run, verdict: Verdict): Playing => ({
  run,
  verdict,
  replay: createReplay(run),
  opening: openingOf(run, verdict),
});

function select(selection: Selection): void {
  session.change((draft) => {
    draft.selection = castDraft(selection);
  });
}

/** What is playing, or null on the library screen. */
export const usePlayingOrNull = (): Playing | null => useStore(session, (now) => now.playing);

/**
 * What is playing, for the views of the run screen.
 *
 * @throws InvariantError outside the run screen
 */
export function usePlaying(): Playing {
  const playing = usePlayingOrNull();
  invariant(playing !== null, 'nothing is playing');
  return playing;
}

/** The run that is shown beside, or null. */
export const useBeside = (): Playing | null => useStore(session, (now) => now.beside);

/** The clock: the one instant that every view shows. */
export const useInstant = (): SimSeconds => useStore(session, (now) => now.instant);

/** What a view makes of the clock: it is drawn again only when that differs. */
export const useAtInstant = <Part extends string | number | boolean | null>(
  select: (instant: SimSeconds) => Part,
): Part => useStore(session, ({ instant }) => select(instant));

export const useSelection = (): Selection => useStore(session, (now) => now.selection);

/** The state of everything at the clock's instant; the same object until run or instant change. */
export const useSnapshot = (): Snapshot => useStore(session, snapshotOf);

/** For what happens outside rendering: playback, shortcuts, the address. */
export const readSession = (): Session => session.read();
export const subscribeToSession = session.subscribe;

interface Seen {
  readonly replay: Replay;
  readonly at: SimSeconds;
  readonly snapshot: Snapshot;
}

/** The last snapshot taken: many views ask for the same one in the same frame. */
let latest: Seen | null = null;

function snapshotOf({ playing, instant }: ClockAt): Snapshot {
  invariant(playing !== null, 'nothing is playing');
  latest = seenAt(latest, playing.replay, instant);
  return latest.snapshot;
}

/**
 * Reads the state of everything as of the last change: the same object from one change to the next, however the clock runs.
 * Whoever looks at instants of its own needs a reader of its own, which keeps the last one.
 */
export function createSettledReader(): (clock: ClockAt) => Snapshot {
  let settled: Seen | null = null;
  return ({ playing, instant }) => {
    invariant(playing !== null, 'nothing is playing');
    const { run, replay } = playing;
    const changedAt = run.entries[replay.entryIndexAt(instant) - 1]?.at ?? simSeconds(0);
    settled = seenAt(settled, replay, changedAt);
    return settled.snapshot;
  };
}

const seenAt = (known: Seen | null, replay: Replay, at: SimSeconds): Seen =>
  known?.replay === replay && known.at === at ? known : { replay, at, snapshot: replay.at(at) };

function within(run: Run, at: number): SimSeconds {
  return simSeconds(Math.min(Math.max(Math.round(at), 0), run.endsAt));
}
