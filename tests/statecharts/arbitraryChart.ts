/** Invented charts, small and full of what makes charts hard: regions, history, guards, raised and eventless steps. */
import fc from 'fast-check';
import type { Chart, ChartState, ChartTransition } from '../../src/engine/statechart/chart.ts';
import { type Choices, choicesFrom } from '../helpers/choices.ts';
import type { Behaviour } from './play.ts';

export const EVENTS = ['e0', 'e1', 'e2'] as const;
export const GUARDS = ['g0', 'g1', 'g2'] as const;
const STATES_MAX = 12;
const RAISES = { 'raise r0': 'r0', 'raise r1': 'r1' } as const;

/** Guards read the bits of the data against those of the world, which a script changes between events. */
export interface Bits {
  world: number;
}

/** A state before it has transitions. The root is 0; parents come before children. */
interface Drawn {
  readonly id: string;
  readonly parent: number;
  type: 'atomic' | 'compound' | 'parallel' | 'history';
  readonly deep: boolean;
}

/** What is being invented: its states, and the choices still to be made. */
interface Draft {
  readonly choices: Choices;
  readonly drawn: readonly Drawn[];
  /** The states inside of which eventless transitions may stand: each a region, or the root. */
  readonly eventless: readonly number[];
}

/**
 * A chart of at most twelve states.
 *
 * @param eventless where eventless transitions may stand: XState takes those of several regions in an order of its own
 */
export const arbitraryChart = (eventless: 'one region' | 'every region'): fc.Arbitrary<Chart> =>
  fc
    .array(fc.nat(0xffff), { minLength: 20, maxLength: 200 })
    .map((numbers) => inventChart(choicesFrom(numbers), eventless));

/** A chart with functions for its names: actions only leave their mark, and flip a bit that guards read. */
export function behaviourOf(chart: Chart, bits: Bits): Behaviour<number> {
  const flips = GUARDS.map(
    (_, bit) => [`flip ${bit}`, (data: number) => data ^ (1 << bit)] as const,
  );
  const guards = GUARDS.map(
    (name, bit) => [name, (data: number) => (((data ^ bits.world) >> bit) & 1) === 1] as const,
  );
  return {
    chart,
    events: EVENTS,
    data: 0,
    guards: Object.fromEntries(guards),
    actions: Object.fromEntries(flips),
    sends: {},
  };
}

function inventChart(choices: Choices, eventless: 'one region' | 'every region'): Chart {
  const drawn = drawStates(choices);
  const regions = drawn.flatMap(({ parent, type }, index) =>
    type !== 'history' && (parent < 0 || drawn[parent]?.type === 'parallel') ? [index] : [],
  );
  const chosen = eventless === 'one region' ? [choices.oneOf(regions)] : regions;
  const draft: Draft = { choices, drawn, eventless: chosen };
  return { ...stateOf(draft, 0), raises: RAISES };
}

function drawStates(choices: Choices): readonly Drawn[] {
  const drawn: Drawn[] = [{ id: 's0', parent: -1, type: 'compound', deep: false }];
  const count = choices.whole(2, STATES_MAX);
  const fill = (parent: number, depth: number): void => {
    const children = choices.whole(2, 3);
    const wantsHistory = choices.onceIn(2);
    for (let child = 0; child < children && drawn.length < count; child += 1) {
      const index = drawn.push({ id: `s${drawn.length}`, parent, type: 'atomic', deep: false }) - 1;
      if (depth === 3 || drawn.length >= count || choices.onceIn(3)) continue;
      const state = drawn[index];
      if (state) state.type = choices.onceIn(2) ? 'parallel' : 'compound';
      fill(index, depth + 1);
    }
    if (!wantsHistory || drawn.length >= count) return;
    drawn.push({ id: `s${drawn.length}`, parent, type: 'history', deep: choices.onceIn(2) });
  };
  fill(0, 1);
  for (const [index, state] of drawn.entries()) {
    const isEmpty = !drawn.some(({ parent, type }) => parent === index && type !== 'history');
    if (isEmpty && state.type !== 'history') state.type = 'atomic';
  }
  // A history state in a state that turned out to be atomic has nothing to remember.
  return drawn.filter(({ type, parent }) => type !== 'history' || drawn[parent]?.type !== 'atomic');
}

const isWithin = (drawn: readonly Drawn[], inner: number, outer: number): boolean =>
  inner === outer || (inner > outer && isWithin(drawn, drawn[inner]?.parent ?? -1, outer));

/** Strictly inside, no history state, and without a parallel state in between: going on, it never comes back. */
function isPlainlyWithin(drawn: readonly Drawn[], inner: number, outer: number): boolean {
  const { parent = -1, type } = drawn[inner] ?? {};
  if (type === 'history' || parent < 0 || drawn[parent]?.type !== 'compound') return false;
  return parent === outer || isPlainlyWithin(drawn, parent, outer);
}

