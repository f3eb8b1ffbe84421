/** Rows laid out in columns. */
import { type Line, type Piece, textOf, widthOf } from './line.ts';

export type Alignment = 'left' | 'right';

const cellWidth = (piece: Piece | undefined): number => (piece ? widthOf(textOf(piece)) : 0);

/** Between two columns. */
const GAP = '  ';

/**
 * Each row as one line, indented, its cells in columns as wide as their widest. Rows may have fewer cells than there
 * are columns; a cell beyond the last alignment stands on the left. Nothing stands after the last cell of a row.
 */
export function inColumns(
  rows: readonly (readonly Piece[])[],
  alignments: readonly Alignment[],
  indent: string,
): readonly Line[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => cellWidth(row[column]))),
  );
  return rows.map((row) => [
    indent,
    ...row.flatMap((piece, column): Line => {
      const padding = ' '.repeat((widths[column] ?? 0) - cellWidth(piece));
      const gap = column === 0 ? '' : GAP;
      if (alignments[column] === 'right') return [gap + padding, piece];
      return column === row.length - 1 ? [gap, piece] : [gap, piece, padding];
    }),
  ]);
}
