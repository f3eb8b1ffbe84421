/**
 * A quantile dot plot: 50 dots, each one future in 50, piled over an axis of spans that begins at 0. What did not happen
 * at all stands before the axis and what is beyond counting after it, each apart. A second campaign on the same futures
 * hangs below the same axis.
 */
import { scaleLinear } from 'd3';
import type { Instance, Reached, ReachedInterval } from '../../analysis/campaign/summary.ts';
import { pileDots } from './placeDots.ts';
import { spanTicks } from './spanTicks.ts';

/** What is drawn on one side of the axis. */
export interface DotStrip {
  /** Ascending; `beyond` last. */
  readonly dots: readonly Instance[];
  /** Targets in seconds, ascending. */
  readonly targets: readonly number[];
  /** The quantile that the claims are about; null when none was played. */
  readonly mark: (ReachedInterval & { readonly value: Reached }) | null;
}

export interface DotFrame {
  readonly widthPx: number;
  /** Diameter of a dot with the gap to the next. */
  readonly pitchPx: number;
  readonly rows: number;
  /** Room for what stands before and after the axis, px each. */
  readonly asidePx: number;
  /** End of the axis in seconds. */
  readonly endSeconds: number;
}

/** `later`: past the end of the axis; `beyond`: never. */
export type DotPlace = 'none' | 'axis' | 'later' | 'beyond';

export interface PlacedDot extends Instance {
  /** 0 to 49 from the least to the greatest. */
  readonly index: number;
  readonly place: DotPlace;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  /** Whether it is past the tightest target; null without one. */
  readonly misses: boolean | null;
}

/** A block of dots wider than one column, and where on the axis its dots really are. */
export interface Funnel {
  /** Closed outline as an SVG path. */
  readonly path: string;
}

