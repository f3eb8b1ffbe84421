import { memo } from 'react';
import type { Point } from '../../../viz/map/geometry.ts';
import { ageWords, isBeyond } from '../../../viz/map/linkAges.ts';
import { AGE_MARK_PX, ageBox, middleOf } from '../../../viz/map/placeAges.ts';
import { placePath } from '../../../viz/placePath.ts';
import { useFollowedInstant } from '../../state/followers.ts';
import css from './LinkAges.module.css';
import type { MapDrawing } from './useMapDrawing.ts';

/** An hourglass: what is told from other marks by its shape. */
const HOURGLASS = 'M2 1H10L2 11H10Z';

/**
 * How old what each replication has brought is: in words around what has the focus, the pointer or the selection, and as a
 * mark on those older than the objective of their data.
 */
export const LinkAges = memo(function LinkAges(props: {
  readonly drawing: MapDrawing;
  /** Key of what has the focus or the pointer, or is selected; null for nothing. */
  readonly around: string | null;
}) {
  const { drawing, around } = props;
  const { ages, router } = drawing;
  const instant = useFollowedInstant('map');
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g className={css['ages']} aria-hidden="true">
      {ages.map((age) => {
        const isNear = age.from === around || age.to === around;
        const isLate = isBeyond(age, instant);
        if (!isNear && !isLate) return null;
        const corners = router.between(age.from, age.to);
        if (!corners) return null;
        const at = middleOf(corners);
        const text = isNear ? ageWords(age, instant, drawing.reading) : null;
        return <Age key={age.key} at={at} text={text} isLate={isLate} drawing={drawing} />;
      })}
    </g>
  );
});

const Age = memo(function Age(props: {
  readonly at: Point;
  /** Null for the mark alone. */
  readonly text: string | null;
  readonly isLate: boolean;
  readonly drawing: MapDrawing;
}) {
  const { at, text, isLate, drawing } = props;
  const box = ageBox(text ?? '', at, drawing.layout, text === null ? null : drawing.taken);
  const isMark = text === null;
  const x = isMark ? at.x - AGE_MARK_PX / 2 : box.x + 5;
  return (
    <g data-late={isLate || undefined}>
      {isMark ? (
        <circle cx={at.x} cy={at.y} r={9} />
      ) : (
        <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={3} />
      )}
      <path d={placePath(HOURGLASS, { x, y: (isMark ? at.y : box.y + box.height / 2) - 6 })} />
      {text !== null && (
        <text x={box.x + AGE_MARK_PX + 10} y={box.y + 13.5}>
          {text}
        </text>
      )}
    </g>
  );
});
