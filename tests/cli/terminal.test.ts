import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/languageOf.ts';
import { flowing, renderLines, toned } from '../../src/cli/print/line.ts';
import { PERMITS, typed } from './typed.ts';

const ESCAPE = '\u001b';
const WIDE = 400;
const withoutColours = (text: string): string =>
  text.replaceAll(new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g'), '');

describe('colours', () => {
  const run = ['run', PERMITS];

  it('are for a terminal only', () => {
    expect(typed(run, { terminal: WIDE }).out).toContain(`${ESCAPE}[1;31mStuck${ESCAPE}[0m`);
    expect(typed(run).out).not.toContain(ESCAPE);
  });

  it('are left out for who asks', () => {
    for (const environment of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect(typed(run, { terminal: WIDE, environment }).out).not.toContain(ESCAPE);
    }
    const empty = typed(run, { terminal: WIDE, environment: { NO_COLOR: '' } });
    expect(empty.out).toContain(ESCAPE);
  });

  it('change nothing of the text', () => {
    expect(withoutColours(typed(run, { terminal: WIDE }).out)).toBe(typed(run).out);
  });

  it('are never in JSON', () => {
    expect(typed([...run, '--json'], { terminal: WIDE }).out).toBe(typed([...run, '--json']).out);
  });
});

describe('a narrow terminal', () => {
  const plain = { isColoured: false, columns: 40 };

  it('gets sentences that go on below their beginning', () => {
    const line = ['  - ', flowing('one two three four five six seven eight nine ten')];
    expect(renderLines([line], plain)).toBe(
      '  - one two three four five six seven\n    eight nine ten\n',
    );
  });

  it('gets numbers that stay with their units', () => {
    const line = [flowing('aaaaaaaaaa bbbbbbbbbb cccccccccc 4\u00a0h\u00a020\u00a0min')];
    expect(renderLines([line], plain)).toBe(
      'aaaaaaaaaa bbbbbbbbbb cccccccccc\n4\u00a0h\u00a020\u00a0min\n',
    );
  });

  it('gets tables as they are, and words longer than it whole', () => {
    const table = `${'x '.repeat(30)}x`;
    expect(renderLines([[table]], plain)).toBe(`${table}\n`);
    expect(renderLines([[flowing('y'.repeat(60))]], plain)).toBe(`${'y'.repeat(60)}\n`);
  });

  it('gets a sentence as it is where too little room is left for it', () => {
    const far = ' '.repeat(30);
    const sentence = 'one two three four';
    expect(renderLines([[far, flowing(sentence)]], plain)).toBe(`${far}${sentence}\n`);
  });

  it('has no line longer than itself in an explanation', () => {
    const { out } = typed(['explain', PERMITS], { terminal: 100, environment: { NO_COLOR: '1' } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('a text that would command the terminal', () => {
  it('is made harmless, wherever it stands', () => {
    const evil = `${ESCAPE}]0;owned\u0007\u009b2J\u202etxt`;
    const lines = [[evil], [toned('bad', evil)], [flowing(evil)]];
    const [plain = '', coloured = '', flowed = ''] = renderLines(lines, {
      isColoured: true,
      columns: null,
    }).split('\n');
    const harmless = '\ufffd]0;owned\ufffd\ufffd2J\ufffdtxt';
    expect([plain, flowed]).toEqual([harmless, harmless]);
    expect(coloured).toBe(`${ESCAPE}[1;31m${harmless}${ESCAPE}[0m`);
  });

  it('stays on its line', () => {
    expect(renderLines([['one\ntwo\tthree']], { isColoured: false, columns: null })).toBe(
      'one\ufffdtwo three\n',
    );
  });
});

describe('the language', () => {
  it.each([
    ['nothing said', [], {}, 'en'],
    ['LANG', [], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    ['LC_ALL before LANG', [], { LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'fr', LANG: 'de_DE' }, 'fr'],
    ['an empty variable says nothing', [], { LC_ALL: '', LANG: 'fr_CA' }, 'fr'],
    ['a language that only begins so', [], { LANG: 'frr_DE' }, 'en'],
    ['the option', ['run', '--lang', 'fr'], {}, 'fr'],
    ['the short option', ['-l', 'fr', 'run'], {}, 'fr'],
    ['the option in one word', ['run', '--lang=en'], { LANG: 'fr' }, 'en'],
    ['the last of two', ['--lang', 'fr', '--lang', 'en'], {}, 'en'],
    ['an unknown one', ['--lang', 'de'], { LANG: 'fr' }, 'fr'],
    ['after --, a path', ['check', '--', '--lang', 'fr'], {}, 'en'],
  ] as const)('%s', (_, words, environment, language) => {
    expect(languageOf(words, environment)).toBe(language);
  });

  it('may stand before or after the command', () => {
    const after = typed(['check', PERMITS, '--lang', 'fr']);
    expect(after.out).toContain('valide');
    expect(typed(['--lang', 'fr', 'check', PERMITS])).toEqual(after);
    expect(typed(['check', PERMITS, '-l', 'fr'])).toEqual(after);
  });
});
