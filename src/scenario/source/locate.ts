/** From a path in the dossier as read to a place in a file. */
import type { MapNode, PathStep, SourceNode } from './sourceNode.ts';
import type { Span } from './sourceText.ts';

export interface Located {
  readonly span: Span;
  /** The steps that exist in the file, in order. */
  readonly path: readonly PathStep[];
}

interface Reached {
  readonly node: SourceNode;
  /** Where the key that leads to the node stands; null in a list and at the root. */
  readonly key: Span | null;
}

function stepInto(node: SourceNode, step: PathStep): Reached | null {
  if (node.type === 'map' && typeof step === 'string') {
    const entry = node.entries.get(step);
    return entry ? { node: entry.value, key: entry.key } : null;
  }
  const item = node.type === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item ? { node: item, key: null } : null;
}

/**
 * Follows a path as far as it goes. A step that the file does not have is left out: many fields have a shorter form
 * (`after: freeze` for `after: [freeze]`), and what is missing is shown where it should have been.
 *
 * @param point `value` for the value itself, `key` for its name
 */
export function locate(
  root: MapNode,
  path: readonly PathStep[],
  point: 'key' | 'value' = 'value',
): Located {
  let reached: Reached = { node: root, key: null };
  const taken: PathStep[] = [];
  let isWhole = true;
  for (const step of path) {
    const next = stepInto(reached.node, step);
    // A step into a plain value is a shorter form of it; one that a block lacks is something missing.
    isWhole = next !== null || reached.node.type === 'scalar';
    if (!next) continue;
    reached = next;
    taken.push(step);
  }
  const { node } = reached;
  // What is missing, what was left empty and a long block are best shown by the name under which they stand.
  const isShort = node.type === 'scalar' && node.span.from < node.span.until;
  const byKey = point === 'key' || !isWhole || !isShort;
  const span = byKey ? (reached.key ?? node.span) : node.span;
  return { span, path: taken };
}
