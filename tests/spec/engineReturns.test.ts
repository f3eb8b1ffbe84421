/** Cutting off by decision, two writers, catching up, going back, and what stays behind. */
import { describe, expect, it } from 'vitest';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';
import { resultsDisagree } from '../helpers/swarm/agreement.ts';
import { circle } from '../machines/exercises/returns.ts';

const plan = (when: string, steps: string): string => `
plans:
  act:
    kind: recovery
    trigger: { when: ${when}, learned-after: 0s }
    steps:
      ${steps}`;

/** A database with a standby; one write in five is made on the spot. */
const database = (more: string, component = '', spare = ''): string => `
run: { horizon: 10d }
data: { records: { writes: 1MB/s, volume: 36GB, rpo: 10m } }
components:
  app:
    holds: records
    ${component}
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: hot, replicates: main, lag: 1m${spare} }
${more}`;

describe('cut off the network', () => {
  it('[ENG-146] a hosting that is isolated goes on running, unreached, and serves again at once', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a, restarts: 6h } } } }
incidents: { cut: [{ at: T+0, do: isolate, what: here, for: 2h }] }`);
    expect(play(run, [{ kind: 'data-plane' }, { kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:00  data-plane here  serving → isolated
      T+0:00  copy app/main    serving → isolated
      T+2:00  data-plane here  isolated → serving
      T+2:00  copy app/main    isolated → serving"
    `);
  });

  it('[ENG-146] a plan may cut a place off, which stops what spreads, and give it back', () => {
    const run = aRun(
      database(`${plan(
        'here/b is down',
        `cut: { do: isolate, what: there, takes: 30s }
      back: { do: reconnect, what: there, takes: 5h, after: cut }`,
      )}
incidents:
  warning: [{ at: T+0, do: outage, what: here/b }]
  attack: [{ at: T+1h, do: encrypt, what: records }]`),
    );
    expect(play(run, [{ kind: 'copy' }, { kind: 'data-plane' }])).toMatchInlineSnapshot(`
      "T+0:00:30  data-plane there  serving → isolated
      T+0:00:30  copy app/spare    ready → isolated
      T+1:00     copy app/main     serving → failed
      T+5:00:30  data-plane there  isolated → serving
      T+5:00:30  copy app/spare    isolated → ready
      T+240:00   copy app/spare    loses 3630 s of records, 3630000000 B, not restored (nowhere else)"
    `);
  });

  it('[ENG-146] what is merely cut off by an incident is not what a reconnection mends: a stopped place stays stopped', () => {
    const run = aRun(`${plan('here/a is down', 'back: { do: reconnect, what: here/a, takes: 1h }')}
incidents: { power: [{ at: T+0, do: outage, what: here/a }] }`);
    expect(finalState(run, 'site', 'here/a')).toBe('stopped');
  });

  it('[ENG-147] a copy may be cut off alone: its place and its neighbours go on', () => {
    const run = aRun(`
components: { app: { copies: { main: { at: here/a } } }, other: { copies: { main: { at: here/a } } } }
${plan(
  'here/b is down',
  `cut: { do: isolate, what: app/main, takes: 1m }
      back: { do: reconnect, what: app/main, takes: 1h, after: cut }`,
)}
incidents: { warning: [{ at: T+0, do: outage, what: here/b }] }`);
    expect(play(run, [{ kind: 'copy' }])).toMatchInlineSnapshot(`
      "T+0:01  copy app/main  serving → isolated
      T+1:01  copy app/main  isolated → serving"
    `);
  });
});

