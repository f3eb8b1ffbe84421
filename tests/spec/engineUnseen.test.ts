/** Data that are spoilt and that nobody has seen: what runs goes on as if they were sound. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** Rows are spoilt at T, which shows twenty hours later; something else happens meanwhile. */
const spoilt = (meanwhile: string, steps = 'wait: { do: wait, for: 1h }'): Run =>
  aRun(`
run: { horizon: 2d }
data: { rows: {} }
components:
  db:
    holds: rows
    fails: { after: 300d, repair: 2h }
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 5m } }
services: { web: { needs: [db] } }
plans:
  seen:
    kind: recovery
    trigger: { when: rows is corrupted, learned-after: 0s }
    steps: { ${steps} }
  looked:
    kind: recovery
    trigger: { on: T+10h }
    steps: { look: { do: verify, takes: 1h, succeeds: 100%, that: [db/main is up], unless: [rows is corrupted] } }
incidents: { all: [{ at: T+0, do: corrupt, what: rows, shows-after: 20h }, ${meanwhile}] }`);

const statesOf = (run: Run, id: string): string =>
  play(run, [{ kind: 'copy', id, type: 'transition' }]);

describe('[ENG-435] spoilt data that nobody has seen', () => {
  it.each([
    ['a power cut', '{ at: T+2h, do: outage, what: here/a, for: 1h }'],
    ['a network cut', '{ at: T+2h, do: isolate, what: here, for: 1h }'],
    ['a failure and its repair', '{ at: T+2h, do: update, what: db/main }'],
  ])('are not found by the restart after %s', (_, effect) => {
    const run = spoilt(effect);
    const back = entriesOf(run, { kind: 'copy', id: 'db/main', type: 'transition' }).filter(
      ({ to, at }) => to === 'serving' && at < run.incidentAt + 20 * 3600,
    );
    expect(back).toHaveLength(1);
    expect(statesOf(run, 'db/main')).toContain('T+20:00  copy db/main  serving → failed');
    const alerts = entriesOf(run, { kind: 'plan', id: 'seen', type: 'transition' });
    expect(alerts[0]?.at).toBe(run.incidentAt + 20 * 3600);
  });

  it('are followed again, and told once of each copy', () => {
    const run = spoilt('{ at: T+2h, do: outage, what: there/a, for: 1h }');
    expect(entriesOf(run, { type: 'spoilt-unseen' })).toHaveLength(2);
    expect(statesOf(run, 'db/spare')).toContain('T+20:00  copy db/spare  ready → failed');
  });

  it('are found by a step that looks for them', () => {
    const run = spoilt('{ at: T+2h, do: outage, what: there/a, for: 1h }');
    expect(finalState(run, 'step', 'looked.look')).toBe('not-needed');
  });
});
