/** Things that wait for one another to start, with nothing that breaks the circle. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { aRun } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const PLAN = (steps: string): string => `
plans:
  restart:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { ${steps} }
`;

/** A directory and names that need each other to start, and an application that needs the directory to. */
const circle = (steps: string, { idp = '', effects = '' } = {}): string => `
services: { web: { needs: [app], objectives: { rto: 1h } } }
components:
  dns: { needs: [{ need: idp, to-start: true }], copies: { main: { at: here/a, restarts: 10m } } }
  idp: { needs: [{ need: dns, to-start: true }], copies: { main: { at: here/b, restarts: 20m }${idp} } }
  app:
    needs: [{ need: idp, to-start: true }]
    copies: { main: { at: here/a, by-hand: true }, spare: { at: there/a, role: cold } }
tools: { vault: { kind: credential, needs: [idp] } }
incidents: { dark: [{ at: T+0, do: outage, what: here, for: 1h }${effects}] }
${PLAN(steps)}`;

const waits = [{ kind: 'step', type: 'waiting' }] as const;

describe('a black start', () => {
  it('[ENG-442] a step that waits for a copy in the circle waits for good', () => {
    const run = aRun(circle('up: { do: promote, what: app/main, takes: 5m }'));
    expect(play(run, waits)).toMatchInlineSnapshot(`
      "T+0:00  step restart.up  misses place here
      T+1:00  step restart.up  misses place app/main (for good)"
    `);
    expect(judge(run).word).toBe('stuck');
  });

  it('[ENG-442] so does one that creates a copy, and one that uses a tool that needs it', () => {
    const made = aRun(circle('up: { do: provision, what: app/spare, takes: 5m }'));
    expect(play(made, waits)).toMatchInlineSnapshot(
      `"T+0:00  step restart.up  misses start idp (for good)"`,
    );
    expect(judge(made).word).toBe('stuck');
    const used = aRun(circle('up: { do: verify, using: vault, takes: 5m }'));
    expect(play(used, waits)).toMatchInlineSnapshot(
      `"T+0:00  step restart.up  misses credential vault (for good)"`,
    );
    expect(judge(used).word).toBe('stuck');
  });

  it('[ENG-477] the copies of the circle say that they wait for good, once it is closed', () => {
    const copies = [{ kind: 'copy', type: 'waiting' }] as const;
    const run = aRun(circle('up: { do: promote, what: app/main, takes: 5m }'));
    expect(play(run, copies)).toMatchInlineSnapshot(`
      "T+1:00  copy app/main  misses start idp (for good)
      T+1:10  copy dns/main  misses start idp (for good)
      T+1:20  copy idp/main  misses start dns (for good)"
    `);
    const standby = circle('up: { do: promote, what: idp/other, takes: 5m, succeeds: 100% }', {
      idp: ', other: { at: there/a, role: warm }',
    });
    expect(play(aRun(standby), copies)).toMatchInlineSnapshot(`""`);
  });

  it('[ENG-442] is asked of many layers that need one another as soon as of one', () => {
    const layers = Array.from({ length: 12 }, (_, layer) =>
      Array.from({ length: 6 }, (_, one) => {
        const below = Array.from(
          { length: 6 },
          (_, other) => `{ need: c${layer + 1}x${other}, to-start: true }`,
        );
        const needs = layer === 11 ? '' : `needs: [${below.join(', ')}], `;
        return `  c${layer}x${one}: { ${needs}copies: { main: { at: here/a, restarts: 1m } } }`;
      }).join('\n'),
    );
    const run = aRun(`
services: { web: { needs: [c0x0], objectives: { rto: 1h } } }
components:
${layers.join('\n')}
incidents: { dark: [{ at: T+0, do: outage, what: here, for: 1h }, { at: T+0, do: outage, what: [c11x0, c11x1] }] }
`);
    expect(play(run, [{ kind: 'service', type: 'level' }])).toBe(
      'T+0:00  service web  100% → 0%  (by component c0x0)',
    );
  });

  it('[ENG-442] a standby that somebody may put into service, or what is to come back, breaks the circle', () => {
    const standby = aRun(
      circle('up: { do: promote, what: app/main, takes: 5m }', {
        idp: ', other: { at: there/a, role: warm }',
      }),
    );
    expect(play(standby, waits)).toMatchInlineSnapshot(`
      "T+0:00  step restart.up  misses place here
      T+1:00  step restart.up  misses place app/main"
    `);
    expect(judge(standby).word).toBe('fails');
  });
});
