import { describe, expect, it } from 'vitest';
import {
  remediesOf,
  type Search,
  searchNoReturn,
  trialsAtMost,
  WITHIN_SECONDS,
} from '../../../../src/analysis/causes/noReturn.ts';
import type { RunRequest } from '../../../../src/model/description.ts';
import type { Trial } from '../../../../src/model/trial.ts';
import { aRun } from '../../../helpers/aDossier.ts';

const request: RunRequest = { variant: null, incidents: [], seed: 1, mode: 'nominal' };
const SAVED: Trial = { word: 'holds', services: [], rpoMissed: [] };
const LOST: Trial = { word: 'fails', services: [], rpoMissed: [] };

const remedy = (plan: string) => ({ plans: [plan], acts: [{ act: 'activate', plan } as const] });

/** Drives a search with a world that says until when each plan still saves. */
function drive<Found>(search: Search<Found>, savesUntil: Readonly<Record<string, number>>) {
  let count = 0;
  let step = search.next([]);
  while (!step.done) {
    count += step.value.length;
    const trials = step.value.map(({ branches }) => {
      const last = branches?.at(-1);
      const [act] = last?.acts ?? [];
      const plan = act && 'plan' in act ? act.plan : '';
      return (last?.at ?? 0) <= (savesUntil[plan] ?? -1) ? SAVED : LOST;
    });
    step = search.next(trials);
  }
  return { found: step.value, count };
}

const between = {
  request,
  remedies: [remedy('early'), remedy('late')],
  from: 1000,
  until: 50_000,
  isSaved: ({ word }: Trial) => word === 'holds',
};

describe('the point of no return', () => {
  it('is the latest instant at which something still saves, to the minute', () => {
    const { found, count } = drive(searchNoReturn(between), { early: 9000, late: 31_234 });
    expect(found?.remedy.plans).toEqual(['late']);
    expect(found?.at).toBeLessThanOrEqual(31_234);
    expect(found?.at).toBeGreaterThan(31_234 - WITHIN_SECONDS);
    expect(found?.tooLateAt).toBeGreaterThan(31_234);
    expect(count).toBeLessThanOrEqual(trialsAtMost(between));
  });

  it('is none when nothing saves, not even at once', () => {
    expect(drive(searchNoReturn(between), {}).found).toBeNull();
  });

  it('is asked of nothing when there is no time', () => {
    expect(drive(searchNoReturn({ ...between, until: 1000 }), { early: 9000 }).count).toBe(0);
  });

  it('prefers one plan to all of them when both save as late', () => {
    const both = { plans: ['early', 'late'], acts: [...remedy('early').acts] };
    const remedies = [remedy('early'), both];
    const { found } = drive(searchNoReturn({ ...between, remedies }), { early: 20_000 });
    expect(found?.remedy.plans).toEqual(['early']);
  });

  it('keeps what a person did before', () => {
    const mine = { at: 2000, acts: [{ act: 'hold', plan: 'other' } as const] };
    const search = searchNoReturn({ ...between, request: { ...request, branches: [mine] } });
    const first = search.next([]).value as readonly RunRequest[];
    expect(first.at(-1)?.branches?.[0]).toEqual(mine);
  });
});

it('remedies launch a plan with its decision and its approvals, then all plans together, then keep back each that was started', () => {
  const run = aRun(`
people: { boss: {} }
plans:
  one:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    steps: { act: { do: task, takes: 1h, approval: { by: boss } } }
  two:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    decision: { by: boss }
    steps: { act: { do: task, takes: 1h } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a }] }
`);
  expect(remediesOf(run).map(({ plans, acts }) => [plans, acts])).toEqual([
    [
      ['one'],
      [
        { act: 'activate', plan: 'one' },
        { act: 'approve', decision: 'one.act' },
      ],
    ],
    [['two'], [{ act: 'approve', decision: 'two' }]],
    [
      ['one', 'two'],
      [
        { act: 'activate', plan: 'one' },
        { act: 'approve', decision: 'one.act' },
        { act: 'approve', decision: 'two' },
      ],
    ],
    [[], [{ act: 'hold', plan: 'one' }]],
    [[], [{ act: 'hold', plan: 'two' }]],
  ]);
});
