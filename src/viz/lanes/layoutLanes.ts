/**
 * Lanes in px: from what a run has to show and a time scale to boxes, texts and paths. `x` counts from the left edge of
 * the time axis, `y` from the top of the first lane; the head of the axis is laid out apart because it stays in sight.
 */
import type { SimSeconds } from '../../base/time.ts';
import { textWidthPx } from '../textWidth.ts';
import type { TimeScale } from '../timeScale.ts';
import type { CriticalStretch, Lane, LaneBar, LaneKind, Lanes } from './lane.ts';
import { LABEL_SIZE_PX } from './placeAxis.ts';
import { placeBars, type Span, spanOf } from './placeBars.ts';
import { slitRooms } from './placeBreaks.ts';
import { type CriticalPath, placeCriticalPath } from './placeCriticalPath.ts';
import {
  type PlacedLabel,
  placeLabels,
  type Room,
  type RowFrame,
  withoutHoles,
} from './placeLabels.ts';
import {
  crossingsOf,
  type LevelChange,
  type PlacedFlag,
  type PlacedLevel,
  placeFlags,
  placeLevel,
  placeOtherLevel,
} from './placeService.ts';

/** Height of a lane with one track, by kind. */
const LANE_HEIGHTS_PX: Readonly<Record<LaneKind, number>> = {
  recovery: 48,
  service: 48,
  demand: 24,
  data: 24,
  rule: 24,
  plan: 24,
  step: 24,
  teams: 24,
  team: 24,
  quiet: 24,
};
/** More services than that are told by one line each, so that plans stay in sight below. */
const SERVICES_AT_EASE = 5;
export const areServicesDense = (lanes: readonly Pick<Lane, 'kind'>[]): boolean =>
  lanes.filter(({ kind }) => kind === 'service').length > SERVICES_AT_EASE;
const DENSE_SERVICE_PX = 24;
/** Of each further track of a lane. */
const TRACK_HEIGHT_PX = 18;
const BAR_HEIGHT_PX = 16;
/** A plan's ghost shows around the bar that covers it. */
const GHOST_HEIGHT_PX = 20;
/** Of a signature, a question mark or a cross, inside the bar it qualifies. */
export const SIGN_WIDTH_PX = 12;
/** Above the lanes that open a new subject. */
const SUBJECT_GAP_PX: Readonly<Partial<Record<LaneKind, number>>> = { plan: 8, teams: 8 };

export interface PlacedBar extends Span {
  readonly bar: LaneBar;
  readonly y: number;
  readonly height: number;
  readonly label: PlacedLabel | null;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly ghost: (Span & { readonly y: number; readonly height: number }) | null;
  /** The slack of what was planned. */
  readonly tail: Span | null;
  readonly level: PlacedLevel | null;
  readonly flags: readonly PlacedFlag[];
  /** Words of a quiet lane, which has no bars. */
  readonly note: PlacedLabel | null;
  /** Path of the level of the same service in the run beside; null without one. */
  readonly beside: string | null;
}

export interface LanesLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
  /** What kept the shown outage going. */
  readonly criticalPath: CriticalPath;
}

export interface LayoutInput {
  readonly lanes: Lanes;
  readonly scale: TimeScale;
  /** Lanes whose own lanes are hidden. */
  readonly folded: ReadonlySet<string>;
  readonly critical: readonly CriticalStretch[];
  /** Levels of services in the run beside, by id; null without one. */
  readonly beside: BesideLevels | null;
}

export interface BesideLevels {
  readonly endsAt: SimSeconds;
  readonly levels: ReadonlyMap<string, readonly LevelChange[]>;
}

export function layoutLanes(input: LayoutInput): LanesLayout {
  const { lanes, scale, folded, critical } = input;
  const placed: PlacedLane[] = [];
  const isDense = areServicesDense(lanes.lanes);
  let y = 0;
  for (const lane of lanes.lanes) {
    if (lane.foldedBy !== null && folded.has(lane.foldedBy)) continue;
    if (y > 0) y += SUBJECT_GAP_PX[lane.kind] ?? 0;
    const one = isDense && lane.kind === 'service' ? DENSE_SERVICE_PX : LANE_HEIGHTS_PX[lane.kind];
    const height = one + (lane.trackCount - 1) * TRACK_HEIGHT_PX;
    placed.push(placeLane(lane, { y, height }, input));
    y += height;
  }
  const boxes = placed.map(({ lane, y: top, height }) => ({ id: lane.id, y: top, height }));
  const criticalPath = placeCriticalPath(critical, boxes, scale);
  return { widthPx: scale.widthPx, heightPx: y, lanes: placed, criticalPath };
}

/** Where the level of a lane changes. */
const risesOf = ({ levels }: Lane, scale: TimeScale): readonly Room[] =>
  levels.slice(1).map(({ from }) => ({ from: scale.x(from) - 1, until: scale.x(from) + 1 }));

/** In a tall lane, the heights of the words of its flags and of its outages; on one line both have all of it. */
const WORDS_OF = { flags: { top: 7, bottom: 33 }, outages: { top: 27, bottom: 43 } } as const;

/** The changes of the same service in the run beside; null where none is to be drawn. */
const changesBeside = (
  { kind, subject }: Lane,
  { beside }: Pick<LayoutInput, 'beside'>,
): readonly LevelChange[] | null =>
  kind === 'service' && subject ? (beside?.levels.get(subject.id) ?? null) : null;

