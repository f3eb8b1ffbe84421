/** What a set of transitions does to a configuration: what is left, what is entered, what is remembered. */
import { at, invariant } from '../../base/assert.ts';
import { ancestorsOf, isInside, type Nodes, type Transition } from './nodes.ts';

/** All that a chart may find itself in, the world left aside. */
export interface Situation {
  /** Every active state, the root and compound ones included. */
  readonly active: ReadonlySet<number>;
  /** What history states remember; those that never remembered anything are absent. */
  readonly memory: ReadonlyMap<number, readonly number[]>;
  /** Raised events still to be handled, oldest first. */
  readonly raised: readonly string[];
}

/** A situation and the actions that lead to it, in their order. */
export interface Step {
  readonly situation: Situation;
  readonly actions: readonly string[];
}

/** The chart as it begins: the root and what it begins with, entered in document order. */
export function firstStep(nodes: Nodes): Step {
  const nothing: Situation = { active: new Set(), memory: new Map(), raised: [] };
  const entered = entrySetOf(nodes, nothing, [0]);
  return stepOf(
    nodes,
    { ...nothing, active: new Set(entered) },
    entered.flatMap((state) => at(nodes.all, state).entry),
  );
}

/**
 * Takes transitions together: leaves states innermost first, runs the actions of the transitions, enters states
 * outermost first. The transitions are free of conflicts.
 */
export function takeTransitions(
  nodes: Nodes,
  situation: Situation,
  transitions: readonly Transition[],
): Step {
  const left = new Set(transitions.flatMap((it) => exitSetOf(nodes, situation, it)));
  const remaining = [...situation.active].filter((state) => !left.has(state));
  const memory = new Map(situation.memory);
  for (const state of left) remember(nodes, situation, state, memory);
  const between = { active: new Set(remaining), memory, raised: situation.raised };
  const targets = transitions.flatMap((it) => it.targets);
  const entered = targets.length > 0 ? entrySetOf(nodes, between, targets) : [];
  const actions = [
    ...[...left].sort((a, b) => b - a).flatMap((state) => at(nodes.all, state).exit),
    ...transitions.flatMap((it) => it.actions),
    ...entered.flatMap((state) => at(nodes.all, state).entry),
  ];
  const active = new Set([...remaining, ...entered].sort((a, b) => a - b));
  return stepOf(nodes, { ...between, active }, actions);
}

/** Raising is all that a raising action does: it is done here, and no executor ever sees it. */
function stepOf(nodes: Nodes, situation: Situation, actions: readonly string[]): Step {
  const raised = actions.flatMap((action) => nodes.raises.get(action) ?? []);
  return {
    situation: { ...situation, raised: [...situation.raised, ...raised] },
    actions: actions.filter((action) => !nodes.raises.has(action)),
  };
}

/** The active states that one transition leaves, in no order. */
export function exitSetOf(
  nodes: Nodes,
  { active, memory }: Situation,
  transition: Transition,
): readonly number[] {
  if (transition.targets.length === 0) return [];
  const domain = domainOf(nodes, memory, transition);
  return [...active].filter((state) => domain < 0 || isInside(nodes, state, domain));
}

/**
 * The state inside of which a transition happens: its source when it stays inside and does not re-enter it, else the
 * innermost state around source and targets. -1: the root itself is left and entered.
 * The Recommendation skips parallel states here; XState does not, and this follows XState.
 */
function domainOf(nodes: Nodes, memory: Situation['memory'], transition: Transition): number {
  const { source, reenter } = transition;
  const targets = settled(nodes, memory, transition.targets);
  const staysInside = targets.every((it) => it === source || isInside(nodes, it, source));
  if (staysInside && !reenter) return source;
  const [first, ...others] = [...targets, source];
  invariant(first !== undefined, 'a transition that leaves states has targets');
  const around = ancestorsOf(nodes, first).find((state) =>
    others.every((other) => isInside(nodes, other, state)),
  );
  return around ?? (reenter ? -1 : 0);
}

/** Targets with history states replaced by what they remember, or by where they lead without a memory. */
function settled(
  nodes: Nodes,
  memory: Situation['memory'],
  targets: readonly number[],
): readonly number[] {
  return targets.flatMap((target) => {
    const { type, defaults } = at(nodes.all, target);
    if (type !== 'history') return [target];
    return memory.get(target) ?? settled(nodes, memory, defaults);
  });
}

function remember(
  nodes: Nodes,
  { active }: Situation,
  state: number,
  memory: Map<number, readonly number[]>,
): void {
  const { histories, children } = at(nodes.all, state);
  for (const history of histories) {
    const remembered = at(nodes.all, history).deep
      ? [...active].filter(
          (it) => isInside(nodes, it, state) && at(nodes.all, it).type === 'atomic',
        )
      : children.filter((child) => active.has(child));
    memory.set(history, remembered);
  }
}

/**
 * The states to enter so that the targets become active and the configuration is whole: where neither a target nor
 * an active state says which child a compound state is in, it is where that state begins. In document order.
 */
function entrySetOf(
  nodes: Nodes,
  { active, memory }: Situation,
  targets: readonly number[],
): readonly number[] {
  const wanted = new Set<number>();
  const want = (states: readonly number[]): void => {
    for (const state of settled(nodes, memory, states)) {
      for (const it of [state, ...ancestorsOf(nodes, state)]) wanted.add(it);
    }
  };
  const entered: number[] = [];
  const visit = (index: number): void => {
    if (!active.has(index)) entered.push(index);
    const { type, children, initial } = at(nodes.all, index);
    if (type !== 'compound') {
      for (const child of children) visit(child);
      return;
    }
    const known = (): number | undefined =>
      children.find((child) => active.has(child)) ?? children.find((child) => wanted.has(child));
    if (known() === undefined) want([initial]);
    const child = known();
    invariant(child !== undefined, 'a compound state has an initial one');
    visit(child);
  };
  want(targets);
  visit(0);
  return entered;
}
