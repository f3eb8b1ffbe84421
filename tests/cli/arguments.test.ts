import { describe, expect, it } from 'vitest';
import { MISTAKES } from '../../src/cli/mistakes.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { french, PERMITS, typed } from './typed.ts';

const FIRE = 'scenarios/campus-fire.yaml';
const tooLarge = { readFile: () => ({ ok: false, error: 'too-large' }) as const };

/** As short as a dossier can be; it has no incident either. */
const SMALLEST = `bascule: 1
product: { name: { fr: Un, en: One } }
run: { starts: 2026-03-10 09:00, horizon: 1d }
services: { one: { name: { fr: Un, en: One }, needs: [web] } }
hosting: { nubo: { offer: nubo, region: internet } }
components: { web: { copies: { main: { at: nubo/site-1 } } } }
`;

/** At least one command line for each code, with what must be named in both languages. */
const CASES: readonly {
  readonly code: keyof typeof MISTAKES;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly readFile?: Shell['readFile'];
}[] = [
  { code: 'CLI-101', words: ['check'], names: ['`dossiers`'] },
  { code: 'CLI-101', words: ['run'], names: ['`dossier`'] },
  { code: 'CLI-102', words: ['run', PERMITS, '--sed', '3'], names: ['`--sed`', '`--seed`'] },
  { code: 'CLI-102', words: ['run', PERMITS, '-x'], names: ['`-x`'] },
  { code: 'CLI-103', words: ['run', PERMITS, '--seed'], names: ['`--seed`'] },
  { code: 'CLI-104', words: ['run', PERMITS, 'more'], names: [] },
  { code: 'CLI-105', words: ['chek', PERMITS], names: ['`chek`', '`check`'] },
  { code: 'CLI-106', words: ['run', PERMITS, '-m', 'nominl'], names: ['`--mode`', '`nominal`'] },
  {
    code: 'CLI-106',
    words: ['check', PERMITS, '--lang', 'de'],
    names: ['`--lang`', '`fr`', '`en`'],
  },
  { code: 'CLI-107', words: ['run', PERMITS, '--seed', '1.5'], names: ['`1.5`'] },
  { code: 'CLI-107', words: ['run', PERMITS, '--seed', '9007199254740992'], names: ['2^53'] },
  {
    code: 'CLI-108',
    words: ['run', PERMITS, '-m', 'sampled', '--run', '-1'],
    names: ['`--run`', '`-1`', '4294967295'],
  },
  { code: 'CLI-108', words: ['campaign', PERMITS, '-n', '0'], names: ['`--runs`', '`0`'] },
  {
    code: 'CLI-108',
    words: ['compare', PERMITS, '--with', 'vault-outside', '-w', 'two'],
    names: ['`--workers`', '`two`'],
  },
  {
    code: 'CLI-109',
    words: ['campaign', PERMITS, '--fail-on', 'hold<99%'],
    names: ['`hold<99%`', '`holds`'],
  },
  {
    code: 'CLI-109',
    words: ['campaign', PERMITS, '--fail-on', 'no-better'],
    names: ['`no-better`'],
  },
  {
    code: 'CLI-110',
    words: ['campaign', PERMITS, '--fail-on', 'rto:apply<100%'],
    names: ['`rto:apply<100%`', '`100%`'],
  },
  {
    code: 'CLI-110',
    words: ['campaign', PERMITS, '--fail-on', 'holds<60'],
    names: ['`holds<60`', '`60%`'],
  },
  {
    code: 'CLI-111',
    words: ['campaign', PERMITS, '--fail-on', 'lost:permits>15@p90'],
    names: ['`15`', '`1h30m`'],
  },
  {
    code: 'CLI-113',
    words: ['campaign', PERMITS, '--until-certain', '100'],
    names: ['`--until-certain`', '`100`'],
  },
  { code: 'CLI-113', words: ['campaign', PERMITS, '--confidence', 'high'], names: ['`high`'] },
  { code: 'CLI-114', words: ['compare', PERMITS], names: ['`--with`', '`--with-incident`'] },
  { code: 'CLI-115', words: ['campaign', PERMITS, '--over', 'soon'], names: ['`soon`', '`1y`'] },
  {
    code: 'CLI-306',
    words: ['campaign', PERMITS, '--fail-on', 'rto:aply<90%'],
    names: ['`aply`', '`apply`'],
  },
  { code: 'CLI-306', words: ['campaign', PERMITS, '--fail-on', 'kept<90%'], names: ['`P1`'] },
  {
    code: 'CLI-307',
    words: ['campaign', 'one.yaml', '--fail-on', 'rto:one<90%'],
    names: ['RTO', '`one`'],
    readFile: () => ({ ok: true, value: SMALLEST }),
  },
  { code: 'CLI-112', words: ['explain', PERMITS, '--run', '3'], names: ['`--mode sampled`'] },
  { code: 'CLI-201', words: ['run', 'nowhere.yaml'], names: ['nowhere.yaml'] },
  { code: 'CLI-201', words: ['check', 'scenarios'], names: ['scenarios'] },
  { code: 'CLI-301', words: ['run', PERMITS, '-i', 'fyre'], names: ['`fyre`', '`fire`', '`none`'] },
  {
    code: 'CLI-301',
    words: ['run', 'one.yaml', '-i', 'fire'],
    names: ['`fire`', '`--incident`'],
    readFile: () => ({ ok: true, value: SMALLEST }),
  },
  {
    code: 'CLI-302',
    words: ['run', PERMITS, '--variant', 'vault-outsid'],
    names: ['`vault-outsid`', '`vault-outside`'],
  },
  { code: 'CLI-303', words: ['run', FIRE], names: ['`campus-fire`', '`one-building`', '`none`'] },
  { code: 'CLI-304', words: ['run', PERMITS, '-i', 'none', '-i', 'fire'], names: ['`fire`'] },
  { code: 'CLI-305', words: ['run', PERMITS, '-i', 'fire', '-i', 'fire'], names: ['`fire`'] },
];

