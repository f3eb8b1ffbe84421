/**
 * The calendar of the fast executor: one slot for each timer that can ever be pending, known when the model is compiled,
 * so that setting, moving and cancelling a timer are a few writes, without allocation and without anything left behind.
 *
 * A heap of the timers that are pending (Knuth, The Art of Computer Programming 3, section 5.2.3), four children a node,
 * moments beside slots so that a family is read in one go, and each child chosen by adding a comparison instead of
 * branching on it: which child comes first is as good as random, so a branch is mispredicted half the time.
 * Of equal moments the lower slot comes first: slots are numbered in the order that ties must have. Which timer comes
 * first never depends on how the heap came to be.
 *
 * Chosen by measurement, on the reference model of the benchmark: see `npm run bench`.
 */

/** Views of the run's buffer, so that a copy of that buffer is a copy of the calendar. Place 1 is the root. */
export interface Calendar {
  /**
   * By place: when its timer is due; Infinity after the last. Place 0 holds no timer but the moment that one is about to
   * be set to: as an argument of a call, a number with a fraction would be an object on the heap.
   */
  readonly due: Float64Array;
  /** By place: the slot that stands there. Place 0 holds no slot but how many are pending. */
  readonly slots: Int32Array;
  /** By slot: its place; 0 when nothing is pending. */
  readonly places: Int32Array;
}

const IDLE = Number.POSITIVE_INFINITY;

/** Places for so many slots: the root is 1, and the last family is complete, with children that never come first. */
export const placesFor = (slotCount: number): number => slotCount + 5;

/** Nothing is pending. */
export function clearCalendar({ due, slots, places }: Calendar): void {
  due.fill(IDLE);
  slots.fill(0);
  places.fill(0);
}

/** When the next timer is due; Infinity when none is. */
export const nextMoment = ({ due }: Calendar): number => due[1] as number;

/** The first of four children, when two of them are due at once: the lowest slot among the earliest. */
function firstOfEquals({ due, slots }: Calendar, child: number): number {
  let first = child;
  for (let other = child + 1; other < child + 4; other += 1) {
    const earlier = (due[other] as number) - (due[first] as number);
    if (earlier < 0 || (earlier === 0 && (slots[other] as number) < (slots[first] as number))) {
      first = other;
    }
  }
  return first;
}

/** Puts a slot that is due at `due[0]` at a place or below, wherever it belongs. */
function sink(calendar: Calendar, from: number, slot: number): void {
  const { due, slots, places } = calendar;
  const moment = due[0] as number;
  const last = slots[0] as number;
  let place = from;
  for (;;) {
    const child = 4 * place - 2;
    if (child > last) break;
    const a = due[child] as number;
    const b = due[child + 1] as number;
    const c = due[child + 2] as number;
    const d = due[child + 3] as number;
    const left = child + Number(b < a);
    const right = child + 2 + Number(d < c);
    const ofLeft = due[left] as number;
    const ofRight = due[right] as number;
    let next = ofRight < ofLeft ? right : left;
    if (a === b || c === d || ofLeft === ofRight) next = firstOfEquals(calendar, child);
    const earliest = due[next] as number;
    if (earliest > moment || (earliest === moment && (slots[next] as number) > slot)) break;
    const moved = slots[next] as number;
    due[place] = earliest;
    slots[place] = moved;
    places[moved] = place;
    place = next;
  }
  due[place] = moment;
  slots[place] = slot;
  places[slot] = place;
}

/** Puts a slot that is due at `due[0]` at a place or above, wherever it belongs. */
function rise({ due, slots, places }: Calendar, from: number, slot: number): void {
  const moment = due[0] as number;
  let place = from;
  while (place > 1) {
    const parent = (place + 2) >> 2;
    const later = due[parent] as number;
    const moved = slots[parent] as number;
    if (later < moment || (later === moment && moved < slot)) break;
    due[place] = later;
    slots[place] = moved;
    places[moved] = place;
    place = parent;
  }
  due[place] = moment;
  slots[place] = slot;
  places[slot] = place;
}

/** Sets the timer of a slot to the moment in `due[0]`, in place of the one it had. */
export function setDue(calendar: Calendar, slot: number): void {
  const { due, slots, places } = calendar;
  const place = places[slot] as number;
  if (place === 0) {
    const last = (slots[0] as number) + 1;
    slots[0] = last;
    rise(calendar, last, slot);
  } else if ((due[0] as number) < (due[place] as number)) rise(calendar, place, slot);
  else sink(calendar, place, slot);
}

/** Takes the timer of a slot out; nothing happens when it has none. */
export function removeDue(calendar: Calendar, slot: number): void {
  const { due, slots, places } = calendar;
  const place = places[slot] as number;
  if (place === 0) return;
  const last = slots[0] as number;
  const moved = slots[last] as number;
  const moment = due[last] as number;
  places[slot] = 0;
  slots[0] = last - 1;
  due[last] = IDLE;
  if (moved === slot) return;
  due[0] = moment;
  // Whatever stood last goes where it belongs, seen from the gap.
  const parent = (place + 2) >> 2;
  const above = due[parent] as number;
  const isEarlier = above > moment || (above === moment && (slots[parent] as number) > moved);
  if (place > 1 && isEarlier) rise(calendar, place, moved);
  else sink(calendar, place, moved);
}
