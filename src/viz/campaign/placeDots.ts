/**
 * Dots of a quantile dot plot: piled in columns of one width over the axis, as many in a pile as the frame has rows.
 * A pile that would be higher becomes a block of several columns around its place. Columns begin anew at each target,
 * so that no dot stands on the wrong side of one.
 */
import { groups, mean } from 'd3';
import { at } from '../../base/assert.ts';

export interface PileFrame {
  /** Edges of the columns in px, ascending: from the beginning of the axis, over each target, to its end. */
  readonly edges: readonly number[];
  /** Least width of a column and least height of a row, px. */
  readonly pitchPx: number;
  readonly rows: number;
}

export interface Pile {
  /** Positions of its dots among those given, ascending. */
  readonly dots: readonly number[];
  /** Middles of the first and of the last column. */
  readonly from: number;
  readonly until: number;
  readonly columns: number;
}

export interface PiledDot {
  /** Position among those given. */
  readonly dot: number;
  /** Middle of its column, px. */
  readonly x: number;
  /** Rows below it, 0 at the bottom; a fraction where a pile had to be pressed to fit. */
  readonly row: number;
}

interface Segment {
  readonly from: number;
  readonly widthPx: number;
  readonly columns: number;
}

interface Block {
  readonly dots: readonly number[];
  /** First column. */
  readonly first: number;
  readonly columns: number;
}

/** Places dots whose exact places on the axis are `xs`, ascending. */
export function pileDots(
  xs: readonly number[],
  { edges, pitchPx, rows }: PileFrame,
): { readonly dots: readonly PiledDot[]; readonly piles: readonly Pile[] } {
  const piles: Pile[] = [];
  const dots: PiledDot[] = [];
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const until = at(edges, i + 1);
    const isLast = i === edges.length - 2;
    const inside = xs.flatMap((x, dot) =>
      (x > from || i === 0) && (x <= until || isLast) ? [dot] : [],
    );
    const columns = Math.max(1, Math.floor((until - from) / pitchPx));
    const segment = { from, widthPx: (until - from) / columns, columns };
    for (const block of blocksIn(segment, inside, xs, rows)) {
      piles.push(pileOf(block, segment));
      dots.push(...dotsOf(block, segment, rows));
    }
  }
  return { dots, piles };
}

/** Blocks of one segment, those that would meet made one. */
function blocksIn(
  segment: Segment,
  dots: readonly number[],
  xs: readonly number[],
  rows: number,
): readonly Block[] {
  const columnOf = (dot: number): number => {
    const column = Math.floor((at(xs, dot) - segment.from) / segment.widthPx);
    return Math.min(Math.max(column, 0), segment.columns - 1);
  };
  const blockOf = (members: readonly number[]): Block => {
    const columns = Math.min(Math.ceil(members.length / rows), segment.columns);
    const wanted = (mean(members, columnOf) ?? 0) - (columns - 1) / 2;
    const first = Math.min(Math.max(Math.round(wanted), 0), segment.columns - columns);
    return { dots: members, columns, first };
  };
  const blocks: Block[] = [];
  for (const [, members] of groups(dots, columnOf)) {
    let block = blockOf(members);
    let before = blocks.at(-1);
    while (before && before.first + before.columns > block.first) {
      blocks.pop();
      block = blockOf([...before.dots, ...block.dots]);
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks;
}

function pileOf({ dots, first, columns }: Block, { from, widthPx }: Segment): Pile {
  const middle = (column: number): number => from + (column + 0.5) * widthPx;
  return { dots, columns, from: middle(first), until: middle(first + columns - 1) };
}

/** Columns filled one after the other, as evenly as the number of dots allows. */
function dotsOf(
  { dots, first, columns }: Block,
  { from, widthPx }: Segment,
  rows: number,
): readonly PiledDot[] {
  const inColumn = (column: number): number => Math.ceil((column * dots.length) / columns);
  const tallest = Math.ceil(dots.length / columns);
  const press = tallest > rows ? (rows - 1) / (tallest - 1) : 1;
  return dots.map((dot, i) => {
    const column = Math.floor((i * columns) / dots.length);
    return {
      dot,
      x: from + (first + column + 0.5) * widthPx,
      row: (i - inColumn(column)) * press,
    };
  });
}
