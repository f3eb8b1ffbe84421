import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELSEWHERE, filesOf, french, PERMITS, typed } from './typed.ts';

const TEXT = readFileSync(PERMITS, 'utf8');
const parts = (change: (text: string) => string) =>
  filesOf({
    'd/permits.yaml': change(TEXT),
    ...Object.fromEntries(
      ['hosting', 'plans', 'incidents'].map((name) => [
        `d/parts/${name}.yaml`,
        readFileSync(`tests/cli/fixtures/parts/${name}.yaml`, 'utf8'),
      ]),
    ),
  });
const check = (change: (text: string) => string, words: readonly string[] = []) =>
  typed(['check', 'd/permits.yaml', ...words], { readFile: parts(change) });

describe('a dossier with nothing wrong', () => {
  it('is told what it declares, in one sentence', () => {
    const { code, err, out } = typed(['check', PERMITS]);
    expect({ code, err, out: `${out.split('\n').slice(0, 2).join('\n')}\n` }).toEqual({
      code: 0,
      err: '',
      out: [
        'tests/cli/fixtures/permits.yaml: valid.',
        '“Permits online” declares 1 service, 1 data set, 2 hostings, 2 components, 4 copies, 1 tool, 1 team, 1 plan, 1 incident and 1 variant.',
        '',
      ].join('\n'),
    });
  });

  it('is told so in French', () => {
    const told = typed(['check', PERMITS], french).out.split('\n').slice(0, 2);
    expect(`${told.join('\n')}\n`).toBe(
      [
        'tests/cli/fixtures/permits.yaml\u202f: valide.',
        '« Permis en ligne » déclare 1 service, 1 jeu de données, 2 hébergements, 2 composants, 4 copies, 1 outil, 1 équipe, 1 plan, 1 incident et 1 variante.',
        '',
      ].join('\n'),
    );
  });
});

describe('what is missing before anything breaks', () => {
  it('follows, with the text that asks for it and what to do', () => {
    const { out } = typed(['check', PERMITS]);
    expect(out).toContain('\nBefore anything breaks\n');
    expect(out).toMatch(/\nR\d+ (gap|unknown) .*\n {2}= /);
  });

  it('is told once where the remedy is one, a line for each thing', () => {
    const { out } = typed(['check', 'd.yaml'], {
      readFile: filesOf({
        'd.yaml': `
bascule: 1
product: { name: Two backups, doctrine: none }
run: { starts: 2026-05-20 10:00, horizon: 1d }
services: { web: { needs: [app] } }
data: { files: {} }
hosting: { here: { offer: on-premise, sites: { a: {}, b: {} } } }
components:
  app:
    holds: files
    copies: { main: { at: here/a } }
    backups: { day: { every: 1d, at: here/b }, week: { every: 7d, at: here/b } }
`,
      }),
    });
    expect(out).toMatch(
      /\nRD-8 gap Nobody .*“app\/day”\.\n {2}\+ Nobody .*“app\/week”\.\n {2}= .*\n/,
    );
    expect(out.match(/Restore it onto a copy apart/g)).toHaveLength(1);
  });

  it('is not told of a dossier with errors', () => {
    expect(check((text) => text.replace('needs: [front]', 'needs: [frnt]')).out).not.toContain(
      'Before anything breaks',
    );
  });
});

describe('a dossier with errors', () => {
  const misspelt = (text: string) => text.replace('needs: [front]', 'needs: [frnt]');

  it('shows each at its place, marks it, and ends with 2', () => {
    const { code, out, err } = check(misspelt);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const [head = '', source, marks, advice] = out.split('\n');
    expect(head).toMatch(/^d\/permits\.yaml:11:13: error SCN-\d+ .*`frnt`/);
    expect(source).toBe('  11 |     needs: [frnt]');
    expect(marks).toBe('     |             ^^^^');
    expect(advice).toMatch(/^ {2}= Did you mean `front`\? /);
    expect(out).toMatch(/\nd\/permits\.yaml: invalid, \d+ errors?.*\.\n$/);
  });

  it('shows all of them, not the first only', () => {
    const both = (text: string) => misspelt(text).replace('holds: permits', 'holds: permit');
    const { out } = check(both);
    expect(out).toContain('`frnt`');
    expect(out).toContain('`permit`');
    expect(out).toContain('invalid, 2 errors');
  });

  it('names an included file by a path that can be opened', () => {
    const readFile = parts((text) => text);
    const broken = typed(['check', 'd/permits.yaml'], {
      readFile: (path) => {
        const file = readFile(path);
        return file.ok && path.endsWith('plans.yaml')
          ? { ok: true, value: file.value.replace('using: [vault]', 'using: [vualt]') }
          : file;
      },
    });
    expect(broken.out).toMatch(/^d\/parts\/plans\.yaml:14:17: error/);
    expect(broken.out).toContain('^^^^^');
  });

  it('tells that an included file is absent, where it is named', () => {
    const { code, out } = check((text) => text.replace('parts/plans.yaml', 'parts/plan.yaml'));
    expect(code).toBe(2);
    expect(out).toMatch(/^d\/permits\.yaml:3:\d+: error SCN-121 /);
  });

  it('never reads a file outside the folder of the dossier', () => {
    const read: string[] = [];
    typed(['check', 'd/permits.yaml'], {
      readFile: (path) => {
        read.push(path);
        return parts((text) => text.replace('parts/plans.yaml', '../../etc/passwd'))(path);
      },
    });
    expect(read).toEqual(['d/permits.yaml', 'd/parts/hosting.yaml']);
  });

  it('shows bytes that are no text as a diagnostic', () => {
    const { code, out } = check((text) => text.replace('en: Permits', 'en: Perm\ufffdts'));
    expect(code).toBe(2);
    expect(out).toMatch(/error SCN-102 /);
  });

  it('shows an invisible character without obeying it', () => {
    const { out } = check((text) => text.replace('en: Permits', 'en: \u001b[2JPermits'));
    expect(out).toMatch(/error SCN-103 /);
    expect(out).not.toContain('\u001b');
  });
});

