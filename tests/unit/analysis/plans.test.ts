import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import { plannedSchedule } from '../../../src/analysis/metrics/plannedSchedule.ts';
import type { PlanVerdict } from '../../../src/analysis/verdict.ts';
import { simSeconds } from '../../../src/base/time.ts';
import type { PlanDescription } from '../../../src/model/description.ts';
import { aDescription, aStep } from '../../helpers/aDescription.ts';
import { aRun, missing, type RunTeller } from '../../helpers/aRun.ts';

const planOf = (run: RunTeller): PlanVerdict | undefined => judge(run.run()).plans[0];

describe('outcome of a plan', () => {
  it.each([
    { states: [], outcome: 'not-triggered', triggeredAt: null, decidedAt: null, endedAt: null },
    {
      states: ['alerted'],
      outcome: 'not-triggered',
      triggeredAt: null,
      decidedAt: null,
      endedAt: null,
    },
    {
      states: ['alerted', 'deciding'],
      outcome: 'awaiting-decision',
      triggeredAt: 20,
      decidedAt: null,
      endedAt: null,
    },
    {
      states: ['alerted', 'deciding', 'dormant'],
      outcome: 'not-triggered',
      triggeredAt: 20,
      decidedAt: null,
      endedAt: null,
    },
    {
      states: ['alerted', 'deciding', 'refused'],
      outcome: 'refused',
      triggeredAt: 20,
      decidedAt: null,
      endedAt: 30,
    },
    {
      states: ['alerted', 'running'],
      outcome: 'running',
      triggeredAt: 20,
      decidedAt: 20,
      endedAt: null,
    },
    {
      states: ['alerted', 'deciding', 'running', 'completed'],
      outcome: 'completed',
      triggeredAt: 20,
      decidedAt: 30,
      endedAt: 40,
    },
    {
      states: ['alerted', 'deciding', 'running', 'failed'],
      outcome: 'failed',
      triggeredAt: 20,
      decidedAt: 30,
      endedAt: 40,
    },
  ])('$states: $outcome', ({ states, ...expected }) => {
    const run = aRun();
    for (const [index, state] of states.entries()) {
      run.at(10 * (index + 1)).becomes('plan:failover', state);
    }
    expect(planOf(run)).toMatchObject(expected);
  });

  it('a plan whose decision nobody can ever take is stuck', () => {
    const run = aRun();
    run.becomes('plan:failover', 'deciding');
    run.becomes('decision:failover', 'awaiting');
    run.waits('decision:failover', [missing('people', 'member:duty', { forGood: true })]);
    expect(planOf(run)?.outcome).toBe('stuck');
  });

  it('a step that waits for what may come back is not stuck', () => {
    const run = aRun();
    run.becomes('plan:failover', 'running');
    run.becomes('step:failover.promote', 'waiting');
    run.waits('step:failover.promote', [missing('tool', 'tool:vault', { forGood: true })]);
    run.at(10).waits('step:failover.promote', [missing('people', 'member:dba')]);
    expect(planOf(run)?.outcome).toBe('running');
  });
});

it('a step tells its planned place, its waits and its attempts', () => {
  const run = aRun({ endsAt: 5000 });
  const vault = missing('tool', 'tool:vault');
  const people = missing('people', 'member:dba');
  run.at(100).becomes('plan:failover', 'running');
  run.becomes('step:failover.promote', 'waiting');
  run.waits('step:failover.promote', [vault, people]);
  run.at(400).waits('step:failover.promote', [vault]);
  run.at(1000).becomes('step:failover.promote', 'working');
  run.at(1500).becomes('step:failover.promote', 'waiting', [], 'work.ended');
  run.becomes('step:failover.promote', 'working');
  const done = run.at(2000).becomes('step:failover.promote', 'done');
  expect(planOf(run)?.steps[0]).toEqual({
    step: 'failover.promote',
    state: 'done',
    planned: { from: 100, until: 1000 },
    readyAt: 100,
    startedAt: 1000,
    endedAt: 2000,
    waits: [
      { from: 100, until: 400, missing: [vault, people] },
      { from: 400, until: 1000, missing: [vault] },
    ],
    work: [
      { from: 1000, until: 1500, succeeded: false },
      { from: 1500, until: 2000, succeeded: true },
    ],
    entry: done,
  });
});

it('a wait and an attempt that are still going on end with the run', () => {
  const run = aRun({ endsAt: 5000 });
  run.at(100).becomes('plan:failover', 'running');
  run.becomes('step:failover.promote', 'waiting');
  run.waits('step:failover.promote', [missing('tool', 'tool:vault')]);
  run.becomes('step:failover.traffic', 'working');
  const [promote, traffic] = planOf(run)?.steps ?? [];
  expect(promote).toMatchObject({ startedAt: null, endedAt: null });
  expect(promote?.waits[0]).toMatchObject({ from: 100, until: 5000 });
  expect(traffic?.work).toEqual([{ from: 100, until: 5000, succeeded: false }]);
});

describe('the planned schedule', () => {
  const planWith = (steps: PlanDescription['steps']): PlanDescription => {
    const [plan] = aDescription.plans;
    if (!plan) throw new Error('the description has a plan');
    return { ...plan, steps };
  };
  const placed = (
    steps: PlanDescription['steps'],
    isUsed: (id: string) => boolean = () => false,
  ): Readonly<Record<string, readonly number[]>> =>
    Object.fromEntries(
      [
        ...plannedSchedule(
          planWith(steps),
          { calendar: aRun().run().calendar, activatedAt: simSeconds(1000) },
          ({ id }) => isUsed(id),
        ),
      ].map(([id, { from, until }]) => [id.replace('failover.', ''), [from, until]]),
    );

  it('starts each step when all it comes after should have ended', () => {
    const steps = [
      aStep('last', { after: ['failover.long', 'failover.short'], plannedSeconds: 10 }),
      aStep('short', { plannedSeconds: 60 }),
      aStep('long', { plannedSeconds: 600 }),
    ];
    expect(placed(steps)).toEqual({ short: [1000, 1060], long: [1000, 1600], last: [1600, 1610] });
  });

  it('leaves out a stand-in that was not used, and places one that was after what it replaces', () => {
    const steps = [
      aStep('restore', { plannedSeconds: 300, otherwise: 'failover.rebuild' }),
      aStep('rebuild', { plannedSeconds: 900, standsIn: true }),
    ];
    expect(placed(steps)).toEqual({ restore: [1000, 1300] });
    expect(placed(steps, () => true)).toEqual({ restore: [1000, 1300], rebuild: [1300, 2200] });
  });
});
