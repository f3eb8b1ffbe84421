/**
 * Which rectangles a territory can be given, so that everything in it fits: the fewest px high for each width worth
 * having. Shapes of parts combine into shapes of the whole, in rows that keep the author's order. (L. Stockmeyer, "Optimal
 * orientations of cells in slicing floorplan designs", Information and Control 57, 1983.)
 */

/** One way to arrange something: it needs at least this width and height. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  /** Of a land of lands: its parts, row after row. Empty for a site. */
  readonly rows: readonly (readonly Shape[])[];
  /** Of a site: how many plates stand side by side. */
  readonly columns: number;
}

/** Room that a territory takes around and between its parts. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly gapX: number;
  readonly gapY: number;
  /** What its own label needs. */
  readonly leastWidth: number;
}

const NOTHING: Shape = { width: 0, height: 0, rows: [], columns: 0 };

/** Above this many parts, trying every way to break them into rows takes too long. */
const PARTS_IN_EVERY_WAY_MAX = 7;

/** The shapes of a land whose parts have these shapes; narrowest first, each lower than the one before. */
export function shapesOfLand(
  parts: readonly (readonly Shape[])[],
  margins: Margins,
): readonly Shape[] {
  if (parts.length === 0) return [framed(NOTHING, margins)];
  const arranged = waysToBreak(parts.length).flatMap((lengths) =>
    stacked(
      splitBy(parts, lengths).map((row) => besideEachOther(row, margins.gapX)),
      margins.gapY,
    ),
  );
  return bestOf(arranged.map((shape) => framed(shape, margins)));
}

/** Keeps the shapes that no other beats in both directions; narrowest first. */
export function bestOf(shapes: readonly Shape[]): readonly Shape[] {
  const sorted = [...shapes].sort((a, b) => a.width - b.width || a.height - b.height);
  const kept: Shape[] = [];
  for (const shape of sorted) {
    const last = kept.at(-1);
    if (!last || shape.height < last.height) kept.push(shape);
  }
  return kept;
}

export const framed = (shape: Shape, margins: Margins): Shape => ({
  ...shape,
  width: Math.max(shape.width + margins.left + margins.right, margins.leastWidth),
  height: shape.height + margins.top + margins.bottom,
});

/** Lengths of the rows, for each way to break `count` parts, in order, into rows worth trying. */
function waysToBreak(count: number): readonly (readonly number[])[] {
  if (count > PARTS_IN_EVERY_WAY_MAX) {
    return Array.from({ length: count }, (_, rows) => evenRows(count, rows + 1));
  }
  const ways: number[][] = [];
  // Each bit says whether a row ends after that part.
  for (let ends = 0; ends < 2 ** Math.max(0, count - 1); ends += 1) {
    const lengths = [1];
    for (let part = 1; part < count; part += 1) {
      if (ends & (1 << (part - 1))) lengths.push(1);
      else lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    }
    ways.push(lengths);
  }
  return ways;
}

const evenRows = (count: number, rows: number): readonly number[] =>
  Array.from(
    { length: rows },
    (_, row) => Math.floor(((row + 1) * count) / rows) - Math.floor((row * count) / rows),
  );

function splitBy<Part>(
  parts: readonly Part[],
  lengths: readonly number[],
): readonly (readonly Part[])[] {
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return parts.slice(from - length, from);
  });
}

/** One row: for each height worth having, every part as narrow as that height lets it be. */
function besideEachOther(parts: readonly (readonly Shape[])[], gap: number): readonly Shape[] {
  const heights = new Set(parts.flatMap((shapes) => shapes.map(({ height }) => height)));
  const rows = [...heights].flatMap((height): readonly Shape[] => {
    const row = parts.flatMap((shapes) => shapes.find((shape) => shape.height <= height) ?? []);
    if (row.length < parts.length) return [];
    return [
      {
        width: row.reduce((sum, { width }) => sum + width, gap * (row.length - 1)),
        height: Math.max(...row.map((shape) => shape.height)),
        rows: [row],
        columns: 0,
      },
    ];
  });
  return bestOf(rows);
}

/** Rows above each other: for each width worth having, every row as low as that width lets it be. */
function stacked(rows: readonly (readonly Shape[])[], gap: number): readonly Shape[] {
  const widths = new Set(rows.flatMap((shapes) => shapes.map(({ width }) => width)));
  return [...widths].flatMap((width): readonly Shape[] => {
    const chosen = rows.flatMap((shapes) => shapes.findLast((shape) => shape.width <= width) ?? []);
    if (chosen.length < rows.length) return [];
    return [
      {
        width: Math.max(...chosen.map((shape) => shape.width)),
        height: chosen.reduce((sum, { height }) => sum + height, gap * (chosen.length - 1)),
        rows: chosen.flatMap((shape) => shape.rows),
        columns: 0,
      },
    ];
  });
}
