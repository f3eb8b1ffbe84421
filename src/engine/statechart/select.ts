/** Which transitions a configuration takes. Guards are asked by name, so that a caller may answer for all worlds. */
import { at } from '../../base/assert.ts';
import { exitSetOf, type Situation } from './microstep.ts';
import { isInside, type Node, type Nodes, type Transition } from './nodes.ts';

/** Answers whether a guard holds; asked twice in one choice it must answer the same. */
export type Ask = (guard: string) => boolean;

/**
 * The transitions that are taken together: in each region the innermost state that has one, and a parallel state itself
 * only where none of its regions has any. The last point is XState's: the Recommendation asks the ancestors of each leaf.
 *
 * @param event its name; null for transitions that wait for none, which are chosen in the same way
 */
export function select(
  nodes: Nodes,
  situation: Situation,
  event: string | null,
  ask: Ask,
): readonly Transition[] {
  const chosenIn = (index: number): readonly Transition[] => {
    const node = at(nodes.all, index);
    const inner = node.children.filter((child) => situation.active.has(child)).flatMap(chosenIn);
    if (inner.length > 0) return inner;
    const first = ownCandidates(node, event).find(({ guard }) => guard === null || ask(guard));
    return first ? [first] : [];
  };
  return withoutConflicts(nodes, situation, chosenIn(0));
}

/** What a state names itself is tried before what it says of any event. */
const ownCandidates = ({ on, always }: Node, event: string | null): readonly Transition[] =>
  event === null ? always : [...(on.get(event) ?? []), ...(on.get('*') ?? [])];

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
