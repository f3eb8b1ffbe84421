/** Names of flat states: which leaves are active, and what of the past can still matter. */
import { at } from '../../base/assert.ts';
import type { Situation } from './microstep.ts';
import { isInside, type Nodes, type Transition } from './nodes.ts';

/** Which memories can still matter: all others are left out, so that situations that will behave alike are one. */
export interface Recall {
  /** History states that something leads to. */
  readonly used: ReadonlySet<number>;
  /** Those whose memory may be used while their parent is active, before it is left and remembers anew. */
  readonly usedWithin: ReadonlySet<number>;
}

export function recallOf(nodes: Nodes): Recall {
  const used = new Set<number>();
  const usedWithin = new Set<number>();
  const isHistory = (index: number): boolean => at(nodes.all, index).type === 'history';
  const transitions = nodes.all.flatMap((it) => [...[...it.on.values()].flat(), ...it.always]);
  for (const { source, targets } of transitions) {
    for (const history of targets.filter(isHistory)) {
      used.add(history);
      const { parent } = at(nodes.all, history);
      if (source === parent || isInside(nodes, source, parent)) usedWithin.add(history);
    }
  }
  for (const { index, initial, defaults } of nodes.all) {
    if (initial >= 0 && isHistory(initial)) {
      used.add(initial);
      if (transitions.some((it) => beginsAgain(it, index))) usedWithin.add(initial);
    }
    for (const history of defaults.filter(isHistory)) {
      used.add(history);
      usedWithin.add(history);
    }
  }
  return { used, usedWithin };
}

/** Whether a transition takes a state back to where it begins without leaving it. */
const beginsAgain = ({ source, targets, reenter }: Transition, state: number): boolean =>
  source === state && !reenter && targets.includes(state);

/** The situation without memories that can no longer matter. */
export function forgetful(nodes: Nodes, recall: Recall, situation: Situation): Situation {
  const memory = new Map(
    [...situation.memory].filter(([history]) => {
      if (!recall.used.has(history)) return false;
      const isInParent = situation.active.has(at(nodes.all, history).parent);
      return !isInParent || recall.usedWithin.has(history);
    }),
  );
  return { ...situation, memory };
}

/** The active states that have no active state inside, as paths, in document order. */
export function leavesOf(nodes: Nodes, { active }: Situation): readonly string[] {
  return nodes.all
    .filter(({ index, children }) => active.has(index) && !children.some((it) => active.has(it)))
    .map(({ path }) => path);
}

/**
 * `power/on + door/shut`, then what history states remember, then raised events that still wait. Names of situations
 * are equal when, and only when, the situations are. Without dots, which XState would read as a path.
 */
export function nameOf(nodes: Nodes, situation: Situation): string {
  const memory = [...situation.memory]
    .sort(([a], [b]) => a - b)
    .map(([history, states]) => {
      const remembered = states.map((it) => at(nodes.all, it).path).sort();
      return ` (${at(nodes.all, history).path}: ${remembered.join(' + ')})`;
    });
  const raised = situation.raised.map((event) => ` ! ${event}`);
  return [leavesOf(nodes, situation).join(' + '), ...memory, ...raised].join('');
}
