/** Combinations that nobody plans for: what the rules come to when several of them meet. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const plan = (name: string, steps: string, when = 'here/a is down'): string => `
  ${name}:
    kind: recovery
    trigger: { when: ${when}, learned-after: 0s }
    steps:
      ${steps}`;

describe('two things at once', () => {
  it('[ENG-62] two plans that want one person get them in turn', () => {
    const run = aRun(`
people: { crew: {} }
plans:${plan('first', 'work: { do: task, by: crew, takes: 1h, succeeds: 100% }')}${plan('second', 'work: { do: task, by: crew, takes: 1h, succeeds: 100% }')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step first.work   pending → waiting
      T+0:00  step second.work  pending → waiting
      T+0:00  step first.work   waiting → working
      T+0:00  step second.work  misses people crew
      T+1:00  step first.work   working → done
      T+1:00  step second.work  waiting → working
      T+2:00  step second.work  working → done"
    `);
  });

  it('[ENG-71] what was to come back is gone for good once it burns too', () => {
    const run = aRun(`
tools: { vault: { at: there/a } }
plans:${plan('recover', 'work: { do: task, using: vault, takes: 1h }')}
incidents:
  power: [{ at: T+0, do: outage, what: [here/a, there/a], for: 5h }]
  fire: [{ at: T+1h, do: destroy, what: there/a }]
`);
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses tool vault
      T+1:00  step recover.work  misses tool vault (for good)"
    `);
  });

  it('[ENG-3] work that ends on the second at which its person leaves is done', () => {
    const run = aRun(`
people: { crew: {} }
plans:${plan('recover', 'work: { do: task, by: crew, takes: 1h }')}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  leave: [{ at: T+0, do: absence, what: crew, for: 2h }]
  exit: [{ at: T+3h, do: absence, what: crew }]
`);
    // Back for an hour, which is what the work takes.
    expect(play(run, [{ kind: 'step' }, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:00  member crew/1      off → absent
      T+0:00  step recover.work  pending → waiting
      T+0:00  step recover.work  misses people crew
      T+2:00  member crew/1      absent → off
      T+2:00  member crew/1      off → mobilised
      T+2:00  member crew/1      mobilised → working
      T+2:00  step recover.work  waiting → working
      T+3:00  member crew/1      working → absent
      T+3:00  step recover.work  working → done"
    `);
  });

  it('[ENG-400] the last return of two outages brings a building back', () => {
    const run = aRun(`
incidents:
  first: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  second: [{ at: T+30m, do: outage, what: here/a, for: 4h }]
`);
    expect(play(run, [{ kind: 'site' }])).toMatchInlineSnapshot(`
      "T+0:00  site here/a  operational → stopped
      T+4:30  site here/a  stopped → operational"
    `);
  });

  it('[ENG-72] the source of a transfer is lost: what arrived stays, the rest never comes', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
plans:${plan('leave', 'move: { do: move-data, from: app/main, to: app/spare, takes: 10h }\n      promote: { do: promote, what: app/spare, after: move, takes: 1h }', 'here is under-notice')}
incidents:
  law: [{ at: T+0, do: cut, what: here, notice: 30d }]
  fire: [{ at: T+5h, do: destroy, what: here/a }]
`);
    expect(play(run, [{ kind: 'step' }, { type: 'data-loss' }])).toMatchInlineSnapshot(`
      "T+0:00   step leave.move  pending → waiting
      T+0:00   step leave.move  waiting → working
      T+5:00   step leave.move  working → waiting
      T+5:00   step leave.move  misses source here/a (for good)
      T+24:00  copy app/main    loses everything of records, not restored (nowhere else)"
    `);
    expect(finalState(run, 'copy', 'app/spare')).toBe('ready');
  });

  it('[ENG-33] promoted with half a transfer, a copy serves with nothing', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
plans:${plan('leave', 'move: { do: move-data, from: app/main, to: app/spare, takes: 10h }\n      promote: { do: promote, what: app/spare, takes: 1h }', 'here is under-notice')}
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 30d }] }
`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+1:00   copy app/spare  ready → serving
      T+1:00   copy app/spare  loses everything of records
      T+1:00   copy app/main   serving → ready
      T+10:00  copy app/spare  ignores copy.refilled (serving)"
    `);
  });

  it('[ENG-24] cut by law in the middle of a takeover, the work waits for the law', () => {
    const run = aRun(`
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 1m } }
plans:${plan('recover', 'promote: { do: promote, what: app/spare, takes: 2h }')}
incidents:
  fire: [{ at: T+0, do: destroy, what: here/a }]
  law: [{ at: T+1h, do: cut, what: there, notice: 0s, for: 3h }]
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  copy app/main         serving → lost
      T+0:00  step recover.promote  pending → waiting
      T+0:00  step recover.promote  waiting → working
      T+1:00  copy app/spare        ready → suspended
      T+1:00  step recover.promote  working → waiting
      T+1:00  step recover.promote  misses place there
      T+4:00  copy app/spare        suspended → restarting
      T+4:00  copy app/spare        restarting → ready
      T+4:00  step recover.promote  waiting → working
      T+6:00  step recover.promote  working → done
      T+6:00  copy app/spare        ready → serving
      T+6:00  copy app/spare        loses 60 s of records (nowhere else)"
    `);
  });
});

describe('a change within what it changes', () => {
  it('[ENG-46] sent to a place that is not there, users get nothing', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a }, cold: { at: there/a, role: cold } } } }
plans:${plan('move', 'dns: { do: switch-traffic, of: app, to: there, ttl: 5m, takes: 0s }', 'here is under-notice')}
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 30d }] }
`);
    expect(play(run, [{ kind: 'copy' }, { kind: 'service' }])).toMatchInlineSnapshot(`
      "T+0:05  copy app/main  serving → ready
      T+0:05  copy app/cold  ignores copy.routed (absent)
      T+0:05  service web    100% → 0%  (by component app)
      T+0:05  service web    nominal → down
      T+0:15  copy app/cold  ignores copy.routed (absent)"
    `);
  });

  it('[ENG-46] where a peak is declared, clients who do not follow yet are still unserved', () => {
    const run = aRun(`
services: { web: { needs: [app], peaks: [{ during: 07-01/08-31, demand: 300% }] } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: hot } } } }
plans:${plan('move', 'dns: { do: switch-traffic, of: app, to: there, ttl: 5m, takes: 0s }')}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`);
    expect(play(run, [{ kind: 'service', type: 'level' }])).toMatchInlineSnapshot(`
      "T+0:00  service web  100% → 0%  (by component app)
      T+0:05  service web  0% → 95%  (by component app)
      T+0:15  service web  95% → 100%"
    `);
  });

  it('[ENG-41] what can do without a tool keeps its share when all the rest is lost', () => {
    const run = aRun(`
services: { web: { needs: [{ any: [app, { need: vault, without: 30% }] }] } }
tools: { vault: { at: there/a } }
incidents: { all: [{ at: T+0, do: outage, what: [here/a, there/a] }] }
`);
    expect(play(run, [{ kind: 'service' }, { kind: 'tool' }])).toMatchInlineSnapshot(`
      "T+0:00  service web  100% → 30%  (by tool vault)
      T+0:00  tool vault   usable → unusable
      T+0:00  service web  nominal → below-minimum"
    `);
  });

  it('[ENG-7] what falls because of a tool follows from what took the tool, not from its last loss', () => {
    const run = aRun(`
services: { web: { needs: [app] } }
components: { app: { needs: [login], copies: { main: { at: here/a } } } }
tools: { login: { at: there/a } }
incidents:
  first: [{ at: T+0, do: outage, what: login, for: 1h }]
  second: [{ at: T+2h, do: outage, what: there/a, for: 1h }]
`);
    const falls = entriesOf(run, { kind: 'component', type: 'level' }).filter(({ to }) => to === 0);
    const causes = falls.map((fall) =>
      fall.causes.map((cause) => {
        const entry = run.entries[cause];
        return `${entry?.subject.kind} ${entry?.subject.id}`;
      }),
    );
    expect(causes).toEqual([['incident first'], ['site there/a']]);
  });

  it('[ENG-53] a plan on a fact that ends and returns is alerted again, unless it ran', () => {
    const run = aRun(`
people: { chief: {} }
plans:
  recover:
    kind: recovery
    trigger: { when: here is down for 1h, learned-after: 10m }
    decision: { by: chief, takes: 10m }
    steps: { work: { do: task, takes: 5m } }
incidents:
  first: [{ at: T+0, do: outage, what: here, for: 30m }]
  second: [{ at: T+3h, do: outage, what: here, for: 3h }]
  third: [{ at: T+9h, do: outage, what: here, for: 3h }]
`);
    expect(play(run, [{ kind: 'plan' }, { kind: 'decision' }])).toMatchInlineSnapshot(`
      "T+0:10  plan recover      dormant → alerted
      T+0:40  plan recover      alerted → dormant
      T+3:10  plan recover      dormant → alerted
      T+4:10  plan recover      alerted → deciding
      T+4:10  decision recover  idle → awaiting
      T+4:10  decision recover  awaiting → deliberating
      T+4:20  decision recover  deliberating → taken
      T+4:20  plan recover      deciding → running
      T+4:25  plan recover      running → completed"
    `);
  });

  it('[ENG-45] a mode that ends while the service runs well changes nothing that users see', () => {
    const run = aRun(`
services: { web: { needs: [app], modes: { paper: { capacity: 30%, lasts: 3h } } } }
plans:${plan('continue', 'paper: { do: enter-mode, service: web, mode: paper, takes: 10m }')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 1h }] }
`);
    expect(play(run, [{ kind: 'service', type: 'level' }])).toMatchInlineSnapshot(`
      "T+0:00  service web  100% → 0%  (by component app)
      T+0:10  service web  0% → 30%  (by component app)
      T+1:00  service web  30% → 100%"
    `);
  });

  it('everything that can strike, strikes one world at once', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
data: { records: { class: [personal, sensitive], rpo: 1m } }
services: { web: { needs: [app], objectives: { rto: 1h }, modes: { paper: { capacity: 30%, lasts: 1h } } } }
components:
  app:
    holds: records
    needs: [login]
    switchover: { takes: 0s }
    fails: { after: 1d, repair: 1h, by: crew }
    copies: { main: { at: here/a }, hot: { at: here/a, role: hot, replicates: main }, far: { at: there/a, role: warm, replicates: main } }
    backups: { nightly: { every: 1h, at: here/a } }
tools: { login: { at: [here/a, there/a] } }
people: { crew: { count: 2 } }
probes: { outside: { watches: web, at: here/a } }
plans:${plan('recover', 'promote: { do: promote, what: app/far, by: crew, using: login, takes: 0s, retries: 3, timeout: 1h }\n      paper: { do: enter-mode, service: web, mode: paper, takes: 0s }')}
incidents:
  all:
    - { at: T+0, do: outage, what: [here, here/a, app, login], for: 1h }
    - { at: T+0, do: isolate, what: [here/a, there/a], for: 1h }
    - { at: T+0, do: freeze-control-plane, what: here, for: 1h }
    - { at: T+0, do: cut, what: here, notice: 0s, for: 1h }
    - { at: T+0, do: corrupt, what: records }
    - { at: T+0, do: absence, what: crew, for: 1h }
    - { at: T+1h, do: destroy, what: here/a }
`);
    expect(run.ending).toEqual({ end: 'horizon' });
    expect(finalState(run, 'copy', 'app/main')).toBe('lost');
    expect(finalState(run, 'plan', 'recover')).not.toBe('dormant');
  });
});
