/** Objectives and rules: when a promise is missed, when a rule is breached, and when either is made good. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const rulesAnd = (...kinds: ('objective' | 'service' | 'decision' | 'copy' | 'backup')[]) => [
  { kind: 'rule' } as const,
  ...kinds.map((kind) => ({ kind, type: 'transition' }) as const),
];

describe('objectives', () => {
  const promised = (incidents: string): string => `
product: { doctrine: cloud-au-centre-2023 }
services: { web: { needs: [app], objectives: { rto: 1h, mtpd: 3h, mbco: 50% } } }
components: { app: { copies: { one: { at: here/a, capacity: 60% }, two: { at: here/b, capacity: 40% } } } }
incidents:
  ${incidents}
`;

  it('[ENG-80] the clocks count from the disruption; a target is missed one second after it', () => {
    const run = aRun(promised('fire: [{ at: T+0, do: outage, what: here/a, for: 2h }]'));
    expect(play(run, [{ kind: 'objective' }])).toMatchInlineSnapshot(`
      "T+0:00     objective web/rto   watching → counting
      T+0:00     objective web/mtpd  watching → counting
      T+1:00:01  objective web/rto   counting → breached
      T+2:00     objective web/rto   breached → missed
      T+2:00     objective web/mtpd  counting → watching"
    `);
  });

  it('[ENG-80] back on the second of its target, a service is in time', () => {
    const run = aRun(promised('fire: [{ at: T+0, do: outage, what: here/a, for: 1h }]'));
    expect(play(run, [{ kind: 'objective', id: 'web/rto' }])).toMatchInlineSnapshot(`
      "T+0:00  objective web/rto  watching → counting
      T+1:00  objective web/rto  counting → watching"
    `);
  });

  it('[ENG-80] above its minimum level, a service is not disrupted', () => {
    const run = aRun(promised('fire: [{ at: T+0, do: outage, what: here/b, for: 9h }]'));
    expect(entriesOf(run, { kind: 'objective' })).toEqual([]);
  });

  it('[ENG-80] falling further starts no clock anew; each new disruption does', () => {
    const run = aRun(
      promised(`fire: [{ at: T+0, do: outage, what: here/a, for: 50m }]
  flood: [{ at: T+30m, do: outage, what: here/b, for: 50m }]
  again: [{ at: T+5h, do: outage, what: here/a, for: 61m }]`),
    );
    expect(
      play(run, [{ kind: 'objective', id: 'web/rto' }, { kind: 'service' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00     service web        100% → 40%  (by component app)
      T+0:00     service web        nominal → below-minimum
      T+0:00     objective web/rto  watching → counting
      T+0:30     service web        40% → 0%  (by component app)
      T+0:30     service web        below-minimum → down
      T+0:50     service web        0% → 60%  (by component app)
      T+0:50     service web        down → degraded
      T+0:50     objective web/rto  counting → watching
      T+1:20     service web        60% → 100%
      T+1:20     service web        degraded → nominal
      T+5:00     service web        100% → 40%  (by component app)
      T+5:00     service web        nominal → below-minimum
      T+5:00     objective web/rto  watching → counting
      T+6:00:01  objective web/rto  counting → breached
      T+6:01     service web        40% → 100%
      T+6:01     service web        below-minimum → nominal
      T+6:01     objective web/rto  breached → missed"
    `);
  });

  it('[ENG-80] a service that is below its minimum from the start is counted from the start', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 1h, mbco: 50% } } }
components: { app: { copies: { main: { at: here/a, capacity: 40% } } } }
`);
    expect(play(run, [{ kind: 'objective' }])).toMatchInlineSnapshot(`
      "T-1:00     objective web/rto  watching → counting
      T+0:00:01  objective web/rto  counting → breached"
    `);
  });

  const lost = (rpo: string): string => `
data: { records: { rpo: ${rpo} } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 10m } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps: { promote: { do: promote, what: app/spare, takes: 1h } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }
`;

  it.each([
    { rpo: '10m', state: 'watching' },
    { rpo: '599s', state: 'breached' },
  ])('[ENG-81] losing ten minutes under an RPO of $rpo: $state', ({ rpo, state }) => {
    expect(finalState(aRun(lost(rpo)), 'objective', 'records/rpo')).toBe(state);
  });

  it('[ENG-87] P12 is breached while an objective is exceeded and the service still below', () => {
    const run = aRun(promised('fire: [{ at: T+0, do: outage, what: here/a, for: 4h }]'));
    expect(play(run, rulesAnd('objective'))).toMatchInlineSnapshot(`
      "T+0:00     objective web/rto   watching → counting
      T+0:00     objective web/mtpd  watching → counting
      T+1:00:01  objective web/rto   counting → breached
      T+1:00:01  rule P12:web        kept → breached
      T+3:00:01  objective web/mtpd  counting → breached
      T+4:00     objective web/rto   breached → missed
      T+4:00     objective web/mtpd  breached → missed
      T+4:00     rule P12:web        breached → kept"
    `);
  });

  it('[ENG-87] a P12 that ends says what ended it', () => {
    const run = aRun(promised('fire: [{ at: T+0, do: outage, what: here/a, for: 4h }]'));
    const [breach, end] = entriesOf(run, { kind: 'rule', type: 'transition' });
    const subjectsOf = (causes: readonly number[] = []) =>
      causes.map((cause) => run.entries[cause]?.subject.id);
    expect(subjectsOf(breach?.causes)).toEqual(['web/rto']);
    expect(subjectsOf(end?.causes)).toContain('web/rto');
  });
});

describe('laws', () => {
  /** Sensitive data in own premises here, and a place in another country. */
  const law = (sections: string): string => `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 3d }
data: { records: { class: [sensitive], rpo: 1h } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  abroad: { offer: aws, region: us-west-2 }
${sections}`;

  it('[ENG-82] every copy and every backup that holds data is judged, wherever it is', () => {
    const run = aRun(
      law(`components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      follower: { at: abroad/a, role: warm, replicates: main }
      pilot: { at: abroad/b, role: pilot-light, replicates: main }
      cold: { at: abroad/c, role: cold }
    backups: { nightly: { every: 24h, at: abroad/d } }`),
    );
    expect(play(run, [{ kind: 'rule' }])).toMatchInlineSnapshot(`
      "T-1:00  rule P1:app/follower  kept → breached
      T-1:00  rule P9:app/follower  kept → breached
      T-1:00  rule P1:app/pilot     kept → breached
      T-1:00  rule P9:app/pilot     kept → breached
      T-1:00  rule P1:app/nightly   kept → breached
      T-1:00  rule P9:app/nightly   kept → breached"
    `);
  });

  it('[ENG-82] a transfer is judged from its first byte, a temporary restore too', () => {
    const run = aRun(
      law(`components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      one: { at: abroad/a, role: cold }
      two: { at: abroad/b, role: cold }
    backups: { hourly: { every: 1h, at: here/b, verified: 2026-01-01 } }
plans:
  leave:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      create: { do: provision, what: app/one, takes: 1h }
      create-too: { do: provision, what: app/two, takes: 1h }
      restore: { do: restore, what: app/one, from: app/hourly, takes: 2h, after: create }
      move: { do: move-data, from: app/one, to: app/two, takes: 3h, after: restore }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`),
    );
    expect(play(run, rulesAnd('copy'))).toMatchInlineSnapshot(`
      "T+0:00  copy app/main    serving → lost
      T+1:00  copy app/one     absent → ready
      T+1:00  copy app/two     absent → ready
      T+1:00  rule P1:app/one  kept → breached
      T+1:00  rule P9:app/one  kept → breached
      T+3:00  rule P1:app/two  kept → breached
      T+3:00  rule P9:app/two  kept → breached"
    `);
    // What brought the data is the reason, not what last moved the copy.
    const why = (copy: string) =>
      entriesOf(run, { kind: 'rule', type: 'transition' })
        .find(({ subject }) => subject.id === `P1:${copy}`)
        ?.causes.map((cause) => run.entries[cause]?.subject.id);
    expect([why('app/one'), why('app/two')]).toEqual([['leave.restore'], ['leave.move']]);
  });

  it('[ENG-82] and again on each date at which a qualification begins or ends', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 10d }
