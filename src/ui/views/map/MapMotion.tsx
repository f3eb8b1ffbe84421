import { memo } from 'react';
import type { Box } from '../../../viz/map/geometry.ts';
import type { MapTag } from '../../../viz/map/placeTags.ts';
import { roundedPath } from '../../../viz/map/roundedPath.ts';
import type { ZoomView } from '../../interaction/createZoom.ts';
import type { Size } from '../../interaction/useSize.ts';
import { useIsScrubbing } from '../../state/scrubbing.ts';
import { useInstant } from '../../state/session.ts';
import css from './MapMotion.module.css';
import type { MapDrawing } from './useMapDrawing.ts';

/**
 * All that moves on the map, in a drawing of its own over it, so that nothing below is drawn again meanwhile: one beat
 * around what has just changed, and a dot once along each way that has just passed a failure or a recovery on. Nothing
 * when less motion is wanted.
 */
export const MapMotion = memo(function MapMotion(props: {
  readonly drawing: MapDrawing;
  readonly view: ZoomView;
  readonly size: Size;
}) {
  const { drawing, view, size } = props;
  const { layout, router } = drawing;
  // Under a hand that drags the clock nothing could be followed; what changed last beats once it stands still.
  const isScrubbing = useIsScrubbing();
  const beats = isScrubbing ? [] : beatsOf(drawing);
  const transmissions = isScrubbing ? [] : drawing.transmissions;
  return (
    <svg className={css['motion']} aria-hidden="true" width={size.widthPx} height={size.heightPx}>
      <g transform={`translate(${view.left} ${view.top}) scale(${view.scale})`}>
        {/* For its size: a drawing whose outline moves makes the browser lay the whole page again. */}
        <path d={`M0 0H${layout.widthPx}V${layout.heightPx}H0Z`} fill="transparent" />
        {beats.map(({ key, condition, box }) => (
          <rect
            key={key}
            data-condition={condition}
            x={box.x - 2}
            y={box.y - 2}
            width={box.width + 4}
            height={box.height + 4}
            rx={3}
          />
        ))}
        <Gauges tags={drawing.tags} />
        {transmissions.map(({ key, from, to }) => {
          const corners = router.between(from, to);
          return (
            corners && (
              <circle key={key} r={4} style={{ offsetPath: `path("${roundedPath(corners)}")` }} />
            )
          );
        })}
      </g>
    </svg>
  );
});

const GAUGE_PX = 3;

/** Along the foot of the words about a reserve, what is left of it at the clock's instant. */
function Gauges({ tags }: { readonly tags: readonly MapTag[] }) {
  const instant = useInstant();
  return tags.map(({ key, x, y, width, height, drains }) => {
    if (!drains) return null;
    const left = (drains.until - instant) / Math.max(drains.until - drains.from, 1);
    const share = Math.min(Math.max(left, 0), 1);
    return (
      <path
        key={key}
        className={css['gauge']}
        d={`M${x + 1} ${y + height - 1}h${(width - 2) * share}v${-GAUGE_PX}h${-(width - 2) * share}Z`}
      />
    );
  });
}

interface Beat {
  /** New for each change, so that it beats again. */
  readonly key: string;
  readonly condition: string;
  readonly box: Box;
}

function beatsOf({ layout, state }: MapDrawing): readonly Beat[] {
  const { plates, services, sites } = state;
  return [...layout.sites, ...layout.plates].flatMap((box) => {
    const reading = plates.get(box.key) ?? services.get(box.key) ?? sites.get(box.key);
    if (!reading?.isChanging) return [];
    return [{ key: `${box.key} ${reading.entry}`, condition: reading.condition, box }];
  });
}
