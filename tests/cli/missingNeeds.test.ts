import { describe, expect, it } from 'vitest';
import { missingNeeds } from '../../src/analysis/causes/missingNeeds.ts';
import { simSeconds } from '../../src/base/time.ts';
import type { Run } from '../../src/model/run.ts';
import type { MissingNeed, TraceEntry } from '../../src/model/trace.ts';
import { aRun } from '../helpers/aDossier.ts';

const vault: MissingNeed = {
  kind: 'credential',
  what: { kind: 'tool', id: 'vault' },
  since: simSeconds(0),
  takenBy: null,
  forGood: true,
};
const chat: MissingNeed = { ...vault, kind: 'tool', what: { kind: 'tool', id: 'chat' } };

/** Only what is read of a run: its entries and its end. */
const runOf = (entries: readonly TraceEntry[]): Run =>
  ({ entries, endsAt: simSeconds(1000) }) as Partial<Run> as Run;

const step = (id: string) => ({ kind: 'step', id }) as const;
const waits = (
  id: number,
  at: number,
  who: string,
  missing: readonly MissingNeed[],
): TraceEntry => ({
  type: 'waiting',
  id,
  at: simSeconds(at),
  causes: [],
  subject: step(who),
  missing,
});
const works = (id: number, at: number, who: string): TraceEntry => ({
  type: 'transition',
  id,
  at: simSeconds(at),
  causes: [],
  subject: step(who),
  event: 'step.begun',
  from: 'waiting',
  to: 'working',
});

/** `vault: a 10, b 5` for each need. */
const told = (entries: readonly TraceEntry[]): readonly string[] =>
  missingNeeds(runOf(entries)).map(
    ({ need, waiters }) =>
      `${need.what.id}: ${waiters.map(({ who, seconds }) => `${who.id} ${seconds}`).join(', ')}`,
  );

describe('what was missing', () => {
  it('keeps somebody waiting until the next thing that happens to them', () => {
    expect(told([waits(0, 10, 'a', [vault]), works(1, 30, 'b'), works(2, 60, 'a')])).toEqual([
      'vault: a 50',
    ]);
  });

  it('keeps somebody waiting to the end of the run when nothing more happens', () => {
    expect(told([waits(0, 10, 'a', [vault])])).toEqual(['vault: a 990']);
  });

  it('is summed over interruptions and over changes of what else is missing', () => {
    const entries = [
      waits(0, 10, 'a', [vault, chat]),
      waits(1, 20, 'a', [vault]),
      works(2, 50, 'a'),
      waits(3, 70, 'a', [vault]),
      works(4, 100, 'a'),
    ];
    expect(told(entries)).toEqual(['vault: a 70', 'chat: a 10']);
  });

  it('is told once for all who wait, what kept somebody longest first', () => {
    const entries = [
      waits(0, 0, 'a', [chat]),
      works(1, 10, 'a'),
      waits(2, 10, 'b', [vault]),
      waits(3, 20, 'c', [vault]),
      works(4, 100, 'b'),
      works(5, 100, 'c'),
    ];
    expect(told(entries)).toEqual(['vault: b 90, c 80', 'chat: a 10']);
  });

  it('is told apart when it was taken twice', () => {
    const again: MissingNeed = { ...vault, takenBy: 3 };
    const entries = [
      waits(0, 0, 'a', [vault]),
      works(1, 10, 'a'),
      waits(2, 20, 'a', [again]),
      works(3, 50, 'a'),
    ];
    expect(told(entries)).toEqual(['vault: a 30', 'vault: a 10']);
  });

  it('is left out when it was at hand at once', () => {
    expect(told([waits(0, 10, 'a', [vault]), works(1, 10, 'a')])).toEqual([]);
  });
});

describe('people who are waited for', () => {
  /** Two steps at once for a team of one. */
  const plan = (team: string) => `
people: { ops: { ${team} } }
plans:
  back:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      one: { do: wait, takes: 1h, by: ops }
      two: { do: wait, takes: 2h, by: ops }
incidents: { loss: [{ at: T+0, do: outage, what: here/a }] }
`;
  it('are told with what they are at work on meanwhile', () => {
    const [people] = missingNeeds(aRun(plan('count: 1')));
    expect(people?.need.kind).toBe('people');
    expect(people?.waiters).toEqual([{ who: { kind: 'step', id: 'back.two' }, seconds: 3600 }]);
    expect(people?.busyWith).toEqual([{ kind: 'step', id: 'back.one' }]);
  });

  it('are told without when they only have to come', () => {
    const [people] = missingNeeds(aRun(plan('count: 2, on-call: { answers: 30m }')));
    expect(people?.need.kind).toBe('people');
    expect(people?.busyWith).toBeUndefined();
  });
});
