/**
 * The head of the lanes: moments counted from T above, the clock on the wall and the day below. Labels never
 * meet: those that matter more are placed first, and one that would touch another is left out.
 */
import { formatClock, formatDay, formatDuration, formatOffset } from '../../analysis/index.ts';
import { type CalendarSpec, localSecondsAt } from '../../base/calendar.ts';
import { DAY, HOUR, MINUTE, type SimSeconds } from '../../base/time.ts';
import type { Language } from '../../model/localised.ts';
import { type TextWeight, textWidthPx } from '../textWidth.ts';
import type { TimeScale } from '../timeScale.ts';
import { timeTicks, unfoldedStretches } from '../timeTicks.ts';
import type { LanesText } from './lanesText.ts';
import { midnightsIn } from './nights.ts';
import { breakRoom } from './placeBreaks.ts';
import type { Room } from './placeLabels.ts';

/** Size of every text of the lanes, the smallest of the product's six. */
export const LABEL_SIZE_PX = 13;
/** Room for `T + 12 h 30 min` and some air. */
const TICK_GAP_PX = 92;
const LABEL_AIR_PX = 10;

export interface AxisInput {
  readonly incidentAt: SimSeconds;
  readonly calendar: CalendarSpec;
  readonly language: Language;
  readonly text: LanesText;
}

export interface AxisLabel {
  readonly at: SimSeconds;
  /** Middle of the text, kept inside the frame. */
  readonly x: number;
  readonly text: string;
}

export interface PlacedBreak extends Room {
  /** Null when the window shows too little of it. */
  readonly label: string | null;
}

export interface PlacedAxis {
  readonly ticks: readonly { readonly at: SimSeconds; readonly x: number; readonly isT: boolean }[];
  readonly offsets: readonly (AxisLabel & { readonly isT: boolean })[];
  readonly clocks: readonly (AxisLabel & { readonly isDay: boolean })[];
  readonly breaks: readonly PlacedBreak[];
}

export function placeAxis(scale: TimeScale, input: AxisInput): PlacedAxis {
  const { incidentAt, language } = input;
  const { stepSeconds, moments } = timeTicks(scale, incidentAt, TICK_GAP_PX);
  const isT = (at: SimSeconds): boolean => at === incidentAt;
  const ofT = moments.filter(isT).map((at) => {
    const text = formatOffset(0, language);
    const width = textWidthPx(text, LABEL_SIZE_PX, 'bold');
    return labelBox(width, insideX(width, scale.x(at), scale.widthPx));
  });
  const breaks = placeBreaks(scale, input, ofT);
  const inOrder = [...moments].sort((a, b) => Number(isT(b)) - Number(isT(a)));
  const offsets = placeApart(
    inOrder.map((at) => ({
      at,
      text: formatOffset(at - incidentAt, language),
      weight: isT(at) ? 'bold' : 'regular',
    })),
    { scale, taken: breaks.flatMap(boxOfBreak) },
  );
  const labelled = offsets.map((label) => label.at);
  return {
    ticks: moments.map((at) => ({ at, x: scale.x(at), isT: isT(at) })),
    offsets: offsets.map((label) => ({ ...label, isT: isT(label.at) })),
    clocks: placeClocks(scale, input, { labelled, stepSeconds }),
    breaks,
  };
}

function placeBreaks(
  scale: TimeScale,
  { language, text }: AxisInput,
  taken: readonly Room[],
): readonly PlacedBreak[] {
  return scale.fold.breaks.flatMap((pause) => {
    const room = breakRoom(pause, scale);
    if (!room) return [];
    const label = text.about(formatDuration(roughly(pause.until - pause.from), language));
    const width = textWidthPx(label, LABEL_SIZE_PX);
    const box = labelBox(width, middleOf(room));
    const fits = width <= room.until - room.from;
    return [{ ...room, label: fits && !taken.some((other) => meets(box, other)) ? label : null }];
  });
}

