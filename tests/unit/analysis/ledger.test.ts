import { expect, it } from 'vitest';
import { criticalPath, judge } from '../../../src/analysis/index.ts';
import type { Outage } from '../../../src/analysis/verdict.ts';
import type { Run } from '../../../src/model/run.ts';
import type { TraceId } from '../../../src/model/trace.ts';
import { aRun, burn, type Fire, missing, type RunTeller } from '../../helpers/aRun.ts';

const outagesOf = (run: Run): readonly Outage[] => judge(run).services[0]?.outages ?? [];

/** `heading seconds subject`, and what was missing. */
const ledgerOf = (run: Run, outage = 0): readonly string[] =>
  (outagesOf(run)[outage]?.ledger ?? []).map(({ heading, from, until, subject, missing: need }) =>
    [heading, until - from, `${subject.kind}:${subject.id}`, need?.what.id ?? ''].join(' ').trim(),
  );

/** Seen after 3 min, condition held for 10 min, then asked to whoever decides. */
function alert(run: RunTeller, fire: Fire): TraceId {
  const sight = run
    .at(180)
    .tells('probe:outside', { type: 'sight', seen: 0, through: 'measure' }, [fire.down]);
  const alerted = run.becomes('plan:failover', 'alerted', [sight]);
  const deciding = run.at(780).becomes('plan:failover', 'deciding', [alerted]);
  return run.becomes('decision:failover', 'awaiting', [deciding]);
}

/** Whoever decides is reached after 15 min and thinks for 12. */
function decide(run: RunTeller, awaiting: TraceId): TraceId {
  const called = run.becomes('member:duty/1', 'called', [awaiting]);
  run.waits('decision:failover', [missing('people', 'member:duty')], [awaiting]);
  const mobilised = run.at(1680).becomes('member:duty/1', 'mobilised', [called]);
  const weighed = run.becomes('decision:failover', 'deliberating', [awaiting, mobilised]);
  const taken = run.at(2400).becomes('decision:failover', 'taken', [weighed]);
  return run.becomes('plan:failover', 'running', [taken]);
}

function serveAgain(run: RunTeller, because: TraceId, level = 1): TraceId {
  const copy = run.becomes('copy:db/spare', 'serving', [because]);
  const component = run.delivers('component:db', level, [copy]);
  const service = run.delivers('service:declare', level, [component]);
  return run.becomes('service:declare', level < 1 ? 'degraded' : 'nominal', [service]);
}

it('an outage that a plan ends: every minute goes to who or what had it', () => {
  const run = aRun();
  const fire = burn(run);
  const running = decide(run, alert(run, fire));
  const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
  const mobilised = run.at(3300).becomes('member:dba/1', 'mobilised', [waiting]);
  const working = run.becomes('step:failover.promote', 'working', [waiting, mobilised]);
  const done = run.at(4200).becomes('step:failover.promote', 'done', [working]);
  const back = serveAgain(run, done);
  expect(ledgerOf(run.run())).toEqual([
    'undetected 180 probe:outside',
    'confirming 600 plan:failover',
    'waiting-people 900 decision:failover duty',
    'deciding 720 decision:failover',
    'waiting-need 900 step:failover.promote',
    'working 900 step:failover.promote',
  ]);
  const [outage] = outagesOf(run.run());
  const path = outage ? criticalPath(run.run(), 'declare', outage) : [];
  expect(path.at(-1)?.id).toBe(back);
  expect(path.map(({ id }) => id)).toContain(waiting);
});

it('a step that waits keeps its minutes, even when what frees it has another origin', () => {
  const run = aRun();
  const fire = burn(run);
  const running = decide(run, alert(run, fire));
  const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
  run.waits(
    'step:failover.promote',
    [missing('people', 'member:dba'), missing('tool', 'tool:vault', { takenBy: fire.vault })],
    [fire.vault, waiting],
  );
  // The vault is rebuilt by its supplier: an entry without a cause.
  const vault = run.at(6000).becomes('tool:vault', 'usable');
  const working = run.becomes('step:failover.promote', 'working', [waiting, vault]);
  const done = run.at(6600).becomes('step:failover.promote', 'done', [working]);
  serveAgain(run, done);
  expect(ledgerOf(run.run())).toEqual([
    'undetected 180 probe:outside',
    'confirming 600 plan:failover',
    'waiting-people 900 decision:failover duty',
    'deciding 720 decision:failover',
    'waiting-need 3600 step:failover.promote vault',
    'working 600 step:failover.promote',
  ]);
});

it('an outage that lasts: what can never start has the rest of the run', () => {
  const run = aRun({ endsAt: 20_000 });
  const fire = burn(run);
  const running = decide(run, alert(run, fire));
  const waiting = run.becomes('step:failover.promote', 'waiting', [running]);
  run.waits(
    'step:failover.promote',
    [missing('tool', 'tool:vault', { takenBy: fire.vault, forGood: true })],
    [fire.vault, waiting],
  );
  expect(ledgerOf(run.run()).at(-1)).toBe('waiting-need 17600 step:failover.promote vault');
  expect(outagesOf(run.run())[0]).toMatchObject({ from: 0, until: null, closedBy: null });
});

