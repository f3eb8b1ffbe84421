/**
 * The bundled scenarios, each with how it ends: as a build has played it ahead, and otherwise opened and run in the
 * background.
 */
import type { ScenarioShelf } from '../../platform/bundledScenarios.ts';
import type { Glance, Told } from '../../workers/protocol.ts';
import { createStore, type Store } from './createStore.ts';
import type { Refusal, ScenarioClient } from './scenarioClient.ts';

export interface LibraryEntry {
  readonly path: string;
  /** Null until it has been read. */
  readonly glance: Glance | null;
  /** What a search looks through; null until it has been read, or until somebody searches. */
  readonly told: Told | null;
  /** Why it could not be read. */
  readonly refusal: Refusal | null;
}

export interface Library {
  readonly entries: Store<readonly LibraryEntry[]>;
  /** Reads in order what was not played ahead, and has the worker ready. Does nothing while it is reading. */
  readonly fill: () => Promise<void>;
  /** Takes what a search looks through of what was played ahead. */
  readonly prepareSearch: () => Promise<void>;
}

/** What was played before anybody came, by path. */
export interface PlayedAhead {
  readonly shown: Readonly<Record<string, Glance>>;
  /** Loads it; called when somebody searches. */
  readonly searched: () => Promise<Readonly<Record<string, Told>>>;
}

/** What the library is made of. */
export interface LibraryMeans {
  readonly shelf: ScenarioShelf;
  readonly client: ScenarioClient;
  readonly ahead: PlayedAhead;
}

/**
 * @param untilQuiet when nothing is played that somebody waits for: reading ahead would take its processor
 */
export function createLibrary(
  { shelf, client, ahead }: LibraryMeans,
  untilQuiet: () => Promise<void> = async () => undefined,
): Library {
  const entries = createStore<readonly LibraryEntry[]>(
    shelf.paths.map((path) => ({
      path,
      glance: ahead.shown[path] ?? null,
      told: null,
      refusal: null,
    })),
  );
  let isFilling = false;

  const settle = (path: string, found: Partial<LibraryEntry>) =>
    entries.change((list) => {
      const entry = list.find((candidate) => candidate.path === path);
      if (entry) Object.assign(entry, found);
    });
  /** A part of a dossier is not listed. */
  const drop = (path: string) => entries.write(entries.read().filter((one) => one.path !== path));
  const readOne = async (path: string) => {
    const source = await shelf.load(path);
    if (source === null) return drop(path);
    const answer = await client.ask({ type: 'glance', source }).answer;
    settle(path, answer.ok ? read(answer.value) : { refusal: answer.error });
  };

  return {
    entries,
    fill: async () => {
      if (isFilling) return;
      isFilling = true;
      for (const { path, glance, refusal } of entries.read()) {
        if (glance || refusal) continue;
        await untilQuiet();
        await readOne(path);
      }
      isFilling = false;
      client.getReady();
    },
    prepareSearch: async () => {
      const known = await ahead.searched();
      entries.write(
        entries.read().map((one) => ({ ...one, told: one.told ?? known[one.path] ?? null })),
      );
    },
  };
}

const read = ({ glance, told }: { readonly glance: Glance; readonly told: Told }) => ({
  glance,
  told,
});
