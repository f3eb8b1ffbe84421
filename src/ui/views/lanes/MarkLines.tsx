import type { ClockMark } from '../../../viz/clock/marks.ts';
import { LABEL_SIZE_PX } from '../../../viz/lanes/placeAxis.ts';
import { textWidthPx } from '../../../viz/textWidth.ts';
import { useText } from '../../state/preferences.ts';
import { useMarks } from '../clock/useMarks.ts';
import css from './MarkLines.module.css';
import { Unspoken } from './Unspoken.tsx';
import type { LanesDrawing } from './useLanesDrawing.ts';

/** Bookmarks are on the clock; what is drawn through the lanes is what changes their reading. */
const DRAWN: ReadonlySet<ClockMark['kind']> = new Set(['noReturn', 'divergence', 'you']);
const LABEL_AIR_PX = 4;
const LABEL_HEIGHT_PX = 18;

/** The first row below the services on which nothing stands there, nor is written; else the first of all. */
function freeRow(
  lanes: LanesDrawing['layout']['lanes'],
  { from, until }: { readonly from: number; readonly until: number },
): number {
  const below = lanes.filter(({ lane }) => lane.kind !== 'service' && lane.kind !== 'recovery');
  const isOff = (x: number, width: number): boolean => x > until || x + width < from;
  const isFree = ({ bars, ghost, tail, note }: (typeof below)[number]): boolean =>
    note === null &&
    [...bars, ...(ghost ? [ghost] : []), ...(tail ? [tail] : [])].every(({ x, width }) =>
      isOff(x, width),
    ) &&
    bars.every(
      ({ label }) => label === null || isOff(label.x, textWidthPx(label.text, LABEL_SIZE_PX)),
    );
  return (below.find(isFree) ?? below[0])?.y ?? 0;
}

/** The point of no return, where two runs part, and what a person did, through every lane. */
export function MarkLines({ drawing }: { readonly drawing: LanesDrawing }) {
  const marks = useMarks();
  const text = useText().clock.markers;
  const { scale } = drawing.time;
  const { heightPx, lanes } = drawing.layout;
  return (
    <Unspoken>
      {marks
        .filter(
          ({ kind, at }) => DRAWN.has(kind) && scale.x(at) >= 0 && scale.x(at) <= scale.widthPx,
        )
        .map(({ kind, at }) => {
          const label = text[kind];
          const width = textWidthPx(label, LABEL_SIZE_PX) + 2 * LABEL_AIR_PX;
          const x = scale.x(at);
          const left = x + width > scale.widthPx ? x - width : x;
          const y = freeRow(lanes, { from: left, until: left + width }) + 3;
          return (
            <g key={`${kind}${at}`} className={css[kind]}>
              <line x1={x} x2={x} y2={heightPx} />
              <rect x={left} y={y} width={width} height={LABEL_HEIGHT_PX} />
              <text x={left + LABEL_AIR_PX} y={y + 13} fontSize={LABEL_SIZE_PX}>
                {label}
              </text>
            </g>
          );
        })}
    </Unspoken>
  );
}
