/** Where the time of an outage goes when nothing that was done brought the service back. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';

const world = (plan: string, incident: string): string => `
services: { web: { needs: [app], objectives: { rto: 1h, mtpd: 10h, mbco: 100% } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/b, role: cold } } } }
people: { ops: { count: 1 }, boss: { hours: 'mon-fri 08:00-18:00' } }
probes: { eye: { watches: web, delay: 3m } }
plans: { back: { kind: recovery, trigger: { when: 'web < 100%' }, ${plan} } }
incidents: { one: [${incident}] }`;

const ledgersOf = (run: Run) =>
  judge(run).services.flatMap(({ outages }) =>
    outages.map(({ ledger }) =>
      ledger.map(({ heading, from, until, subject }) => {
        const minutes = (until - from) / 60;
        return `${heading} ${minutes} ${subject.kind}:${subject.id}`;
      }),
    ),
  );

const OUTAGE = '{ at: T+0, do: outage, what: here/a, for: 5h }';

describe('[ENG-310] time that nothing on the way back accounts for', () => {
  it('goes to the means that a plan waited for all along', () => {
    const frozen = '{ at: T+0, do: freeze-control-plane, what: there }';
    const run = aRun(
      world('steps: { make: { do: start, what: app/spare, by: ops } }', `${OUTAGE}, ${frozen}`),
    );
    expect(ledgersOf(run)[0]?.slice(0, 2)).toEqual([
      'undetected 3 probe:eye',
      'waiting-need 297 step:back.make',
    ]);
  });

  it('goes to the decision that nobody took', () => {
    const run = aRun(
      world('decision: { by: ops, takes: 9h }, steps: { note: { do: task, takes: 1m } }', OUTAGE),
    );
    expect(ledgersOf(run)[0]?.slice(0, 2)).toEqual([
      'undetected 3 probe:eye',
      'deciding 297 decision:back',
    ]);
  });

  it('goes to the plan that is over, once it is', () => {
    const run = aRun(world('steps: { note: { do: task, takes: 1h, succeeds: 100% } }', OUTAGE));
    expect(ledgersOf(run)[0]?.slice(0, 3)).toEqual([
      'undetected 3 probe:eye',
      'working 60 step:back.note',
      'plan-over 237 plan:back',
    ]);
    const said = judge(run).reasons.map((reason) => wordFinding(run, reason, 'en'));
    expect(said.join(' ')).toContain('which is over and does not bring it back');
  });

  it('stays with nobody where the fall set nobody to work, and names what fell', () => {
    const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 1h, mbco: 100% } } }
components: { app: { copies: { main: { at: here/a } } } }
incidents: { one: [${OUTAGE}] }`);
    expect(ledgersOf(run)[0]?.[0]).toBe('unattended 300 site:here/a');
    const lasting = aRun(`
services: { web: { needs: [grid], objectives: { rto: 1h, mbco: 100% } } }
tools: { grid: {} }
incidents: { one: [{ at: T+0, do: outage, what: grid }] }`);
    expect(ledgersOf(lasting)[0]?.[0]).toMatch(/^unattended [0-9]+ tool:grid$/);
  });

  it('is not that of a delay which a plan lets pass', () => {
    const run = aRun(world('steps: { cool: { do: wait, for: 8h } }', OUTAGE));
    expect(ledgersOf(run)[0]?.slice(1, 2)).toEqual(['elapsing 297 step:back.cool']);
  });
});

it('[ENG-311] a plan that is rearmed is judged by how it ended last', () => {
  const run = aRun(
    world('again: true, steps: { note: { do: task, takes: 1h, succeeds: 100% } }', OUTAGE),
  );
  expect(judge(run).plans[0]).toMatchObject({ outcome: 'completed' });
  expect(judge(run).plans[0]?.endedAt).not.toBeNull();
});

it('[ENG-311] the time of a plan that runs again is that of its last run', () => {
  const broken = (at: string): string => `{ at: ${at}, do: expire, what: app/main }`;
  const run = aRun(`
run: { horizon: 2d }
services: { web: { needs: [app] } }
people: { ops: { count: 1 } }
plans:
  back:
    kind: recovery
    again: true
    trigger: { when: web < 100%, learned-after: 0s }
    decision: { by: ops, takes: 1h }
    steps:
      look: { do: task, takes: 2h }
      fix: { do: repair, what: app/main, takes: 3h, succeeds: 100%, after: look }
incidents: { one: [${['T+0', 'T+12h', 'T+24h'].map(broken).join(', ')}] }`);
  const [plan] = judge(run).plans;
  const hours = (moment: number | null): number => ((moment ?? 0) - run.incidentAt) / 3600;
  expect(plan?.terms.map(({ term, from, until }) => [term, hours(from), hours(until)])).toEqual([
    ['decision', 24, 25],
    ['work', 25, 27],
    ['work', 27, 30],
  ]);
  expect(plan?.steps.map(({ readyAt, startedAt }) => [hours(readyAt), hours(startedAt)])).toEqual([
    [25, 25],
    [27, 27],
  ]);
  // What was done in earlier runs is still there to be drawn.
  expect(plan?.steps[0]?.work).toHaveLength(3);
});

it('[ENG-311] a plan that runs again and is not decided yet has no earlier launch', () => {
  const run = aRun(`
run: { horizon: 1d }
services: { web: { needs: [app] } }
people: { ops: { count: 1 } }
plans:
  back:
    kind: recovery
    again: true
    trigger: { when: web < 100%, learned-after: 0s }
    decision: { by: ops, takes: 1h }
    steps: { fix: { do: repair, what: app/main, takes: 3h, succeeds: 100% } }
incidents: { one: [{ at: T+0, do: expire, what: app/main }, { at: T+23h30m, do: expire, what: app/main }] }`);
  expect(judge(run).plans[0]).toMatchObject({
    outcome: 'awaiting-decision',
    triggeredAt: run.incidentAt + 23.5 * 3600,
    decidedAt: null,
    endedAt: null,
  });
});

describe('[ENG-363] who counts in the account of an outage', () => {
  const two = (steps: string, more = ''): string => `
services: { web: { needs: [app] }, other: { needs: [shop], objectives: { rto: 1h } } }
components:
  app: { copies: { main: { at: here/a } } }
  shop: { needs: [line], copies: { main: { at: here/b }, spare: { at: there/b, role: hot } } }
tools: { line: { kind: network } }
people: { ops: { count: 2 } }
plans: { back: { kind: recovery, trigger: { when: 'web < 100%', learned-after: 0s }, steps: ${steps} } }
incidents: { one: [{ at: T+0, do: outage, what: app/main }, { at: T+0, do: outage, what: shop/main }${more}] }`;
  const ofOther = (text: string): readonly string[] => ledgersOf(aRun(text)).at(-1) ?? [];

  it('a step on something that the service does not stand on is no part of its time', () => {
    const text = two('{ fix: { do: repair, what: app/main, takes: 5h, by: ops } }');
    expect(ofOther(text)).toEqual(['unattended 1440 component:shop']);
    const run = aRun(text);
    const said = judge(run).reasons.map((reason) => wordFinding(run, reason, 'en'));
    expect(said.join(' ')).toContain('No copy of the component shop serves: the copy shop (main)');
    expect(said.join(' ')).not.toContain('“back”, which is over');
  });

  it('one that comes before a step that helps is', () => {
    const steps =
      '{ fix: { do: repair, what: app/main, takes: 5h, by: ops }, open: { do: promote, what: shop/spare, takes: 9h, after: fix } }';
    expect(ofOther(two(steps)).slice(0, 2)).toEqual([
      'working 300 step:back.fix',
      'working 540 step:back.open',
    ]);
  });

  it('nor is one on something that was whole: what is lost is named', () => {
    const text = `
services: { web: { needs: [app, line] } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/b, role: hot } } } }
tools: { line: { kind: network } }
people: { ops: { count: 1 } }
plans: { back: { kind: recovery, trigger: { when: 'web < 100%', learned-after: 0s }, steps: { open: { do: promote, what: app/spare, takes: 2h, by: ops } } } }
incidents: { one: [{ at: T+0, do: tool-loss, what: line, for: 3h }] }`;
    expect(ledgersOf(aRun(text))[0]).toEqual(['unattended 180 tool:line']);
  });

  it('a plan that was over before is none; what keeps the service down is named in its place', () => {
    const text = `
services: { web: { needs: [app, cert], modes: { paper: { capacity: 10% } } } }
components: { app: { copies: { main: { at: here/a } } } }
tools: { cert: { kind: credential } }
plans: { back: { kind: recovery, trigger: { when: 'web < 100%', learned-after: 0s }, steps: { note: { do: enter-mode, service: web, mode: paper, takes: 10m } } } }
incidents: { one: [{ at: T+0, do: outage, what: here/a, for: 1h }, { at: T+5h, do: expire, what: cert }] }`;
    expect(ledgersOf(aRun(text)).at(-1)).toEqual(['unattended 1140 tool:cert']);
  });
});