function stateOf(draft: Draft, index: number): ChartState {
  const { choices, drawn } = draft;
  const { id, type, deep, parent } = drawn[index] as Drawn;
  const below = drawn.flatMap((it, child) => (it.parent === index ? [child] : []));
  const states = Object.fromEntries(
    below.map((child) => [(drawn[child] as Drawn).id, stateOf(draft, child)]),
  );
  if (type === 'history') {
    const inside = drawn.flatMap((it, other) =>
      it.type !== 'history' && other !== parent && isWithin(drawn, other, parent)
        ? [`#${it.id}`]
        : [],
    );
    const target = choices.onceIn(2) ? { target: choices.oneOf(inside) } : {};
    return { id, type, history: deep ? 'deep' : 'shallow', ...target };
  }
  // A history state that leads where its parent begins cannot be where its parent begins.
  const first = below.filter((child) => {
    if (drawn[child]?.type !== 'history') return true;
    return states[(drawn[child] as Drawn).id]?.target !== undefined && choices.onceIn(3);
  });
  const beginning =
    type === 'compound' ? { initial: (drawn[choices.oneOf(first)] as Drawn).id } : {};
  return {
    id,
    ...(type === 'parallel' ? { type } : {}),
    ...beginning,
    ...(below.length > 0 ? { states } : {}),
    entry: [`in ${id}`, ...choices.someOf(['flip 0'])],
    exit: [`out ${id}`, ...choices.someOf(['flip 1'])],
    ...transitionsOf(draft, index),
  };
}

function transitionsOf(draft: Draft, index: number): Pick<ChartState, 'on' | 'always'> {
  const { choices, drawn, eventless } = draft;
  const on: Record<string, readonly ChartTransition[]> = {};
  for (const event of [...EVENTS, '*', 'r0', 'r1']) {
    // What raises must not be raised by it again: the second event raises nothing, the first only the second.
    const raising = event === 'r1' ? [] : event === 'r0' ? ['raise r1'] : Object.keys(RAISES);
    if (!choices.onceIn(event === '*' ? 6 : 2)) continue;
    on[event] = Array.from({ length: choices.whole(1, 2) }, () =>
      transitionOf(draft, index, event === '*' ? [] : raising),
    );
  }
  const region = eventless.find((it) => isPlainlyWithin(drawn, index, it));
  const later = drawn.flatMap((it, other) => {
    const isAhead = other > index && !isWithin(drawn, other, index);
    return isAhead && region !== undefined && isPlainlyWithin(drawn, other, region)
      ? [`#${it.id}`]
      : [];
  });
  if (later.length === 0 || !choices.onceIn(2)) return { on };
  const always = {
    ...guardOf(choices),
    target: choices.oneOf(later),
    actions: [`always ${index}`],
  };
  // One that does nothing holds back the one behind it, as long as its guard holds.
  const before = choices.onceIn(4) ? [{ guard: choices.oneOf(GUARDS) }] : [];
  return { on, always: [...before, always] };
}

/** A second target that can be active together with the first: in another region of a parallel state around it. */
function elsewhere(choices: Choices, drawn: readonly Drawn[], target: Drawn): readonly Drawn[] {
  const first = drawn.indexOf(target);
  const together = drawn.filter(({ type }, other) => {
    if (type === 'history' || target.type === 'history') return false;
    if (isWithin(drawn, other, first) || isWithin(drawn, first, other)) return false;
    const around = drawn.findLastIndex(
      (_, index) => isWithin(drawn, first, index) && isWithin(drawn, other, index),
    );
    return drawn[around]?.type === 'parallel';
  });
  return together.length > 0 ? [choices.oneOf(together)] : [];
}

const guardOf = (choices: Choices): { readonly guard?: string } =>
  choices.onceIn(2) ? { guard: choices.oneOf(GUARDS) } : {};

function transitionOf(
  { choices, drawn }: Draft,
  index: number,
  raising: readonly string[],
): ChartTransition {
  // From inside its parent, XState leads to a history state in a way of its own: see the README.
  const targets = drawn.filter(({ type, parent }, other) => {
    if (type !== 'history') return other > 0;
    const isOwn = parent === index && drawn[parent]?.type === 'compound';
    return isOwn || !isWithin(drawn, index, parent);
  });
  const target = choices.onceIn(5) ? undefined : choices.oneOf(targets);
  const also = target && choices.onceIn(3) ? elsewhere(choices, drawn, target) : [];
  return {
    ...guardOf(choices),
    ...(target ? { target: [target, ...also].map(({ id }) => `#${id}`) } : {}),
    actions: [`from ${index}`, ...choices.someOf(['flip 2']), ...choices.someOf(raising)],
    ...(choices.onceIn(3) ? { reenter: true } : {}),
  };
}
