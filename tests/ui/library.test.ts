import { describe, expect, it } from 'vitest';
import { createShelf } from '../../src/platform/bundledScenarios.ts';
import type { LibraryEntry } from '../../src/ui/state/library.ts';
import { createLibrary } from '../../src/ui/state/library.ts';
import { ScenarioClient } from '../../src/ui/state/scenarioClient.ts';
import { matchesSearch } from '../../src/ui/views/library/matchesSearch.ts';
import { createScenarioRunner } from '../../src/workers/scenarioRunner.ts';
import { inProcessPort } from '../helpers/inProcessPort.ts';
import { FIRE } from '../helpers/mountApp.tsx';

function entryOf(): LibraryEntry {
  const source = { path: 'fire.yaml', text: FIRE, files: {} };
  const answer = createScenarioRunner()({ type: 'glance', job: 1, source });
  return {
    path: 'fire.yaml',
    glance: answer.type === 'glanced' ? answer.glance : null,
    told: answer.type === 'glanced' ? answer.told : null,
    refusal: null,
  };
}

describe('searching the library', () => {
  const entry = entryOf();
  it.each([
    ['', true],
    ['fire', true],
    ['incendie campus', true],
    ['DECLARER', true],
    ['coffre ailleurs', true],
    ['coffre inondation', false],
  ])('%j finds it: %s', (typed, expected) => {
    expect(matchesSearch(entry, typed, 'fr')).toBe(expected);
  });

  it('knows what has not been read by its file only', () => {
    const unread = { path: 'fire.yaml', glance: null, told: null, refusal: null };
    expect(matchesSearch(unread, 'fire', 'en')).toBe(true);
    expect(matchesSearch(unread, 'vault', 'en')).toBe(false);
  });
});

describe('the library', () => {
  const { glance, told } = entryOf();
  const ahead = {
    shown: glance ? { 'fire.yaml': glance } : {},
    searched: async () => (told ? { 'fire.yaml': told } : {}),
  };
  const libraryOf = (paths: readonly string[], asked: string[] = []) => {
    const files = paths.map((path) => [`/scenarios/${path}`, async () => FIRE]);
    const port = inProcessPort();
    const client = new ScenarioClient(() => ({
      ...port,
      post: (message) => {
        asked.push(message.source.path);
        port.post(message);
      },
    }));
    return createLibrary({ shelf: createShelf(Object.fromEntries(files)), client, ahead });
  };

  it('shows what was played ahead, and plays only the rest', async () => {
    const asked: string[] = [];
    const library = libraryOf(['fire.yaml', 'new.yaml'], asked);
    await library.fill();
    expect(library.entries.read().map((entry) => entry.glance?.name.en)).toEqual([
      glance?.name.en,
      glance?.name.en,
    ]);
    expect(asked).toEqual(['new.yaml']);
  });

  it('knows all that a scenario says of itself once somebody searches', async () => {
    const library = libraryOf(['fire.yaml']);
    await library.fill();
    const found = () =>
      library.entries.read().filter((entry) => matchesSearch(entry, 'coffre ailleurs', 'fr'));
    expect(found()).toEqual([]);
    await library.prepareSearch();
    expect(found()).toHaveLength(1);
  });
});
