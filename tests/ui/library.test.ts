import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../src/ui/state/library.ts';
import { matchesSearch } from '../../src/ui/views/library/matchesSearch.ts';
import { createScenarioRunner } from '../../src/workers/scenarioRunner.ts';
import { FIRE } from '../helpers/mountApp.tsx';

function entryOf(): LibraryEntry {
  const source = { path: 'fire.yaml', text: FIRE, files: {} };
  const answer = createScenarioRunner()({ type: 'glance', job: 1, source });
  return {
    path: 'fire.yaml',
    glance: answer.type === 'glanced' ? answer.glance : null,
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
    const unread = { path: 'fire.yaml', glance: null, refusal: null };
    expect(matchesSearch(unread, 'fire', 'en')).toBe(true);
    expect(matchesSearch(unread, 'vault', 'en')).toBe(false);
  });
});