const boxOfBreak = (placed: PlacedBreak): readonly Room[] =>
  placed.label === null
    ? []
    : [labelBox(textWidthPx(placed.label, LABEL_SIZE_PX), middleOf(placed))];

const middleOf = ({ from, until }: Room): number => (from + until) / 2;
const meets = (a: Room, b: Room): boolean => a.from < b.until && a.until > b.from;

/** The middle of a text of this width, pushed in from the edges of the frame. */
const insideX = (textPx: number, x: number, widthPx: number): number =>
  Math.min(Math.max(x, textPx / 2), widthPx - textPx / 2);

/** A label of this width centred on a place, with the air that keeps it from its neighbours. */
function labelBox(textPx: number, x: number): Room {
  const half = (textPx + LABEL_AIR_PX) / 2;
  return { from: x - half, until: x + half };
}

/** As precise as a break needs to be: whole days, whole hours, or five minutes. */
function roughly(seconds: number): number {
  const step = seconds >= 2 * DAY ? DAY : seconds >= 2 * HOUR ? HOUR : 5 * MINUTE;
  return Math.round(seconds / step) * step;
}

/**
 * T first; then days, where each begins and at the first line of each stretch, because a time of day says nothing
 * without its day; then the times of day that still fit.
 */
function placeClocks(
  scale: TimeScale,
  { calendar, language, incidentAt }: AxisInput,
  ticks: { readonly labelled: readonly SimSeconds[]; readonly stepSeconds: number },
): PlacedAxis['clocks'] {
  const dayOf = (at: SimSeconds): string => formatDay(calendar, at, language);
  const clockOf = (at: SimSeconds): string => formatClock(calendar, at, language);
  const countsDays = ticks.stepSeconds >= DAY;
  const isDay = ({ at, text }: Pick<AxisLabel, 'at' | 'text'>): boolean =>
    countsDays || text !== clockOf(at);
  const firsts = unfoldedStretches(scale).flatMap(({ from, until }) => {
    const first = ticks.labelled.filter((at) => at >= from && at <= until);
    return first.length === 0 ? [] : [first.reduce((a, b) => (a < b ? a : b))];
  });
  const isMidnight = (at: SimSeconds): boolean => localSecondsAt(calendar, at) % DAY === 0;
  const midnights = countsDays ? [] : midnightsIn(scale, calendar);
  const told = [...ticks.labelled.filter((at) => at === incidentAt), ...firsts];
  const labels = placeApart(
    [
      ...told.map((at) => ({
        at,
        text: countsDays || isMidnight(at) ? dayOf(at) : `${dayOf(at)} ${clockOf(at)}`,
      })),
      ...midnights.map((at) => ({ at, text: dayOf(at) })),
      ...ticks.labelled
        .filter((at) => !told.includes(at))
        .map((at) => ({ at, text: countsDays || isMidnight(at) ? dayOf(at) : clockOf(at) })),
    ].map((label) => ({ ...label, weight: isDay(label) ? 'bold' : 'regular' })),
    { scale, taken: [] },
  );
  return labels.map((label) => ({ ...label, isDay: isDay(label) }));
}

/** Keeps the labels that meet neither a place taken nor a label before them in the list; gives them from left to right. */
function placeApart(
  wanted: readonly (Pick<AxisLabel, 'at' | 'text'> & { readonly weight: TextWeight })[],
  room: { readonly scale: TimeScale; readonly taken: readonly Room[] },
): readonly AxisLabel[] {
  const taken = [...room.taken];
  const placed = wanted.flatMap(({ at, text, weight }) => {
    const width = textWidthPx(text, LABEL_SIZE_PX, weight);
    const wantedX = room.scale.x(at);
    const x = insideX(width, wantedX, room.scale.widthPx);
    const box = labelBox(width, x);
    // A label pushed in from the edge by more than half of itself would point elsewhere.
    const isAstray = Math.abs(x - wantedX) > width / 2;
    if (isAstray || taken.some((other) => meets(box, other))) return [];
    taken.push(box);
    return [{ at, x, text }];
  });
  return placed.sort((a, b) => a.x - b.x);
}
