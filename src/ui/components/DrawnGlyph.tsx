import type { Condition } from '../../model/states.ts';
import { placePath } from '../../viz/placePath.ts';
import { GRID_PX, STATE_SHAPES } from './stateShapes.ts';

/**
 * The sign of a state inside a drawing. Drawn in the coordinates of the drawing itself: five hundred drawings, or five
 * hundred shifted groups, would each cost the browser a layer of its own.
 */
export function DrawnGlyph(props: {
  readonly condition: Condition;
  /** Side, in px of the drawing. */
  readonly size: number;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
}) {
  const { condition, size, x, y } = props;
  const scale = size / GRID_PX;
  const colour = `var(--state-${condition})`;
  return STATE_SHAPES[condition].map(({ d, line }) =>
    line === null ? (
      <path key={d} d={placePath(d, { x, y, scale })} style={{ fill: colour, stroke: 'none' }} />
    ) : (
      <path
        key={d}
        d={placePath(d, { x, y, scale })}
        strokeLinecap="round"
        style={{ fill: 'none', stroke: colour, strokeWidth: line * scale }}
      />
    ),
  );
}
