import { describe, expect, it } from 'vitest';
import { chainOfFinding, storyOf, wordFinding } from '../../src/analysis/index.ts';
import { LANGUAGES } from '../../src/model/localised.ts';
import { openShipped, play, shippedFiles } from './shipped.ts';

/** A story of a few dozen plates is told in a few hundred entries; more means that something turns round. */
const ENTRIES_MAX = 1000;
/** Crews that come and go tell of it every day. */
const ENTRIES_A_DAY = 20;

const plays = shippedFiles.flatMap((file) => {
  const dossier = openShipped(file);
  return [null, ...Object.keys(dossier.variants)].flatMap((variant) =>
    Object.keys(dossier.design(variant).incidents).flatMap((incident) =>
      (['nominal', 'pessimistic', 'sampled'] as const).map(
        (mode) => [file, variant, incident, mode] as const,
      ),
    ),
  );
});

describe.each(plays)('%s: %s, %s, %s', (file, variant, incident, mode) => {
  const scene = play(openShipped(file), variant, incident, mode);

  it('runs to its horizon, within limits', () => {
    const { run } = scene;
    expect(run.ending).toEqual({ end: 'horizon' });
    const days = (run.endsAt - run.incidentAt) / 86_400;
    expect(run.entries.length).toBeLessThan(ENTRIES_MAX + ENTRIES_A_DAY * days);
  });

  it('gives the same trace twice', () => {
    const again = play(openShipped(file), variant, incident, mode);
    expect(again.run.traceHash).toBe(scene.run.traceHash);
  });

  it('tells its reasons, and where they come from, in both languages', () => {
    const { run, verdict } = scene;
    expect(verdict.reasons.length).toBeGreaterThan(0);
    for (const finding of verdict.reasons) {
      const told = LANGUAGES.map((language) => ({
        sentence: wordFinding(run, finding, language),
        story: storyOf(run, chainOfFinding(run, finding), language).map(({ text }) => text),
      }));
      const [french, english] = told;
      expect(french?.sentence).not.toBe(english?.sentence);
      expect(french?.story.length).toBe(english?.story.length);
      for (const { sentence, story } of told) {
        for (const text of [sentence, ...story]) expect(text).toMatch(/^\S.*[.…]$/u);
      }
    }
  });
});

/** Designs whose lesson is that they are unlawful as they stand, whatever happens. */
const UNLAWFUL_AS_DESIGNED: readonly string[] = ['software-changes-hands.yaml, borrowed-title'];

it.each(UNLAWFUL_AS_DESIGNED)('is unlawful before anything happens: %s', (design) => {
  const [file = '', variant = ''] = design.split(', ');
  expect(play(openShipped(file), variant, null).verdict.word).toBe('unlawful');
});

/** Whether a plan of the design begins on its day, incident or not: then something happens all the same. */
const actsByItself = (file: string): boolean =>
  Object.values(openShipped(file).design(null).plans).some(({ trigger }) => trigger?.on);

describe.each(shippedFiles.filter((file) => !actsByItself(file)))('%s, undisturbed', (file) => {
  const lawful = Object.keys(openShipped(file).variants).filter(
    (variant) => !UNLAWFUL_AS_DESIGNED.includes(`${file}, ${variant}`),
  );
  it.each(lawful)('keeps every promise and rule: %s', (variant) => {
    const { verdict } = play(openShipped(file), variant, null);
    expect(verdict.word).toBe('holds');
    expect(verdict.reasons).toEqual([{ finding: 'nothing-happened' }]);
    const isBroken = ({ status }: { readonly status: string }): boolean =>
      status !== 'kept' && status !== 'not-judged';
    expect(verdict.rules.filter(isBroken)).toEqual([]);
  });
});