data: { records: { class: [sensitive] } }
hosting:
  here: { offer: aws, region: eu-west-3, immune: { value: true, source: a test }, qualified: { from: 2026-01-07, until: 2026-01-09, source: a test } }
components: { app: { holds: records, copies: { main: { at: here/a } } } }
`);
    expect(play(run, [{ kind: 'rule' }])).toMatchInlineSnapshot(`
      "T-1:00    rule P1:app/main  kept → breached
      T-1:00    rule P9:app/main  kept → breached
      T+36:00   rule P1:app/main  breached → kept
      T+36:00   rule P9:app/main  breached → kept
      T+108:00  rule P1:app/main  kept → breached
      T+108:00  rule P9:app/main  kept → breached"
    `);
  });

  it('[ENG-82] data that are destroyed break no law any more', () => {
    const run = aRun(
      law(`components: { app: { holds: records, copies: { main: { at: abroad/a } } } }
incidents: { fire: [{ at: T+0, do: destroy, what: abroad/a }] }`),
    );
    expect(play(run, rulesAnd('copy'))).toMatchInlineSnapshot(`
      "T-1:00  rule P1:app/main  kept → breached
      T-1:00  rule P9:app/main  kept → breached
      T+0:00  copy app/main     serving → lost
      T+0:00  rule P1:app/main  breached → kept
      T+0:00  rule P9:app/main  breached → kept"
    `);
  });

  it('[ENG-83] what is unknown is undetermined, never compliant', () => {
    const run = aRun(`
