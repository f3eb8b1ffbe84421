import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exitCodes.ts';
import { ELSEWHERE, french, PERMITS, typed } from './typed.ts';

describe('the exit code is the verdict', () => {
  it.each([
    ['holds', 0],
    ['holds-degraded', 0],
    ['unlawful', 1],
    ['fails', 1],
    ['stuck', 1],
    ['undetermined', 1],
  ] as const)('%s ends with %i', (word, code) => {
    expect(exitCodeOf(word)).toBe(code);
  });
});

describe('a shipped scenario', () => {
  it.each([
    { file: 'campus-fire', incident: 'campus-fire', variant: 'naive', word: 'Stuck', code: 1 },
    { file: 'campus-fire', incident: 'campus-fire', variant: 'reference', word: 'Holds', code: 0 },
    {
      file: 'frozen-control-plane',
      incident: 'frozen-region',
      variant: 'reference',
      word: 'Holds',
      code: 0,
    },
    { file: 'legal-cut', incident: 'cut-at-once', variant: 'naive', word: 'Unlawful', code: 1 },
  ])('$file, $variant: $word', ({ file, incident, variant, word, code }) => {
    const ran = typed(['run', `scenarios/${file}.yaml`, '-i', incident, '--variant', variant]);
    expect({ code: ran.code, err: ran.err }).toEqual({ code, err: '' });
    expect(ran.out.split('\n')).toContain(word);
  });
});

it('a rule on data says its code once', () => {
  const wanted = ['-i', 'cut-in-21-days', '--variant', 'naive-exit'];
  const { out } = typed(['run', 'scenarios/legal-cut.yaml', ...wanted]);
  expect(out).toContain('P14 Exit before the cut-off: breached · Plan records · ');
});

describe('the verdict in figures', () => {
  it('is the text beside this test, in English', async () => {
    const { code, out } = typed(['run', PERMITS]);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/run-stuck.en.txt');
  });

  it('is the text beside this test, in French', async () => {
    const { code, out } = typed(['run', PERMITS, ...ELSEWHERE], french);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/run-holds.fr.txt');
  });

  it('comes out the same twice', () => {
    const words = ['run', PERMITS, ...ELSEWHERE, '--mode', 'sampled', '--seed', '7'];
    expect(typed(words)).toEqual(typed(words));
  });

  it('says which durations it counts with', () => {
    expect(typed(['run', PERMITS, '--mode', 'pessimistic']).out).toContain('pessimistic durations');
    const drawn = typed(['run', PERMITS, '-m', 'sampled', '-s', '7']).out;
    expect(drawn).toContain('durations drawn, seed 7');
  });
});

describe('a future of a campaign', () => {
  const sampled = ['run', PERMITS, ...ELSEWHERE, '--mode', 'sampled', '--seed', '7'];

  it('is named, and is not the one before it', () => {
    const [one, other] = ['3', '4'].map((run) => typed([...sampled, '--run', run]).out);
    expect(one).toContain('durations drawn, seed 7, future 3');
    expect(other).not.toBe(one?.replace('future 3', 'future 4'));
    expect(typed([...sampled, '--run', '3'], french).out).toContain('graine 7, futur 3');
  });

  it('is the first when none is named', () => {
    const plain = typed(sampled).out;
    expect(typed([...sampled, '--run', '0']).out).toBe(plain.replace('seed 7', 'seed 7, future 0'));
  });

  it('can be explained', () => {
    const { out } = typed(['explain', ...sampled.slice(1), '--run', '3', '--json']);
    expect(JSON.parse(out).request).toMatchObject({ seed: 7, run: 3 });
  });
});

describe('which incident', () => {
  it('is said on stderr when the dossier left no choice', () => {
    const { out, err } = typed(['run', PERMITS]);
    expect(err).toBe('bascule: the incident is `fire`, the only one of the dossier.\n');
    expect(out).toContain('Permits online · Fire\n');
  });

  it('is not said when it was named', () => {
    expect(typed(['run', PERMITS, '-i', 'fire']).err).toBe('');
  });

  it('can be none', () => {
    const { code, out } = typed(['run', PERMITS, '--incident', 'none']);
    expect(code).toBe(0);
    expect(out).toContain('Permits online · no incident\n');
    expect(out).toContain('  - Nothing disturbs the services.\n');
  });

  it('can be several', () => {
    const words = ['run', 'scenarios/campus-fire.yaml', '-i', 'campus-fire', '-i', 'one-building'];
    expect(typed(words).out).toMatch(/^Public orders online · .+ \+ .+\n/);
  });
});

describe('the trace', () => {
  it('is one entry a line, numbered from 0, and nothing else', () => {
    const { code, out } = typed(['run', PERMITS, '--trace']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(lines.map((_, index) => index));
    expect(out).toContain('Site 1 of Nubo is destroyed');
  });

  it('is empty when nothing happens', () => {
    expect(typed(['run', PERMITS, '--trace', '-i', 'none']).out).toBe('');
  });
});

describe('an invalid dossier', () => {
  it('ends with 2, says why on stderr, and prints no result', () => {
    const { code, out, err } = typed(['run', 'tests/cli/fixtures/parts/hosting.yaml']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^tests\/cli\/fixtures\/parts\/hosting\.yaml:1:1: error SCN-130 /);
    expect(err).toContain('bascule: the dossier has 1 error and cannot be run.\n');
  });
});
