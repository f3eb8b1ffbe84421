import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReplay } from '../../src/analysis/index.ts';
import { simSeconds } from '../../src/base/time.ts';
import { aRun, who } from '../helpers/aRun.ts';

const SUBJECTS = ['copy:db/main', 'service:declare', 'component:db', 'rule:P1:db/main'] as const;

const stories = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 3 }),
    subject: fc.constantFrom(...SUBJECTS),
    state: fc.constantFrom('one', 'two', 'three'),
    level: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  { maxLength: 1600 },
);

it('a replay says at every instant what reading the trace from the start says', () => {
  fc.assert(
    fc.property(stories, fc.array(fc.integer({ min: 0, max: 4000 })), (story, instants) => {
      const run = aRun();
      let now = 0;
      for (const { wait, subject, state, level } of story) {
        now += wait;
        run.at(now);
        if (level === null) run.becomes(subject, state);
        else run.delivers(subject, level / 4);
      }
      const told = run.run();
      const replay = createReplay(told);
      for (const instant of [...instants, 0, now]) {
        const past = told.entries.filter((entry) => entry.at <= instant);
        const snapshot = replay.at(simSeconds(instant));
        expect(snapshot.entryCount).toBe(past.length);
        for (const subject of SUBJECTS) {
          const ref = who(subject);
          const own = past.filter(
            (entry) => `${entry.subject.kind}:${entry.subject.id}` === subject,
          );
          const moved = own.findLast((entry) => entry.type === 'transition');
          const leveled = own.findLast((entry) => entry.type === 'level');
          expect(snapshot.lastEntryOf(ref)).toBe(own.at(-1) ?? null);
          expect(snapshot.stateEntryOf(ref)).toBe(moved ?? null);
          expect(snapshot.levelEntryOf(ref)).toBe(leveled ?? null);
          if (moved?.type === 'transition') expect(snapshot.stateOf(ref)).toBe(moved.to);
        }
      }
    }),
    { numRuns: 60 },
  );
});