describe('two writers', () => {
  const promote = 'promote: { do: promote, what: app/spare, takes: 10m }';
  const cut = 'incidents: { cable: [{ at: T+0, do: isolate, what: here/a, for: 4h }] }';

  it('[ENG-148] cut off and replaced, a copy has what was written on the spot alone', () => {
    const run = aRun(database(`${plan('here/a is down', promote)}\n${cut}`, 'local-writes: 20%'));
    expect(play(run, [{ kind: 'copy' }, { kind: 'replica' }])).toMatchInlineSnapshot(`
      "T+0:00    copy app/main      serving → isolated
      T+0:00    replica app/spare  following → paused
      T+0:10    copy app/spare     ready → serving
      T+0:10    copy app/spare     loses 60 s of records, 60000000 B
      T+0:10    replica app/spare  paused → ended
      T+4:00    copy app/main      isolated → ready
      T+4:00    copy app/main      has 14400 s of records alone
      T+240:00  copy app/spare     loses 14460 s of records, 2940000000 B"
    `);
  });

  it.each([
    { name: 'nothing is written on the spot', component: '', steps: promote },
    {
      name: 'nobody took its place',
      component: 'local-writes: 20%',
      steps: 'wait: { do: task, takes: 1h }',
    },
    {
      name: 'a plan fenced it before',
      component: 'local-writes: 20%',
      steps: `fence: { do: isolate, what: app/main, takes: 0s }\n      ${promote}`,
    },
  ])('[ENG-148] there is one version when $name', ({ component, steps }) => {
    const run = aRun(database(`${plan('here/a is down', steps)}\n${cut}`, component));
    expect(entriesOf(run, { type: 'divergence' })).toEqual([]);
  });

  const apart = (steps: string): string =>
    database(
      `${plan('here/a is down', `${promote}\n      wait: { do: task, takes: 5h, after: promote }\n      ${steps}`)}\n${cut}`,
      'local-writes: 20%',
    );
  const shown = [
    { type: 'reconciled' },
    { type: 'data-loss' },
    { kind: 'replica', id: 'app/main' },
  ] as const;

  it('[ENG-149] brought together by hand, both versions are kept, and the copy may follow', () => {
    const run = aRun(
      apart(`merge: { do: reconcile, what: records, takes: 8h, after: wait }
      turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 1h, after: merge }`),
    );
    expect(play(run, shown)).toMatchInlineSnapshot(`
      "T+0:10   copy app/spare    loses 60 s of records, 60000000 B
      T+13:10  copy app/main     reconciles 14400 s of records (kept)
      T+14:10  replica app/main  ended → following"
    `);
  });

  it('[ENG-394] replication is turned around towards a copy that is there to be followed', () => {
    const run = aRun(
      database(
        `${plan('here/a is down', `${promote}\n      turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 1h, after: promote }`)}
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 1h }, { at: T+90m, do: destroy, what: there/a }] }`,
        '',
      ),
    );
    expect(play(run, [{ kind: 'step' }])).toMatchInlineSnapshot(`
      "T+0:00  step act.promote  pending → waiting
      T+0:00  step act.promote  waiting → working
      T+0:10  step act.promote  working → done
      T+0:10  step act.turn     pending → waiting
      T+0:10  step act.turn     misses place here/a
      T+1:00  step act.turn     waiting → working
      T+1:30  step act.turn     working → waiting
      T+1:30  step act.turn     misses source there/a (for good)"
    `);
  });

  it('[ENG-149] given up, or overwritten by the other one, what it alone had is lost', () => {
    const givenUp = aRun(
      apart('drop: { do: reconcile, what: records, keeps: one, takes: 1h, after: wait }'),
    );
    const overwritten = aRun(
      apart(
        'turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 1h, after: wait }',
      ),
    );
    expect(play(givenUp, shown)).toMatchInlineSnapshot(`
      "T+0:10  copy app/spare  loses 60 s of records, 60000000 B
      T+6:10  copy app/main   reconciles 14400 s of records (given up)
      T+6:10  copy app/main   loses 14460 s of records, 2940000000 B (nowhere else)"
    `);
    expect(play(overwritten, shown)).toMatchInlineSnapshot(`
      "T+0:10  copy app/spare    loses 60 s of records, 60000000 B
      T+6:10  copy app/main     loses 14460 s of records, 2940000000 B (nowhere else)
      T+6:10  replica app/main  ended → following"
    `);
  });

  describe('[ENG-505] two versions', () => {
    const split = (steps: string): string =>
      database(
        `${plan('here/a is down', `${promote}\n      ${steps}`)}\n${cut}`,
        'local-writes: 20%',
      );
    const later = 'wait: { do: task, takes: 5h, after: promote }';
    const lossesOf = (text: string) =>
      entriesOf(aRun(text), { type: 'data-loss' }).map((entry) =>
        entry.type === 'data-loss'
          ? [entry.subject.id, entry.ageSeconds, entry.writtenSeconds, entry.definitive]
          : [],
      );
    const taken = ['app/spare', 60, 60, false];

    it('that nobody has brought together as the run ends count against the RPO, with the lag of the takeover', () => {
      expect(lossesOf(split(later))).toEqual([taken, ['app/spare', 14460, 14460, false]]);
    });

    it('brought together, count for nothing more', () => {
      const merged = split(
        `${later}\n      merge: { do: reconcile, what: records, takes: 8h, after: wait }`,
      );
      expect(lossesOf(merged)).toEqual([taken]);
    });

    it('are lost for good, in one loss, once the copy that had them is overwritten', () => {
      const turned = split(
        `${later}\n      turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 1h, after: wait }`,
      );
      expect(lossesOf(turned)).toEqual([taken, ['app/main', 14460, 14460, true]]);
    });

    it('are the same to a run without a trace', () => {
      const dossier = aDossier(split(later));
      expect(resultsDisagree(dossier, requestOf(dossier))).toBeNull();
    });
  });
});

