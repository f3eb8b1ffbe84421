/** The bundled scenarios, each opened and run in the background so that the list says how it ends. */
import type { ScenarioShelf } from '../../platform/bundledScenarios.ts';
import type { Glance } from '../../workers/protocol.ts';
import { createStore, type Store } from './createStore.ts';
import type { Refusal, ScenarioClient } from './scenarioClient.ts';

export interface LibraryEntry {
  readonly path: string;
  /** Null until it has been read. */
  readonly glance: Glance | null;
  /** Why it could not be read. */
  readonly refusal: Refusal | null;
}

export interface Library {
  readonly entries: Store<readonly LibraryEntry[]>;
  /** Reads what has not been read yet, in order. Does nothing while it is reading. */
  readonly fill: () => Promise<void>;
}

/**
 * @param untilQuiet when nothing is played that somebody waits for: reading ahead would take its processor
 */
export function createLibrary(
  shelf: ScenarioShelf,
  client: ScenarioClient,
  untilQuiet: () => Promise<void> = async () => undefined,
): Library {
  const entries = createStore<readonly LibraryEntry[]>(
    shelf.paths.map((path) => ({ path, glance: null, refusal: null })),
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
    settle(path, answer.ok ? { glance: answer.value.glance } : { refusal: answer.error });
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
    },
  };
}
