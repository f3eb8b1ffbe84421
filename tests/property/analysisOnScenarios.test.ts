import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chainOfFinding,
  judge,
  reportOf,
  sentenceOf,
  storyOf,
  traceText,
} from '../../src/analysis/index.ts';
import { runReference } from '../../src/engine/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import type { Run } from '../../src/model/run.ts';
import { openDossier } from '../../src/scenario/index.ts';

const FOLDER = 'scenarios';

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
);

/** Every variant of every shipped dossier, with each of its incidents: median durations, bad ones, drawn ones. */
function runsOf(file: string): readonly { readonly name: string; readonly run: () => Run }[] {
  const opened = openDossier({ path: file, text: texts[file] ?? '', files: texts });
  if (!opened.ok) throw new Error(`${file} does not open`);
  const { variants, design } = opened.value;
  return [null, ...Object.keys(variants)].flatMap((variant) => {
    const dossier = design(variant);
    return Object.keys(dossier.incidents).flatMap((incident) =>
      (['nominal', 'pessimistic', 'sampled'] as const).map((mode) => ({
        name: [file, variant ?? 'as written', incident, mode].join(' / '),
        run: () => runReference(dossier, { variant, incidents: [incident], seed: 7, mode }),
      })),
    );
  });
}

// A file without a version is a part that a dossier includes.
const runs = Object.keys(texts)
  .filter((file) => /^bascule:/m.test(texts[file] ?? ''))
  .flatMap(runsOf);

/** Words of ours that nobody else should read. */
const JARGON = /undefined|NaN|\[object|below-minimum|data-plane|control-plane|lawful-status/;

describe.each(runs)('$name', ({ run }) => {
  const told = run();
  const verdict = judge(told);

  it('ledgers fill their outages to the second', () => {
    for (const { outages } of verdict.services) {
      for (const { from, until, ledger } of outages) {
        let reached: number = from;
        for (const part of ledger) {
          expect(part.from).toBe(reached);
          expect(part.until).toBeGreaterThan(part.from);
          reached = part.until;
        }
        expect(reached).toBe(until ?? told.endsAt);
      }
    }
  });

  it('outages are those of the objectives, which the engine counts by itself', () => {
    for (const { rto, outages } of verdict.services) {
      const longest = Math.max(
        0,
        ...outages.map(({ from, until }) => (until ?? told.endsAt) - from),
      );
      if (rto) expect(rto.atLeast).toBeLessThanOrEqual(longest);
      if (rto && !rto.met) expect(rto.atLeast).toBeGreaterThan(rto.target);
      if (rto) expect(rto.proof === null).toBe(outages.length === 0);
    }
  });

  it('every sentence is whole, in both languages', () => {
    for (const language of LANGUAGES) {
      for (const entry of told.entries) {
        const sentence = sentenceOf(told, entry, language);
        expect(sentence).toMatch(/[.?!…]$/);
        expect(sentence).not.toMatch(JARGON);
      }
      for (const reason of verdict.reasons) {
        const chain = chainOfFinding(told, reason);
        const story = storyOf(told, chain, language);
        expect(story.length > 0).toBe(chain.length > 0);
      }
      expect(traceText(told, language).split('\n')).toHaveLength(Math.max(1, told.entries.length));
    }
  });

  it('the report is plain JSON', () => {
    const report = reportOf(told, verdict);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
