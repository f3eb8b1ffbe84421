/** Invented charts: flattened, they do what XState does with them as they are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryChart, type Bits, behaviourOf, EVENTS } from './arbitraryChart.ts';
import { playFlat } from './flatPlay.ts';
import { playReference } from './referencePlay.ts';

const script = fc.array(fc.record({ event: fc.constantFrom(...EVENTS), world: fc.nat(7) }), {
  minLength: 1,
  maxLength: 12,
});

it('the same leaves and the same actions, event after event', () => {
  fc.assert(
    fc.property(arbitraryChart, script, (chart, events) => {
      const bits: Bits = { world: 0 };
      const reference = playReference(behaviourOf(chart, bits));
      const flat = playFlat(behaviourOf(chart, bits));
      const seen = () =>
        [reference, flat].map((play) => ({ leaves: play.leaves(), actions: play.actions() }));
      const [before, alsoBefore] = seen();
      expect(alsoBefore).toEqual(before);
      for (const { event, world } of events) {
        bits.world = world;
        reference.send(event);
        flat.send(event);
        const [expected, actual] = seen();
        expect(actual).toEqual(expected);
      }
    }),
    { numRuns: Number(process.env['CHARTS'] ?? 300) },
  );
});
