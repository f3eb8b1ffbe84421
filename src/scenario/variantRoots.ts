import { mergePatch } from './source/mergePatch.ts';
import { type MapNode, mapUnder, withoutEntries } from './source/sourceNode.ts';

/** What belongs to the dossier as a whole: a variant neither changes it nor has it checked again. */
const WHOLE_DOSSIER: readonly string[] = ['expect'];

/**
 * The whole tree of each variant: its `change` merged over the dossier as written. What comes from a change keeps its
 * place inside the variant. A variant that is not shaped like one is left out: the dossier itself is told.
 */
export function variantRoots(root: MapNode): ReadonlyMap<string, MapNode> {
  const roots = new Map<string, MapNode>();
  const base = withoutEntries(root, WHOLE_DOSSIER);
  for (const [id, { value }] of mapUnder(root, 'variants')?.entries ?? []) {
    if (value.type !== 'map') continue;
    const change = mapUnder(value, 'change');
    const merged = change ? mergePatch(base, change) : base;
    if (merged.type === 'map') roots.set(id, merged);
  }
  return roots;
}
