import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printJson } from '../../src/cli/print/printJson.ts';
import type { runReference } from '../../src/engine/index.ts';
import { campaignShape, comparisonShape } from './campaignShapes.ts';
import { checkShape, explainShape, runShape } from './shapes.ts';
import { ELSEWHERE, french, PERMITS, typed } from './typed.ts';

const HOSTING = 'tests/cli/fixtures/parts/hosting.yaml';
const jsonOf = (words: readonly string[]) => JSON.parse(typed([...words, '--json']).out);

const RUNS = [
  ['stuck', [PERMITS]],
  ['holds', [PERMITS, ...ELSEWHERE]],
  ['undisturbed', [PERMITS, '-i', 'none']],
  ['sampled', [PERMITS, '-m', 'sampled', '-s', '5']],
  ['unlawful', ['scenarios/legal-cut.yaml', '-i', 'cut-at-once', '--variant', 'naive']],
  ['stuck, at length', ['scenarios/campus-fire.yaml', '-i', 'campus-fire', '--variant', 'naive']],
] as const;

describe('check --json', () => {
  it('has the documented shape, valid or not', () => {
    const report = checkShape.parse(jsonOf(['check', PERMITS, HOSTING]));
    expect(report.dossiers.map(({ valid }) => valid)).toEqual([true, false]);
    expect(report.dossiers[0]?.declares?.copies).toEqual([
      'front/main',
      'front/spare',
      'db/main',
      'db/spare',
    ]);
    expect(report.dossiers[1]).toMatchObject({
      declares: null,
      errors: 1,
      warnings: 0,
      diagnostics: [{ code: 'SCN-130', file: HOSTING, line: 1, column: 1, sourceLine: 'hosting:' }],
    });
  });

  it('leaves out what cannot be read: stderr and the code say so', () => {
    const { code, out, err } = typed(['check', 'nowhere.yaml', PERMITS, '--json']);
    expect(code).toBe(3);
    expect(err).toContain('nowhere.yaml');
    expect(checkShape.parse(JSON.parse(out)).dossiers.map(({ path }) => path)).toEqual([PERMITS]);
  });
});

describe('run --json', () => {
  it.each(RUNS)('has the documented shape: %s', (_, words) => {
    const report = runShape.parse(jsonOf(['run', ...words]));
    expect(report.reasons[0]?.fr).not.toBe(report.reasons[0]?.en);
  });

  it('is the same in every language, and twice', () => {
    const words = ['run', PERMITS, '--json'];
    expect(typed(words, french).out).toBe(typed(words).out);
    expect(typed(words).out).toBe(typed(words).out);
  });

  it('ends with the code of its verdict', () => {
    expect(typed(['run', PERMITS, '--json']).code).toBe(1);
    expect(typed(['run', PERMITS, ...ELSEWHERE, '--json']).code).toBe(0);
  });
});

describe('run --json --trace', () => {
  it('is the whole run, which the report names by its hashes', () => {
    const run: ReturnType<typeof runReference> = jsonOf(['run', PERMITS, '--trace']);
    const report = runShape.parse(jsonOf(['run', PERMITS]));
    expect(Object.keys(run)).toEqual([
      'format',
      'engine',
      'dossierHash',
      'request',
      'description',
      'calendar',
      'incidentAt',
      'endsAt',
      'initial',
      'entries',
      'ending',
      'traceHash',
    ]);
    expect([run.traceHash, run.dossierHash]).toEqual([report.traceHash, report.dossierHash]);
    expect(run.entries.map(({ id }) => id)).toEqual(run.entries.map((_, index) => index));
  });
});

describe('explain --json', () => {
  it.each(RUNS)('has the documented shape: %s', (_, words) => {
    const explained = explainShape.parse(jsonOf(['explain', ...words]));
    const report = runShape.parse(jsonOf(['run', ...words]));
    expect(explained.traceHash).toBe(report.traceHash);
    expect(explained.reasons.map(({ finding }) => finding)).toEqual(
      report.reasons.map(({ finding }) => finding),
    );
  });

  it('tells every story whole, and says what took what was missing', () => {
    const { reasons, missing } = explainShape.parse(jsonOf(['explain', PERMITS]));
    for (const { story } of reasons) expect(story[0]?.en).toBe('The incident “Fire” begins.');
    expect(missing).toHaveLength(1);
    expect(missing[0]?.taken?.en).toBe('The credential Vault is lost with site 1 of Nubo.');
    expect(missing[0]?.waiters.map(({ who }) => who.id)).toEqual(['failover.open-db']);
  });
});

describe('JSON', () => {
  it('holds nothing that a terminal obeys, and reads back the same', () => {
    const value = { text: '\u001b[2J\u009b2J\u202e\u2028', lines: 'a\nb' };
    const printed = printJson(value);
    expect(printed).toMatch(/^[\n\x20-\x7e]*$/);
    expect(JSON.parse(printed)).toEqual(value);
  });
});

describe('OUTPUT.md', () => {
  const page = readFileSync('src/cli/OUTPUT.md', 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) =>
    JSON.parse(text),
  );

  it('gives an example of each output, in its shape', () => {
    expect(examples).toHaveLength(3);
    checkShape.parse(examples[0]);
    runShape.parse(examples[1]);
    explainShape.parse(examples[2]);
  });

  it('names every field of all five', () => {
    const shapes = [checkShape, runShape, explainShape, campaignShape, comparisonShape];
    for (const field of shapes.flatMap((shape) => Object.keys(shape.shape))) {
      expect(page).toContain(`\`${field}\``);
    }
  });
});
