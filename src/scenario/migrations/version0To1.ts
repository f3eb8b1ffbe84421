/**
 * From format 0, that of the first drafts, to format 1.
 *
 * - `product.title` is now `product.name`.
 * - `rto`, `mtpd` and `mbco` stood directly on a service; they are now under `objectives`.
 *
 * The `change` of a variant patches the same sections, so it is brought up to date the same way. Where a dossier
 * already says it the new way too, the old field stays, and is told as unknown.
 */
import {
  type MapEntry,
  type MapNode,
  mapUnder,
  withEntries,
  withoutEntries,
} from '../source/sourceNode.ts';

const OBJECTIVES: readonly string[] = ['rto', 'mtpd', 'mbco'];

/** A map with what stands under a key replaced by what `update` makes of it, when it is a map. */
function updated(node: MapNode, key: string, update: (value: MapNode) => MapNode): MapNode {
  const entry = node.entries.get(key);
  if (entry?.value.type !== 'map') return node;
  return withEntries(node, [[key, { ...entry, value: update(entry.value) }]]);
}

/** A map with every map in it replaced by what `update` makes of it. */
function eachUpdated(node: MapNode, update: (value: MapNode) => MapNode): MapNode {
  return [...node.entries.keys()].reduce((whole, key) => updated(whole, key, update), node);
}

function renameTitle(product: MapNode): MapNode {
  const title = product.entries.get('title');
  if (!title || product.entries.has('name')) return product;
  return withEntries(withoutEntries(product, ['title']), [['name', title]]);
}

function gatherObjectives(service: MapNode): MapNode {
  const known = mapUnder(service, 'objectives')?.entries ?? new Map<string, MapEntry>();
  const moved = [...service.entries].filter(([key]) => OBJECTIVES.includes(key) && !known.has(key));
  const [first] = moved;
  if (!first) return service;
  const [, { key }] = first;
  const value: MapNode = { type: 'map', span: key, entries: new Map([...known, ...moved]) };
  const entry = service.entries.get('objectives') ?? { key, value };
  const rest = withoutEntries(
    service,
    moved.map(([name]) => name),
  );
  return withEntries(rest, [['objectives', { key: entry.key, value }]]);
}

const migrateSections = (sections: MapNode): MapNode =>
  updated(updated(sections, 'product', renameTitle), 'services', (services) =>
    eachUpdated(services, gatherObjectives),
  );

/** The whole dossier in format 1; what moved keeps its place in the file. */
export function version0To1(root: MapNode): MapNode {
  return updated(migrateSections(root), 'variants', (variants) =>
    eachUpdated(variants, (variant) => updated(variant, 'change', migrateSections)),
  );
}
