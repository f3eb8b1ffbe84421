/**
 * A dossier as its author wrote it: plain values that remember where they stand. Includes, migrations and variants
 * move nodes around without losing their places, so that every later message points into the right file and line.
 */
import type { ScalarValue } from './scalarValue.ts';
import type { Span } from './sourceText.ts';

export interface ScalarNode {
  readonly type: 'scalar';
  readonly span: Span;
  readonly value: ScalarValue;
  /** As written, quotes and escapes resolved. */
  readonly text: string;
}

export interface ListNode {
  readonly type: 'list';
  readonly span: Span;
  readonly items: readonly SourceNode[];
}

export interface MapEntry {
  /** Where the key stands. */
  readonly key: Span;
  readonly value: SourceNode;
}

export interface MapNode {
  readonly type: 'map';
  readonly span: Span;
  /** In the order written. */
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export type SourceNode = ScalarNode | ListNode | MapNode;

/** One step from a node to what is inside it. */
export type PathStep = string | number;

/** The value without its places, as plain data. Nesting is bounded by the reader, so recursion is safe. */
export function plainOf(node: SourceNode): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainOf);
    case 'map':
      return plainMap(node);
  }
}

function plainMap({ entries }: MapNode): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [key, { value }] of entries) {
    // Set as others are, it would call a setter.
    if (key === '__proto__') Object.defineProperty(plain, key, { ...FIELD, value: plainOf(value) });
    else plain[key] = plainOf(value);
  }
  return plain;
}

const FIELD = { configurable: true, enumerable: true, writable: true } as const;

/** A map with some entries replaced or added, at their old place or at the end. */
export function withEntries(
  node: MapNode,
  changes: Iterable<readonly [string, MapEntry]>,
): MapNode {
  return { ...node, entries: new Map([...node.entries, ...changes]) };
}

/** A map without some of its entries. */
export function withoutEntries(node: MapNode, keys: readonly string[]): MapNode {
  return { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.includes(key))) };
}

/** The map under a key, or null when there is none or it is something else. */
export function mapUnder(node: MapNode, key: string): MapNode | null {
  const value = node.entries.get(key)?.value;
  return value?.type === 'map' ? value : null;
}
