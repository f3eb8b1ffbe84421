/**
 * The calendar of the fast executor: one slot for each timer that can ever be pending, known when the model is compiled,
 * so that setting, moving and cancelling a timer are a few writes, without allocation and without anything left behind.
 *
 * A knockout tournament of all slots (Knuth, The Art of Computer Programming 3, section 5.4.1), four children a node: a leaf
 * holds when its timer is due, a node the moment and the slot of the earliest below it. Leaves stand in the order of
 * slots and the left one wins a draw, so that of equal moments the lower slot comes first without ever being looked at.
 * A timer that moves replays the matches above it, at places that are known before the first is played: no match waits for
 * the one below it, as each step of a timer that sinks in a heap does. Which timer comes first never depends on how the
 * tournament came to be.
 *
 * Chosen by measurement, on the reference model of the benchmark (`npm run bench`): a heap with four children a node, which
 * must look for ties in each family, took 5 to 8 % more of an event; eight children a node came to the same.
 */

/**
 * Views of the run's buffer, so that a copy of that buffer is a copy of the calendar. A family of four begins at a multiple of
 * four: where the family of a place begins is found by a mask, and its members are small sums of that, which the compiler
 * knows not to overflow and makes one instruction of each. The children of place p begin at 4p - 8; the first places stay empty.
 */
export interface Calendar {
  /** By place: when the earliest timer below it is due; Infinity for none. */
  readonly due: Float64Array;
  /** By place: the slot of that timer. */
  readonly slots: Int32Array;
  /** By slot: the place of its leaf. */
  readonly places: Int32Array;
}

const IDLE = Number.POSITIVE_INFINITY;

/** The place of the earliest timer of all. */
export const ROOT = 3;

const firstChild = (place: number): number => 4 * place - 8;

/** Nodes with four children, so that there are leaves enough. The root always is one. */
const nodesFor = (slotCount: number): number => Math.max(1, Math.ceil((slotCount - 1) / 3));

/** Places for so many slots: empty ones, then nodes and leaves. */
export const placesFor = (slotCount: number): number => 4 * nodesFor(slotCount) + 4;

/** Nothing is pending. */
export function clearCalendar({ due, slots, places }: Calendar): void {
  const end = due.length;
  const firstLeaf = ROOT + (end - 4) / 4;
  // A level begins where the first node above it has its children. The deepest one lies to the left of the other leaves.
  let deepest = ROOT;
  while (firstChild(deepest) < end) deepest = firstChild(deepest);
  due.fill(IDLE);
  for (let leaf = 0; leaf < end - firstLeaf; leaf += 1) {
    const deep = deepest + leaf;
    const place = deep < end ? deep : deep - end + firstLeaf;
    slots[place] = leaf;
    if (leaf < places.length) places[leaf] = place;
  }
  for (let node = firstLeaf - 1; node >= ROOT; node -= 1)
    slots[node] = slots[firstChild(node)] as number;
}

/** When the next timer is due; Infinity when none is. */
export const nextMoment = ({ due }: Calendar): number => due[ROOT] as number;

/** Whether the timer of a slot is set. */
export const isDue = ({ due, places }: Calendar, slot: number): boolean =>
  due[places[slot] as number] !== IDLE;

/**
 * Plays the matches above the leaf of a slot again, once its moment was written there: as an argument of a call, a number with
 * a fraction would be an object on the heap. Whoever comes from below is kept out of the match of its neighbours, so that
 * no match waits for the one below it; their winner then plays the comer.
 */
export function replay({ due, slots, places }: Calendar, timer: number): void {
  let slot = timer;
  let place = places[slot] as number;
  let moment = due[place] as number;
  while (place > ROOT) {
    const child = place & ~3;
    due[place] = IDLE;
    const left = child + Number((due[child + 1] as number) < (due[child] as number));
    const right = child + 2 + Number((due[child + 3] as number) < (due[child + 2] as number));
    const isRight = Number((due[right] as number) < (due[left] as number));
    const first = left ^ Math.imul(left ^ right, isRight);
    const earliest = due[first] as number;
    due[place] = moment;
    slots[place] = slot;
    if (earliest < moment || (earliest === moment && first < place)) {
      moment = earliest;
      slot = slots[first] as number;
    }
    place = (place >> 2) + 2;
  }
  due[ROOT] = moment;
  slots[ROOT] = slot;
}

/** Takes the timer of a slot out; nothing happens when it has none. */
export function removeDue(calendar: Calendar, slot: number): void {
  const { due, places } = calendar;
  const leaf = places[slot] as number;
  if (due[leaf] === IDLE) return;
  due[leaf] = IDLE;
  replay(calendar, slot);
}
