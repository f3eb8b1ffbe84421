import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { includedPaths } from '../../src/scenario/index.ts';
import { MIGRATIONS } from '../../src/scenario/migrations/index.ts';
import { FORMAT_VERSION } from '../../src/scenario/schema/dossier.ts';
import { codesOf, designFrom, dossierText, openedFrom, toldOf } from '../helpers/dossierText.ts';

const TEAM = 'people: { team: {} }\n';

describe('[SCN-R10] sections may live in files of their own', () => {
  const whole = designFrom({ people: 'people: { team: {} }' });

  it.each([
    ['a file of whole sections', '[people.yaml]', { 'people.yaml': TEAM }],
    ['a file of the content of a section', '{ people: team.yaml }', { 'team.yaml': 'team: {}\n' }],
    ['a file in a folder', '[./more/people.yaml]', { 'more/people.yaml': TEAM }],
    [
      'a file that includes another, beside it',
      '[more/all.yaml]',
      { 'more/all.yaml': 'include: [people.yaml]\n', 'more/people.yaml': TEAM },
    ],
    [
      'a file that includes another, above it and still inside',
      '[more/all.yaml]',
      { 'more/all.yaml': 'include: [../people.yaml]\n', 'people.yaml': TEAM },
    ],
  ])('%s', (_, include, files) => {
    const text = dossierText({ include: `include: ${include}` });
    expect(openedFrom(text, files).design(null).hash).toBe(whole.hash);
  });

  it.each([
    ['above the folder', '../people.yaml'],
    ['above the folder by a detour', 'more/../../people.yaml'],
    ['an absolute path', '/etc/people.yaml'],
    ['a drive', 'C:/people.yaml'],
    ['backslashes', 'more\\people.yaml'],
    ['an address', 'https://example.org/people.yaml'],
    ['nothing', '""'],
  ])('never %s', (_, path) => {
    const files = { 'people.yaml': TEAM, 'etc/people.yaml': TEAM, [path]: TEAM };
    expect(codesOf(dossierText({ include: `include: [${path}]` }), files)).toEqual(['SCN-120']);
  });

  it('never a file that is not there, nor a property of every object', () => {
    for (const path of ['poeple.yaml', 'toString', '__proto__']) {
      expect(codesOf(dossierText({ include: `include: [${path}]` }), {})).toEqual(['SCN-121']);
    }
  });

  it('never in a circle', () => {
    const files = { 'a.yaml': 'include: [b.yaml]\n', 'b.yaml': 'include: [a.yaml]\n' };
    expect(codesOf(dossierText({ include: 'include: [a.yaml]' }), files)).toEqual(['SCN-122']);
  });

  it('never more than 4 MB', () => {
    const comment = `# ${'x'.repeat(990_000)}\n{}\n`;
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.yaml`);
    const files = Object.fromEntries(names.map((name) => [name, comment]));
    const text = dossierText({ include: `include: [${names.join(', ')}]` });
    expect(codesOf(text, files)).toEqual(['SCN-101']);
  });

  it('and mistakes are told in the file where they are', () => {
    const files = { 'more/people.yaml': '# people\npeople:\n  team: { cuont: 1 }\n' };
    const [told] = toldOf(dossierText({ include: 'include: [more/people.yaml]' }), files);
    expect(told).toMatchObject({ code: 'SCN-201', file: 'more/people.yaml', line: 3, column: 11 });
  });

  it.each([
    ['a word', 'people.yaml', 'SCN-203'],
    ['nothing', '', 'SCN-203'],
    ['lists in the list', '[[people.yaml]]', 'SCN-120'],
  ])('and nothing else than a list or a map: %s', (_, include, code) => {
    expect(codesOf(dossierText({ include: `include: ${include}` }), {})).toEqual([code]);
  });

  it('whoever fetches the files is told which', () => {
    const text = dossierText({ include: 'include: [a.yaml, ./b/c.yaml, ../d.yaml]' });
    expect(includedPaths('', text)).toEqual(['a.yaml', 'b/c.yaml']);
    expect(includedPaths('b/c.yaml', 'include: { people: d.yaml }')).toEqual(['b/d.yaml']);
    expect(includedPaths('', 'no: [')).toEqual([]);
    expect(includedPaths('', dossierText())).toEqual([]);
  });
});

it('[SCN-R11] a section is given once', () => {
  const files = { 'people.yaml': TEAM, 'again.yaml': TEAM };
  const [told, ...others] = toldOf(
    dossierText({ include: 'include: [people.yaml, again.yaml]' }),
    files,
  );
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    code: 'SCN-123',
    file: 'again.yaml',
    params: { file: 'people.yaml' },
  });
});

describe('[SCN-R12] bascule gives the version', () => {
  it.each([
    ['none', '', 'SCN-130'],
    ['a later one', 'bascule: 2', 'SCN-131 bascule'],
    ['one before the first', 'bascule: -1', 'SCN-131 bascule'],
    ['half a one', 'bascule: 0.5', 'SCN-131 bascule'],
    ['a text', 'bascule: "2"', 'SCN-131 bascule'],
    ['a list', 'bascule: [1]', 'SCN-131 bascule'],
  ])('%s is refused', (_, bascule, code) => {
    expect(codesOf(dossierText({ bascule }))).toEqual([code]);
  });

  it.each(['', 'bascule: 2', 'bascule: [1]'])('%s hides nothing else', (bascule) => {
    const codes = toldOf(dossierText({ bascule, services: 'servces: {}' })).map(({ code }) => code);
    expect(codes).toContain(bascule === '' ? 'SCN-130' : 'SCN-131');
    expect(codes).toContain('SCN-201');
  });

  it('a file without a product is told nothing else', () => {
    expect(toldOf('hosting: {}').map(({ code }) => code)).toEqual(['SCN-130']);
  });

  it('in quotes, it is told as such, and what else is wrong is told too', () => {
    const [told, ...others] = toldOf(
      dossierText({ bascule: 'bascule: "1"', services: 'servces: {}' }),
    );
    expect(told).toMatchObject({ code: 'SCN-131', params: { found: '1', inQuotes: true } });
    expect(others.map(({ code }) => code)).toContain('SCN-201');
    expect(codesOf(dossierText({ bascule: 'bascule: "1"' }))).toEqual(['SCN-131 bascule']);
    expect(codesOf(dossierText({ bascule: "bascule: '0'" }))).toContain('SCN-131 bascule');
  });

  it('every older version has its migration', () => {
    const versions = Array.from({ length: FORMAT_VERSION }, (_, version) => version);
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions);
  });
});

describe('[SCN-R13] format 0 is read as format 1', () => {
  const old = readFileSync('tests/fixtures/old/v0.yaml', 'utf8');
  const current = readFileSync('tests/fixtures/old/v0-as-v1.yaml', 'utf8');

  it.each([null, 'stricter'])('design %s', (variant) => {
    expect(openedFrom(old).design(variant).hash).toBe(openedFrom(current).design(variant).hash);
  });

  it('with a warning', () => {
    expect(codesOf(old)).toEqual(['SCN-132 bascule']);
    expect(codesOf(current)).toEqual([]);
  });

  it('and places are those of the old file', () => {
    const told = toldOf(old.replace('rto: 4h', 'rto: soon').replace('mtpd: 8h', 'mtdp: 8h'));
    expect(
      told.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path.join('.')}`),
    ).toEqual([
      'SCN-132 2:10 bascule',
      'SCN-220 8:10 services.shop.objectives.rto',
      'SCN-201 9:5 services.shop.mtdp',
    ]);
  });

  it('and what is said both ways is told', () => {
    const twice = old
      .replace('{ title: Example', '{ title: Example, name: Example')
      .replace('{ mbco: 50% }', '{ mbco: 50%, rto: 4h }');
    expect(codesOf(twice)).toEqual([
      'SCN-132 bascule',
      'SCN-201 product.title',
      'SCN-201 services.shop.rto',
    ]);
  });
});
