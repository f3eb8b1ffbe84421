/** From a chart as it is written to its nodes: numbers for states, names of targets resolved, problems listed. */
import { at, invariant } from '../../base/assert.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Chart, ChartProblem, ChartState, ChartTransition } from './chart.ts';
import { GUARDS_JOINED_BY } from './composedGuards.ts';
import type { Node, Nodes, Transition } from './nodes.ts';

/** A state numbered, before its targets are. */
interface Numbered {
  readonly key: string;
  readonly path: string;
  readonly parent: number;
  readonly state: ChartState;
  last: number;
}

interface Reader {
  readonly numbered: readonly Numbered[];
  readonly ids: ReadonlyMap<string, number>;
  readonly problems: ChartProblem[];
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['id', 'type', 'initial', 'states', 'history', 'target', 'entry', 'exit', 'on', 'always'],
  ...['raises', 'description'],
]);
const TYPES: ReadonlySet<string> = new Set(['atomic', 'compound', 'parallel', 'history']);

/**
 * Numbers and resolves a chart. Keys of states that look like whole numbers come first, whatever their place: that is
 * how objects of JavaScript are ordered, for XState as well.
 */
export function readChart(chart: Chart): Result<Nodes, readonly ChartProblem[]> {
  const numbered: Numbered[] = [];
  number(chart, '', -1, numbered);
  const ids = new Map(
    numbered.flatMap(({ state }, index) => (state.id === undefined ? [] : [[state.id, index]])),
  );
  const reader: Reader = { numbered, ids, problems: [] };
  const all = numbered.map((_, index) => nodeOf(reader, index));
  const transitions = all.flatMap(({ on, always }) => [...[...on.values()].flat(), ...always]);
  for (const { index, path } of all) {
    if (leadsTo(all, index, index)) reader.problems.push({ kind: 'endless-history', state: path });
  }
  for (const { source, targets } of transitions) {
    const names = targets.filter((it) => isOwnHistory(all, source, it));
    for (const target of names) {
      const [state, name] = [at(all, source).path, at(all, target).path];
      reader.problems.push({ kind: 'history-from-inside', state, name });
    }
  }
  const events = new Set(all.flatMap(({ on }) => [...on.keys()]));
  events.delete('*');
  const raises = new Map(Object.entries(chart.raises ?? {}));
  return reader.problems.length > 0
    ? fail(reader.problems)
    : ok({ all, raises, events: [...events] });
}

/**
 * Whether a state leads to a history state that looks back on a state around it. What that means hangs on whether the
 * memory is the one before or after this very step, and XState may enter states that were never left.
 */
function isOwnHistory(all: readonly Node[], source: number, target: number): boolean {
  const { type, parent } = all[target] ?? {};
  const around = all[parent ?? -1];
  if (type !== 'history' || !around) return false;
  const isAbove = source === around.index && around.type === 'compound';
  return !isAbove && source >= around.index && source <= around.last;
}

/** Whether the defaults of history states lead from one to another, by at most as many as there are. */
function leadsTo(all: readonly Node[], from: number, to: number, most = all.length): boolean {
  return (all[from]?.defaults ?? []).some(
    (next) => next === to || (most > 0 && leadsTo(all, next, to, most - 1)),
  );
}

function number(state: ChartState, key: string, parent: number, numbered: Numbered[]): void {
  const above = numbered[parent]?.path ?? '';
  const path = above === '' ? key : `${above}/${key}`;
  const index = numbered.push({ key, path, parent, state, last: 0 }) - 1;
  for (const [name, child] of Object.entries(state.states ?? {})) {
    number(child, name, index, numbered);
  }
  at(numbered, index).last = numbered.length - 1;
}

