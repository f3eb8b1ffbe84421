import { memo } from 'react';
import type { TraceId } from '../../../model/trace.ts';
import { boxesPath } from '../../../viz/lanes/fillPaths.ts';
import type { PlacedBar, PlacedLane } from '../../../viz/lanes/layoutLanes.ts';
import { LABEL_SIZE_PX } from '../../../viz/lanes/placeAxis.ts';
import type { TimeStretch } from '../../../viz/timeFold.ts';
import { BarShape, isDrawnByLane } from './BarShape.tsx';
import { BesideLevel } from './BesideLevel.tsx';
import { FlagMark } from './FlagMark.tsx';
import { LaneItemMark } from './LaneItemMark.tsx';
import css from './LaneRow.module.css';
import { ServiceLevel } from './ServiceLevel.tsx';
import { Unspoken } from './Unspoken.tsx';

/** Between the top of a bar and the baseline of its words. */
const BASELINE_PX = 12.5;
/** Words of a service stand under those of its flags; beside them in a lane of one line. */
const SERVICE_BASELINE_PX = { tall: 39, low: 17 } as const;
const LOW_PX = 24;

const NOTE_BASELINE_PX = 16;
const BOX_MARGIN_PX = 2;
/** Of each side of a mast, what can be pressed. */
const FLAG_REACH_PX = 6;

interface LaneRowProps {
  readonly placed: PlacedLane;
  readonly widthPx: number;
  readonly lit: ReadonlySet<string>;
  /** Entry that is selected, when it is one of this lane. */
  readonly selected: TraceId | null;
  readonly tabStop: string | null;
  readonly onFocus: (item: string) => void;
  readonly onShow: (stretch: TimeStretch) => void;
}

/** One lane: its ghost, its bars or its level, its flags, and over them the words. */
export const LaneRow = memo(function LaneRow({ placed, widthPx, ...marks }: LaneRowProps) {
  const { y, height, bars, ghost, tail, level, flags, note, beside } = placed;
  return (
    <g transform={`translate(0 ${y})`}>
      {ghost && (
        <rect
          className={css['ghost']}
          x={ghost.x + 0.5}
          y={ghost.y + 0.5}
          width={Math.max(ghost.width - 1, 1)}
          height={ghost.height - 1}
        />
      )}
      {tail && (
        <path
          className={css['tail']}
          d={`M${tail.x} ${height / 2}H${tail.x + tail.width}M${tail.x + tail.width} ${height / 2 - 4}V${height / 2 + 4}`}
        />
      )}
      {level && <ServiceLevel level={level} widthPx={widthPx} />}
      <Outages bars={bars} lit={marks.lit} />
      {bars.map((placedBar) => (
        <LaneItemMark
          key={placedBar.bar.id}
          item={placedBar.bar}
          box={boxOf(placedBar, level !== null)}
          {...marks}
        >
          {isDrawnByLane(placedBar.bar.look) ? null : <BarShape placed={placedBar} />}
        </LaneItemMark>
      ))}
      {beside && <BesideLevel path={beside} />}
      {flags.map((flag) => (
        <LaneItemMark
          key={flag.flag.id}
          item={flag.flag}
          box={{ x: flag.x - FLAG_REACH_PX, y: 0, width: 2 * FLAG_REACH_PX, height }}
          {...marks}
        >
          <FlagMark placed={flag} heightPx={height} />
        </LaneItemMark>
      ))}
      <Unspoken>
        {bars.map((placedBar) => (
          <BarWords
            key={placedBar.bar.id}
            placed={placedBar}
            isService={level !== null}
            isQuiet={marks.lit.size > 0 && !marks.lit.has(placedBar.bar.id)}
          />
        ))}
        {note && (
          <text className={css['note']} x={note.x} y={NOTE_BASELINE_PX}>
            {note.text}
          </text>
        )}
      </Unspoken>
    </g>
  );
});

const isOutage = ({ bar }: PlacedBar): boolean =>
  bar.look === 'outage' || bar.look === 'heldOutage';

/** The outages of a service: one path of those that are lit, one of the others. */
function Outages(props: {
  readonly bars: readonly PlacedBar[];
  readonly lit: LaneRowProps['lit'];
}) {
  const outages = props.bars.filter(isOutage);
  if (outages.length === 0) return null;
  const isQuiet = ({ bar }: PlacedBar): boolean => props.lit.size > 0 && !props.lit.has(bar.id);
  const lit = outages.filter((placed) => !isQuiet(placed));
  const quiet = outages.filter(isQuiet);
  return (
    <Unspoken>
      {lit.length > 0 && <path className={css['outages']} d={boxesPath(lit)} />}
      {quiet.length > 0 && <path className={css['outages']} data-quiet d={boxesPath(quiet)} />}
    </Unspoken>
  );
}

/** A little more than the bar, except for a service, whose bars fill its lane. */
function boxOf({ x, y, width, height }: PlacedBar, isService: boolean) {
  const more = isService ? 0 : BOX_MARGIN_PX;
  return { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more };
}

/** Looks whose fill is solid: words on them are in the colour of the paper. */
const SOLID: ReadonlySet<PlacedBar['bar']['look']> = new Set(['working', 'deliberating', 'busy']);

interface BarWordsProps {
  readonly placed: PlacedBar;
  readonly isService: boolean;
  readonly isQuiet: boolean;
}

function BarWords({ placed, isService, isQuiet }: BarWordsProps) {
  const { bar, label, y, height } = placed;
  if (!label) return null;
  const isOnSolid = label.place === 'inside' && SOLID.has(bar.look);
  return (
    <text
      className={`${css['words']} ${isQuiet ? css['quiet'] : isOnSolid ? css['onSolid'] : css[bar.look]}`}
      x={label.x}
      y={isService ? SERVICE_BASELINE_PX[height > LOW_PX ? 'tall' : 'low'] : y + BASELINE_PX}
      fontSize={LABEL_SIZE_PX}
    >
      {label.text}
    </text>
  );
}
