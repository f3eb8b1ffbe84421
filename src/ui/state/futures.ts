/**
 * The futures of a scenario that were looked at, as a tree: each differs from its parent by what a person did at one
 * instant, or by one thing that is supposed to have been different. Kept in this browser, with the names people give them.
 */
import { castDraft } from 'immer';
import type { VerdictWord } from '../../analysis/verdict.ts';
import type { RunRequest } from '../../model/description.ts';
import { browserStorage } from '../../platform/storage.ts';
import { createStore, useStore } from './createStore.ts';

export interface Future {
  /** The request, as one text. */
  readonly key: string;
  /** Key of the future that it was branched from; null for a design as it is. */
  readonly parent: string | null;
  /** As a person calls it; null: after what is different in it. */
  readonly name: string | null;
  readonly request: RunRequest;
  readonly word: VerdictWord;
}

interface Futures {
  /** Path of the scenario. */
  readonly path: string | null;
  /** In the order they were first looked at; parents before their children. */
  readonly all: readonly Future[];
}

/** More than a person can find their way in; the oldest leaves are then forgotten. */
const KEPT_MAX = 60;

const futures = createStore<Futures>({ path: null, all: [] });

/** A request with no empty lists, so that the same world has one key. */
export function withoutNothing({ branches, assuming, ...rest }: RunRequest): RunRequest {
  return {
    ...rest,
    ...(assuming?.length ? { assuming } : {}),
    ...(branches?.length ? { branches } : {}),
  };
}

export function keyOf(request: RunRequest): string {
  const { variant, incidents, seed, run, mode, assuming, branches } = withoutNothing(request);
  return JSON.stringify([variant, incidents, seed, run ?? 0, mode, assuming ?? [], branches ?? []]);
}

const storageKey = (path: string): string => `bascule.futures.${path}`;

/** What was kept for a scenario; a person may have written anything there. */
function kept(path: string): readonly Future[] {
  try {
    const value: unknown = JSON.parse(browserStorage.read(storageKey(path)) ?? '[]');
    return Array.isArray(value) ? value.filter(isFuture) : [];
  } catch {
    return []; // not ours
  }
}

const isFuture = (value: unknown): value is Future =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'word' in value &&
  'request' in value &&
  typeof value.request === 'object' &&
  value.request !== null &&
  value.key === keyOf(value.request as RunRequest);

function keep({ path, all }: Futures): void {
  if (path !== null) browserStorage.write(storageKey(path), JSON.stringify(all));
}

/** Without the oldest futures that nothing hangs on. */
function within(all: readonly Future[]): readonly Future[] {
  if (all.length <= KEPT_MAX) return all;
  const parents = new Set(all.map(({ parent }) => parent));
  const oldest = all.find(({ key }) => !parents.has(key));
  return all.filter((one) => one !== oldest);
}

function write(path: string, all: readonly Future[]): void {
  const next = { path, all: within(all) };
  futures.write(next);
  keep(next);
}

/** Where the next future that is remembered was branched from, and what it is called. */
let coming: { readonly key: string; readonly parent: string; readonly name: string | null } | null =
  null;

export const futuresActions = {
  /** Says where a future that is being run comes from. */
  expect(request: RunRequest, parent: RunRequest, name: string | null): void {
    coming = { key: keyOf(request), parent: keyOf(parent), name };
  },
  /** A run was shown: it joins the tree, or its place there is found again. */
  remember(path: string, request: RunRequest, word: VerdictWord): void {
    const key = keyOf(request);
    const before = futures.read();
    const all = before.path === path ? before.all : kept(path);
    const known = all.find((one) => one.key === key);
    const from = coming?.key === key ? coming : null;
    coming = null;
    if (known) {
      write(
        path,
        all.map((one) => (one === known ? { ...one, word } : one)),
      );
      return;
    }
    const parent = from?.parent ?? null;
    write(path, [...all, { key, parent, name: from?.name ?? null, request, word }]);
  },
  /** An empty name is none. */
  rename(key: string, name: string): void {
    futures.change((draft) => {
      for (const one of draft.all) if (one.key === key) one.name = name.trim() || null;
    });
    keep(futures.read());
  },
  /** Forgets a future and all that were branched from it. */
  forget(key: string): void {
    const gone = new Set([key]);
    const { all } = futures.read();
    for (const one of all) if (one.parent !== null && gone.has(one.parent)) gone.add(one.key);
    futures.change((draft) => {
      draft.all = castDraft(all.filter((one) => !gone.has(one.key)));
    });
    keep(futures.read());
  },
} as const;

/** A future of the tree with its depth below the design it comes from. */
export interface PlacedFuture extends Future {
  readonly depth: number;
}

/** The tree in reading order: each future followed by those that were branched from it. */
export function inTreeOrder(all: readonly Future[]): readonly PlacedFuture[] {
  const known = new Set(all.map(({ key }) => key));
  const below = (parent: string | null, depth: number): readonly PlacedFuture[] =>
    all
      .filter(
        (one) => (one.parent !== null && known.has(one.parent) ? one.parent : null) === parent,
      )
      .flatMap((one) => [{ ...one, depth }, ...below(one.key, depth + 1)]);
  return below(null, 0);
}

export const useFutures = (): readonly Future[] => useStore(futures, (now) => now.all);
export const readFutures = (): readonly Future[] => futures.read().all;
