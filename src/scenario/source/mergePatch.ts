import type { MapEntry, MapNode, SourceNode } from './sourceNode.ts';

const emptyLike = (node: MapNode): MapNode => ({ ...node, entries: new Map() });

/** Whether a value in a patch removes the name that it stands under. */
export const isRemoval = (node: SourceNode): boolean =>
  node.type === 'scalar' && node.value === null;

/**
 * Applies a merge patch: maps are merged name by name, `null` removes, anything else replaces. What comes from the
 * patch keeps its place in the patch. Source: RFC 7396, section 2.
 */
export function mergePatch(target: SourceNode, patch: SourceNode): SourceNode {
  if (patch.type !== 'map') return patch;
  const base = target.type === 'map' ? target : emptyLike(patch);
  const entries = new Map<string, MapEntry>(base.entries);
  for (const [key, { key: span, value }] of patch.entries) {
    if (isRemoval(value)) {
      entries.delete(key);
      continue;
    }
    const old = entries.get(key);
    const merged = mergePatch(old?.value ?? emptyMap(value), value);
    // A map that is only touched keeps its own name's place; what is new or replaced stands in the patch.
    entries.set(key, { key: merged.type === 'map' && old ? old.key : span, value: merged });
  }
  return { ...base, entries };
}

/** What a new name is merged into, so that the nulls inside its value are removed too. */
const emptyMap = (like: SourceNode): MapNode => ({
  type: 'map',
  span: like.span,
  entries: new Map(),
});
