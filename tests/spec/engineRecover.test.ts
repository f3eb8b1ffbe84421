/** Bringing a copy up without a backup: what is of no use is made anew, the rest keeps what it has. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const recovered = (incident: string, { copies = 'main: { at: here/a }', steps = '' } = {}) =>
  aRun(`
data: { records: { rpo: 1h } }
components: { app: { holds: records, copies: { ${copies} } } }
plans:
  again:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps:
      up: { do: recover, what: app/main, takes: 2h }
      ${steps}
incidents: { bad: [${incident}] }
`);

const ENDS = [
  { kind: 'copy', id: 'app/main', type: 'transition' },
  { type: 'data-loss' },
  { kind: 'step', type: 'transition' },
] as const;

describe('a recovery without a backup', () => {
  it('[ENG-354] makes anew what is encrypted: it is back, and empty', () => {
    const run = recovered('{ at: T+0, do: encrypt, what: app/main }');
    expect(play(run, ENDS)).toMatchInlineSnapshot(`
      "T+0:00  copy app/main  serving → failed
      T+0:00  copy app/main  loses everything of records (nowhere else)
      T+0:00  step again.up  pending → waiting
      T+0:00  step again.up  waiting → working
      T+2:00  step again.up  working → done
      T+2:00  copy app/main  failed → ready
      T+2:00  copy app/main  ready → serving
      T+2:00  copy app/main  loses everything of records (nowhere else)"
    `);
    expect(finalState(run, 'service', 'web')).toBe('nominal');
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
  });

  it('[ENG-354] loses everything when it opens, though a backup is left that nobody reads', () => {
    const run = aRun(`
data: { records: { rpo: 1h } }
components:
  app: { holds: records, copies: { main: { at: here/a } }, backups: { far: { every: 1h, at: there/a } } }
plans:
  again:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps: { up: { do: recover, what: app/main, takes: 2h } }
incidents: { bad: [{ at: T+0, do: corrupt, what: app/main }] }
`);
    expect(play(run, [{ type: 'data-loss' }])).toMatchInlineSnapshot(
      `"T+2:00  copy app/main  loses everything of records (nowhere else)"`,
    );
  });

  it('[ENG-354] recovers a lot that was encrypted, system after system', () => {
    const run = aRun(`
components: { app: { count: 200, copies: { main: { at: here/a } } } }
people: { crew: { count: 2 } }
plans:
  again:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps: { up: { do: recover, what: app/main, per-unit: 6m, hands: 2, by: crew, succeeds: 100% } }
incidents: { bad: [{ at: T+0, do: encrypt, what: app }] }
`);
    expect(entriesOf(run, { kind: 'service', type: 'level' }).at(-1)).toMatchObject({ to: 1 });
    expect(finalState(run, 'copy', 'app/main')).toBe('serving');
  });

  it('[ENG-354] keeps the data of a system that was only stopped', () => {
    const run = recovered('{ at: T+0, do: outage, what: here/a, for: 1h }', {
      copies: 'main: { at: here/a, by-hand: true }',
    });
    expect(play(run, [{ type: 'data-loss' }])).toBe('');
    expect(finalState(run, 'copy', 'app/main')).toBe('serving');
  });

  const cutOff = (incidents: string): Run =>
    aRun(`
components: { app: { copies: { main: { at: here/a } } } }
plans:
  again:
    kind: recovery
    trigger: { when: web < 100%, learned-after: 0s }
    steps:
      cut: { do: isolate, what: app/main, takes: 10m }
      up: { do: recover, what: app/main, takes: 2h, after: cut }
      back: { do: reconnect, what: app/main, takes: 1m, after: pause }
      pause: { do: wait, for: 5h, after: cut }
incidents: { bad: [${incidents}] }
`);
  const down = '{ at: T+0, do: outage, what: app/main }';

  it('[ENG-354] [ENG-496] brings up inside what its own plan cut off', () => {
    const run = cutOff(down);
    expect(play(run, [{ kind: 'step', id: 'again.up' }])).toMatchInlineSnapshot(`
      "T+0:10  step again.up  pending → waiting
      T+0:10  step again.up  waiting → working
      T+2:10  step again.up  working → done"
    `);
    expect(finalState(run, 'service', 'web')).toBe('nominal');
  });

  it('[ENG-354] waits for a copy that an incident cuts off', () => {
    const run = cutOff(`${down}, { at: T+0, do: isolate, what: here/a, for: 7h }`);
    expect(play(run, [{ kind: 'step', id: 'again.up' }])).toMatchInlineSnapshot(`
      "T+0:10  step again.up  pending → waiting
      T+0:10  step again.up  misses place here/a
      T+7:00  step again.up  waiting → working
      T+9:00  step again.up  working → done"
    `);
    expect(finalState(run, 'service', 'web')).toBe('nominal');
  });
});
