import { describe, expect, it } from 'vitest';
import type { Shell } from '../../src/cli/shell.ts';
import { comparisonShape } from './campaignShapes.ts';
import { french, PERMITS, typed, typedLater } from './typed.ts';
import { parseXml } from './xml.ts';

const RUNS = ['--runs', '200', '--workers', '0'] as const;
const COMPARE = ['compare', PERMITS, '-i', 'fire', '--with', 'vault-outside', ...RUNS] as const;
/** A design against itself. */
const ALIKE = [
  ...['compare', PERMITS, PERMITS, '-i', 'fire', '--variant', 'vault-outside'],
  ...RUNS,
] as const;

const reportOf = async (words: readonly string[]) =>
  comparisonShape.parse(JSON.parse((await typedLater([...words, '--json'])).out));

describe('a comparison in figures', () => {
  it('is the text beside this test, in English', async () => {
    const { code, out, err } = await typedLater(COMPARE);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/compare.en.txt');
    expect(err).toBe(
      'bascule: no claim was made; `--fail-on no-better` decides the exit code.\n' +
        'bascule: `no-better` takes 6 futures that tell A and B apart, at least.\n',
    );
  });

  it('is the text beside this test, in French', async () => {
    const { out } = await typedLater([...COMPARE, '--fail-on', 'worse>5%'], french);
    await expect(out).toMatchFileSnapshot('golden/compare.fr.txt');
  });

  it('does not depend on how many threads play it', async () => {
    const one = await typedLater([...COMPARE, '-n', '300']);
    expect(await typedLater([...COMPARE, '-n', '300', '-w', '3'])).toEqual(one);
  });

  it('names the commands that play what tells the designs apart, on both sides', async () => {
    const { out } = await typedLater(COMPARE);
    const commands = out.match(/bascule run .*/g) ?? [];
    expect(commands.length).toBeGreaterThan(1);
    const codes = commands.slice(0, 2).map((command) => typed(command.split(' ').slice(1)).code);
    expect(codes).toEqual([1, 0]);
  });

  it('says plainly that a difference is no more than chance', async () => {
    const { code, out } = await typedLater([...COMPARE, '-n', '5']);
    expect(code).toBe(1);
    expect(out).toMatch(/^“Vault elsewhere” holds in 5 futures .*; no better than chance \(p = /);
  });

  it('says that designs are alike, which is no proof that one is better', async () => {
    const { code, out } = await typedLater(ALIKE);
    expect(code).toBe(1);
    expect(out).toContain('hold in the same futures');
    expect(out).toContain('A and B hold in the same futures.');
  });
});

describe('what is compared', () => {
  it('can be two incidents', async () => {
    const report = await reportOf([
      ...['compare', 'scenarios/campus-fire.yaml', '--variant', 'reference'],
      ...['-i', 'campus-fire', '--with-incident', 'one-building', '-n', '60', '-w', '0'],
    ]);
    expect([report.a.incidents, report.b.incidents]).toEqual([['campus-fire'], ['one-building']]);
    expect([report.a.variant, report.b.variant]).toEqual(['reference', 'reference']);
    expect(report.headline.en).toContain('“One building down” holds in');
  });

  it('can be two files', async () => {
    const report = await reportOf(ALIKE);
    expect(report.a).toEqual(report.b);
    expect(report.comparison.holds.word).toBe('same');
  });

  it('meets the same futures: seed and engine are one', async () => {
    const report = await reportOf([...COMPARE, '--seed', '3']);
    expect(report).toMatchObject({
      seed: 3,
      comparison: { a: { seed: 3 }, b: { seed: 3 } },
      pairs: [{ text: 'no-better', standing: 'shown' }],
      passed: true,
    });
    expect(report.a.dossierHash).not.toBe(report.b.dossierHash);
  });
});

describe('the exit code', () => {
  it.each([
    ['better is shown', ['--fail-on', 'no-better'], 0],
    ['not worse by much is shown too', ['--fail-on', 'worse>5%'], 0],
    ['claims are on B', ['--fail-on', 'holds<90%'], 0],
    ['all of them', ['--fail-on', 'no-better,holds<99%'], 1],
  ] as const)('%s', async (_, words, code) => {
    expect((await typedLater([...COMPARE, ...words])).code).toBe(code);
  });

  it.each([
    ['a worse design is refuted', 'no-better', 'refuted'],
    ['worse by more than allowed is refuted', 'worse>5%', 'refuted'],
  ] as const)('%s', async (_, claim, standing) => {
    const backwards = ['compare', PERMITS, PERMITS, '-i', 'none', '--with-incident', 'fire'];
    const report = await reportOf([...backwards, ...RUNS, '--fail-on', claim]);
    expect(report).toMatchObject({ passed: false, pairs: [{ text: claim, standing }] });
  });

  it('asks for more futures before it believes that alike designs are not worse', async () => {
    const report = await reportOf([...ALIKE, '--fail-on', 'worse>1%']);
    expect(report.pairs[0]?.standing).toBe('open');
  });
});

describe('until it is certain', () => {
  it('stops as soon as every claim is settled', async () => {
    const words = ['compare', PERMITS, '-i', 'fire', '--with', 'vault-outside', '-w', '0'];
    const report = await reportOf([...words, '--until-certain', '85', '--fail-on', 'no-better']);
    expect(report).toMatchObject({
      ending: 'enough',
      passed: true,
      claims: [{ text: 'holds<85%', standing: 'shown' }],
      pairs: [{ standing: 'shown' }],
    });
    expect(report.runs % 256).toBe(0);
  });
});

describe('mistakes', () => {
  it('of one file are told once', () => {
    const { code, err } = typed(['compare', 'nowhere.yaml', '--with', 'x', '-n', '0']);
    expect(code).toBe(3);
    expect(err.match(/CLI-\d+/g)).toEqual(['CLI-108', 'CLI-201']);
  });

  it('of both sides are told', () => {
    const words = ['compare', PERMITS, '--variant', 'one', '--with', 'two'];
    expect(typed(words).err.match(/CLI-\d+ .*`(one|two)`/g)).toHaveLength(2);
  });
});

describe('--junit', () => {
  it('has the claims on the difference too', async () => {
    let written = '';
    const writeFile: Shell['writeFile'] = (_, text) => {
      written = text;
      return { ok: true, value: null };
    };
    const words = [...COMPARE, '--fail-on', 'no-better,holds<99.9%', '--junit', 'out.xml'];
    await typedLater(words, { shell: { writeFile } });
    const suite = parseXml(written).children[0];
    expect(suite?.attributes).toMatchObject({ tests: '2', failures: '1' });
  });
});