function placeLane(
  lane: Lane,
  box: { readonly y: number; readonly height: number },
  input: LayoutInput,
): PlacedLane {
  const { scale, beside } = input;
  const hasLevel = lane.levels.length > 0;
  const ghost = lane.planned ? spanOf(lane.planned, scale) : null;
  const isOneLine = box.height <= DENSE_SERVICE_PX;
  const row = rowFrame(scale);
  // On one line, words across a rise of the level would stand in its line.
  const rises = isOneLine ? risesOf(lane, scale) : [];
  const changes = changesBeside(lane, input);
  // The same of the line of the run beside.
  const crossed = (words: keyof typeof WORDS_OF): readonly Room[] => {
    const band = isOneLine ? { top: 0, bottom: box.height } : WORDS_OF[words];
    return changes ? crossingsOf(changes, band, { heightPx: box.height, scale }) : [];
  };
  const flags = placeFlags(lane.flags, {
    ...{ scale, isOneLine },
    row: { ...row, holes: [...row.holes, ...rises, ...crossed('flags')] },
  });
  return {
    lane,
    ...box,
    bars: hasLevel
      ? placeServiceBars(lane, box.height, {
          scale,
          holes: [...roomsOfFlags(flags, isOneLine), ...crossed('outages')],
        })
      : tracksOf(lane).flatMap((bars, track) => placeTrack(bars, track, { scale, ghost })),
    ghost: ghost
      ? { ...ghost, y: (LANE_HEIGHTS_PX.step - GHOST_HEIGHT_PX) / 2, height: GHOST_HEIGHT_PX }
      : null,
    tail: lane.slack ? spanOf(lane.slack, scale) : null,
    level: hasLevel ? placeLevel(lane, box.height, scale) : null,
    flags,
    note: lane.kind === 'quiet' && lane.note !== null ? placeNote(lane.note, scale) : null,
    beside: changes && beside ? placeOtherLevel(changes, beside.endsAt, box.height, scale) : null,
  };
}

function tracksOf(lane: Lane): readonly (readonly LaneBar[])[] {
  return Array.from({ length: lane.trackCount }, (_, track) =>
    lane.bars.filter((bar) => bar.track === track),
  );
}

function placeTrack(
  bars: readonly LaneBar[],
  track: number,
  { scale, ghost }: { readonly scale: TimeScale; readonly ghost: Span | null },
): readonly PlacedBar[] {
  const spans = placeBars(bars, scale);
  const row = rowFrame(scale);
  const holes = [...row.holes, ...(ghost ? bareGhost(ghost, spans) : [])];
  const labels = placeLabels(
    spans.map(({ x, width, bar }) => ({ x, width, labels: bar.labels, taken: signRoom(bar) })),
    { ...row, holes },
  );
  return spans.map((span, i) => ({
    ...span,
    y: (LANE_HEIGHTS_PX.step - BAR_HEIGHT_PX) / 2 + track * TRACK_HEIGHT_PX,
    height: BAR_HEIGHT_PX,
    label: labels[i] ?? null,
  }));
}

/** What bars leave bare of a ghost: no word stands on its edges. */
function bareGhost(ghost: Span, bars: readonly Span[]): readonly Room[] {
  const covered = bars.map(({ x, width }) => ({ from: x, until: x + width }));
  return withoutHoles({ from: ghost.x, until: ghost.x + ghost.width }, covered);
}

const signRoom = (bar: LaneBar) => ({
  left: bar.look === 'accepted' || bar.look === 'undetermined' ? SIGN_WIDTH_PX : 0,
  right: bar.ending === 'failed' ? SIGN_WIDTH_PX : 0,
});

/** Bars of a service fill its lane; their words may run over the ones that have none. */
function placeServiceBars(
  lane: Lane,
  height: number,
  { scale, holes }: { readonly scale: TimeScale; readonly holes: readonly Room[] },
): readonly PlacedBar[] {
  const row = rowFrame(scale);
  const spans = placeBars(lane.bars, scale);
  const speaking = spans.filter(({ bar }) => bar.labels.length > 0);
  const labels = placeLabels(
    speaking.map(({ x, width, bar }) => ({
      ...{ x, width, labels: bar.labels },
      staysInside: bar.look === 'degraded',
      // Beside it, the length of an outage would stand over the time when the service ran.
      prefersInside: true,
    })),
    { ...row, holes: [...row.holes, ...holes] },
  );
  return spans.map((span) => ({
    ...span,
    y: 0,
    height,
    label: labels[speaking.indexOf(span)] ?? null,
  }));
}

/** Between the words of a flag and those of an outage on one line: closer, they would read as one sentence. */
const APART_PX = 14;

/** Where the words of an outage cannot stand: over a mast, and on one line over its words. */
const roomsOfFlags = (flags: readonly PlacedFlag[], isOneLine: boolean): readonly Room[] =>
  flags.flatMap(({ x, labelX, lines }) => {
    const mast = { from: x - 1, until: x + 1 };
    // The second of two lines stands as low as the words of a level do.
    const words = isOneLine ? lines[0] : lines[1];
    if (words === undefined) return [mast];
    const until = labelX + textWidthPx(words, LABEL_SIZE_PX) + APART_PX;
    return [mast, { from: labelX - APART_PX, until }];
  });

function placeNote(note: string, scale: TimeScale): PlacedLabel | null {
  const wanted = { x: 0, width: scale.widthPx, labels: [note] };
  return placeLabels([wanted], rowFrame(scale))[0] ?? null;
}

const rowFrame = (scale: TimeScale): RowFrame => ({
  widthPx: scale.widthPx,
  sizePx: LABEL_SIZE_PX,
  holes: slitRooms(scale),
});
