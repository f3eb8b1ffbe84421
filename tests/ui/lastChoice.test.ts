/** Where something could last be decided: the way back for a person whose clock stands long after it. */
import { describe, expect, it } from 'vitest';
import { lastChoiceBefore } from '../../src/ui/views/futures/actsNow.ts';
import { aRun } from '../helpers/aDossier.ts';

/** T is an hour after the start; the duty manager takes ten minutes to decide, and the plan is over at T + 40 min. */
const run = aRun(`
services: { web: { needs: [app], objectives: { rto: 2h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
people: { duty: { hours: 24/7, count: 1 } }
incidents: { fire: [{ at: T+10m, do: destroy, what: here/a }] }
plans:
  move:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    decision: { by: duty, takes: 10m }
    steps: { open: { do: promote, what: app/spare, takes: 20m, succeeds: 100% } }
`);
const T = run.incidentAt;
const minutes = (count: number) => T + count * 60;

describe('the last choice', () => {
  it('is where the decision was asked for, once it is taken', () => {
    expect(lastChoiceBefore(run, minutes(60))).toBe(minutes(10));
  });

  it('is T, while only the launch of the plan was to be had', () => {
    expect(lastChoiceBefore(run, minutes(11))).toBe(T);
  });

  it('is nowhere before anything has begun', () => {
    expect(lastChoiceBefore(run, T)).toBeNull();
  });
});
