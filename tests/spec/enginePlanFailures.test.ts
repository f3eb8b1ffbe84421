/** Steps that fail, and what becomes of their plan. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { told, world } from '../helpers/aPlan.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

describe('failures', () => {
  it('[ENG-73] a failed attempt is tried again as often as `retries` allows', () => {
    const run = aRun(world('work: { do: task, takes: 10m, succeeds: 0%, retries: 2 }'));
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:10  step recover.work  working → waiting
      T+0:10  step recover.work  waiting → working
      T+0:20  step recover.work  working → waiting
      T+0:20  step recover.work  waiting → working
      T+0:30  step recover.work  working → failed
      T+0:30  plan recover       running → failed"
    `);
  });

  it.each([
    ['bascule', '', 2],
    ['bascule', 'retries: 0', 1],
    ['vro', '', 2],
    ['srm', 'retries: 2', 3],
  ])(
    '[ENG-73] under %s, a plan says how often its steps are tried again, a step {%s} has the last word',
    (semantics, own, attempts) => {
      const run = aRun(
        world(`work: { do: task, takes: 1m, succeeds: 0%, ${own} }`).replace(
          'kind: recovery',
          `kind: recovery\n    retries: 1\n    semantics: ${semantics}`,
        ),
      );
      const begun = entriesOf(run, { kind: 'step', type: 'transition' }).filter(
        ({ to }) => to === 'working',
      );
      expect(begun).toHaveLength(attempts);
    },
  );

  it('[ENG-73] an attempt that was interrupted is no failed one', () => {
    const run = aRun(
      world(
        'work: { do: task, using: vault, takes: 10m, succeeds: 0%, retries: 1 }',
        `  power: [{ at: T+5m, do: outage, what: vault, for: 10m }]
tools: { vault: {} }`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:05  step recover.work  working → waiting
      T+0:05  step recover.work  misses tool vault
      T+0:15  step recover.work  waiting → working
      T+0:25  step recover.work  working → waiting
      T+0:25  step recover.work  waiting → working
      T+0:35  step recover.work  working → failed
      T+0:35  plan recover       running → failed"
    `);
  });

  it('[ENG-74] the timeout counts from when the step was ready, waiting included', () => {
    const run = aRun(
      world(
        'work: { do: task, using: vault, takes: 40m, timeout: 1h }',
        `  power: [{ at: T+0, do: outage, what: vault, for: 30m }]
tools: { vault: {} }`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses tool vault
      T+0:30  step recover.work  waiting → working
      T+1:00  step recover.work  working → failed
      T+1:00  plan recover       running → failed"
    `);
  });

  it('[ENG-74] a step may time out while it waits, and nobody is asked for its approval any more', () => {
    const run = aRun(
      world(`work: { do: task, approval: { by: chief, takes: 10m }, takes: 1m, timeout: 10m, on-failure: continue }
      next: { do: task, after: work, takes: 1m }`),
    );
    expect(play(run, [{ kind: 'step' }, { kind: 'decision' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work      pending → waiting
      T+0:00  decision recover.work  idle → awaiting
      T+0:00  step recover.work      misses approval recover.work
      T+0:00  decision recover.work  misses people chief
      T+0:10  step recover.work      waiting → failed
      T+0:10  decision recover.work  awaiting → idle
      T+0:10  step recover.next      pending → waiting
      T+0:10  step recover.next      waiting → working
      T+0:11  step recover.next      working → done"
    `);
  });

  it('[ENG-74] neither a retry nor an interruption starts the timeout anew', () => {
    const run = aRun(
      world('work: { do: task, takes: 25m, succeeds: 0%, retries: 9, timeout: 1h }'),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:25  step recover.work  working → waiting
      T+0:25  step recover.work  waiting → working
      T+0:50  step recover.work  working → waiting
      T+0:50  step recover.work  waiting → working
      T+1:00  step recover.work  working → failed
      T+1:00  plan recover       running → failed"
    `);
  });

  it('[ENG-75] a failed step hands over to its stand-in, and what comes after follows that', () => {
    const run = aRun(
      world(`work: { do: task, takes: 10m, succeeds: 0%, otherwise: other }
      other: { do: task, takes: 20m }
      next: { do: task, takes: 5m, after: work }`),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.work   pending → waiting
      T+0:00  step recover.work   waiting → working
      T+0:10  step recover.work   working → failed
      T+0:10  step recover.other  pending → waiting
      T+0:10  step recover.other  waiting → working
      T+0:30  step recover.other  working → done
      T+0:30  step recover.next   pending → waiting
      T+0:30  step recover.next   waiting → working
      T+0:35  step recover.next   working → done
      T+0:35  plan recover        running → completed"
    `);
  });

  it('[ENG-75] stand-ins of stand-ins', () => {
    const run = aRun(
      world(`work: { do: task, takes: 10m, succeeds: 0%, otherwise: second }
      second: { do: task, takes: 10m, succeeds: 0%, otherwise: third }
      third: { do: task, takes: 10m }
      next: { do: task, takes: 5m, after: work }`),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover         dormant → alerted
      T+0:00  plan recover         alerted → running
      T+0:00  step recover.work    pending → waiting
      T+0:00  step recover.work    waiting → working
      T+0:10  step recover.work    working → failed
      T+0:10  step recover.second  pending → waiting
      T+0:10  step recover.second  waiting → working
      T+0:20  step recover.second  working → failed
      T+0:20  step recover.third   pending → waiting
      T+0:20  step recover.third   waiting → working
      T+0:30  step recover.third   working → done
      T+0:30  step recover.next    pending → waiting
      T+0:30  step recover.next    waiting → working
      T+0:35  step recover.next    working → done
      T+0:35  plan recover         running → completed"
    `);
  });

  it('[ENG-75] a stand-in nobody needs is no work left', () => {
    const run = aRun(
      world(`work: { do: task, takes: 10m, otherwise: other }
      other: { do: task, takes: 20m }
      next: { do: task, takes: 5m, after: work }`),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:10  step recover.work  working → done
      T+0:10  step recover.next  pending → waiting
      T+0:10  step recover.next  waiting → working
      T+0:15  step recover.next  working → done
      T+0:15  plan recover       running → completed"
    `);
  });

  it('[ENG-75] without a stand-in a failure stops the plan, unless its author says `continue`', () => {
    const failing = (more: string) =>
      aRun(
        world(`work: { do: task, takes: 10m, succeeds: 0%${more} }
      next: { do: task, takes: 5m, after: work }
      apart: { do: task, takes: 1h }`),
      );
    expect(told(failing(''))).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.work   pending → waiting
      T+0:00  step recover.apart  pending → waiting
      T+0:00  step recover.work   waiting → working
      T+0:00  step recover.apart  waiting → working
      T+0:10  step recover.work   working → failed
      T+0:10  plan recover        running → failed
      T+0:10  step recover.next   pending → skipped
      T+0:10  step recover.apart  working → skipped"
    `);
    expect(told(failing(', on-failure: continue'))).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.work   pending → waiting
      T+0:00  step recover.apart  pending → waiting
      T+0:00  step recover.work   waiting → working
      T+0:00  step recover.apart  waiting → working
      T+0:10  step recover.work   working → failed
      T+0:10  step recover.next   pending → waiting
      T+0:10  step recover.next   waiting → working
      T+0:15  step recover.next   working → done
      T+1:00  step recover.apart  working → done
      T+1:00  plan recover        running → completed"
    `);
  });

  it('[ENG-76] when a plan fails, its people are free again and its approvals are dropped', () => {
    const run = aRun(
      world(`work: { do: task, takes: 10m, succeeds: 0% }
      long: { do: task, by: crew, takes: 1h, succeeds: 100% }
      asked: { do: task, approval: { by: chief, takes: 1h }, takes: 1h }`),
    );
    expect(
      play(run, [{ kind: 'member' }, { kind: 'decision' }, { kind: 'plan' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  plan recover            dormant → alerted
      T+0:00  plan recover            alerted → running
      T+0:00  decision recover.asked  idle → awaiting
      T+0:00  member crew/1           off → mobilised
      T+0:00  member chief/1          off → called
      T+0:00  member crew/1           mobilised → working
      T+0:00  decision recover.asked  misses people chief
      T+0:10  plan recover            running → failed
      T+0:10  member crew/1           working → mobilised
      T+0:10  decision recover.asked  awaiting → idle
      T+0:20  member chief/1          called → mobilised
      T+4:20  member chief/1          mobilised → off"
    `);
    const states = ['work', 'long', 'asked'].map((id) => finalState(run, 'step', `recover.${id}`));
    expect(states).toEqual(['failed', 'skipped', 'skipped']);
  });

  it('[ENG-76] a plan that ran does not start again', () => {
    const run = aRun(
      world(
        'work: { do: task, takes: 10m }',
        `  again: [{ at: T+6h, do: outage, what: here/a }]`,
      ).replace('outage, what: here/a }]\n  again', 'outage, what: here/a, for: 1h }]\n  again'),
    );
    expect(play(run, [{ kind: 'plan' }, { kind: 'probe' }])).toMatchInlineSnapshot(`
      "T+0:00  probe plan:recover  sees 100% (measure)
      T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:10  plan recover        running → completed
      T+1:00  probe plan:recover  sees 0% (measure)
      T+6:00  probe plan:recover  sees 100% (measure)"
    `);
  });

  it('[ENG-76] the horizon cuts what is under way, without a word', () => {
    const run = aRun(`run: { horizon: 10m }\n${world('work: { do: task, takes: 1h }')}`);
    expect(finalState(run, 'step', 'recover.work')).toBe('working');
    expect(run.ending).toEqual({ end: 'horizon' });
  });
});
