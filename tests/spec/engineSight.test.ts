/** Seeing and deciding: what people know, when, and who says yes. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

/** A probe that looks after three minutes, and a plan on what it says. */
const watched = (plan: string, probe = 'watches: web, delay: 3m'): string => `
probes: { outside: { ${probe} } }
people: { chief: { entitled: true }, deputy: {} }
plans:
  recover:
    kind: recovery
    trigger: { ${plan} }
    steps: { work: { do: task, takes: 5m } }
`;
const seen = [{ kind: 'probe' }, { kind: 'plan' }, { kind: 'decision' }] as const;

describe('probes', () => {
  it('[ENG-50] a trigger reads what its probe says, not the truth', () => {
    const run = aRun(`${watched('when: web < 50%')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 1h }] }`);
    expect(play(run, [{ kind: 'service', type: 'transition' }, ...seen])).toMatchInlineSnapshot(`
      "T+0:00  service web    nominal → down
      T+0:03  probe outside  sees 0% (measure)
      T+0:03  plan recover   dormant → alerted
      T+0:03  plan recover   alerted → running
      T+0:08  plan recover   running → completed
      T+1:00  service web    down → nominal
      T+1:03  probe outside  sees 100% (measure)"
    `);
  });

  it('[ENG-50] what came and went within the delay was never seen', () => {
    const run = aRun(`${watched('when: web < 50%')}
incidents: { blink: [{ at: T+0, do: isolate, what: here/a, for: 2m }] }`);
    expect(entriesOf(run, { kind: 'probe' })).toEqual([]);
    expect(finalState(run, 'plan', 'recover')).toBe('dormant');
  });

  it('[ENG-50] the probe tells the level of the moment it looks, then looks again when that changes', () => {
    const run = aRun(`${watched('when: web < 50%')}
components: { app: { copies: { one: { at: here/a, capacity: 50% }, two: { at: here/b, capacity: 50% } } } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  flood: [{ at: T+2m, do: outage, what: here/b, for: 2m }]`);
    expect(
      play(run, [{ kind: 'service', type: 'level' }, { kind: 'probe' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  service web    100% → 50%  (by component app)
      T+0:02  service web    50% → 0%  (by component app)
      T+0:03  probe outside  sees 0% (measure)
      T+0:04  service web    0% → 50%  (by component app)
      T+0:07  probe outside  sees 50% (measure)
      T+1:00  service web    50% → 100%
      T+1:03  probe outside  sees 100% (measure)"
    `);
  });

  it('[ENG-50] a level that is below from the start is seen from the start', () => {
    const run = aRun(`${watched('when: web < 50%')}
components: { app: { copies: { main: { at: here/a, capacity: 30% } } } }`);
    expect(play(run, seen)).toMatchInlineSnapshot(`
      "T-1:00  plan recover  dormant → alerted
      T-1:00  plan recover  alerted → running
      T-0:55  plan recover  running → completed"
    `);
  });

  it('[ENG-51] a probe lost with what it watches sees nothing; users report after their own delay', () => {
    const run =
      aRun(`${watched('when: web < 50%', 'watches: web, delay: 3m, at: here/a, reported-after: 40m')}
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 2h }] }`);
    expect(play(run, seen)).toMatchInlineSnapshot(`
      "T+0:00  probe outside  watching → blind
      T+0:40  probe outside  sees 0% (report)
      T+0:40  plan recover   dormant → alerted
      T+0:40  plan recover   alerted → running
      T+0:45  plan recover   running → completed
      T+2:00  probe outside  blind → watching
      T+2:03  probe outside  sees 100% (measure)"
    `);
  });

  it('[ENG-51] a probe lost while it looks has seen nothing', () => {
    const run =
      aRun(`${watched('when: web < 50%', 'watches: web, delay: 3m, at: there/a, reported-after: 40m')}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  cable: [{ at: T+2m, do: isolate, what: there/a }]`);
    expect(play(run, seen)).toMatchInlineSnapshot(`
      "T+0:02  probe outside  watching → blind
      T+0:42  probe outside  sees 0% (report)
      T+0:42  plan recover   dormant → alerted
      T+0:42  plan recover   alerted → running
      T+0:47  plan recover   running → completed"
    `);
  });

  it('[ENG-51] a probe that comes back looks again, before users have reported', () => {
    const run =
      aRun(`${watched('when: web < 50%', 'watches: web, delay: 3m, at: there/a, reported-after: 40m')}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  cable: [{ at: T+2m, do: isolate, what: there/a, for: 10m }]`);
    expect(play(run, seen)).toMatchInlineSnapshot(`
      "T+0:02  probe outside  watching → blind
      T+0:12  probe outside  blind → watching
      T+0:15  probe outside  sees 0% (measure)
      T+0:15  plan recover   dormant → alerted
      T+0:15  plan recover   alerted → running
      T+0:20  plan recover   running → completed"
    `);
  });
});

describe('triggers', () => {
  it('[ENG-52] a condition is seen without a break for its duration', () => {
    const run = aRun(`${watched('when: web < 50% for 10m')}
incidents:
  blink: [{ at: T+0, do: isolate, what: here/a, for: 8m }]
  fire: [{ at: T+12m, do: outage, what: here/a, for: 1h }]`);
    expect(play(run, seen)).toMatchInlineSnapshot(`
      "T+0:03  probe outside  sees 0% (measure)
      T+0:03  plan recover   dormant → alerted
      T+0:11  probe outside  sees 100% (measure)
      T+0:11  plan recover   alerted → dormant
      T+0:15  probe outside  sees 0% (measure)
      T+0:15  plan recover   dormant → alerted
      T+0:25  plan recover   alerted → running
      T+0:30  plan recover   running → completed
      T+1:15  probe outside  sees 100% (measure)"
    `);
  });

  it('[ENG-52] a condition that is over before the decision puts the plan to sleep again, and its deciders', () => {
    const run = aRun(`${watched('when: web < 50% }\n    decision: { by: chief, takes: 30m')}
incidents:
  blink: [{ at: T+0, do: isolate, what: here/a, for: 20m }]
  fire: [{ at: T+2h, do: outage, what: here/a }]`);
    expect(play(run, [...seen, { kind: 'member' }])).toMatchInlineSnapshot(`
      "T+0:03  probe outside     sees 0% (measure)
      T+0:03  plan recover      dormant → alerted
      T+0:03  plan recover      alerted → deciding
      T+0:03  decision recover  idle → awaiting
      T+0:03  member chief/1    off → mobilised
      T+0:03  member chief/1    mobilised → working
      T+0:03  decision recover  awaiting → deliberating
      T+0:23  probe outside     sees 100% (measure)
      T+0:23  plan recover      deciding → dormant
      T+0:23  decision recover  deliberating → idle
      T+0:23  member chief/1    working → mobilised
      T+2:03  probe outside     sees 0% (measure)
      T+2:03  plan recover      dormant → alerted
      T+2:03  plan recover      alerted → deciding
      T+2:03  decision recover  idle → awaiting
      T+2:03  member chief/1    mobilised → working
      T+2:03  decision recover  awaiting → deliberating
      T+2:33  decision recover  deliberating → taken
      T+2:33  member chief/1    working → mobilised
      T+2:33  plan recover      deciding → running
      T+2:38  plan recover      running → completed"
    `);
  });

  it('[ENG-52] what ends after the decision does not stop the plan', () => {
    const run = aRun(`${watched('when: web < 50% }\n    decision: { by: chief, takes: 30m')}
incidents: { blink: [{ at: T+0, do: isolate, what: here/a, for: 34m }] }`);
    expect(finalState(run, 'plan', 'recover')).toBe('completed');
  });

  it('[ENG-53] a notice is known at once, other facts after `learned-after`', () => {
    const plan = (id: string, when: string) => `
  ${id}:
    kind: recovery
    trigger: { when: ${when} }
    steps: { work: { do: task, takes: 5m } }`;
    const run = aRun(`
plans:${plan('notice', 'here is under-notice')}${plan('cut', 'here is cut, learned-after: 2h')}${plan('late', 'here is under-notice, learned-after: 1d')}${plan('default', 'here is cut')}
run: { horizon: 3d }
incidents: { law: [{ at: T+0, do: cut, what: here, notice: 4h }] }`);
    expect(play(run, [{ kind: 'lawful-status' }, { kind: 'probe' }])).toMatchInlineSnapshot(`
      "T+0:00   lawful-status here  open → under-notice
      T+0:00   probe plan:notice   sees 100% (notice)
      T+4:00   lawful-status here  under-notice → cut
      T+4:05   probe plan:default  sees 100% (measure)
      T+6:00   probe plan:cut      sees 100% (measure)
      T+24:00  probe plan:late     sees 100% (notice)"
    `);
  });

  it.each([
    { ref: 'here/a', state: 'down', effect: 'isolate, what: here/a' },
    { ref: 'here', state: 'down', effect: 'outage, what: here' },
    { ref: 'here', state: 'down', effect: 'destroy, what: here' },
    { ref: 'here', state: 'frozen', effect: 'freeze-control-plane, what: here' },
    { ref: 'here', state: 'cut', effect: 'cut, what: here, notice: 0s' },
    { ref: 'app', state: 'down', effect: 'outage, what: app' },
    { ref: 'app/main', state: 'down', effect: 'destroy, what: here/a' },
    { ref: 'records', state: 'corrupted', effect: 'corrupt, what: records' },
    { ref: 'vault', state: 'down', effect: 'outage, what: there/a' },
    { ref: 'campus', state: 'down', effect: 'destroy, what: campus' },
  ])('[ENG-53] $ref is $state, by $effect, and its plan starts', ({ ref, state, effect }) => {
    const run = aRun(`
data: { records: {} }
components: { app: { holds: records, copies: { main: { at: here/a } } } }
tools: { vault: { at: there/a } }
domains: { campus: { kind: campus, of: [here/a, there/b] } }
plans:
  recover:
    kind: recovery
    trigger: { when: ${ref} is ${state}, learned-after: 7m }
    steps: { work: { do: task, using: vault, takes: 5m } }
incidents: { one: [{ at: T+0, do: ${effect} }] }`);
    expect(play(run, [{ kind: 'probe' }])).toContain('T+0:07');
    const [alert] = entriesOf(run, { kind: 'probe', type: 'sight' });
    expect(alert?.causes).toHaveLength(1);
  });
});

describe('decisions', () => {
  const decided = (decision: string, people: string, more = ''): string => `
people: ${people}
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    decision: { ${decision} }
    steps: { work: { do: task, takes: 5m } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
${more}`;
  const deciding = [{ kind: 'member' }, { kind: 'plan' }, { kind: 'decision' }] as const;

  it('[ENG-54] a decision waits for a person, then takes its time', () => {
    const run = aRun(decided('by: chief, takes: 10m', '{ chief: { on-call: { answers: 20m } } }'));
    expect(play(run, deciding)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → deciding
      T+0:00  decision recover  idle → awaiting
      T+0:00  member chief/1    off → called
      T+0:00  decision recover  misses people chief
      T+0:20  member chief/1    called → mobilised
      T+0:20  member chief/1    mobilised → working
      T+0:20  decision recover  awaiting → deliberating
      T+0:30  decision recover  deliberating → taken
      T+0:30  member chief/1    working → mobilised
      T+0:30  plan recover      deciding → running
      T+0:35  plan recover      running → completed
      T+4:30  member chief/1    mobilised → off"
    `);
  });

  it('[ENG-54] it may be a refusal, which ends the plan', () => {
    const run = aRun(decided('by: chief, takes: 10m, refuses: 60%', '{ chief: {} }'));
    expect(play(run, deciding)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → deciding
      T+0:00  decision recover  idle → awaiting
      T+0:00  member chief/1    off → mobilised
      T+0:00  member chief/1    mobilised → working
      T+0:00  decision recover  awaiting → deliberating
      T+0:10  decision recover  deliberating → refused
      T+0:10  member chief/1    working → mobilised
      T+0:10  plan recover      deciding → refused"
    `);
    expect(finalState(run, 'step', 'recover.work')).toBe('pending');
  });

  it('[ENG-54] the second team is called when nobody of the first can be had before its hours', () => {
    const run = aRun(
      decided(
        'by: [chief, deputy], takes: 10m',
        `{ chief: { hours: 'tue-fri 08:00-18:00' }, deputy: { on-call: { answers: 20m } } }`,
      ),
    );
    expect(play(run, deciding)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → deciding
      T+0:00  decision recover  idle → awaiting
      T+0:00  member deputy/1   off → called
      T+0:00  decision recover  misses people chief
      T+0:20  member deputy/1   called → mobilised
      T+0:20  member deputy/1   mobilised → working
      T+0:20  decision recover  awaiting → deliberating
      T+0:30  decision recover  deliberating → taken
      T+0:30  member deputy/1   working → mobilised
      T+0:30  plan recover      deciding → running
      T+0:35  plan recover      running → completed
      T+4:30  member deputy/1   mobilised → off"
    `);
  });

  it('[ENG-54] the second team is called when the first does not answer', () => {
    const run = aRun(
      decided(
        'by: [chief, deputy], takes: 10m',
        '{ chief: { on-call: { answers: 20m, silent: 60% } }, deputy: { on-call: { answers: 20m } } }',
      ),
    );
    expect(
      play(run, [{ kind: 'member', id: 'deputy/1' }, { kind: 'decision' }]),
    ).toMatchInlineSnapshot(`
      "T+0:00  decision recover  idle → awaiting
      T+0:00  decision recover  misses people chief
      T+0:15  member deputy/1   off → called
      T+0:35  member deputy/1   called → mobilised
      T+0:35  member deputy/1   mobilised → working
      T+0:35  decision recover  awaiting → deliberating
      T+0:45  decision recover  deliberating → taken
      T+0:45  member deputy/1   working → mobilised
      T+4:45  member deputy/1   mobilised → off"
    `);
  });

  it('[ENG-54] another member takes over from one who is lost, from the beginning', () => {
    const run = aRun(
      decided(
        'by: chief, takes: 10m',
        '{ chief: { count: 2 } }',
        '  illness: [{ at: T+5m, do: absence, what: chief/1 }]',
      ),
    );
    expect(play(run, deciding)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → deciding
      T+0:00  decision recover  idle → awaiting
      T+0:00  member chief/1    off → mobilised
      T+0:00  member chief/1    mobilised → working
      T+0:00  decision recover  awaiting → deliberating
      T+0:05  member chief/1    working → absent
      T+0:05  decision recover  deliberating → awaiting
      T+0:05  member chief/2    off → mobilised
      T+0:05  member chief/2    mobilised → working
      T+0:05  decision recover  awaiting → deliberating
      T+0:15  decision recover  deliberating → taken
      T+0:15  member chief/2    working → mobilised
      T+0:15  plan recover      deciding → running
      T+0:20  plan recover      running → completed"
    `);
  });

  it('[ENG-54] a decision by nobody is taken by nobody: it only takes its time', () => {
    const run = aRun(decided('takes: 10m', '{ chief: {} }'));
    expect(play(run, deciding)).toMatchInlineSnapshot(`
      "T+0:00  plan recover      dormant → alerted
      T+0:00  plan recover      alerted → deciding
      T+0:00  decision recover  idle → awaiting
      T+0:00  decision recover  awaiting → deliberating
      T+0:10  decision recover  deliberating → taken
      T+0:10  plan recover      deciding → running
      T+0:15  plan recover      running → completed"
    `);
  });

  const accepted = (people: string, by: string): string => `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 3d }
data: { records: { class: [sensitive] } }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  abroad: { offer: aws, region: us-west-2 }
components:
  app:
    holds: records
    copies: { main: { at: here/a }, spare: { at: abroad/a, role: cold } }
people: ${people}
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    decision: { by: ${by}, takes: 10m, accepts: { rules: [P1], for: 1d } }
    steps: { move: { do: move-data, from: app/main, to: app/spare, takes: 1h } }
incidents: { fire: [{ at: T+0, do: isolate, what: here/a, for: 2h }] }`;
  const governance = [{ kind: 'rule' }, { kind: 'decision' }] as const;

  it('[ENG-55] a decision by an entitled role covers the breaches it accepts, for its duration', () => {
    const run = aRun(accepted('{ chief: { entitled: true } }', 'chief'));
    expect(play(run, governance)).toMatchInlineSnapshot(`
      "T+0:00      decision recover   idle → awaiting
      T+0:00      decision recover   awaiting → deliberating
      T+0:10      decision recover   deliberating → taken
      T+2:00      rule P1:app/spare  kept → breached
      T+24:10:01  rule P9:app/spare  kept → breached"
    `);
  });

  it('[ENG-55] the same decision by another role covers nothing', () => {
    const run = aRun(accepted('{ chief: {} }', 'chief'));
    expect(play(run, governance)).toMatchInlineSnapshot(`
      "T+0:00  decision recover   idle → awaiting
      T+0:00  decision recover   awaiting → deliberating
      T+0:10  decision recover   deliberating → taken
      T+2:00  rule P1:app/spare  kept → breached
      T+2:00  rule P9:app/spare  kept → breached"
    `);
  });

  it('[ENG-55] it is who decides that counts, not who might have', () => {
    const run = aRun(accepted('{ chief: {}, director: { entitled: true } }', '[chief, director]'));
    expect(finalState(run, 'rule', 'P9:app/spare')).toBe('breached');
  });
});