export interface PlacedStrip {
  readonly dots: readonly PlacedDot[];
  readonly funnels: readonly Funnel[];
  readonly targets: readonly { readonly seconds: number; readonly x: number }[];
  /** Targets past the end of the axis, in seconds. */
  readonly targetsBeyond: readonly number[];
  readonly mark: PlacedMark | null;
  /** Top and bottom of the dots. */
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedMark {
  readonly x: number;
  /** The interval of the quantile, cut at the ends of the axis. */
  readonly from: number;
  readonly until: number;
}

export interface DotPlotLayout {
  readonly heightPx: number;
  readonly axis: {
    readonly y: number;
    readonly from: number;
    readonly until: number;
    readonly endSeconds: number;
    readonly ticks: readonly { readonly seconds: number; readonly x: number }[];
  };
  /** Middles and edges of what stands before and after the axis. */
  readonly none: Aside;
  readonly later: Aside;
  readonly beyond: Aside;
  readonly strips: readonly PlacedStrip[];
}

export interface Aside {
  readonly from: number;
  readonly until: number;
  readonly middle: number;
}

/** Between the axis and what stands aside. */
const GAP_PX = 20;
/** What is past the end of the axis and yet not beyond: three columns, and a break before them. */
const LATER_PX = 48;
/** Above the dots, for the words of targets. */
export const HEAD_PX = 20;
/** Between the lowest dots and the axis: the interval of the mark stands there. */
const FOOT_PX = 8;
/** Below the axis, for its words. */
export const TICKS_PX = 36;
/** Between two moments of the axis. */
const TICK_GAP_PX = 68;

/** One strip above the axis, or two: the second hangs below it. */
export function layoutDotPlot(strips: readonly DotStrip[], frame: DotFrame): DotPlotLayout {
  const { widthPx, asidePx, endSeconds, rows, pitchPx } = frame;
  const none = aside(0, asidePx);
  const beyond = aside(widthPx - asidePx, widthPx);
  const later = aside(beyond.from - GAP_PX - LATER_PX, beyond.from - GAP_PX);
  const x = scaleLinear()
    .domain([0, endSeconds])
    .range([none.until + GAP_PX, later.from]);
  const [from, until] = [px(x(0)), px(x(endSeconds))];
  const y = HEAD_PX + rows * pitchPx + FOOT_PX;
  const below = y + TICKS_PX + rows * pitchPx + FOOT_PX;
  const ticks = spanTicks(endSeconds, (until - from) / endSeconds, TICK_GAP_PX);
  const placing = { frame, x, none, later, beyond, axisY: y };
  return {
    heightPx: strips.length > 1 ? below + HEAD_PX : y + TICKS_PX,
    axis: {
      y,
      from,
      until,
      endSeconds,
      ticks: ticks.map((seconds) => ({ seconds, x: px(x(seconds)) })),
    },
    none,
    later,
    beyond,
    strips: strips.map((strip, i) => placeStrip(strip, i > 0, placing)),
  };
}

interface Placing {
  readonly frame: DotFrame;
  readonly x: (seconds: number) => number;
  readonly none: Aside;
  readonly later: Aside;
  readonly beyond: Aside;
  readonly axisY: number;
}

function placeStrip(strip: DotStrip, hangs: boolean, placing: Placing): PlacedStrip {
  const { frame, x, axisY } = placing;
  const base = hangs ? axisY + TICKS_PX + FOOT_PX : axisY - FOOT_PX;
  const towards = hangs ? 1 : -1;
  const yOf = (row: number): number => px(base + towards * (row + 0.5) * frame.pitchPx);
  const onAxis = strip.targets.filter((seconds) => seconds <= frame.endSeconds);
  const { dots, funnels } = placeDots(strip, onAxis, placing, yOf);
  const height = frame.rows * frame.pitchPx;
  return {
    dots: dots.sort((a, b) => a.index - b.index),
    funnels: funnels.map(({ near, far }) => ({
      path: `M${near[0]} ${base}H${near[1]}L${far[1]} ${base - towards * FOOT_PX}H${far[0]}Z`,
    })),
    targets: onAxis.map((seconds) => ({ seconds, x: px(x(seconds)) })),
    targetsBeyond: strip.targets.filter((seconds) => seconds > frame.endSeconds),
    mark: strip.mark && placeMark(strip.mark, placing),
    top: hangs ? base : base - height,
    bottom: hangs ? base + height : base,
  };
}

interface PlacedPiles {
  readonly dots: PlacedDot[];
  readonly funnels: readonly {
    readonly near: readonly [number, number];
    readonly far: readonly [number, number];
  }[];
}

function placeDots(
  { dots, targets }: DotStrip,
  onAxis: readonly number[],
  { frame, x, none, later, beyond }: Placing,
  yOf: (row: number) => number,
): PlacedPiles {
  const tightest = targets[0];
  const all = dots.map((dot, index) => ({
    ...dot,
    index,
    place: placeOf(dot.value, frame.endSeconds),
    misses: tightest === undefined ? null : dot.value === 'beyond' || dot.value > tightest,
  }));
  const inPlace = (place: DotPlace) => all.filter((dot) => dot.place === place);
  const between = inPlace('axis');
  const xs = between.map(({ value }) => x(value === 'beyond' ? frame.endSeconds : value));
  const edges = [x(0), ...onAxis.map(x).filter((edge) => edge > x(0)), x(frame.endSeconds)];
  const piled = pileDots(xs, { edges, pitchPx: frame.pitchPx, rows: frame.rows });
  const onIt = piled.dots.flatMap(({ dot, x: middle, row }) => {
    const found = between[dot];
    return found ? [{ ...found, x: px(middle), y: yOf(row) }] : [];
  });
  const half = frame.pitchPx / 2;
  const funnels = piled.piles
    .filter(({ columns }) => columns > 1)
    .map(({ dots: members, from, until }) => ({
      near: [px(from - half), px(until + half)] as const,
      far: [px((xs[members[0] ?? 0] ?? 0) - 1), px((xs[members.at(-1) ?? 0] ?? 0) + 1)] as const,
    }));
  const apart = (place: DotPlace, where: Aside) =>
    stack(inPlace(place).length, where.middle, frame).map(({ x: middle, row }, i) => ({
      dot: inPlace(place)[i],
      x: px(middle),
      y: yOf(row),
    }));
  const stacked = [
    ...apart('none', none),
    ...apart('later', later),
    ...apart('beyond', beyond),
  ].flatMap(({ dot, x: middle, y }) => (dot ? [{ ...dot, x: middle, y }] : []));
  return { dots: [...stacked, ...onIt], funnels };
}

/** Columns of dots around a middle, filled from the left. */
function stack(
  count: number,
  middle: number,
  { rows, pitchPx }: DotFrame,
): readonly { readonly x: number; readonly row: number }[] {
  const columns = Math.ceil(count / rows);
  return Array.from({ length: count }, (_, i) => ({
    x: middle + (Math.floor(i / rows) - (columns - 1) / 2) * pitchPx,
    row: i % rows,
  }));
}

function placeOf(value: Reached, endSeconds: number): DotPlace {
  if (value === 'beyond') return 'beyond';
  if (value > endSeconds) return 'later';
  return value <= 0 ? 'none' : 'axis';
}

function placeMark(
  { value, low, high }: NonNullable<DotStrip['mark']>,
  { frame, x, none, later, beyond }: Placing,
): PlacedMark {
  const xOf = (reached: Reached | null, otherwise: number): number => {
    if (reached === null) return otherwise;
    if (reached === 'beyond') return beyond.middle;
    if (reached > frame.endSeconds) return later.middle;
    return reached <= 0 ? none.middle : px(x(reached));
  };
  const middle = xOf(value, px(x(0)));
  return { x: middle, from: xOf(low, px(x(0))), until: xOf(high, px(x(frame.endSeconds))) };
}

const aside = (from: number, until: number): Aside => ({ from, until, middle: (from + until) / 2 });

/** Tenths of a px are all that a screen shows, and keep paths short. */
const px = (length: number): number => Math.round(length * 10) / 10;