product: { doctrine: cloud-au-centre-2023 }
data: { records: { class: [health, restricted, sensitive] } }
hosting:
  here: { offer: on-premise, sites: { a: {} } }
  known: { offer: on-premise, sites: { a: {} }, health: { value: true, source: a test }, restricted: { value: true, source: a test } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, other: { at: known/a } }
`);
    expect(play(run, [{ kind: 'rule' }])).toMatchInlineSnapshot(`
      "T-1:00  rule P2:app/main  kept → undetermined
      T-1:00  rule P3:app/main  kept → undetermined"
    `);
    const states = ['P1', 'P2', 'P3', 'P5'].map((code) =>
      ['app/main', 'app/other'].map((copy) => finalState(run, 'rule', `${code}:${copy}`)),
    );
    expect(states).toEqual([
      ['kept', 'kept'],
      ['undetermined', 'kept'],
      ['undetermined', 'kept'],
      ['kept', 'kept'],
    ]);
  });

  const governed = (decision: string, hold = '2h'): string =>
    law(`people: { chief: { entitled: true } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: abroad/a, role: cold } }
plans:
  leave:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    ${decision}
    steps: { move: { do: move-data, from: app/main, to: app/spare, takes: ${hold} } }
incidents: { cable: [{ at: T+0, do: isolate, what: here/a, for: 1h }] }`).replace(
      'region: us-west-2',
      'region: us-west-2, sites: { a: { country: US } }',
    );

  it('[ENG-86] a law breached without a decision that accepts it breaches P9', () => {
    const run = aRun(governed(''));
    expect(play(run, rulesAnd())).toMatchInlineSnapshot(`
      "T+1:00  rule P1:app/spare  kept → breached
      T+1:00  rule P9:app/spare  kept → breached"
    `);
  });

  it('[ENG-86] with such a decision it does not, until the acceptance ends', () => {
    const run = aRun(
      governed('decision: { by: chief, takes: 5m, accepts: { rules: [P1], for: 1d } }'),
    );
    expect(play(run, rulesAnd('decision'))).toMatchInlineSnapshot(`
      "T+0:00      decision leave     idle → awaiting
      T+0:00      decision leave     awaiting → deliberating
      T+0:05      decision leave     deliberating → taken
      T+1:00      rule P1:app/spare  kept → breached
      T+24:05:01  rule P9:app/spare  kept → breached"
    `);
  });

  it('[ENG-86] the last second of an acceptance is covered, the next is not', () => {
    const run = aRun(
      governed('decision: { by: chief, takes: 5m, accepts: { rules: [P1], for: 55m } }'),
    );
    expect(play(run, rulesAnd())).toMatchInlineSnapshot(`
      "T+1:00     rule P1:app/spare  kept → breached
      T+1:00:01  rule P9:app/spare  kept → breached"
    `);
  });

  it('[ENG-86] an acceptance of another rule covers nothing', () => {
    const run = aRun(
      governed('decision: { by: chief, takes: 5m, accepts: { rules: [P5], for: 1d } }'),
    );
    expect(finalState(run, 'rule', 'P9:app/spare')).toBe('breached');
  });
});

describe('practice', () => {
  /** Two copies; the fallback stands where `spare` says. */
  const fallback = (spare: string, lost = 'outage, what: here/a', more = ''): string => `
