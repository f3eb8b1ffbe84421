/** Certificates by their day of issue, when their authority is distrusted. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { finalState, play } from '../helpers/play.ts';

const world = (distrust: string, tool = 'issued: 2026-01-02, expires: 2026-02-20'): string => `
run: { horizon: 60d }
services: { web: { needs: [app, old, young] } }
tools:
  old: { kind: credential, ${tool} }
  young: { kind: credential, issued: 2026-01-10 }
incidents: { browsers: [{ at: T+0, do: distrust, what: [old, young], notice: 10d, ${distrust} }] }
`;

const falls = (text: string): string => play(aRun(text), [{ kind: 'tool', type: 'transition' }]);

describe('a certificate authority that is distrusted', () => {
  it('[ENG-376] spares what was issued before its day, to its own end', () => {
    expect(falls(world('issued-from: 2026-01-10'))).toMatchInlineSnapshot(`
      "T+240:00   tool young  usable → unusable
      T+1092:00  tool old    usable → unusable"
    `);
    expect(falls(world('issued-from: 2026-01-02'))).toMatchInlineSnapshot(`
      "T+240:00  tool old    usable → unusable
      T+240:00  tool young  usable → unusable"
    `);
  });

  it('[ENG-376] takes everything without a day, or what has no day of its own', () => {
    const all = falls(world(''));
    expect(all).toBe(falls(world('issued-from: 2026-01-10', 'expires: 2026-02-20')));
    expect(all).toMatchInlineSnapshot(`
      "T+240:00  tool old    usable → unusable
      T+240:00  tool young  usable → unusable"
    `);
  });

  it('[ENG-376] announces the end of those that it spares too', () => {
    const run = aRun(`${world('issued-from: 2026-01-10')}
plans:
  reissue:
    kind: recovery
    trigger: { when: old is under-notice }
    steps: { one: { do: repair, what: old, takes: 1d }, other: { do: repair, what: young, takes: 1d } }
`);
    expect(finalState(run, 'service', 'web')).toBe('nominal');
    expect(play(run, [{ kind: 'tool', type: 'transition' }])).toBe('');
  });
});
