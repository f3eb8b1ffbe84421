import { describe, expect, it } from 'vitest';
import type { Shell } from '../../src/cli/shell.ts';
import { campaignShape } from './campaignShapes.ts';
import { ELSEWHERE, french, PERMITS, typed, typedLater } from './typed.ts';
import { parseXml } from './xml.ts';

const RUNS = ['--runs', '300', '--workers', '0'] as const;
const CAMPAIGN = ['campaign', PERMITS, '-i', 'fire', ...ELSEWHERE] as const;
const NOTES = /^bascule: `[^`]+` passes with \d+ futures without a miss, /;

const reportOf = async (words: readonly string[]) =>
  campaignShape.parse(JSON.parse((await typedLater([...words, '--json'])).out));

/** A shell in which files are kept. */
function writingShell() {
  const files: Record<string, string> = {};
  const writeFile: Shell['writeFile'] = (path, text) => {
    files[path] = text;
    return { ok: true, value: null };
  };
  return { files, shell: { writeFile } };
}

/** Interrupted before the first future. */
const impatient = {
  onInterrupt: (listen: () => void) => {
    queueMicrotask(listen);
    return () => undefined;
  },
};

describe('a campaign in figures', () => {
  const words = [...CAMPAIGN, ...RUNS, '--fail-on', 'holds<90%,rto:apply<95%,lost>15m@p90'];

  it('is the text beside this test, in English', async () => {
    const { code, out, err } = await typedLater(words);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/campaign.en.txt');
    for (const note of err.trimEnd().split('\n')) expect(note).toMatch(NOTES);
  });

  it('is the text beside this test, in French', async () => {
    const { code, out, err } = await typedLater(words, french);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/campaign.fr.txt');
    expect(err).not.toMatch(/\b(the|is|futures|misses)\b/);
  });

  it('does not depend on how many threads play it', async () => {
    const some = await typedLater([...CAMPAIGN, '-n', '600', '-w', '0']);
    for (const workers of ['1', '3']) {
      expect(await typedLater([...CAMPAIGN, '-n', '600', '-w', workers])).toEqual(some);
    }
  });

  it('names the command that plays each of its worst futures again', async () => {
    const { out } = await typedLater([...CAMPAIGN, ...RUNS]);
    const commands = out.match(/bascule run .*/g) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands.slice(0, 2)) {
      expect(typed(command.split(' ').slice(1))).toMatchObject({ code: 1 });
    }
  });
});

describe('what matters most', () => {
  const words = [...CAMPAIGN, '-n', '64', '-w', '0', '--sensitivity'];

  it('is told in sentences, in both languages, and decides nothing', async () => {
    const { code, out } = await typedLater(words);
    expect(code).toBe((await typedLater(words.slice(0, -1))).code);
    await expect(out).toMatchFileSnapshot('golden/sensitivity.en.txt');
    const inFrench = await typedLater(words, french);
    await expect(inFrench.out).toMatchFileSnapshot('golden/sensitivity.fr.txt');
  });

  it('is in the JSON when it was asked for, ranked', async () => {
    const { sensitivity } = await reportOf(words);
    expect(sensitivity?.runs).toBe(64);
    const moved = sensitivity?.factors.map(({ holdsMoved }) => holdsMoved) ?? [];
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
    expect((await reportOf(words.slice(0, -1))).sensitivity).toBeUndefined();
  });
});

describe('the exit code', () => {
  it.each([
    ['what is shown passes', ['--fail-on', 'holds<90%'], 0],
    ['what is refuted fails', ['--fail-on', 'holds<99%'], 1],
    ['what is not shown fails', ['--fail-on', 'holds<95%'], 1],
    ['all of several must be shown', ['--fail-on', 'holds<90%', '--fail-on', 'holds<99%'], 1],
    ['without a claim, 9 times in 10 decides', [], 0],
    ['more confidence asks more', ['--fail-on', 'holds<92%', '--confidence', '99.9'], 1],
  ] as const)('%s', async (_, words, code) => {
    expect((await typedLater([...CAMPAIGN, ...RUNS, ...words])).code).toBe(code);
  });

  it('is 2 for a dossier with errors, 3 when the command is wrong too', () => {
    const invalid = ['campaign', 'tests/cli/fixtures/parts/hosting.yaml'];
    expect(typed(invalid)).toMatchObject({ code: 2, out: '' });
    const both = typed([...invalid, '--runs', 'many']);
    expect(both).toMatchObject({ code: 3, out: '' });
    expect(both.err).toContain('SCN-130');
    expect(both.err).toContain('CLI-108');
  });
});

describe('what a claim takes', () => {
  it('is said before anything is played', async () => {
    const { err } = await typedLater([...CAMPAIGN, ...RUNS, '--fail-on', 'holds<99%']);
    expect(err).toBe(
      'bascule: `holds<99%` passes with 299 futures without a miss, 473 with 1 miss, 628 with 2 misses (95% confidence).\n',
    );
  });

  it('is said again when so few futures cannot show it', async () => {
    const { code, err } = await typedLater([...CAMPAIGN, '-n', '40', '--fail-on', 'lost>1h@p99']);
    expect(code).toBe(1);
    expect(err).toContain(
      'bascule: 40 futures cannot show `lost>1h@p99`, whatever they come to: it takes 299 at least.\n',
    );
  });

  it('is our own when nobody made one, and that is said', async () => {
    const { err } = await typedLater([...CAMPAIGN, '-n', '40']);
    expect(err).toContain('`--fail-on holds<90%` decides the exit code');
  });
});

describe('until it is certain', () => {
  const certain = (percent: string) => [...CAMPAIGN, '-w', '0', '--until-certain', percent];

  it('a campaign stops at the end of a block, shown or refuted', async () => {
    const shown = await reportOf(certain('85'));
    expect(shown).toMatchObject({
      ending: 'enough',
      runsAsked: 100_000,
      passed: true,
      method: { stopping: 'watched', quote: 'sequence' },
      claims: [{ text: 'holds<85%', standing: 'shown' }],
    });
    expect(shown.runs % 256).toBe(0);
    const refuted = await reportOf(certain('99.9'));
    expect(refuted).toMatchObject({ ending: 'enough', passed: false });
    expect(refuted.claims[0]?.standing).toBe('refuted');
  });

  it('and plays no more than it is told to', async () => {
    const report = await reportOf([...certain('95.5'), '--runs', '300']);
    expect(report).toMatchObject({ ending: 'all', runs: 300, runsAsked: 300, passed: false });
  });

  it('the text says so', async () => {
    const { out } = await typedLater(certain('85'));
    expect(out).toMatch(/^Every claim was settled after \d+ futures, of 100,000 at most\.$/m);
    expect(out).toContain('beta-mixture confidence sequence');
  });
});

describe('somebody who stops it', () => {
  it('before anything was counted learns nothing, and nothing is proven', async () => {
    const stopped = await typedLater([...CAMPAIGN, ...RUNS], { shell: impatient });
    expect(stopped).toMatchObject({ code: 1, out: '' });
    expect(stopped.err).toContain('Stopped by hand before the first future was counted');
  });

  it('in the middle is told what is known, as partial, with intervals that hold wherever one stops', async () => {
    let interrupt: () => void = () => undefined;
    let clock = 0;
    const shell: Partial<Shell> = {
      onInterrupt: (listen) => {
        interrupt = listen;
        return () => undefined;
      },
      // Once the futures take time, somebody loses patience.
      now: () => {
        clock += 1;
        if (clock === 12) interrupt();
        return clock;
      },
    };
    const { code, out } = await typedLater([...CAMPAIGN, '-n', '20000', '-w', '0'], { shell });
    expect(code).toBe(1);
    expect(out).toMatch(/^Stopped by hand after [\d,]+ of 20,000 futures: this is partial\./m);
    expect(out).toContain('beta-mixture confidence sequence');
  });
});

describe('progress', () => {
  const terminal = { terminal: 100, environment: { NO_COLOR: '1' } };

  it('is written over itself on a terminal, and erased in the end', async () => {
    let clock = 0;
    const shell = {
      now: () => {
        clock += 1000;
        return clock;
      },
    };
    const { err, out } = await typedLater([...CAMPAIGN, ...RUNS], { ...terminal, shell });
    expect(err).toMatch(/\d+ of 300 futures/);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
    expect(out).not.toContain('\r');
  });

  it('is silent in a file', async () => {
    expect((await typedLater([...CAMPAIGN, ...RUNS])).err).not.toContain('\r');
  });
});

describe('mistakes', () => {
  it('are told all at once: options, claims, names of the dossier', () => {
    const { code, out, err } = typed([
      'campaign',
      PERMITS,
      '--variant',
      'vault-outside',
      ...['--runs', 'many', '--confidence', '0', '--fail-on', 'rto:aply<90%,hold<9%,lost>2@p90'],
    ]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err.match(/CLI-\d+/g)).toEqual(['CLI-108', 'CLI-113', 'CLI-109', 'CLI-111', 'CLI-306']);
  });

  it('in the middle of a future are ours, and name it', async () => {
    const shell: Partial<Shell> = {
      crewOf: () => {
        throw new Error('no thread can be started');
      },
    };
    const { code, err } = await typedLater([...CAMPAIGN, ...RUNS], { shell });
    expect(code).toBe(70);
    expect(err).toContain('no thread can be started');
  });
});

describe('campaign --json', () => {
  it('has the documented shape, and carries what it takes to play it again', async () => {
    const report = await reportOf([
      ...CAMPAIGN,
      ...RUNS,
      '--seed',
      '5',
      '--fail-on',
      'kept:P6<50%',
    ]);
    expect(report).toMatchObject({
      request: { variant: 'vault-outside', incidents: ['fire'], seed: 5, mode: 'sampled' },
      ending: 'all',
      runs: 300,
      confidence: 0.95,
      method: { stopping: 'planned', shares: 'Clopper-Pearson' },
      passed: false,
    });
    expect(report.headline.fr).not.toBe(report.headline.en);
  });

  it('is the same in every language, and twice', async () => {
    const words = [...CAMPAIGN, '-n', '40', '--json'];
    const once = (await typedLater(words)).out;
    expect((await typedLater(words, french)).out).toBe(once);
    expect((await typedLater(words)).out).toBe(once);
  });
});

describe('--junit', () => {
  it('writes one test case a claim, with what a failure rests on', async () => {
    const { files, shell } = writingShell();
    const claims = 'holds<90%,rto:apply<99%';
    const words = [...CAMPAIGN, ...RUNS, '--fail-on', claims, '--junit', 'out.xml'];
    const { code } = await typedLater(words, { shell });
    expect(code).toBe(1);
    const root = parseXml(files['out.xml'] ?? '');
    expect(root).toMatchObject({ name: 'testsuites', attributes: { tests: '2', failures: '1' } });
    const cases = root.children[0]?.children.filter(({ name }) => name === 'testcase') ?? [];
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual(claims.split(','));
    expect(cases.map(({ children }) => children.map(({ name }) => name))).toEqual([
      [],
      ['failure'],
    ]);
    expect(cases[1]?.children[0]?.attributes['message']).toMatch(/^in \d+ of 300 futures · /);
  });

  it('fails every claim of a campaign that somebody stopped', async () => {
    const { files, shell } = writingShell();
    const words = [...CAMPAIGN, ...RUNS, '--junit', 'out.xml'];
    await typedLater(words, { shell: { ...shell, ...impatient } });
    expect(files['out.xml']).toBeUndefined();
  });

  it('that cannot be written is a mistake, told after the results', async () => {
    const words = [...CAMPAIGN, ...RUNS, '--junit', 'nowhere/out.xml'];
    for (const circumstances of [{}, french]) {
      const { code, out, err } = await typedLater(words, circumstances);
      expect(code).toBe(3);
      expect(out).not.toBe('');
      expect(err).toContain('bascule: CLI-202 nowhere/out.xml');
    }
  });
});
