import type { Condition } from '../../model/states.ts';

interface StateGlyphProps {
  readonly condition: Condition;
  /** Side in px; 16 unless told. */
  readonly size?: number;
  /** Place of the top left corner, inside another drawing. */
  readonly x?: number;
  readonly y?: number;
}

/**
 * The drawn sign of a state, readable without colour. It says nothing to a screen reader: the word of the state
 * always stands beside it. Works in a line of text and inside another SVG.
 */
export function StateGlyph({ condition, size = 16, x, y }: StateGlyphProps) {
  // Inside a drawing of five hundred things, five hundred drawings would each cost a layer of their own.
  if (x !== undefined && y !== undefined) {
    return (
      <g
        transform={`translate(${x} ${y}) scale(${size / GRID_PX})`}
        style={{ color: `var(--state-${condition})` }}
      >
        {SHAPES[condition]}
      </g>
    );
  }
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      style={{ color: `var(--state-${condition})`, flex: 'none' }}
    >
      {SHAPES[condition]}
    </svg>
  );
}

/** Side of the grid that the signs are drawn on. */
const GRID_PX = 16;

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
} as const;

/** One shape each, told apart at 12 px and in black and white; drawn on a grid of 16. */
const SHAPES: Readonly<Record<Condition, React.ReactNode>> = {
  nominal: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  degraded: <path d="M8 1.8 15 14H1Z" fill="currentColor" />,
  down: <path d="M3 3 13 13M13 3 3 13" {...line} strokeWidth={3.2} />,
  recovering: (
    <>
      <path d="M12.6 5.2A5.4 5.4 0 1 0 13.4 8.6" {...line} strokeWidth={2.2} />
      <path d="M14.6 1.6V6.8H9.4Z" fill="currentColor" />
    </>
  ),
  fallback: <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />,
  // A barred section sign: stopped by law, not by a failure.
  unlawful: (
    <>
      <path
        d="M10.7 3.4C10.2 1.6 5.4 1.4 5.3 4 5.2 6.4 10.8 6.6 10.8 9.2 10.8 10.6 9.4 11 8 11M5.3 12.6C5.8 14.4 10.6 14.6 10.7 12 10.8 9.6 5.2 9.4 5.2 6.8 5.2 5.4 6.6 5 8 5"
        {...line}
        strokeWidth={1.8}
      />
      <path d="M1.4 14.6 14.6 1.4" {...line} strokeWidth={2} />
    </>
  ),
  unknown: (
    <>
      <path d="M4.6 5.2C4.6 .8 11.6 1 11.4 5.1 11.3 7.6 8 7.4 8 10.2" {...line} strokeWidth={2.4} />
      <circle cx="8" cy="13.8" r="1.7" fill="currentColor" />
    </>
  ),
  idle: <circle cx="8" cy="8" r="5" {...line} strokeWidth={1.6} />,
};
