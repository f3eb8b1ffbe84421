/** The tree of each variant: the dossier with the variant's change merged over it. */
import { FIXED_SECTIONS } from './checkVariants.ts';
import { isRemoval, mergePatch } from './source/mergePatch.ts';
import {
  type MapNode,
  mapUnder,
  type SourceNode,
  withEntries,
  withoutEntries,
} from './source/sourceNode.ts';
import type { Span } from './source/sourceText.ts';

/** A name that a change removes, where its `null` stands. */
export interface Removal {
  readonly name: string;
  readonly span: Span;
}

export interface VariantRoot {
  readonly root: MapNode;
  /** Where its change begins, or its name when it has none. */
  readonly place: Span;
  readonly removed: readonly Removal[];
  /** Where the names and values of the change stand. */
  readonly own: readonly Span[];
}

/** Expectations belong to the dossier as a whole: `checkExpectations` looks at them once, and a variant has none. */
function withoutExpectations(root: MapNode): MapNode {
  const entry = root.entries.get('expect');
  if (!entry) return root;
  const none = { type: 'list', items: [], span: entry.value.span } as const;
  return withEntries(root, [['expect', { ...entry, value: none }]]);
}

/** Every place inside a node. */
function spansIn(node: SourceNode): readonly Span[] {
  if (node.type === 'scalar') return [node.span];
  if (node.type === 'list') return [node.span, ...node.items.flatMap(spansIn)];
  const entries = [...node.entries.values()];
  return [node.span, ...entries.flatMap(({ key, value }) => [key, ...spansIn(value)])];
}

function removalsIn(node: SourceNode): readonly Removal[] {
  if (node.type !== 'map') return [];
  return [...node.entries].flatMap(([name, { key, value }]) =>
    isRemoval(value) ? [{ name, span: key }] : removalsIn(value),
  );
}

/**
 * By name, in the author's order. What comes from a change keeps its place inside the variant. A variant that is not
 * shaped like one is left out: the dossier as written is told.
 */
export function variantRoots(root: MapNode): ReadonlyMap<string, VariantRoot> {
  const roots = new Map<string, VariantRoot>();
  const base = withoutExpectations(root);
  for (const [id, { key, value }] of mapUnder(root, 'variants')?.entries ?? []) {
    if (value.type !== 'map') continue;
    const change = mapUnder(value, 'change');
    const patch = change ? withoutEntries(change, FIXED_SECTIONS) : null;
    const merged = patch ? mergePatch(base, patch) : base;
    if (merged.type !== 'map') continue;
    roots.set(id, {
      root: merged,
      own: patch ? spansIn(patch) : [],
      place: value.entries.get('change')?.key ?? key,
      removed: patch ? removalsIn(patch) : [],
    });
  }
  return roots;
}
