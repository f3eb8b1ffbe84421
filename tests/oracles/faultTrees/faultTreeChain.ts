/** The meaning of a dynamic fault tree as a Markov chain, to be solved exactly. Written apart from the engine's model. */
import { at } from '../../../src/base/assert.ts';
import { type Chain, chainFrom, type Move } from '../ctmc.ts';
import { countsEnough, type FaultTree, gateAt, type NumberedTree, numbered } from './faultTree.ts';

/** One moment of a tree. Lists are by node unless they say otherwise. */
export interface TreeState {
  readonly failed: readonly boolean[];
  /** Gates whose order was broken: they never fail. */
  readonly safe: readonly boolean[];
  /** By gate: which of its children a spare gate uses. */
  readonly uses: readonly number[];
  /** Dependencies that have been pulled, whatever came of it. */
  readonly pulled: readonly boolean[];
  /** Events that cannot fail in this life. */
  readonly immune: readonly boolean[];
  /** By inspection: phases gone by. */
  readonly phases: readonly number[];
}

type Possible = readonly (readonly [probability: number, state: TreeState])[];

const withItem = <T>(items: readonly T[], index: number, item: T): readonly T[] =>
  items.map((old, i) => (i === index ? item : old));

/** Nodes in use. */
function activeNodes(tree: NumberedTree, { failed, uses }: TreeState): ReadonlySet<number> {
  const active = new Set<number>();
  const visit = (node: number): void => {
    if (active.has(node)) return;
    active.add(node);
    if (node < tree.events.length) return;
    const { is, of } = gateAt(tree, node);
    const used = at(uses, node - tree.events.length);
    for (const [place, child] of of.entries()) {
      // What a spare gate has left behind stays in use for whatever it is worth.
      if (is !== 'spare' || place === used || (place < used && at(failed, child))) visit(child);
    }
  };
  for (const root of tree.roots) visit(root);
  return active;
}

/** Whether a gate other than this one uses a node. */
const isTaken = (tree: NumberedTree, state: TreeState, node: number, except: number): boolean =>
  tree.gates.some(
    ({ is, of }, gate) =>
      is === 'spare' && gate !== except && at(of, at(state.uses, gate)) === node,
  );

function lookAtSpare(tree: NumberedTree, state: TreeState, gate: number): TreeState {
  const { of } = at(tree.gates, gate);
  const used = at(state.uses, gate);
  if (!at(state.failed, at(of, used))) return state;
  const next = of.findIndex(
    (child, place) =>
      place > used && !at(state.failed, child) && !isTaken(tree, state, child, gate),
  );
  return next < 0
    ? { ...state, failed: withItem(state.failed, tree.events.length + gate, true) }
    : { ...state, uses: withItem(state.uses, gate, next) };
}

function lookAtOrder(tree: NumberedTree, state: TreeState, gate: number): TreeState {
  const { is, of } = at(tree.gates, gate);
  const node = tree.events.length + gate;
  const firstUp = of.findIndex((child) => !at(state.failed, child));
  const lastDown = of.findLastIndex((child) => at(state.failed, child));
  if (is === 'por' ? firstUp !== 0 : firstUp < 0) {
    return { ...state, failed: withItem(state.failed, node, true) };
  }
  return lastDown > firstUp ? { ...state, safe: withItem(state.safe, node, true) } : state;
}

/** Gates after something below them failed, from below. */
function rippled(tree: NumberedTree, from: TreeState): TreeState {
  let state = from;
  for (const [gate, { is }] of tree.gates.entries()) {
    const node = tree.events.length + gate;
    if (at(state.failed, node) || at(state.safe, node)) continue;
    if (is === 'spare') state = lookAtSpare(tree, state, gate);
    else if (is === 'pand' || is === 'por') state = lookAtOrder(tree, state, gate);
    else {
      const { failed } = state;
      const fails = countsEnough(at(tree.gates, gate), (child) => at(failed, child));
      if (fails) state = { ...state, failed: withItem(failed, node, true) };
    }
  }
  return state;
}

const failing = (tree: NumberedTree, state: TreeState, node: number): TreeState =>
  rippled(tree, { ...state, failed: withItem(state.failed, node, true) });

function isAllowed(tree: NumberedTree, before: TreeState, after: TreeState): boolean {
  return tree.restrictions.every(({ is, of }) => {
    if (is === 'at-most-one') return of.filter((node) => at(after.failed, node)).length <= 1;
    return of.every(
      (node, place) =>
        place === 0 ||
        at(before.failed, node) ||
        !at(after.failed, node) ||
        at(after.failed, at(of, place - 1)),
    );
  });
}

/** What dependencies make of a state: each is pulled once, when its trigger has failed. */
function afterDependencies(tree: NumberedTree, state: TreeState): Possible {
  const pulled = tree.dependencies.findIndex(
    ({ trigger }, index) => at(state.failed, trigger) && !at(state.pulled, index),
  );
  if (pulled < 0) return [[1, state]];
  const { dependents, probability } = at(tree.dependencies, pulled);
  const spared = { ...state, pulled: withItem(state.pulled, pulled, true) };
  const struck = dependents.reduce<TreeState>((so, dependent) => {
    if (at(so.failed, dependent)) return so;
    const after = failing(tree, so, dependent);
    return isAllowed(tree, so, after) ? after : so;
  }, spared);
  const branches: Possible =
    probability === 1
      ? [[1, struck]]
      : [
          [probability, struck],
          [1 - probability, spared],
        ];
  return branches.flatMap(([chance, branch]) =>
    afterDependencies(tree, branch).map(([more, end]) => [chance * more, end] as const),
  );
}