product: { doctrine: cloud-au-centre-2023 }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: { campus: north }, b: { campus: north } } }
  there: { offer: on-premise, operator: there, sites: { a: { campus: south }, b: { campus: north } } }
  else: { offer: on-premise, operator: there, sites: { a: {} } }
domains: { power: { kind: power, of: [here/a, else/a] } }
components:
  app:
    switchover: { takes: 0s }
    copies: { main: { at: here/a }, spare: { at: ${spare}, role: hot } }
incidents:
  fire: [{ at: T+0, do: ${lost}, for: 5h }]
${more}`;

  it.each([
    { spare: 'there/a', shares: 'nothing', rules: [] },
    {
      spare: 'here/b',
      shares: 'operator, infrastructure and campus',
      rules: ['P6:app/spare kept → breached'],
    },
    { spare: 'there/b', shares: 'the campus', rules: ['P6:app/spare kept → breached'] },
    { spare: 'else/a', shares: 'a declared domain', rules: ['P6:app/spare kept → breached'] },
  ])('[ENG-84] a fallback at $spare shares $shares with what was lost', ({ spare, rules }) => {
    const changes = entriesOf(aRun(fallback(spare)), { kind: 'rule', type: 'transition' })
      .filter(({ subject }) => subject.id.startsWith('P6'))
      .map(({ subject, from, to }) => `${subject.id} ${from} → ${to}`);
    expect(changes).toEqual(rules);
  });

  it('[ENG-84] a first copy that serves again is no fallback, whatever else is still away', () => {
    const run = aRun(fallback('here/b', 'isolate, what: [here/a, here/b]'));
    expect(play(run, rulesAnd('copy'))).toMatchInlineSnapshot(`
      "T+0:00  copy app/main   serving → isolated
      T+0:00  copy app/spare  ready → isolated
      T+5:00  copy app/main   isolated → serving
      T+5:00  copy app/spare  isolated → ready"
    `);
  });

  const restored = (backup: string, attack: string): string => `
product: { doctrine: cloud-au-centre-2023 }
data: { records: { rpo: 6h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: there/a, role: warm } }
    backups: { pictures: { at: there/b, verified: 2026-01-01, ${backup} } }
plans:
  recover:
    kind: recovery
    trigger: { when: ${attack === '' ? 'here/a is down' : 'records is corrupted'}, learned-after: 0s }
    steps: { restore: { do: restore, what: app/spare, from: app/pictures, takes: 1h } }
incidents:
  one: [{ at: T+0, ${attack === '' ? 'do: destroy, what: here/a' : `do: corrupt, what: records, dwell: ${attack}`} }]
