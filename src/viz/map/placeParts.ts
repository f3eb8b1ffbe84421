import { at } from '../../base/assert.ts';
import type { Box } from './geometry.ts';
import type { Margins, Shape } from './shapes.ts';

/** A part of a territory, with the shape chosen for it and the box it gets. */
export interface Placed {
  readonly shape: Shape;
  readonly box: Box;
}

/** Boxes of the parts, in order: rows as high and parts as wide as they need, what is left shared in proportion. */
export function placeParts(shape: Shape, box: Box, margins: Margins): readonly Placed[] {
  const inner = inside(box, margins);
  const tall = share(
    shape.rows.map((row) => Math.max(...row.map(({ height }) => height))),
    inner.height,
    margins.gapY,
  );
  let top = inner.y;
  return shape.rows.flatMap((row, index) => {
    const y = top;
    const height = at(tall, index);
    top += height + margins.gapY;
    return placeRow(row, { ...inner, y, height }, margins.gapX);
  });
}

function placeRow(row: readonly Shape[], box: Box, gap: number): readonly Placed[] {
  const wide = share(
    row.map(({ width }) => width),
    box.width,
    gap,
  );
  let left = box.x;
  return row.map((shape, index) => {
    const x = left;
    const width = at(wide, index);
    left += width + gap;
    return { shape, box: { ...box, x, width } };
  });
}

const inside = (box: Box, margins: Margins): Box => ({
  x: box.x + margins.left,
  y: box.y + margins.top,
  width: box.width - margins.left - margins.right,
  height: box.height - margins.top - margins.bottom,
});

/** Needs stretched in proportion to fill a length, the gaps between them left out. */
function share(needs: readonly number[], length: number, gap: number): readonly number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  const room = length - gap * (needs.length - 1);
  return needs.map((need) => (total === 0 ? room / needs.length : (need * room) / total));
}
