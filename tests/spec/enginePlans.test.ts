/** Plans and steps: in what order, and after what. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { told, world } from '../helpers/aPlan.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

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

  it('[ENG-70] what comes after a stand-in that was not needed goes on with the step it stands in for', () => {
    const run = aRun(
      world(`first: { do: task, takes: 5m, otherwise: by-hand }
      by-hand: { do: task, takes: 1h, otherwise: by-phone }
      by-phone: { do: task, takes: 2h }
      check: { do: task, takes: 3m, after: by-hand }
      tell: { do: task, takes: 1m, after: by-phone }`),
    );
    expect(finalState(run, 'step', 'recover.check')).toBe('done');
    expect(finalState(run, 'step', 'recover.tell')).toBe('done');
    expect(finalState(run, 'step', 'recover.by-hand')).toBe('pending');
    expect(finalState(run, 'plan', 'recover')).toBe('completed');
    const [began] = entriesOf(run, { kind: 'step', id: 'recover.check' });
    expect(began?.at).toBe(run.incidentAt + 5 * 60);
  });

  it.each([
    ['what it stands in for', 'last: { do: task, takes: 10m, after: first }', ''],
    [
      'what its own predecessor stands in for',
      'second: { do: task, takes: 1m, succeeds: 0%, after: first, otherwise: last }\n      last: { do: task, takes: 10m, after: first }',
      'second',
    ],
  ])('[ENG-541] a stand-in that also comes after %s acts', (_, steps, second) => {
    const run = aRun(
      world(`first: { do: task, takes: 1m, succeeds: 0%, otherwise: ${second || 'last'} }
      ${steps}
      end: { do: task, takes: 1m, after: [first, last] }`),
    );
    expect(finalState(run, 'step', 'recover.end')).toBe('done');
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
      need: { need: 'place copy:app/cold', since: 'the start', forGood: true, taken: null },
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

  it('[ENG-71] of a hosting that is cut off the network, the hosting is missing, not its site', () => {
    const run = aRun(
      world(
        'work: { do: promote, what: app/spare, takes: 1h }',
        '  network: [{ at: T+0, do: isolate, what: there, for: 3h }]',
      ),
    );
    const [wait] = entriesOf(run, { kind: 'step', type: 'waiting' });
    expect(wait?.missing[0]).toMatchObject({ what: { kind: 'data-plane', id: 'there' } });
    const taken = run.entries[wait?.missing[0]?.takenBy ?? -1];
    expect(taken).toMatchObject({ type: 'transition', to: 'isolated' });
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
