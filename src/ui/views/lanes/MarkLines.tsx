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
/** Between the top of a row and a label in it. */
const ROW_AIR_PX = 3;

interface MarkLabel {
  readonly kind: ClockMark['kind'];
  readonly at: number;
  /** Of its line. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly y: number;
}

type Rows = LanesDrawing['layout']['lanes'];

const areApart = (x: number, width: number, one: Pick<MarkLabel, 'left' | 'width'>): boolean =>
  x > one.left + one.width || x + width < one.left;

/** Whether nothing stands there on a row, nor is written. */
function isFreeOn(
  { bars, ghost, tail, note }: Rows[number],
  label: Pick<MarkLabel, 'left' | 'width'>,
): boolean {
  const drawn = [...bars, ...(ghost ? [ghost] : []), ...(tail ? [tail] : [])];
  const words = [note, ...bars.map((bar) => bar.label)].filter((text) => text !== null);
  return (
    drawn.every(({ x, width }) => areApart(x, width, label)) &&
    words.every(({ text, x }) => areApart(x, textWidthPx(text, LABEL_SIZE_PX), label))
  );
}

/**
 * Each label on the first row below the services that is free there, or else on the first where no label before it stands,
 * or else on the first of all.
 */
function placeMarks(
  marks: readonly Pick<MarkLabel, 'kind' | 'at' | 'x' | 'left' | 'width'>[],
  lanes: Rows,
): readonly MarkLabel[] {
  const below = lanes.filter(({ lane }) => lane.kind !== 'service' && lane.kind !== 'recovery');
  const placed: MarkLabel[] = [];
  for (const mark of marks) {
    const isTaken = ({ y }: Rows[number]): boolean =>
      placed.some((one) => one.y === y + ROW_AIR_PX && !areApart(mark.left, mark.width, one));
    const bare = below.filter((row) => !isTaken(row));
    const row = bare.find((one) => isFreeOn(one, mark)) ?? bare[0] ?? below[0];
    placed.push({ ...mark, y: (row?.y ?? 0) + ROW_AIR_PX });
  }
  return placed;
}

/** The point of no return, where two runs part, and what a person did, through every lane. */
export function MarkLines({ drawing }: { readonly drawing: LanesDrawing }) {
  const marks = useMarks();
  const text = useText().clock.markers;
  const { scale } = drawing.time;
  const { heightPx, lanes } = drawing.layout;
  const shown = marks.flatMap(({ kind, at }) => {
    const x = scale.x(at);
    if (!DRAWN.has(kind) || x < 0 || x > scale.widthPx) return [];
    const width = textWidthPx(text[kind], LABEL_SIZE_PX) + 2 * LABEL_AIR_PX;
    return [{ kind, at, x, width, left: x + width > scale.widthPx ? x - width : x }];
  });
  return (
    <Unspoken>
      {placeMarks(shown, lanes).map(({ kind, at, x, left, width, y }) => (
        <g key={`${kind}${at}`} className={css[kind]}>
          <line x1={x} x2={x} y2={heightPx} />
          <rect x={left} y={y} width={width} height={LABEL_HEIGHT_PX} />
          <text x={left + LABEL_AIR_PX} y={y + 13} fontSize={LABEL_SIZE_PX}>
            {text[kind]}
          </text>
        </g>
      ))}
    </Unspoken>
  );
}
