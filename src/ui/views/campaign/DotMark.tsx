import type { PlacedDot } from '../../../viz/campaign/layoutDotPlot.ts';
import css from './DotPlot.module.css';

export interface DotMarkProps {
  readonly dot: PlacedDot;
  /** Reached by Tab; the others are walked to with arrows. */
  readonly isTabStop: boolean;
  /** Under the pointer or focused. */
  readonly isPointed: boolean;
  readonly label: string;
  /** Where it stands on the page, so that coming back finds it. */
  readonly place: string;
  readonly onFocus: () => void;
}

/**
 * One future in fifty: a disc, or a cross when it is past the target. Only the one that Tab reaches is told to a screen
 * reader, which would otherwise read fifty of them; the table tells the rest. The drawing hears clicks and keys.
 */
export function DotMark({ dot, isTabStop, isPointed, label, place, onFocus }: DotMarkProps) {
  const { x, y, misses } = dot;
  return (
    // biome-ignore lint/a11y/useSemanticElements: only what Tab reaches may be a link, and all look alike
    <g
      role="link"
      className={css['dot']}
      tabIndex={isTabStop ? 0 : -1}
      aria-hidden={!isTabStop}
      aria-label={label}
      data-dot={dot.index}
      data-place={place}
      onFocus={onFocus}
    >
      {isPointed && <circle cx={x} cy={y} r="8" className={css['ring']} />}
      {misses === true ? (
        <path d={`M${x - 3.2} ${y - 3.2}l6.4 6.4m0 -6.4l-6.4 6.4`} className={css['missed']} />
      ) : (
        <circle cx={x} cy={y} r="4" className={misses === null ? css['plain'] : css['met']} />
      )}
    </g>
  );
}
