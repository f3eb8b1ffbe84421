/** Plans that begin on a day, not on an alarm: an exit by will, a planned switch. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf, wordTrigger } from '../../src/analysis/index.ts';
import { compilePlant, executeCompiled } from '../../src/engine/index.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const world = (trigger: string, more = ''): string => `
run: { horizon: 60d }
people: { ops: {} }
plans:
  leave:
    kind: recovery
    trigger: { ${trigger} }
    ${more}
    steps: { notice: { do: task, by: ops, takes: 1h } }
incidents: { loss: [{ at: T+1h, do: outage, what: here/a, for: 2h }] }
`;

const planOf = (text: string): string => play(aRun(text), [{ kind: 'plan' }]);

describe('a plan that begins on a day', () => {
  it('[ENG-373] begins at midnight of it, with nothing to cause it but the calendar', () => {
    const run = aRun(world('on: 2026-02-01'));
    expect(play(run, [{ kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+636:00  plan leave  dormant → alerted
      T+636:00  plan leave  alerted → running
      T+637:00  plan leave  running → completed"
    `);
    const [alert] = entriesOf(run, { kind: 'plan' });
    expect(alert?.causes).toEqual([]);
    expect(alert && plain(sentenceOf(run, alert, 'en'))).toMatchInlineSnapshot(
      `"The plan “leave” begins, the time planned has come: 1 February 2026."`,
    );
    expect(alert && plain(sentenceOf(run, alert, 'fr'))).toMatchInlineSnapshot(
      `"Le plan « leave » commence, le moment prévu est venu : 1er février 2026."`,
    );
    const [plan] = run.description.plans;
    expect(plan && plain(wordTrigger(run, plan, 'en'))).toMatchInlineSnapshot(
      `"the time planned has come: 1 February 2026"`,
    );
  });

  it('[ENG-373] or at a time of it, or so long after T', () => {
    expect(planOf(world('on: 2026-02-01 09:30'))).toMatchInlineSnapshot(`
      "T+645:30  plan leave  dormant → alerted
      T+645:30  plan leave  alerted → running
      T+646:30  plan leave  running → completed"
    `);
    expect(planOf(world('on: T+30d'))).toMatchInlineSnapshot(`
      "T+720:00  plan leave  dormant → alerted
      T+720:00  plan leave  alerted → running
      T+721:00  plan leave  running → completed"
    `);
  });

  it('[ENG-373] asks for its decision, and is over by nothing that happens meanwhile', () => {
    const decided = world(
      'on: T+30m',
      'decision: { by: ops, takes: 2h }\n    stands-down: 10m\n    again: true',
    );
    expect(planOf(decided)).toMatchInlineSnapshot(`
      "T+0:30  plan leave  dormant → alerted
      T+0:30  plan leave  alerted → deciding
      T+2:30  plan leave  deciding → running
      T+3:30  plan leave  running → completed"
    `);
    expect(judge(aRun(decided)).plans[0]?.outcome).toBe('completed');
  });

  it('[ENG-373] begins with the run when its day is past, and not at all when it is after the run', () => {
    expect(planOf(world('on: 2026-01-01'))).toMatchInlineSnapshot(`
      "T-1:00  plan leave  dormant → alerted
      T-1:00  plan leave  alerted → running
      T+0:00  plan leave  running → completed"
    `);
    expect(planOf(world('on: 2027-01-01'))).toBe('');
  });

  it('[ENG-373] is the same in both executors', () => {
    const dossier = aDossier(world('on: 2026-02-01 09:30'));
    const fast = executeCompiled(compilePlant(dossier), requestOf(dossier), true);
    expect(fast.entries).toEqual(aRun(world('on: 2026-02-01 09:30')).entries);
  });
});
