/** The calendar of the fast executor against a list that is sorted anew each time: any timers, set, moved and taken out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at } from '../../src/base/assert.ts';
import {
  type Calendar,
  clearCalendar,
  nextMoment,
  placesFor,
  ROOT,
  removeDue,
  replay,
} from '../../src/engine/kernel/fast/calendar.ts';

const SLOTS = 120;

const emptyCalendar = (): Calendar => {
  const calendar = {
    due: new Float64Array(placesFor(SLOTS)),
    slots: new Int32Array(placesFor(SLOTS)),
    places: new Int32Array(SLOTS),
  };
  clearCalendar(calendar);
  return calendar;
};

/**
 * Few moments, so that many timers are due at once; a third are taken out. Some come first in the calendar later than in
 * its leaves, as a timer does that others are set and taken out under while it fires.
 */
const change = fc.record({
  slot: fc.nat(SLOTS - 1),
  moment: fc.option(fc.nat(30), { freq: 2 }),
  firing: fc.option(fc.nat(30), { freq: 2 }),
});

/** The earliest timer, of equal ones the lowest slot. */
function firstOf(pending: ReadonlyMap<number, number>): readonly [slot: number, moment: number] {
  const sorted = [...pending].sort(([a, due], [b, other]) => due - other || a - b);
  return sorted[0] ?? [-1, Number.POSITIVE_INFINITY];
}

function expectSameFirst(calendar: Calendar, pending: ReadonlyMap<number, number>): void {
  const [slot, moment] = firstOf(pending);
  expect(nextMoment(calendar)).toBe(moment);
  if (slot >= 0) expect(calendar.slots[ROOT]).toBe(slot);
}

it('[ENG-3] the first timer is the earliest, of equal ones the lowest, whatever was set, moved and cancelled', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 60, maxLength: 400, size: 'max' }), (changes) => {
      const calendar = emptyCalendar();
      const pending = new Map<number, number>();
      const write = (slot: number, moment: number | null): void => {
        calendar.due[at(calendar.places, slot)] = moment ?? Number.POSITIVE_INFINITY;
        if (moment === null) pending.delete(slot);
        else pending.set(slot, moment);
      };
      for (const { slot, moment, firing } of changes) {
        const [first] = firstOf(pending);
        const isFiring = firing !== null && first >= 0 && first !== slot;
        if (isFiring) write(first, firing);
        if (moment === null) {
          removeDue(calendar, slot);
          pending.delete(slot);
        } else {
          write(slot, moment);
          replay(calendar, slot);
        }
        if (isFiring) replay(calendar, first);
        expectSameFirst(calendar, pending);
      }
      // Then they go off one after the other.
      while (pending.size > 0) {
        const [slot] = firstOf(pending);
        removeDue(calendar, slot);
        pending.delete(slot);
        expectSameFirst(calendar, pending);
      }
    }),
    { numRuns: 40 },
  );
});
