/** Rectangles that are taken on the map, found by place: what a word may cover, and how much that would hurt. */
import type { Box } from './geometry.ts';

/** Side of a cell, in px: about the size of what is put into it. */
const CELL_PX = 64;

interface Taken {
  readonly box: Box;
  /** What a covered px² costs. */
  readonly weight: number;
}

export interface TakenRoom {
  readonly take: (box: Box, weight: number) => void;
  /** Cost of covering a box: px² shared with what is there, each by its weight. */
  readonly costOf: (box: Box) => number;
}

/** @param below rectangles that never move, asked too and left as they are */
export function createTakenRoom(below: TakenRoom | null = null): TakenRoom {
  const cells = new Map<string, Taken[]>();
  return {
    take: (box, weight) => {
      const taken = { box, weight };
      for (const cell of cellsOf(box)) {
        const list = cells.get(cell);
        if (list) list.push(taken);
        else cells.set(cell, [taken]);
      }
    },
    costOf: (box) => {
      const met = new Set<Taken>();
      for (const cell of cellsOf(box)) for (const taken of cells.get(cell) ?? []) met.add(taken);
      let cost = below?.costOf(box) ?? 0;
      for (const taken of met) cost += taken.weight * sharedArea(box, taken.box);
      return cost;
    },
  };
}

const cellOf = (px: number): number => Math.floor(px / CELL_PX);

function cellsOf({ x, y, width, height }: Box): readonly string[] {
  const found: string[] = [];
  for (let column = cellOf(x); column <= cellOf(x + width); column += 1)
    for (let row = cellOf(y); row <= cellOf(y + height); row += 1) found.push(`${column} ${row}`);
  return found;
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