`;

  it.each([
    { name: 'sound and young', backup: 'every: 4h', attack: '', state: 'kept' },
    { name: 'as old as the RPO', backup: 'every: 24h, at-time: 6h', attack: '', state: 'kept' },
    {
      name: 'older than the RPO',
      backup: 'every: 24h, at-time: 5h',
      attack: '',
      state: 'breached',
    },
    { name: 'sound, before the attack', backup: 'every: 1h', attack: '30m', state: 'kept' },
    { name: 'unsound', backup: 'every: 1h, keep: 6h', attack: '30d', state: 'breached' },
  ])('[ENG-85] a restore from a picture that is $name: P8 $state', ({ backup, attack, state }) => {
    const run = aRun(restored(backup, attack));
    expect(entriesOf(run, { type: 'restore-point' })).toHaveLength(1);
    expect(finalState(run, 'rule', 'P8:app/spare')).toBe(state);
  });
});

describe('exit', () => {
  const exit = (spare: string, backup: string, more = ''): string => `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 3d }
data: { records: { rpo: 2h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: ${spare}, role: warm, replicates: main, lag: 5m } }
    backups: { pictures: { at: ${backup} } }
incidents:
  law: [{ at: T+0, do: cut, what: here, notice: 3h }]
${more}`;

  it.each([
    { name: 'all inside', spare: 'here/b', backup: 'here/b, every: 1h', state: 'breached' },
    { name: 'a follower outside', spare: 'there/a', backup: 'here/b, every: 1h', state: 'kept' },
    {
      name: 'a young backup outside',
      spare: 'here/b',
      backup: 'there/b, every: 2h',
      state: 'kept',
    },
    {
      name: 'an old backup outside',
      spare: 'here/b',
      backup: 'there/b, every: 24h',
      state: 'breached',
    },
  ])('[ENG-88] a hosting is cut, $name: P14 $state', ({ spare, backup, state }) => {
    const run = aRun(exit(spare, backup));
    expect(finalState(run, 'rule', 'P14:records')).toBe(state);
    const at = entriesOf(run, { kind: 'rule', type: 'transition' }).map(
      (entry) => entry.at - run.incidentAt,
    );
    expect(at).toEqual(state === 'breached' ? [3 * 3600] : []);
  });

  it('[ENG-88] what was kept only by a backup outside is breached when that is lost too', () => {
    const run = aRun(
      exit('here/b', 'there/b, every: 2h', '  fire: [{ at: T+5h, do: destroy, what: there/b }]'),
    );
    expect(play(run, rulesAnd('backup'))).toMatchInlineSnapshot(`
      "T+3:00  backup app/pictures  protecting → interrupted
      T+5:00  backup app/pictures  interrupted → lost
      T+5:00  rule P14:records     kept → breached"
    `);
  });

  it('[ENG-88] access that is restored ends the breach', () => {
    const run = aRun(
      exit('here/b', 'here/b, every: 1h').replace('notice: 3h', 'notice: 3h, for: 1d'),
    );
    const breaches = entriesOf(run, { kind: 'rule', type: 'transition' });
    expect(play(run, [{ kind: 'rule' }])).toMatchInlineSnapshot(`
      "T+3:00   rule P14:records  kept → breached
      T+27:00  rule P14:records  breached → kept"
    `);
    expect(breaches.every(({ causes }) => causes.length > 0)).toBe(true);
  });

  it('[ENG-458] access that is given back to a copy ends the breach, whoever serves by then', () => {
    const run = aRun(`
data: { records: { rpo: 1h } }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, refuge: { at: there/a, role: cold } }
plans:
  leave:
    kind: recovery
    trigger: { when: app/main is cut, learned-after: 0s }
    steps:
      make: { do: provision, what: app/refuge, takes: 1h, succeeds: 100% }
      open: { do: promote, what: app/refuge, takes: 1h, after: make, succeeds: 100% }
incidents: { law: [{ at: T+0, do: cut, what: app/main, notice: 0s, for: 8h }] }`);
    expect(play(run, rulesAnd('copy'))).toMatchInlineSnapshot(`
      "T+0:00  copy app/main     serving → suspended
      T+0:00  rule P14:records  kept → breached
      T+1:00  copy app/refuge   absent → ready
      T+2:00  copy app/refuge   ready → serving
      T+8:00  copy app/main     suspended → restarting
      T+8:00  copy app/main     restarting → ready
      T+8:00  rule P14:records  breached → kept"
    `);
  });
});