it('a return that comes from outside is attended by nobody', () => {
  const run = aRun();
  const incident = run.becomes('incident:fire', 'unfolding');
  const stopped = run.becomes('site:nubo/site-1', 'stopped', [incident]);
  const down = run.becomes('service:declare', 'down', [stopped]);
  const back = run.at(5000).becomes('site:nubo/site-1', 'operational', [incident]);
  const restarting = run.becomes('copy:db/main', 'restarting', [back]);
  const serving = run.at(5300).becomes('copy:db/main', 'serving', [restarting]);
  run.becomes('service:declare', 'nominal', [down, serving]);
  expect(ledgerOf(run.run())).toEqual([
    'unattended 5000 site:nubo/site-1',
    'working 300 copy:db/main',
  ]);
});

it('nothing is done about an outage that no plan sees', () => {
  const run = aRun({ endsAt: 1000 });
  burn(run);
  expect(ledgerOf(run.run())).toEqual(['unattended 1000 component:db']);
});

it('clients that follow late are propagation, and a check is a check', () => {
  const run = aRun();
  const fire = burn(run);
  const running = decide(run, alert(run, fire));
  const check = run.becomes('step:failover.check', 'working', [running]);
  const checked = run.at(3600).becomes('step:failover.check', 'done', [check]);
  const traffic = run.becomes('step:failover.traffic', 'working', [checked]);
  const routed = run.at(3900).becomes('step:failover.traffic', 'done', [traffic]);
  run.delivers('service:declare', 0.4, [routed]);
  run.becomes('service:declare', 'below-minimum', [routed]);
  const late = run.at(4500).delivers('component:db', 1, [routed]);
  run.becomes('service:declare', 'nominal', [run.delivers('service:declare', 1, [late])]);
  expect(ledgerOf(run.run()).slice(-2)).toEqual([
    'verifying 1200 step:failover.check',
    'propagating 900 step:failover.traffic',
  ]);
  expect(outagesOf(run.run())).toHaveLength(1);
});

it('a copy that takes over by itself is the work of its component', () => {
  const run = aRun();
  const fire = burn(run);
  const spare = run.at(180).becomes('copy:db/spare', 'serving', [fire.copy], 'copy.activated');
  run.becomes('service:declare', 'nominal', [spare]);
  expect(ledgerOf(run.run())).toEqual(['working 180 component:db']);
});

it('a repair waits for people, then is work', () => {
  const run = aRun();
  const failed = run.becomes('copy:db/main', 'failed');
  run.becomes('service:declare', 'down', [failed]);
  run.waits('copy:db/main', [missing('people', 'member:dba')], [failed]);
  const mobilised = run.at(900).becomes('member:dba/1', 'mobilised');
  const repair = run.becomes('copy:db/main', 'restarting', [failed, mobilised], 'repair.staffed');
  const serving = run.at(8100).becomes('copy:db/main', 'serving', [repair], 'copy.restarted');
  run.becomes('service:declare', 'nominal', [serving]);
  expect(ledgerOf(run.run())).toEqual([
    'waiting-people 900 copy:db/main dba',
    'working 7200 copy:db/main',
  ]);
});

it('what began before the outage is cut to it', () => {
  const run = aRun();
  const working = run.becomes('step:failover.promote', 'working');
  const down = run.at(500).becomes('service:declare', 'down');
  const done = run.at(700).becomes('step:failover.promote', 'done', [working]);
  run.becomes('service:declare', 'nominal', [down, done]);
  expect(ledgerOf(run.run())).toEqual(['working 200 step:failover.promote']);
});

it('a service below its minimum from the start has an outage that nothing opened', () => {
  const run = aRun({ initially: { 'service:declare': 'down' }, endsAt: 900 });
  const [outage] = outagesOf(run.run());
  expect(outage).toMatchObject({ from: 0, until: null, openedBy: null });
  expect(ledgerOf(run.run())).toEqual(['unattended 900 service:declare']);
});

it('the plan of another outage is not blamed for this one', () => {
  const run = aRun({ endsAt: 3000 });
  const working = run.becomes('step:failover.promote', 'waiting');
  run.waits('step:failover.promote', [missing('people', 'member:dba')], [working]);
  const incident = run.at(1000).becomes('incident:fire', 'unfolding');
  run.becomes('service:declare', 'down', [incident]);
  expect(ledgerOf(run.run())).toEqual(['unattended 2000 service:declare']);
});

it('after a plan that is over, what is left is told so', () => {
  const run = aRun({ endsAt: 10_000 });
  const running = decide(run, alert(run, burn(run)));
  const working = run.becomes('step:failover.promote', 'working', [running]);
  const failed = run.at(3000).becomes('step:failover.promote', 'failed', [working]);
  run.becomes('plan:failover', 'failed', [failed]);
  expect(ledgerOf(run.run()).slice(-2)).toEqual([
    'working 600 step:failover.promote',
    'plan-over 7000 plan:failover',
  ]);
});
