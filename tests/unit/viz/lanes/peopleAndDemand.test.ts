import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/analysis/index.ts';
import type { RecoveryCurve, Verdict } from '../../../../src/analysis/verdict.ts';
import { simSeconds } from '../../../../src/base/time.ts';
import type { Run } from '../../../../src/model/run.ts';
import { messagesIn } from '../../../../src/ui/text/index.ts';
import { readLanes } from '../../../../src/viz/lanes/readLanes.ts';
import { countedAt } from '../../../../src/viz/lanes/readRecovery.ts';
import { slackOf } from '../../../../src/viz/lanes/slackOf.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import { aRun, missing } from '../../../helpers/aRun.ts';

function lanesOf(run: Run, change: Partial<Verdict> = {}) {
  const verdict = { ...judge(run), ...change };
  return readLanes({ run, verdict, language: 'en', text: messagesIn('en').lanes }).lanes;
}

const service = `service:${aDescription.services[0]?.id}`;
const [firstStep, secondStep] = aDescription.plans.flatMap(({ steps }) => steps);

describe('the lane of a team', () => {
  it('shows who rests, and a step that wants somebody who is busy with another', () => {
    const story = aRun({ endsAt: 10_000 });
    const started = story.at(100).becomes(`step:${firstStep?.id}`, 'running');
    story.becomes('member:dba/1', 'working', [started]);
    story.at(200).waits(`step:${secondStep?.id}`, [missing('people', 'member:dba')]);
    story.at(500).becomes('member:dba/1', 'resting');
    const team = lanesOf(story.run(), {
      plans: judge(story.run()).plans.map((plan) => ({
        ...plan,
        steps: plan.steps.map((step) =>
          step.step === secondStep?.id
            ? {
                ...step,
                waits: [
                  {
                    from: simSeconds(200),
                    until: simSeconds(500),
                    missing: [missing('people', 'member:dba/2')],
                  },
                ],
              }
            : step,
        ),
      })),
    }).find(({ id }) => id === 'team:dba');
    expect(team?.bars.map(({ look, track }) => `${look} ${track}`)).toEqual([
      'busy 0',
      'wanted 1',
      'resting 0',
    ]);
    expect(team?.trackCount).toBe(2);
    expect(team?.bars[1]?.labels[0]).toMatch(/^wanted by “.+”, already on “.+”$/);
  });
});

describe('the lane of a demand', () => {
  it('shows a surge until it is over, and what waits until it is drained', () => {
    const story = aRun({ endsAt: 10_000 });
    story.at(100).tells(service, { type: 'demand', from: 1, to: 1.6 });
    story.at(200).tells(service, { type: 'backlog', seconds: 3600, drainsIn: 300 });
    story.at(300).tells(service, { type: 'demand', from: 1.6, to: 1.3 });
    story.at(400).tells(service, { type: 'demand', from: 1.3, to: 1 });
    story.at(500).tells(service, { type: 'backlog', seconds: 0, drainsIn: 0 });
    const lane = lanesOf(story.run()).find(({ kind }) => kind === 'demand');
    expect(lane?.bars.map(({ look, from, until, isOpen }) => [look, from, until, isOpen])).toEqual([
      ['surge', 100, 400, false],
      ['backlog', 200, 500, false],
    ]);
    expect(lane?.bars[0]?.labels[0]).toContain('160');
    expect(lane?.trackCount).toBe(2);
  });

  it('is not there when the demand is the usual one', () => {
    expect(lanesOf(aRun().run()).some(({ kind }) => kind === 'demand')).toBe(false);
  });
});

describe('the lane of the recovery', () => {
  const recovery: RecoveryCurve = {
    of: 'systems',
    total: 10,
    stepSeconds: 100,
    points: [
      { at: 0, recovered: 0, known: 10 },
      { at: 100, recovered: 0, known: 10 },
      { at: 200, recovered: 5, known: 10 },
      { at: 300, recovered: 9, known: 10 },
    ],
    changes: [
      { at: 0, recovered: 0 },
      { at: 150, recovered: 5 },
      { at: 250, recovered: 9 },
    ],
    milestones: [
      { share: 0.5, at: 150 },
      { share: 0.8, at: 250 },
      { share: 1, at: null },
    ],
  };

  it('counts what runs, and says when each share of it does, or that it never does', () => {
    const [lane] = lanesOf(aRun({ endsAt: 1000 }).run(), { recovery });
    expect(lane?.kind).toBe('recovery');
    expect(lane?.levels.map(({ from, until, level }) => [from, until, level])).toEqual([
      [0, 150, 0],
      [150, 250, 0.5],
      [250, 1000, 0.9],
    ]);
    expect(lane?.bars.map(({ from, until }) => [from, until])).toEqual([
      [150, 250],
      [250, 1000],
    ]);
    expect(lane?.summary).toContain('never');
    expect([0, 149, 150, 5000].map((at) => countedAt(recovery, at))).toEqual([0, 0, 5, 9]);
  });
});

describe('the slack of a step', () => {
  const step = (id: string, after: readonly string[], from: number, until: number) => ({
    described: { id, after },
    outcome: { step: id, planned: { from: simSeconds(from), until: simSeconds(until) } },
  });

  it('is what it may end later without the plan ending later', () => {
    const steps = [
      step('start', [], 0, 10),
      step('long', ['start'], 10, 50),
      step('short', ['start'], 10, 20),
      step('after-short', ['short'], 20, 25),
      step('end', ['long', 'after-short'], 50, 60),
    ];
    const slack = slackOf(
      steps.map(({ described }) => described),
      steps.map(({ outcome }) => outcome),
    );
    expect(Object.fromEntries(slack)).toEqual({
      start: 0,
      long: 0,
      short: 25,
      'after-short': 25,
      end: 0,
    });
  });
});
