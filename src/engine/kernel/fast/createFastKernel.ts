import type { Kernel } from '../contract.ts';
import { NO_CAUSES } from '../recorder.ts';
import { isDue, removeDue, replay } from './calendar.ts';
import { type Core, FIRING } from './core.ts';
import { growOutbox } from './outbox.ts';

const IDLE = Number.POSITIVE_INFINITY;

/** Setting timers and alarms, and taking them back. */
function timersOver<Sim>(
  core: Core<Sim>,
): Pick<Kernel, 'schedule' | 'cancel' | 'isPending' | 'setAlarm'> {
  const { traced, wholeTime, clock, counters, calendar, firstTimers, timersOf } = core;
  const { timerEvents, timerValues, timerBecause } = core;
  const timerSlot = (kind: number, index: number, timer: number): number =>
    (firstTimers[kind] as number) + index * (timersOf[kind] as number) + timer;
  const { due, places } = calendar;
  // The matches above the timer that is firing are played when all that it woke is done: see the handler of due timers.
  const setTimer = (slot: number, moment: number): void => {
    due[places[slot] as number] = moment;
    if (counters[FIRING] !== slot + 1) replay(calendar, slot);
  };
  const removeTimer = (slot: number): void => {
    if (counters[FIRING] === slot + 1) due[places[slot] as number] = IDLE;
    else removeDue(calendar, slot);
  };
  return {
    schedule: (kind, index, timer, after, event, value = 0) => {
      if (after === IDLE) return;
      const slot = timerSlot(kind, index, timer);
      timerEvents[slot] = event;
      timerValues[slot] = value;
      if (traced) timerBecause[slot] = core.because;
      const span = after < 0 ? 0 : wholeTime ? Math.round(after) : after;
      setTimer(slot, (clock[0] as number) + span);
    },
    cancel: (kind, index, timer) => removeTimer(timerSlot(kind, index, timer)),
    isPending: (kind, index, timer) => isDue(calendar, timerSlot(kind, index, timer)),
    setAlarm: (alarm, moment) => {
      if (moment === IDLE) removeTimer(alarm);
      else setTimer(alarm, moment);
    },
  };
}

/** What machines may ask of the fast executor. */
export function createFastKernel<Sim>(core: Core<Sim>): Kernel {
  const { traced, states, firstSlots, clock, changedAt, outbox, recorder } = core;
  return {
    traced,
    states,
    firstSlots,
    now: () => clock[0] as number,
    stateOf: (kind, index) => states[(firstSlots[kind] as number) + index] as number,
    isIn: (kind, index, state) => states[(firstSlots[kind] as number) + index] === state,
    changedAt: (kind, index) => changedAt[(firstSlots[kind] as number) + index] as number,
    send: (kind, index, event, value = 0, because) => {
      if (outbox.tail - outbox.head > outbox.mask) growOutbox(outbox);
      const place = outbox.tail & outbox.mask;
      outbox.slots[place] = (firstSlots[kind] as number) + index;
      outbox.events[place] = event;
      outbox.values[place] = value;
      if (traced) {
        outbox.because[place] = because ? recorder.becauseOf(because) : core.because;
      }
      outbox.tail += 1;
    },
    ...timersOver(core),
    because: () => (traced ? recorder.causesOf(core.because) : NO_CAUSES),
    lastChange: (kind, index) =>
      traced ? recorder.lastChange((firstSlots[kind] as number) + index) : -1,
    record: (kind, index, entry) =>
      traced ? recorder.write((firstSlots[kind] as number) + index, entry) : -1,
  };
}
