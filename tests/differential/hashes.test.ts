/**
 * The same result wherever it is computed. `hashes.json` has one hash for each design of each shipped scenario and of some
 * samples of the swarm; `tests/e2e/truths.test.ts` holds a browser to the same file.
 *
 * A change of the engine that is meant to change results: read what changed with `bascule run --trace`, accept it with
 * `npx vitest run --project unit -u tests/differential/hashes.test.ts`, and say why in that commit.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/buildTarget.mjs';
import { truths } from '../../scripts/targets.mjs';
import { scenarioTexts } from './scenarioTexts.ts';
import type { Told } from './threads.ts';
import { swarmTexts, truthsOf } from './truths.ts';

const GOLDEN = 'tests/differential/hashes.json';
const TIMEOUT_MS = 180_000;
const run = promisify(execFile);

const printed = (hashes: unknown): string => `${JSON.stringify(hashes, null, 2)}\n`;

it('in this process, is the one that was accepted', { timeout: TIMEOUT_MS }, async () => {
  const found = truthsOf({ ...scenarioTexts(), ...swarmTexts() });
  await expect(printed(found)).toMatchFileSnapshot('hashes.json');
});

describe('built, in a process of its own', () => {
  beforeAll(() => buildIfStale(truths), TIMEOUT_MS);

  it.each([
    ['Pacific/Apia', 'tr_TR.UTF-8', 'tr-TR', 0],
    ['America/St_Johns', 'fr_FR.UTF-8', 'fr-FR', 1],
    ['Europe/Paris', 'ar_EG.UTF-8', 'ar-EG', 2],
    ['Australia/Lord_Howe', 'de_DE.UTF-8', 'de-DE', 3],
  ])('under %s and %s', { timeout: TIMEOUT_MS }, async (zone, lang, locale, threads) => {
    const { stdout } = await run(execPath, ['dist/truths/threads.js', String(threads)], {
      env: { TZ: zone, LANG: lang, LC_ALL: lang },
    });
    const told = JSON.parse(stdout) as Told;
    expect(told).toMatchObject({ timeZone: zone, locale });
    const accepted: unknown = JSON.parse(readFileSync(GOLDEN, 'utf8'));
    expect(told.truths).toEqual(accepted);
  });
});
