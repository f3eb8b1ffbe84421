import { barOutline } from '../../../viz/lanes/barOutline.ts';
import type { BarLook } from '../../../viz/lanes/lane.ts';
import { type PlacedBar, SIGN_WIDTH_PX } from '../../../viz/lanes/layoutLanes.ts';
import { DrawnGlyph } from '../../components/DrawnGlyph.tsx';
import css from './BarShape.module.css';

/** Looks with a texture over their wash, so that they are told apart without colour. */
const PATTERNS: Readonly<Partial<Record<BarLook, string>>> = {
  breach: 'unlawful',
  lapse: 'degraded',
  undetermined: 'unknown',
  propagating: 'recovering',
  failed: 'down',
  absent: 'down',
  exposed: 'down',
};
/** Faint enough for words to be read over it. */
const PATTERN_OPACITY = 0.45;
/** A mobilised person is a line: there, and waiting. */
const LINE_HEIGHT_PX = 2;

/** Looks that the lane of a service draws for all its bars at once: its level, and its outages. */
const OF_THE_LANE: ReadonlySet<BarLook> = new Set([
  'full',
  'degraded',
  'recovered',
  'outage',
  'heldOutage',
]);

export const isDrawnByLane = (look: BarLook): boolean => OF_THE_LANE.has(look);

/** The body of a bar. What it looks like says what it is; where it stays open, it goes on. */
export function BarShape({ placed }: { readonly placed: PlacedBar }) {
  const { bar, x, y, width, height } = placed;
  const { look } = bar;
  if (look === 'mobilised')
    return (
      <rect
        className={css['mobilised']}
        {...{ x, width }}
        y={y + (height - LINE_HEIGHT_PX) / 2}
        height={LINE_HEIGHT_PX}
      />
    );
  const pattern = PATTERNS[look];
  return (
    <g className={css[look]}>
      <rect className={css['fill']} {...{ x, y, width, height }} />
      {pattern && (
        <rect
          {...{ x, y, width, height }}
          fill={`url(#pattern-${pattern})`}
          opacity={PATTERN_OPACITY}
        />
      )}
      <path d={barOutline(placed, bar.isOpen)} />
      <Sign placed={placed} />
    </g>
  );
}

/** A signature for what was decided, a question mark for what nobody knows, an end for work that ended. */
function Sign({ placed }: { readonly placed: PlacedBar }) {
  const { bar, x, y, width, height } = placed;
  const end = x + width;
  const middle = y + (height - SIGN_WIDTH_PX) / 2;
  if (bar.look === 'accepted' && width > SIGN_WIDTH_PX)
    return (
      <path
        className={css['signature']}
        d="M1 9C4 1 6 1 5 6S3 11 6 8 8 4 8 7 9 9 11 8"
        transform={`translate(${x + 3} ${middle})`}
      />
    );
  if (bar.look === 'undetermined' && width > SIGN_WIDTH_PX)
    return <DrawnGlyph condition="unknown" size={SIGN_WIDTH_PX} x={x + 3} y={middle} />;
  if (bar.ending === 'failed')
    return (
      <DrawnGlyph
        condition="down"
        size={SIGN_WIDTH_PX}
        x={Math.max(end - SIGN_WIDTH_PX - 2, x + width / 2 - SIGN_WIDTH_PX / 2)}
        y={middle}
      />
    );
  if (bar.ending === 'done' && !placed.goesOnRight)
    return <rect className={css['done']} x={end - 2} y={y - 2} width={3} height={height + 4} />;
  return null;
}