/** Some events are up again; gates that count are counted anew, others begin anew once nothing below them is down. */
function repaired(
  tree: NumberedTree,
  state: TreeState,
  repairedEvents: readonly number[],
): TreeState {
  const failed = [...state.failed];
  const safe = [...state.safe];
  const uses = [...state.uses];
  for (const event of repairedEvents) failed[event] = false;
  for (const [gate, { is, of }] of tree.gates.entries()) {
    const node = tree.events.length + gate;
    const allUp = of.every((child) => !at(failed, child));
    if (is === 'pand' || is === 'por' || is === 'spare') {
      if (!allUp) continue;
      failed[node] = false;
      safe[node] = false;
      uses[gate] = 0;
    } else failed[node] = countsEnough(at(tree.gates, gate), (child) => at(failed, child));
  }
  const pulled = state.pulled.map(
    (was, index) => was && at(failed, at(tree.dependencies, index).trigger),
  );
  return { ...state, failed, safe, uses, pulled };
}

function movesFrom(tree: NumberedTree, state: TreeState): readonly Move<TreeState>[] {
  const active = activeNodes(tree, state);
  const failures = tree.events.flatMap(({ rate, dormant }, event): readonly Move<TreeState>[] => {
    const pace = active.has(event) ? rate : rate * dormant;
    if (pace === 0 || at(state.failed, event) || at(state.immune, event)) return [];
    const after = failing(tree, state, event);
    if (!isAllowed(tree, state, after)) return [];
    return afterDependencies(tree, after).map(([chance, end]) => [pace * chance, end] as const);
  });
  const repairs = tree.events.flatMap(({ repair = 0 }, event): readonly Move<TreeState>[] =>
    repair > 0 && at(state.failed, event) ? [[repair, repaired(tree, state, [event])]] : [],
  );
  const inspections = tree.inspections.flatMap(
    ({ of, phases }, index): readonly Move<TreeState>[] => {
      if (!phases) return [];
      const gone = (at(state.phases, index) + 1) % phases.count;
      const moved = { ...state, phases: withItem(state.phases, index, gone) };
      return [[phases.rate, gone === 0 ? repaired(tree, moved, of) : moved]];
    },
  );
  return [...failures, ...repairs, ...inspections];
}

/** Every way a tree may begin: what has failed from the start, and what cannot fail. */
function beginnings(tree: NumberedTree): Possible {
  const nothing: TreeState = {
    failed: tree.names.map(() => false),
    safe: tree.names.map(() => false),
    uses: tree.gates.map(() => 0),
    pulled: tree.dependencies.map(() => false),
    immune: tree.events.map(() => false),
    phases: tree.inspections.map(() => 0),
  };
  return tree.events.reduce<Possible>(
    (possible, { atOnce = 0, fallible = 1 }, event) =>
      possible.flatMap(([chance, state]): Possible => {
        const spared = { ...state, immune: withItem(state.immune, event, true) };
        if (fallible < 1) {
          return [
            [chance * fallible, state],
            [chance * (1 - fallible), spared],
          ];
        }
        if (atOnce === 0) return [[chance, state]];
        const after = failing(tree, state, event);
        const struck = isAllowed(tree, state, after) ? afterDependencies(tree, after) : [];
        return [
          ...struck.map(([more, end]) => [chance * atOnce * more, end] as const),
          [struck.length === 0 ? chance : chance * (1 - atOnce), state],
        ];
      }),
    [[1, nothing]],
  );
}

/**
 * The chain of a tree, and whether its top has failed in a state.
 *
 * @param goesOn whether time goes on once the top has failed: for repairs and the long run
 */
export function faultTreeChain(
  tree: FaultTree,
  goesOn = false,
): { readonly chain: Chain<TreeState>; readonly isLost: (state: TreeState) => boolean } {
  const inNumbers = numbered(tree);
  const isLost = ({ failed }: TreeState): boolean => at(failed, inNumbers.top);
  const chain = chainFrom(beginnings(inNumbers), (state) =>
    !goesOn && isLost(state) ? [] : movesFrom(inNumbers, state),
  );
  return { chain, isLost };
}

/** What an inspection makes of a distribution over the states of a chain. @throws InvariantError for a state it lacks */
export function inspected(
  tree: FaultTree,
  { states }: Chain<TreeState>,
  distribution: readonly number[],
  inspection: number,
): readonly number[] {
  const inNumbers = numbered(tree);
  const { of } = at(inNumbers.inspections, inspection);
  const numbers = new Map(states.map((state, index) => [JSON.stringify(state), index]));
  const after = distribution.map(() => 0);
  for (const [index, state] of states.entries()) {
    // What is lost stays lost: the time of the first loss is asked for.
    const isLost = at(state.failed, inNumbers.top);
    const end = isLost ? index : numbers.get(JSON.stringify(repaired(inNumbers, state, of)));
    after[end ?? -1] = at(after, end ?? -1) + at(distribution, index);
  }
  return after;
}
