import type { Box } from '../../../viz/map/geometry.ts';
import type { ThingReading } from '../../../viz/map/mapReading.ts';
import css from './PlateOutline.module.css';

/** Height of the strip along the lower edge that carries the pattern of a state: under the words it would hide them. */
const TAPE_PX = 5;

/** The body of a plate in the look of its state: outline, and a strip with its pattern. */
export function PlateOutline(props: {
  readonly box: Box;
  readonly reading: ThingReading;
  readonly hasTape?: boolean;
  /** It may not be there: drawn so whatever else is true of it. */
  readonly isUnlawful?: boolean;
  /** Wash of its group under a point of view; null for none. */
  readonly tint?: string | null;
  /** It has the focus, could have it, or is selected. */
  readonly hasHalo: boolean;
}) {
  const { box, reading, hasTape = true, isUnlawful = false, tint = null, hasHalo } = props;
  const { x, y, width, height } = box;
  const condition = isUnlawful ? 'unlawful' : reading.condition;
  return (
    <>
      {hasHalo && (
        <rect
          className={css['halo']}
          x={x - 4}
          y={y - 4}
          width={width + 8}
          height={height + 8}
          rx={4}
        />
      )}
      <rect
        className={css['body']}
        data-condition={condition}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
        {...(tint === null ? {} : { style: { fill: tint } })}
      />
      {hasTape && TAPED.has(condition) && (
        <rect
          className={css['tape']}
          x={x + 1}
          y={y + height - TAPE_PX - 1}
          width={Math.max(width - 2, 0)}
          height={TAPE_PX}
          fill={`url(#pattern-${condition})`}
        />
      )}
      {DOUBLE.has(condition) && (
        <rect
          className={css['inner']}
          data-condition={condition}
          x={x + 2.5}
          y={y + 2.5}
          width={Math.max(width - 5, 0)}
          height={Math.max(height - 5, 0)}
          rx={1}
        />
      )}
    </>
  );
}

const TAPED: ReadonlySet<string> = new Set([
  'degraded',
  'down',
  'recovering',
  'unlawful',
  'unknown',
]);
const DOUBLE: ReadonlySet<string> = new Set(['fallback', 'unlawful']);