function nodeOf(reader: Reader, index: number): Node {
  const { key, path, parent, last, state } = at(reader.numbered, index);
  const refuse = (name: string): void => {
    reader.problems.push({ kind: 'not-supported', state: path, name });
  };
  for (const part of Object.keys(state)) if (!KNOWN.has(part)) refuse(part);
  if (state.type !== undefined && !TYPES.has(state.type)) refuse(`type: ${state.type}`);
  const type = typeOf(state);
  const inside = childrenOf(reader, index);
  const on = Object.entries(state.on ?? {}).map(
    ([event, list = []]) => [event, list.map((it) => transitionOf(reader, index, it))] as const,
  );
  for (const [event] of on) if (event !== '*' && event.includes('*')) refuse(event);
  return {
    ...{ index, key, path, type, parent, last },
    children: inside.filter((child) => typeOf(at(reader.numbered, child).state) !== 'history'),
    histories: inside.filter((child) => typeOf(at(reader.numbered, child).state) === 'history'),
    initial: type === 'compound' ? initialOf(reader, index) : -1,
    deep: state.history === 'deep',
    defaults: type === 'history' ? defaultsOf(reader, index) : [],
    entry: state.entry ?? [],
    exit: state.exit ?? [],
    on: new Map(on),
    always: (state.always ?? []).map((it) => transitionOf(reader, index, it)),
  };
}

function typeOf(state: ChartState): Node['type'] {
  if (state.type === 'parallel' || state.type === 'history') return state.type;
  if (Object.keys(state.states ?? {}).length > 0) return 'compound';
  return state.history === undefined ? 'atomic' : 'history';
}

function childrenOf({ numbered }: Reader, index: number): readonly number[] {
  const children: number[] = [];
  for (let child = index + 1; child <= at(numbered, index).last; child += 1) {
    if (at(numbered, child).parent === index) children.push(child);
  }
  return children;
}

function initialOf(reader: Reader, index: number): number {
  const { path, state } = at(reader.numbered, index);
  const child = childNamed(reader, index, state.initial ?? '');
  if (child < 0) {
    reader.problems.push({ kind: 'no-initial', state: path, name: state.initial ?? '' });
  }
  return child;
}

/** Without a target of its own a history state leads where its parent begins; a parallel one begins everywhere. */
function defaultsOf(reader: Reader, index: number): readonly number[] {
  const { state, parent } = at(reader.numbered, index);
  if (state.target !== undefined) return targetsOf(reader, index, state.target);
  const above = at(reader.numbered, parent).state;
  return [typeOf(above) === 'parallel' ? parent : childNamed(reader, parent, above.initial ?? '')];
}

function transitionOf(reader: Reader, source: number, written: ChartTransition): Transition {
  const { guard = null, actions = [], reenter = false, target } = written;
  if (guard?.includes(GUARDS_JOINED_BY)) {
    const { path } = at(reader.numbered, source);
    reader.problems.push({ kind: 'not-supported', state: path, name: guard });
  }
  const named = target === undefined ? [] : targetsOf(reader, source, target);
  // An atomic state that leads to itself, and does not re-enter, leaves nothing and enters nothing.
  const isIdle = !reenter && named.every((it) => it === source) && isAtomic(reader, source);
  const targets = isIdle ? [] : named;
  return { source, targets, guard, actions, reenter };
}

const isAtomic = ({ numbered }: Reader, index: number): boolean =>
  typeOf(at(numbered, index).state) === 'atomic';

function targetsOf(
  reader: Reader,
  source: number,
  target: string | readonly string[],
): readonly number[] {
  return [target].flat().map((name) => {
    const found = targetNamed(reader, source, name);
    if (found < 0) {
      const { path } = at(reader.numbered, source);
      reader.problems.push({ kind: 'unknown-target', state: path, name });
    }
    return found;
  });
}

function targetNamed(reader: Reader, source: number, name: string): number {
  if (name.startsWith('#')) return reader.ids.get(name.slice(1)) ?? -1;
  if (name.startsWith('.')) return below(reader, source, name.slice(1));
  const { parent } = at(reader.numbered, source);
  return parent < 0 ? -1 : below(reader, parent, name);
}

/** Follows keys parted by dots. A child whose whole key has dots in it is found first. */
function below(reader: Reader, from: number, keys: string): number {
  const whole = childNamed(reader, from, keys);
  if (whole >= 0) return whole;
  const [first = '', ...others] = keys.split('.');
  const child = childNamed(reader, from, first);
  return child < 0 || others.length === 0 ? child : below(reader, child, others.join('.'));
}

function childNamed(reader: Reader, parent: number, key: string): number {
  invariant(parent >= 0, 'only a state has children');
  return childrenOf(reader, parent).find((child) => at(reader.numbered, child).key === key) ?? -1;
}
