import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventQueue, type DueTimer } from '../../../src/base/eventQueue.ts';

type Operation =
  | { readonly do: 'schedule'; readonly slot: number; readonly at: number; readonly phase: number }
  | { readonly do: 'cancel'; readonly slot: number }
  | { readonly do: 'pop' };

/** Few times and phases, so that ties are the rule; now and then a slot far away. */
const slot = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.nat({ max: 700 }) },
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('schedule' as const),
      slot,
      at: fc.integer({ min: -3, max: 8 }),
      phase: fc.integer({ min: -1, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), slot }) },
  { weight: 2, arbitrary: fc.constant({ do: 'pop' as const }) },
);

type Timer = DueTimer<number>;

/** The obvious queue: an array, sorted whenever somebody looks at it. */
function createModel() {
  let timers: readonly Timer[] = [];
  const without = (gone: number) => timers.filter((timer) => timer.slot !== gone);
  return {
    timers: () => timers,
    schedule: (timer: Timer) => {
      timers = [...without(timer.slot), timer].sort(
        (a, b) => a.at - b.at || a.phase - b.phase || a.slot - b.slot,
      );
    },
    cancel: (gone: number): boolean => {
      const before = timers.length;
      timers = without(gone);
      return timers.length < before;
    },
    pop: (): Timer | null => {
      const first = timers[0] ?? null;
      if (first) timers = without(first.slot);
      return first;
    },
  };
}

describe('an event queue', () => {
  it('does what a sorted array does, step by step', () => {
    let [rescheduled, cancelled, tied] = [0, 0, 0];
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200, size: 'max' }), (operations) => {
        const [queue, model] = [createEventQueue<number>(), createModel()];
        for (const [item, step] of operations.entries()) {
          if (step.do === 'schedule') {
            if (queue.pending(step.slot) !== null) rescheduled += 1;
            queue.schedule(step.slot, step.at, step.phase, item);
            model.schedule({ slot: step.slot, at: step.at, phase: step.phase, item });
          } else if (step.do === 'cancel') {
            const wasPending = model.cancel(step.slot);
            expect(queue.cancel(step.slot)).toBe(wasPending);
            if (wasPending) cancelled += 1;
          } else {
            expect(queue.pop()).toEqual(model.pop());
          }
          const [first, second] = model.timers();
          if (first && first.at === second?.at && first.phase === second.phase) tied += 1;
          expect(queue.peekAt()).toBe(first?.at ?? Number.POSITIVE_INFINITY);
          expect(queue.size).toBe(model.timers().length);
        }
        for (const timer of model.timers()) expect(queue.pending(timer.slot)).toBe(timer.at);
        while (queue.size > 0) expect(queue.pop()).toEqual(model.pop());
        expect(model.timers()).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(Math.min(rescheduled, cancelled, tied)).toBeGreaterThan(100);
  });
});
