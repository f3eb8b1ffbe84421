/** What a step cannot do to what is cut off, gone or held down: it waits, and says for what. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** A copy, a spare and their backup; a plan of one step as soon as the copy is out. */
const acted = (step: string, effect: string, spare = 'role: warm'): Run =>
  aRun(`
run: { horizon: 3d }
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, ${spare} } }
    backups: { daily: { every: 6h, at: here/b, works: 100% } }
plans:
  go:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { act: { ${step}, takes: 4h, succeeds: 100% } }
incidents: { all: [{ at: T+0, do: outage, what: app/main }, ${effect}] }`);

const stepOf = (run: Run): string =>
  play(run, [
    { kind: 'step', type: 'transition' },
    { kind: 'step', type: 'waiting' },
  ]);

describe('[ENG-427] a step that fills or makes a copy needs to reach it', () => {
  it.each([
    ['restore', 'do: restore, what: app/spare, from: app/daily', 'role: warm'],
    ['move-data', 'do: move-data, from: app/main, to: app/spare', 'role: warm'],
    ['rebuild', 'do: rebuild, what: app/spare', 'role: warm'],
    ['start', 'do: start, what: app/spare', 'role: pilot-light'],
    ['provision', 'do: provision, what: app/spare', 'role: cold'],
  ])('%s waits for a copy that a law has cut by its name', (_, step, role) => {
    const cut = '{ at: T+0, do: cut, what: app/spare, notice: 0d, for: 10h }';
    expect(stepOf(acted(step, cut, role))).toMatchInlineSnapshot(`
      "T+0:00   step go.act  pending → waiting
      T+0:00   step go.act  misses place app/spare
      T+10:00  step go.act  waiting → working
      T+14:00  step go.act  working → done"
    `);
  });

  it('it is told that nothing ends the cut', () => {
    const run = acted(
      'do: restore, what: app/spare, from: app/daily',
      '{ at: T+0, do: cut, what: app/spare, notice: 0d }',
    );
    expect(stepOf(run)).toContain('misses place app/spare (for good)');
  });

  it('the work stops when the copy is cut off meanwhile', () => {
    const run = acted(
      'do: restore, what: app/spare, from: app/daily',
      '{ at: T+1h, do: cut, what: app/spare, notice: 0d, for: 10h }',
    );
    expect(stepOf(run)).toMatchInlineSnapshot(`
      "T+0:00   step go.act  pending → waiting
      T+0:00   step go.act  waiting → working
      T+1:00   step go.act  working → waiting
      T+1:00   step go.act  misses place app/spare
      T+11:00  step go.act  waiting → working
      T+15:00  step go.act  working → done"
    `);
  });

  it('a copy under repair is filled, and whole', () => {
    const run = aRun(`
run: { horizon: 3d }
data: { records: {} }
components:
  app:
    holds: records
    fails: { after: 300d, repair: 20h }
    copies: { main: { at: here/a } }
    backups: { daily: { every: 6h, at: here/b, works: 100% } }
plans:
  go:
    kind: recovery
    trigger: { when: app/main is down, learned-after: 0s }
    steps: { act: { do: restore, what: app/main, from: app/daily, takes: 4h } }
incidents: { all: [{ at: T+0, do: update, what: app }] }`);
    expect(finalState(run, 'copy', 'app/main')).toBe('ready');
    expect(entriesOf(run, { type: 'restore-point' })).toHaveLength(1);
    expect(entriesOf(run, { type: 'ignored' })).toEqual([]);
  });
});

describe('[ENG-428] a repair waits for something that it can mend', () => {
  const repaired = (what: string, effects: string): Run =>
    aRun(`
run: { horizon: 3d }
services: { web: { needs: [app, vault] } }
components: { app: { copies: { main: { at: here/a } } } }
tools: { vault: { at: [here/b] } }
plans:
  go:
    kind: recovery
    trigger: { when: web < 50%, learned-after: 0s }
    steps: { act: { do: repair, what: ${what}, takes: 1h, succeeds: 100% } }
incidents: { all: [${effects}] }`);

  it.each([
    ['a tool lost as such', 'vault', '{ at: T+0, do: tool-loss, what: vault }', 'for good'],
    ['a tool that a law cut', 'vault', '{ at: T+0, do: cut, what: vault, notice: 0d }', 'for good'],
    ['a tool that burnt', 'vault', '{ at: T+0, do: destroy, what: here/b }', 'for good'],
    ['a copy that burnt', 'app/main', '{ at: T+0, do: destroy, what: here/a }', 'for good'],
    ['a copy that was deleted', 'app/main', '{ at: T+0, do: delete, what: here/a }', 'app/main'],
  ])('%s', (_, what, effects, said) => {
    const run = repaired(what, effects);
    expect(finalState(run, 'step', 'go.act')).toBe('waiting');
    expect(stepOf(run)).toContain(said);
    expect(finalState(run, 'service', 'web')).toBe('down');
  });

  it.each([
    ['app/main', '{ at: T+0, do: outage, what: app/main, for: 10h }'],
    ['vault', '{ at: T+0, do: tool-loss, what: vault, for: 10h }'],
  ])('%s comes back when the incident says, not before', (what, effects) => {
    const run = repaired(what, effects);
    const [back] = entriesOf(run, { kind: 'service', type: 'transition' }).filter(
      ({ to }) => to === 'nominal',
    );
    expect(back?.at).toBe(run.incidentAt + 10 * 3600);
  });

  it.each([
    ['app/main', '{ at: T+0, do: update, what: app }'],
    ['vault', '{ at: T+0, do: expire, what: vault }'],
    ['vault', '{ at: T+0, do: outage, what: vault }'],
  ])('%s that can be mended is: %s', (what, effects) => {
    expect(finalState(repaired(what, effects), 'service', 'web')).toBe('nominal');
  });
});