describe('a mistake at the keyboard', () => {
  it.each(CASES)('$code $words', ({ code, words, names, readFile }) => {
    const reading = readFile ? { readFile } : {};
    for (const circumstances of [reading, { ...french, ...reading }]) {
      const told = typed(words, circumstances);
      expect({ code: told.code, out: told.out }).toEqual({ code: 3, out: '' });
      expect(told.err).toContain(`bascule: ${code} `);
      for (const name of names) expect(told.err).toContain(name);
    }
  });

  it('has a case above for every code there is', () => {
    // A full disk takes a process (built.test.ts). A file that cannot be written is found out after a campaign: tests/cli/campaign.test.ts.
    const codes = [...CASES.map(({ code }) => code), 'CLI-202', 'CLI-203'];
    expect([...new Set(codes)].sort()).toEqual(Object.keys(MISTAKES).sort());
  });

  it.each(CASES)(
    '$code is not said in English to a French person: $words',
    ({ words, readFile }) => {
      const reading = readFile ? { readFile } : {};
      const inFrench = typed(words, { ...french, ...reading }).err;
      expect(inFrench).not.toBe(typed(words, reading).err);
      expect(inFrench).not.toMatch(/\b(the|is|there|needs)\b/i);
    },
  );

  it('in the command sends to the help, in a name does not', () => {
    expect(typed(['chek']).err).toContain('\n  See `bascule --help`.\n');
    expect(typed(['run', PERMITS, '-i', 'fyre']).err).not.toContain('--help');
  });

  it('says that a file is far too large, or may not be read', () => {
    expect(typed(['check', 'x.yaml'], tooLarge).err).toContain('far larger than any dossier');
    const refused = typed(['check', 'x.yaml'], {
      readFile: () => ({ ok: false, error: 'refused' }),
    });
    expect(refused.err).toContain('it cannot be read');
  });

  it('says that a dossier has no variant at all', () => {
    const { err } = typed(['run', 'one.yaml', '--variant', 'x'], {
      readFile: () => ({ ok: true, value: SMALLEST }),
    });
    expect(err).toContain('The dossier has no variant `x`: it has none at all.');
  });
});

describe('a dossier without incidents', () => {
  it('runs undisturbed, and stderr says so', () => {
    const ran = typed(['run', 'one.yaml'], { readFile: () => ({ ok: true, value: SMALLEST }) });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('bascule: the dossier has no incident; nothing disturbs it.\n');
  });
});

describe('help', () => {
  it.each(['', 'check', 'run', 'explain', 'campaign', 'compare'])(
    'of `%s` is the text beside this test',
    async (name) => {
      const asked = name === '' ? [] : [name];
      const file = `golden/help${name === '' ? '' : `-${name}`}`;
      const inEnglish = typed([...asked, '--help']);
      const inFrench = typed([...asked, '--help'], french);
      expect([inEnglish.code, inEnglish.err, inFrench.code]).toEqual([0, '', 0]);
      await expect(inEnglish.out).toMatchFileSnapshot(`${file}.en.txt`);
      await expect(inFrench.out).toMatchFileSnapshot(`${file}.fr.txt`);
    },
  );

  it('lists every exit code', () => {
    for (const code of [0, 1, 2, 3, 70]) {
      expect(typed(['--help']).out).toMatch(new RegExp(`^  ${code} `, 'm'));
    }
  });

  it('is shown on stderr when nothing was asked, which is a mistake', () => {
    const { code, out, err } = typed([]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe(typed(['--help']).out);
  });

  it('can be asked for by command', () => {
    expect(typed(['help', 'run'])).toEqual(typed(['run', '--help']));
    const { code, out, err } = typed(['help', 'nothing']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('There is no command `nothing`.');
  });
});

describe('--version', () => {
  it('names Bascule, the engine and the format of dossiers', () => {
    const { code, out } = typed(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^bascule \d+\.\d+\.\d+ · engine \d+\.\d+\.\d+ · format \d+\n$/);
  });
});