describe('a dossier with warnings only', () => {
  const unused = (text: string) => text.replace('variants:', 'domains: {}\nvariants:');
  const old = (text: string) => unused(text).replace('bascule: 1', 'bascule: 0');

  it('is valid, and its warnings are shown', () => {
    const { code, out } = check(old);
    expect(code).toBe(0);
    expect(out).toMatch(/^d\/permits\.yaml:2:10: warning SCN-132 /);
    expect(out).toMatch(/\nd\/permits\.yaml: valid, 1 warning\.\n/);
  });

  it('can be run: the warnings are counted on stderr', () => {
    const words = ['run', 'd/permits.yaml', ...ELSEWHERE];
    const { code, err } = typed(words, { readFile: parts(old) });
    expect(code).toBe(0);
    expect(err).toContain('1 warning about this dossier; see `bascule check d/permits.yaml`.');
  });
});

describe('several dossiers', () => {
  const files = { 'good.yaml': 'bascule: 9\n', 'other.yaml': '[' };

  it('are all checked, and the worst decides the code', () => {
    const { code, out, err } = typed(['check', 'absent.yaml', ...Object.keys(files), PERMITS], {
      readFile: (path) => {
        const planted = filesOf(files)(path);
        if (planted.ok || path === 'absent.yaml') return planted;
        return { ok: true, value: '' };
      },
    });
    expect(code).toBe(3);
    expect(err).toContain('absent.yaml: there is no file of that name.');
    expect(out).toContain('good.yaml: invalid');
    expect(out).toContain('other.yaml: invalid');
  });

  it('end with 2 when all can be read and one is invalid', () => {
    const { code } = typed(['check', PERMITS, 'tests/cli/fixtures/parts/hosting.yaml']);
    expect(code).toBe(2);
  });
});

describe('what a dossier expects of its runs', () => {
  const expecting = (lines: string, words: readonly string[] = []) =>
    typed(['check', 'd.yaml', '--expect', ...words], {
      readFile: filesOf({
        'd.yaml': `
bascule: 1
product: { name: One room, doctrine: none }
run: { starts: 2026-05-20 10:00, horizon: 1d }
services: { web: { needs: [app], objectives: { rto: 4h, mtpd: 8h, mbco: 50% } } }
hosting: { here: { offer: on-premise, operator: here, sites: { a: {} } } }
components: { app: { copies: { main: { at: here/a, restarts: 0s } } } }
incidents: { outage: [{ at: T+0, do: outage, what: here/a, for: 2h }] }
expect: [${lines}]
`,
      }),
    });
  const met = '{ incident: outage, verdict: holds, service: web, within: rto }';

  it('is played, and said to be met in one line', () => {
    const { code, out } = expecting(met);
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, 'The only expectation is met.']);
  });

  it('is told with what came out instead, by its place in the list; the code is 1', () => {
    const unmet =
      '{ incident: outage, mode: pessimistic, verdict: fails, service: web, within: 1h }';
    const { code, out } = expecting(`${met}, ${unmet}`);
    expect(code).toBe(1);
    const said = out.replace(/[\u00a0\u202f]/g, ' ');
    expect(said.slice(said.indexOf('1 of 2'))).toBe(
      [
        '1 of 2 expectations is not met:',
        '  expect 2 (as written, outage, pessimistic): expected “Fails”, got “Holds”',
        '  expect 2 (as written, outage, pessimistic): web is back in 2 h, expected within 1 h',
        '',
      ].join('\n'),
    );
  });

  it('is given as data, and not at all when nobody asks', () => {
    const { out } = expecting('{ incident: outage, verdict: fails }', ['--json']);
    expect(JSON.parse(out).dossiers[0].expectations).toEqual([
      {
        number: 1,
        variant: null,
        incident: 'outage',
        mode: 'nominal',
        unmet: [{ unmet: 'verdict', asked: 'fails', got: 'holds' }],
      },
    ]);
    const silent = typed(['check', PERMITS, '--json']);
    expect(silent.out).not.toContain('expectations');
  });
});