describe('catching up and going back', () => {
  it('[ENG-151] a copy that is turned while it follows keeps what it had of the former one; two never follow each other', () => {
    const run = aRun(circle.text);
    expect(play(run, [{ kind: 'replica' }])).toMatchInlineSnapshot(`
      "T+1:00  replica app/one    following → paused
      T+1:00  replica app/one    paused → following
      T+2:00  replica app/other  following → paused"
    `);
  });

  it('[ENG-150] a copy that holds nothing gets the whole volume first, then what was written meanwhile', () => {
    const run = aRun(
      `
run: { horizon: 3d }
data: { records: { writes: 500kB/s, volume: 36GB } }
tools: { wan: { kind: network } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: cold, replicates: main, lag: 1m, via: wan, fills-at: 1MB/s }
${plan('here/b is down', 'create: { do: provision, what: app/spare, takes: 1h }')}
incidents:
  warning: [{ at: T+0, do: outage, what: here/b }]
  cable: [{ at: T+20h, do: outage, what: wan, for: 2h }]`,
    );
    expect(play(run, [{ kind: 'replica' }])).toMatchInlineSnapshot(`
      "T+1:00      replica app/spare  paused → filling
      T+11:00     replica app/spare  filling → following
      T+20:00     replica app/spare  following → paused
      T+22:00     replica app/spare  paused → filling
      T+23:00:30  replica app/spare  filling → following"
    `);
  });

  it('[ENG-150] until it has caught up, it takes over with what it had', () => {
    const run = aRun(`
data: { records: { writes: 500kB/s, volume: 36GB } }
tools: { wan: { kind: network } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: hot, replicates: main, via: wan, fills-at: 1MB/s }
${plan('here/a is down', 'promote: { do: promote, what: app/spare, takes: 0s }')}
incidents:
  cable: [{ at: T+0, do: outage, what: wan, for: 4h }]
  fire: [{ at: T+5h, do: destroy, what: here/a }]`);
    expect(play(run, [{ kind: 'replica' }, { type: 'data-loss' }])).toMatchInlineSnapshot(`
      "T+0:00  replica app/spare  following → paused
      T+4:00  replica app/spare  paused → filling
      T+5:00  replica app/spare  filling → paused
      T+5:00  copy app/spare     loses 18000 s of records, 9000000000 B (nowhere else)
      T+5:00  replica app/spare  paused → ended"
    `);
  });

  const there = `promote: { do: promote, what: app/spare, takes: 10m }
      wait: { do: task, takes: 6h, after: promote }`;
  const outage = 'incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 3h }] }';

  it('[ENG-151] replication turned around, the first copy catches up and takes the service back: nothing is lost', () => {
    const run = aRun(
      database(
        `${plan(
          'here/a is down',
          `${there}
      turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 1h, after: wait }
      back: { do: fail-back, from: app/spare, to: app/main, takes: 30m, after: turn }`,
        )}\n${outage}`,
      ).replace('main: { at: here/a }', 'main: { at: here/a, fills-at: 10MB/s }'),
    );
    expect(
      play(run, [{ kind: 'copy' }, { kind: 'replica' }, { type: 'waiting' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  copy app/main      serving → stopped
      T+0:00  replica app/spare  following → paused
      T+0:10  copy app/spare     ready → serving
      T+0:10  copy app/spare     loses 60 s of records, 60000000 B
      T+0:10  replica app/spare  paused → ended
      T+3:00  copy app/main      stopped → restarting
      T+3:00  copy app/main      restarting → ready
      T+7:10  replica app/main   ended → filling
      T+7:10  step act.back      misses replica app/main
      T+7:53  replica app/main   filling → following
      T+7:53  copy app/main      loses 60 s of records, 60000000 B, as was lost before (nowhere else)
      T+8:23  copy app/main      ready → serving
      T+8:23  replica app/main   following → ended
      T+8:23  copy app/spare     serving → ready
      T+8:23  replica app/spare  ended → following"
    `);
  });

  it('[ENG-151] a return waits for the copy to have caught up', () => {
    const run = aRun(
      database(
        `${plan(
          'here/a is down',
          `${there}
      turn: { do: reverse-replication, from: app/spare, to: app/main, takes: 9h, after: wait }
      back: { do: fail-back, from: app/spare, to: app/main, takes: 30m, after: wait }`,
        )}\n${outage}`,
      ),
    );
    expect(play(run, [{ kind: 'step', id: 'act.back' }])).toMatchInlineSnapshot(`
      "T+6:10   step act.back  pending → waiting
      T+6:10   step act.back  misses replica app/main
      T+15:10  step act.back  waiting → working
      T+15:40  step act.back  working → done"
    `);
  });
});

describe('keys and residues', () => {
  const sensitive = (more: string): string => `
product: { doctrine: cloud-au-centre-2023 }
data: { records: { class: [sensitive], erase-within: 2d } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  there: { offer: on-premise, operator: there, sites: { a: {}, b: {} } }
  abroad: { offer: aws, region: eu-west-3 }
${more}`;

  it.each([
    { at: 'here/b', status: 'kept' },
    { at: 'abroad/a', status: 'breached' },
    { at: '[abroad/a, here/b]', status: 'kept' },
    { at: '[]', status: 'undetermined' },
  ])('[ENG-153] P4 with a key held at $at: $status', ({ at, status }) => {
    const run = aRun(
      sensitive(`
tools: { vault: { kind: credential, at: ${at} } }
components:
  app: { holds: records, copies: { main: { at: here/a, key: vault } } }
incidents: { nothing: [{ at: T+1d, do: outage, what: there/a }] }`),
    );
    expect(finalState(run, 'rule', 'P4:app/main')).toBe(status);
  });

  it('[ENG-154] P10: what stood in is to be erased within the time given after the return', () => {
    const steps = `create: { do: provision, what: app/spare, takes: 1h }
      fill: { do: restore, what: app/spare, from: app/pictures, takes: 1h, after: create }
      promote: { do: promote, what: app/spare, takes: 0s, after: fill }
      wait: { do: task, takes: 10h, after: promote }
      move: { do: move-data, from: app/spare, to: app/main, takes: 1h, after: wait }
      back: { do: fail-back, from: app/spare, to: app/main, takes: 0s, after: move }`;
    const returned = (more: string): string =>
      play(
        aRun(
          sensitive(`
run: { horizon: 10d }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: cold } }
    backups: { pictures: { every: 6h, at: there/b, works: 100% } }
${plan('here/a is down', steps + more)}
incidents: { power: [{ at: T+0, do: outage, what: here/a, for: 3h }] }`),
        ),
        [{ kind: 'rule', id: 'P10:app/spare' }],
      );
    expect(returned('')).toMatchInlineSnapshot(`"T+61:00:01  rule P10:app/spare  kept → breached"`);
    expect(
      returned(
        '\n      rest: { do: task, takes: 3d, after: back }\n      erase: { do: erase, what: app/spare, takes: 1h, after: rest }',
      ),
    ).toMatchInlineSnapshot(`
      "T+61:00:01  rule P10:app/spare  kept → breached
      T+86:00     rule P10:app/spare  breached → kept"
    `);
  });
});
