/** Invented charts: both executors do what XState does with them as they are written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Chart } from '../../src/engine/statechart/chart.ts';
import { FLATTEN_LIMITS, flatten } from '../../src/engine/statechart/flatten.ts';
import { arbitraryChart, type Bits, behaviourOf, EVENTS } from './arbitraryChart.ts';
import { playKernelFast, playKernelReference } from './kernelPlay.ts';
import { timed } from './play.ts';
import { playReference } from './referencePlay.ts';

const RUNS = 100;

/** One event at a time, or several in one instant. */
const moment = fc.record({
  sent: fc.array(fc.constantFrom(...EVENTS), { minLength: 1, maxLength: 3 }),
  world: fc.nat(7),
});
const script = fc.array(moment, { minLength: 1, maxLength: 8 });

/** Few are refused: those in which many regions raise events all at once. */
const isAccepted = (chart: Chart): boolean => flatten(chart, FLATTEN_LIMITS, EVENTS).ok;

it('the same leaves and the same actions, event after event; the same trace at the end', () => {
  fc.assert(
    fc.property(arbitraryChart('one region').filter(isAccepted), script, (chart, moments) => {
      const bits: Bits = { world: 0 };
      const behaviour = behaviourOf(chart, bits);
      const written = timed(playReference(behaviour), behaviour);
      const [reference, fast] = [playKernelReference(behaviour), playKernelFast(behaviour)];
      for (const { sent, world } of [{ sent: [], world: 0 }, ...moments]) {
        bits.world = world;
        for (const play of [written, reference, fast]) play.send(...sent);
        for (const play of [reference, fast]) {
          expect(play.leaves()).toEqual(written.leaves());
          expect(play.actions()).toEqual(written.actions());
        }
      }
      expect(fast.traceHash()).toBe(reference.traceHash());
    }),
    { numRuns: RUNS },
  );
});

it('eventless transitions in any region: both executors give the same trace', () => {
  fc.assert(
    fc.property(arbitraryChart('every region').filter(isAccepted), script, (chart, moments) => {
      const bits: Bits = { world: 0 };
      const behaviour = behaviourOf(chart, bits);
      const [reference, fast] = [playKernelReference(behaviour), playKernelFast(behaviour)];
      for (const { sent, world } of moments) {
        bits.world = world;
        for (const play of [reference, fast]) play.send(...sent);
        expect(fast.actions()).toEqual(reference.actions());
      }
      expect(fast.traceHash()).toBe(reference.traceHash());
    }),
    { numRuns: RUNS },
  );
});
