/** Which transitions a configuration takes. Guards are asked by name, so that a caller may answer for all worlds. */
import { at } from '../../base/assert.ts';
import { exitSetOf, type Situation } from './microstep.ts';
import { ancestorsOf, isInside, type Nodes, type Transition } from './nodes.ts';

/** Answers whether a guard holds; asked twice in one choice it must answer the same. */
export type Ask = (guard: string) => boolean;

/**
 * The transitions an event sets off: in each region the innermost state that has one, and a parallel state itself only
 * where none of its regions has any. The last point is XState's: the Recommendation asks the ancestors of each leaf.
 */
export function selectByEvent(
  nodes: Nodes,
  situation: Situation,
  event: string,
  ask: Ask,
): readonly Transition[] {
  const chosenIn = (index: number): readonly Transition[] => {
    const { children, on } = at(nodes.all, index);
    const inner = children.filter((child) => situation.active.has(child)).flatMap(chosenIn);
    if (inner.length > 0) return inner;
    // An event that a state names is tried before what it says of any event.
    const own = [...(on.get(event) ?? []), ...(on.get('*') ?? [])];
    const first = own.find(({ guard }) => guard === null || ask(guard));
    return first ? [first] : [];
  };
  return withoutConflicts(nodes, situation, chosenIn(0));
}

/** The transitions that wait for no event: for each leaf, in document order, of the innermost state that has one. */
export function selectAlways(nodes: Nodes, situation: Situation, ask: Ask): readonly Transition[] {
  const chosen = new Set<Transition>();
  for (const { index, type } of nodes.all) {
    if (type !== 'atomic' || !situation.active.has(index)) continue;
    const candidates = [index, ...ancestorsOf(nodes, index)].flatMap(
      (state) => at(nodes.all, state).always,
    );
    const first = candidates.find(({ guard }) => guard === null || ask(guard));
    if (first) chosen.add(first);
  }
  return withoutConflicts(nodes, situation, [...chosen]);
}

/**
 * Of two transitions that leave a state in common, the one from further inside is kept; failing that the earlier.
 * Source: SCXML, appendix D, removeConflictingTransitions.
 */
function withoutConflicts(
  nodes: Nodes,
  situation: Situation,
  enabled: readonly Transition[],
): readonly Transition[] {
  let kept: readonly Transition[] = [];
  for (const candidate of enabled) {
    const left = new Set(exitSetOf(nodes, situation, candidate));
    const rivals = kept.filter((other) =>
      exitSetOf(nodes, situation, other).some((state) => left.has(state)),
    );
    if (rivals.some(({ source }) => !isInside(nodes, candidate.source, source))) continue;
    kept = [...kept.filter((other) => !rivals.includes(other)), candidate];
  }
  return kept;
}
