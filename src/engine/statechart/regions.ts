/** What makes a chart large: the regions that are multiplied, and the memories on top of them. */
import { at } from '../../base/assert.ts';
import type { Nodes } from './nodes.ts';

export interface RegionSize {
  /** Path of a region of a parallel state, or of a history state. */
  readonly state: string;
  /** In how many ways it may be, whatever the rest of the chart is. */
  readonly ways: number;
}

/** Regions and history states by how many ways each may be, most first; equals in document order. */
export function regionsOf(nodes: Nodes): readonly RegionSize[] {
  const waysOf = (index: number): number => {
    const { type, children } = at(nodes.all, index);
    const inside = children.map(waysOf);
    if (type === 'parallel') return inside.reduce((product, ways) => product * ways, 1);
    return type === 'compound' ? inside.reduce((sum, ways) => sum + ways, 0) : 1;
  };
  const sizes = nodes.all.flatMap(({ index, type, parent, deep, path }) => {
    if (parent < 0) return [];
    const above = at(nodes.all, parent);
    if (type !== 'history') {
      return above.type === 'parallel' ? [{ state: path, ways: waysOf(index) }] : [];
    }
    const remembered = deep || above.type === 'parallel' ? waysOf(parent) : above.children.length;
    return [{ state: path, ways: remembered + 1 }]; // one more: it remembers nothing yet
  });
  return sizes.filter(({ ways }) => ways > 1).sort((a, b) => b.ways - a.ways);
}
