/** What the clock steps to, and the instants that a person has marked. Bookmarks are kept in this browser, by scenario. */
import { simSeconds } from '../../base/time.ts';
import type { Run } from '../../model/run.ts';
import { browserStorage } from '../../platform/storage.ts';
import { around, instantsOf, type StepSort } from '../../viz/clock/instants.ts';
import { createStore, useStore } from './createStore.ts';
import { actions, type Playing, readSession } from './session.ts';

interface Stepping {
  readonly sort: StepSort;
  /** Name of what the bookmarks are of: the hash of its dossier. */
  readonly of: string | null;
  /** Seconds from the start, ascending. */
  readonly bookmarks: readonly number[];
}

const stepping = createStore<Stepping>({ sort: 'event', of: null, bookmarks: [] });

export const useStepSort = (): StepSort => useStore(stepping, (now) => now.sort);
export const useBookmarks = (run: Run): readonly number[] =>
  useStore(stepping, (now) => (now.of === nameOf(run) ? now.bookmarks : kept(run)));

export function setStepSort(sort: StepSort): void {
  stepping.change((draft) => {
    draft.sort = sort;
  });
}

/** Bookmarks are instants of a product and its incident, whatever the design and whatever a person did in it. */
const nameOf = ({ description, request }: Run): string =>
  `bascule.bookmarks.${description.product.name.en}.${request.incidents.join('+')}`;

/** Lists read once, so that a view is given the same one as long as nothing changes. */
const read = new Map<string, readonly number[]>();

function kept(run: Run): readonly number[] {
  const name = nameOf(run);
  const known = read.get(name);
  if (known) return known;
  const fresh = parsed(browserStorage.read(name));
  read.set(name, fresh);
  return fresh;
}

function parsed(text: string | null): readonly number[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(Number.isSafeInteger) : [];
  } catch {
    return []; // not ours
  }
}

const bookmarksOf = (run: Run): readonly number[] => {
  const now = stepping.read();
  return now.of === nameOf(run) ? now.bookmarks : kept(run);
};

/** Marks the clock's instant, or takes its mark away. */
export function toggleBookmark(): void {
  const { playing, instant } = readSession();
  if (!playing) return;
  const before = bookmarksOf(playing.run);
  const bookmarks = before.includes(instant)
    ? before.filter((at) => at !== instant)
    : [...before, instant].sort((one, other) => one - other);
  const of = nameOf(playing.run);
  stepping.write({ ...stepping.read(), of, bookmarks });
  read.set(of, bookmarks);
  browserStorage.write(of, JSON.stringify(bookmarks));
}

/** A trace is walked once for each sort. */
const known = new WeakMap<Run, Partial<Record<StepSort, readonly number[]>>>();

function instantsFor({ run }: Playing, sort: 'state' | 'breach'): readonly number[] {
  const lists = known.get(run) ?? {};
  const list = lists[sort] ?? instantsOf(run, sort);
  known.set(run, { ...lists, [sort]: list });
  return list;
}

/** Where one step of the chosen sort leads from an instant; null where there is none. */
export function stepsFrom(
  playing: Playing,
  t: number,
  sort: StepSort = stepping.read().sort,
): { readonly next: number | null; readonly previous: number | null } {
  if (sort === 'event') {
    const at = simSeconds(t);
    return { next: playing.replay.nextChange(at), previous: playing.replay.previousChange(at) };
  }
  const list = sort === 'bookmark' ? bookmarksOf(playing.run) : instantsFor(playing, sort);
  return around(list, t);
}

/** Goes to the next instant of the chosen sort, or to the one before. */
export function step(direction: 'next' | 'previous', sort?: StepSort): void {
  const { playing, instant } = readSession();
  const to = playing && stepsFrom(playing, instant, sort)[direction];
  if (to !== null) actions.goTo(to);
}
