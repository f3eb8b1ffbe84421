/** Plans and steps: in what order, after what, and what a failure does. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const world = (steps: string, more = ''): string => `
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm }, cold: { at: there/b, role: cold } } }
people: { crew: {}, chief: { on-call: { answers: 20m } } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      ${steps}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
${more}`;

const story = [{ kind: 'step' }, { kind: 'plan' }] as const;
const told = (run: Run): string =>
  play(
    { ...run, entries: run.entries.filter(({ subject }) => subject.id.startsWith('recover')) },
    story,
  );

describe('order', () => {
  it('[ENG-70] a step becomes ready when every step it comes after is behind it', () => {
    const run = aRun(
      world(`last: { do: task, takes: 5m, after: [left, right] }
      left: { do: task, takes: 10m, after: first }
      right: { do: task, takes: 20m, after: first }
      first: { do: task, takes: 5m }
      apart: { do: task, takes: 1m }`),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.first  pending → waiting
      T+0:00  step recover.apart  pending → waiting
      T+0:00  step recover.first  waiting → working
      T+0:00  step recover.apart  waiting → working
      T+0:01  step recover.apart  working → done
      T+0:05  step recover.first  working → done
      T+0:05  step recover.left   pending → waiting
      T+0:05  step recover.right  pending → waiting
      T+0:05  step recover.left   waiting → working
      T+0:05  step recover.right  waiting → working
      T+0:15  step recover.left   working → done
      T+0:25  step recover.right  working → done
      T+0:25  step recover.last   pending → waiting
      T+0:25  step recover.last   waiting → working
      T+0:30  step recover.last   working → done
      T+0:30  plan recover        running → completed"
    `);
  });

  it('[ENG-70] steps that take no time follow each other within one instant', () => {
    const run = aRun(
      world(`one: { do: task, takes: 0s }
      two: { do: task, takes: 0s, after: one }
      three: { do: task, takes: 0s, after: two }`),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover        dormant → alerted
      T+0:00  plan recover        alerted → running
      T+0:00  step recover.one    pending → waiting
      T+0:00  step recover.one    waiting → working
      T+0:00  step recover.one    working → done
      T+0:00  step recover.two    pending → waiting
      T+0:00  step recover.two    waiting → working
      T+0:00  step recover.two    working → done
      T+0:00  step recover.three  pending → waiting
      T+0:00  step recover.three  waiting → working
      T+0:00  step recover.three  working → done
      T+0:00  plan recover        running → completed"
    `);
  });

  it('[ENG-70] a plan without steps is completed as it starts', () => {
    const run = aRun(`
plans: { nothing: { kind: recovery, trigger: { when: here/a is down, learned-after: 0s }, steps: {} } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }`);
    expect(play(run, [{ kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:00  plan nothing  dormant → alerted
      T+0:00  plan nothing  alerted → running
      T+0:00  plan nothing  running → completed"
    `);
  });
});

describe('needs', () => {
  const missing = (step: string, more: string) => {
    const run = aRun(world(`work: { takes: 1h, ${step} }`, more));
    const [first] = entriesOf(run, { kind: 'step', type: 'waiting' });
    return {
      missing: first?.missing.map(({ kind, what, since, forGood, takenBy }) => ({
        need: `${kind} ${what.kind}:${what.id}`,
        since: since === 0 ? 'the start' : since - run.incidentAt,
        forGood,
        taken: takenBy === null ? null : run.entries[takenBy]?.subject.id,
      })),
      began: play(run, [{ kind: 'step' }])
        .split('\n')
        .find((line) => line.includes('→ working'))
        ?.split(' ')[0],
    };
  };

  it.each([
    {
      step: 'do: task, using: vault',
      more: '  power: [{ at: T+0, do: outage, what: there/b, for: 2h }]\ntools: { vault: { at: there/b, kind: credential } }',
      need: { need: 'credential tool:vault', since: 0, forGood: false, taken: 'vault' },
      began: 'T+2:00',
    },
    {
      step: 'do: task, using: lan',
      more: '  dig: [{ at: T+0, do: destroy, what: there/b }]\ntools: { lan: { at: [there/b], kind: network } }',
      need: { need: 'network tool:lan', since: 0, forGood: true, taken: 'lan' },
      began: undefined,
    },
    {
      step: 'do: task, using: runbook',
      more: '  dig: [{ at: T+0, do: destroy, what: there/b }]\ntools: { runbook: { needs: [wiki], kind: document }, wiki: { at: there/b } }',
      need: { need: 'document tool:runbook', since: 0, forGood: true, taken: 'runbook' },
      began: undefined,
    },
    {
      step: 'do: provision, what: app/cold',
      more: '  freeze: [{ at: T+0, do: freeze-control-plane, what: there, for: 3h }]',
      need: { need: 'control-plane control-plane:there', since: 0, forGood: false, taken: 'there' },
      began: 'T+3:00',
    },
    {
      step: 'do: start, what: app/cold',
      more: '  dig: [{ at: T+0, do: destroy, what: there/b }]',
      need: { need: 'place site:there/b', since: 0, forGood: true, taken: 'there/b' },
      began: undefined,
    },
    {
      step: 'do: promote, what: app/spare',
      more: '  power: [{ at: T+0, do: outage, what: there, for: 1h }]',
      need: { need: 'place data-plane:there', since: 0, forGood: false, taken: 'there' },
      began: 'T+1:00',
    },
    {
      step: 'do: promote, what: app/spare',
      more: '  disk: [{ at: T+0, do: outage, what: app/spare, for: 1h }]',
      need: { need: 'place copy:app/spare', since: 0, forGood: false, taken: 'app/spare' },
      began: 'T+1:00',
    },
    {
      step: 'do: promote, what: app/cold',
      more: '',
      need: { need: 'place copy:app/cold', since: 'the start', forGood: false, taken: null },
      began: undefined,
    },
    {
      step: 'do: task, by: crew, succeeds: 100%',
      more: '  strike: [{ at: T+0, do: absence, what: crew }]',
      need: { need: 'people member:crew', since: 0, forGood: true, taken: 'crew/1' },
      began: undefined,
    },
    {
      step: 'do: task, approval: { by: chief, takes: 10m }',
      more: '',
      need: {
        need: 'approval decision:recover.work',
        since: 0,
        forGood: false,
        taken: 'recover.work',
      },
      began: 'T+0:30',
    },
  ])('[ENG-71] $step, $more', ({ step, more, need, began }) => {
    const found = missing(step, more);
    expect(found.missing).toEqual([need]);
    expect(found.began).toBe(began);
  });

  it('[ENG-71] a source that is out of reach, a backup that is out of reach', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { nightly: { every: 24h, at: there/b, verified: 2026-01-01 } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      move: { do: move-data, from: app/main, to: app/spare, takes: 1h }
      restore: { do: restore, what: app/spare, from: app/nightly, takes: 1h }
incidents:
  fire: [{ at: T+0, do: isolate, what: here/a, for: 2h }]
  law: [{ at: T+0, do: cut, what: there, notice: 0s, for: 3h }]
`);
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.move     pending → waiting
      T+0:00  step recover.restore  pending → waiting
      T+0:00  step recover.move     misses source here/a, place there
      T+0:00  step recover.restore  misses place there, backup app/nightly
      T+2:00  step recover.move     misses place there
      T+3:00  step recover.move     waiting → working
      T+3:00  step recover.restore  waiting → working
      T+4:00  step recover.move     working → done
      T+4:00  step recover.restore  working → done"
    `);
  });

  it('[ENG-71] what is missing is said again each time it changes, and only then', () => {
    const run = aRun(
      world(
        'work: { do: task, by: chief, using: [vault, lan], takes: 1h, succeeds: 100% }',
        `  one: [{ at: T+0, do: outage, what: vault, for: 1h }]
  two: [{ at: T+10m, do: outage, what: lan, for: 2h }]
tools: { vault: {}, lan: { kind: network } }`,
      ),
    );
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses tool vault, people chief
      T+0:10  step recover.work  misses tool vault, network lan, people chief
      T+0:20  step recover.work  misses tool vault, network lan
      T+1:00  step recover.work  misses network lan
      T+2:10  step recover.work  waiting → working
      T+3:10  step recover.work  working → done"
    `);
  });

  it('[ENG-71] two aspects of one place are missing until both are back', () => {
    const run = aRun(
      world(
        'work: { do: promote, what: app/spare, takes: 1h }',
        `  power: [{ at: T+0, do: outage, what: there/a }]
  network: [{ at: T+0, do: outage, what: there, for: 1h }]`,
      ),
    );
    const waits = entriesOf(run, { kind: 'step', type: 'waiting' });
    expect(waits[0]?.missing[0]?.forGood).toBe(true);
    expect(finalState(run, 'step', 'recover.work')).toBe('waiting');
  });

  it('[ENG-72] a step that loses a need while working goes back to waiting; its work is lost', () => {
    const run = aRun(
      world(
        'work: { do: task, using: vault, takes: 1h }',
        `  power: [{ at: T+50m, do: outage, what: vault, for: 10m }]
tools: { vault: {} }`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:50  step recover.work  working → waiting
      T+0:50  step recover.work  misses tool vault
      T+1:00  step recover.work  waiting → working
      T+2:00  step recover.work  working → done
      T+2:00  plan recover       running → completed"
    `);
  });

  it('[ENG-72] as does one that loses a person', () => {
    const run = aRun(
      world(
        'work: { do: task, by: crew, takes: 1h, succeeds: 100% }',
        `  illness: [{ at: T+50m, do: absence, what: crew, for: 10m }]`,
      ),
    );
    expect(told(run)).toMatchInlineSnapshot(`
      "T+0:00  plan recover       dormant → alerted
      T+0:00  plan recover       alerted → running
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  waiting → working
      T+0:50  step recover.work  working → waiting
      T+0:50  step recover.work  misses people crew
      T+1:00  step recover.work  waiting → working
      T+2:00  step recover.work  working → done
      T+2:00  plan recover       running → completed"
    `);
  });
});

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
      T+0:20  member chief/1          called → mobilised"
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
