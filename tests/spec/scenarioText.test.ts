import { describe, expect, it } from 'vitest';
import { codesOf, designFrom, dossierText, openedFrom, toldOf } from '../helpers/dossierText.ts';

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

it('[SCN-R1] a dossier in JSON, and one that begins with a byte order mark, are read', () => {
  const json = {
    bascule: 1,
    product: { name: 'Example \ud83d\udea2' },
    run: { starts: '2026-05-20 10:00', horizon: '1d' },
    services: { shop: { needs: ['front'] } },
    hosting: { here: { offer: 'nubo', region: 'internet' } },
    components: { front: { copies: { main: { at: 'here/site-1' } } } },
  };
  const name = { fr: 'Example 🚢', en: 'Example 🚢' };
  for (const text of [JSON.stringify(json), JSON.stringify(json, null, '\t')]) {
    expect(openedFrom(text).design(null).product.name).toEqual(name);
    // As some programs write it: only ASCII.
    const ascii = text.replace('🚢', '\\ud83d\\udea2');
    expect(openedFrom(ascii).design(null).product.name).toEqual(name);
  }
  expect(openedFrom(`\ufeff${dossierText()}`).design(null).hash).toBe(designFrom().hash);
});

it('[SCN-R1] a mark in the middle is an invisible character like others', () => {
  expect(codesOf(dossierText({ product: 'product: { name: "Exam\ufeffple" }' }))).toEqual([
    'SCN-103',
  ]);
});

describe('[SCN-R2] what has no place in a dossier is refused', () => {
  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', 'SCN-105'],
    ['a tag', 'a: !!set {}\n', 'SCN-114'],
    ['a local tag', 'a: !shell rm\n', 'SCN-114'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'SCN-115'],
    ['a name that could reach a prototype', '__proto__: { polluted: 1 }\n', 'SCN-108'],
    ['a prototype by its property', 'a: { prototype: 1 }\n', 'SCN-108'],
    ['a name that is a list', '? [a]\n: 1\n', 'SCN-109'],
    ['no name at all', ': 1\n', 'SCN-109'],
    ['a control character', 'a: "\u0007"\n', 'SCN-103'],
    ['an escaped control character', 'a: "\\x07"\n', 'SCN-103'],
    ['a direction override', 'a: "\u202e"\n', 'SCN-103'],
    ['half a character', 'a: "\ud800"\n', 'SCN-102'],
    ['an escaped half character', 'a: "\\ud800"\n', 'SCN-102'],
    ['an infinite number', 'a: -.inf\n', 'SCN-112'],
    ['a number beyond doubles', 'a: 1e999\n', 'SCN-112'],
    ['no number', 'a: .nan\n', 'SCN-112'],
    ['a whole number beyond 2^53', 'a: 9007199254740993\n', 'SCN-113'],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('and nothing reaches a prototype', () => {
    toldOf(`${dossierText()}__proto__: { polluted: 1 }\n`);
    toldOf(`${dossierText()}constructor: { prototype: { polluted: 1 } }\n`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a name written twice', () => {
  it.each([
    ['the same text', 'services: {}'],
    ['once quoted', '"services": {}'],
  ])('[SCN-R2] is refused: %s', (_, again) => {
    expect(codesOf(`${dossierText()}${again}\n`)).toEqual(['SCN-107']);
  });

  it('[SCN-R647] is told with all that is wrong elsewhere, and what only the second has is read', () => {
    const text = `${dossierText()}tools: { vpn: {}, safe: { needs: [vpn] } }
tools: { vpn: { count: 1 }, desk: {} }
people: { team: { hours: always, works-through: desk } }
`;
    expect(codesOf(text)).toEqual(['SCN-107', 'SCN-227 people.team.hours']);
  });
});

it('[SCN-R3] unquoted texts are read by the core schema', () => {
  const words = designFrom({
    people: 'people: { yes: { name: off }, 1e3: { name: 1:30 }, on: { name: "12" } }',
  }).people;
  expect(Object.keys(words)).toEqual(['yes', '1e3', 'on']);
  expect(Object.values(words).map(({ name }) => name?.fr)).toEqual(['off', '1:30', '12']);
  expect(codesOf(dossierText({ people: 'people: { team: { entitled: yes } }' }))).toEqual([
    'SCN-203 people.team.entitled',
  ]);
  expect(designFrom({ people: 'people: { team: { count: 0x10 } }' }).people['team']?.count).toBe(
    16,
  );
});

describe('[SCN-R4] a hostile text gives diagnostics, soon', () => {
  const aliases = many(9, (i) => `b${i}: &b${i} [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n`);
  const head = dossierText();
  const texts: readonly (readonly [string, string])[] = [
    ['a megabyte of question marks', '? '.repeat(500_000)],
    ['801 bytes of question marks', `${'? '.repeat(400)}a`],
    ['100 000 brackets', '['.repeat(100_000)],
    ['100 000 braces', '{a: '.repeat(100_000)],
    ['400 000 dashes', '- '.repeat(400_000)],
    ['an alias bomb', `a: &a [x, x]\n${aliases}`],
    ['900 000 quotes', '"'.repeat(900_000)],
    ['900 000 exclamation marks', '!'.repeat(900_000)],
    ['900 000 tabs', '\t'.repeat(900_000)],
    ['200 000 documents', '---\n'.repeat(200_000)],
    ['300 000 empty lists', `[${'[],'.repeat(300_000)}]`],
    ['a text of 900 kB', `${head}lesson: ${'x'.repeat(900_000)}\n`],
    ['a name of 900 kB', `${head}${'x'.repeat(900_000)}: 1\n`],
    ['NULs', `${head}${'\0'.repeat(1000)}`],
    ['poisoned names', `${head}constructor: 1\n__proto__: 2\n`],
    ['10 000 unknown fields', head + many(10_000, (i) => `field-${i}: 1\n`)],
    ['60 000 unknown fields', head + many(60_000, (i) => `field-${i}: 1\n`)],
    [
      '10 000 unknown references',
      `${head}tools:\n${many(10_000, (i) => `  t${i}: { needs: [x${i}] }\n`)}`,
    ],
    ['20 000 wrong types', `${head}tools:\n${many(20_000, (i) => `  t${i}: []\n`)}`],
    [
      'a circle of 20 000 tools',
      `${head}tools:\n${many(20_000, (i) => `  t${i}: { needs: [t${(i + 1) % 20_000}] }\n`)}`,
    ],
    [
      '900 variants',
      `${head}variants:\n${many(900, (i) => `  v${i}: { name: v, change: { tools: { t: {} } } }\n`)}tools:\n${many(500, (i) => `  t${i}: {}\n`)}`,
    ],
  ];

  it.each(texts)('%s', (_, text) => {
    const before = performance.now();
    const told = toldOf(text);
    const seconds = (performance.now() - before) / 1000;
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(200);
    // Two seconds on a machine of its own; the tests share theirs.
    expect(seconds).toBeLessThan(10);
  });
});
