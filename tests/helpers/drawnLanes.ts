/** Lanes laid out as the screen does, and what a careful reader would find wrong with them. */
import type { Verdict } from '../../src/analysis/verdict.ts';
import { simSeconds } from '../../src/base/time.ts';
import type { Language } from '../../src/model/localised.ts';
import type { Run } from '../../src/model/run.ts';
import { messagesIn } from '../../src/ui/text/index.ts';
import { criticalStretches, outageShown } from '../../src/viz/lanes/criticalStretches.ts';
import type { Lanes } from '../../src/viz/lanes/lane.ts';
import {
  type BesideLevels,
  type LanesLayout,
  layoutLanes,
  type PlacedLane,
} from '../../src/viz/lanes/layoutLanes.ts';
import { LABEL_SIZE_PX, type PlacedAxis, placeAxis } from '../../src/viz/lanes/placeAxis.ts';
import { slitRooms } from '../../src/viz/lanes/placeBreaks.ts';
import { readLanes } from '../../src/viz/lanes/readLanes.ts';
import { textWidthPx } from '../../src/viz/textWidth.ts';
import { foldTime } from '../../src/viz/timeFold.ts';
import { createTimeScale, type TimeScale, wholeRun, zoomWindow } from '../../src/viz/timeScale.ts';

export interface DrawnLanes {
  readonly lanes: Lanes;
  readonly scale: TimeScale;
  readonly layout: LanesLayout;
  readonly axis: PlacedAxis;
}

interface Asked {
  readonly widthPx?: number;
  readonly language?: Language;
  /** Levels of a run beside; none otherwise. */
  readonly beside?: BesideLevels | null;
  /** Factors, each around a share of the run. */
  readonly zooms?: readonly (readonly [number, number])[];
}

export function drawLanes(run: Run, verdict: Verdict, asked: Asked = {}): DrawnLanes {
  const { widthPx = 864, language = 'en', zooms = [], beside = null } = asked;
  const text = messagesIn(language).lanes;
  const lanes = readLanes({ run, verdict, language, text });
  const { incidentAt, endsAt } = run;
  const fold = foldTime({ from: simSeconds(0), until: endsAt, incidentAt, ...lanes, widthPx });
  const window = zooms.reduce(
    (now, [factor, share]) => zoomWindow(fold, now, { factor, around: share * run.endsAt }),
    wholeRun(fold),
  );
  const scale = createTimeScale(fold, window, widthPx);
  const shown = outageShown(verdict, { subject: null, entry: null });
  const critical = shown ? criticalStretches(shown, lanes.lanes) : [];
  return {
    lanes,
    scale,
    layout: layoutLanes({ lanes, scale, folded: new Set(), critical, beside }),
    axis: placeAxis(scale, { incidentAt, calendar: run.calendar, language, text }),
  };
}

/** Rounding of px: far below what can be seen. */
const EPSILON = 1e-6;

interface Box {
  readonly what: string;
  readonly from: number;
  readonly until: number;
}

/** One sentence per fault; none for a drawing that can be read. */
export function faultsOf({ layout, axis, scale }: DrawnLanes): readonly string[] {
  const { widthPx } = layout;
  const rows = layout.lanes.flatMap((lane) => rowsOf(lane));
  const heads = [
    axis.offsets.map(({ text, x }) => centred(text, x)),
    axis.clocks.map(({ text, x }) => centred(text, x)),
  ];
  const slits = slitRooms(scale).map((room) => ({ ...room, what: 'a slit' }));
  return [
    ...[...rows, ...heads].flatMap((boxes) => [...outside(boxes, widthPx), ...overlaps(boxes)]),
    ...rows
      .flatMap((boxes) => boxes.filter((box) => box.what.startsWith('label')))
      .flatMap((label) => overlaps([label, ...slits])),
    ...layout.lanes.flatMap(({ lane, y }, i) => {
      const above = layout.lanes[i - 1];
      return above && y < above.y + above.height ? [`${lane.id} covers the lane above`] : [];
    }),
  ];
}

/** Per track: its bars, and the words outside them; flags and their words are a row of their own. */
function rowsOf({ lane, bars, flags }: PlacedLane): readonly (readonly Box[])[] {
  const tracks = Array.from({ length: lane.trackCount }, (_, track) =>
    bars
      .filter(({ bar }) => bar.track === track)
      .flatMap(({ bar, x, width, label }) => {
        const words = label ? [labelBox(label.text, label.x)] : [];
        // Words of a service may run over a neighbour that has none; words on a bar are inside it.
        if (lane.kind === 'service') return words;
        const box = { what: `bar ${bar.id}`, from: x, until: x + width };
        if (label?.place !== 'inside') return [box, ...words];
        return words.every((one) => one.from >= box.from && one.until <= box.until)
          ? [box]
          : [box, ...words];
      }),
  );
  const masts = flags.flatMap(({ lines, labelX }) =>
    lines.length === 0 ? [] : [widest(lines.map((line) => labelBox(line, labelX)))],
  );
  return [...tracks, masts];
}

const labelBox = (text: string, x: number): Box => ({
  what: `label "${text}"`,
  from: x,
  until: x + textWidthPx(text, LABEL_SIZE_PX),
});

function centred(text: string, x: number): Box {
  const half = textWidthPx(text, LABEL_SIZE_PX) / 2;
  return { what: `label "${text}"`, from: x - half, until: x + half };
}

const widest = (boxes: readonly Box[]): Box =>
  boxes.reduce((best, box) => (box.until > best.until ? box : best));

const outside = (boxes: readonly Box[], widthPx: number): readonly string[] =>
  boxes
    .filter(({ from, until }) => from < -EPSILON || until > widthPx + EPSILON)
    .map(({ what }) => `${what} leaves the frame`);

function overlaps(boxes: readonly Box[]): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.from - b.from || a.until - b.until);
  return sorted.flatMap((box, i) => {
    const next = sorted[i + 1];
    return next && next.from < box.until - EPSILON ? [`${box.what} meets ${next.what}`] : [];
  });
}
