import type { Condition } from '../../model/states.ts';
import { GRID_PX, STATE_SHAPES } from './stateShapes.ts';

interface StateGlyphProps {
  readonly condition: Condition;
  /** Side in px; 16 unless told. */
  readonly size?: number;
}

/**
 * The drawn sign of a state, readable without colour, in a line of text. It says nothing to a screen reader: the word of
 * the state always stands beside it. Inside a drawing, `DrawnGlyph` is the same.
 */
export function StateGlyph({ condition, size = GRID_PX }: StateGlyphProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      style={{ color: `var(--state-${condition})`, flex: 'none' }}
    >
      {STATE_SHAPES[condition].map(({ d, line }) =>
        line === null ? (
          <path key={d} d={d} fill="currentColor" />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            strokeWidth={line}
            strokeLinecap="round"
          />
        ),
      )}
    </svg>
  );
}
