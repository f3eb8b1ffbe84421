/**
 * The smallest picture of a run that means something: the level of one service over time, against its minimum. The designs
 * of a scenario share one axis, so that a shorter outage looks shorter.
 */
import { HOUR, type SimSeconds, simSeconds } from '../../base/time.ts';
import { foldTime } from '../timeFold.ts';
import { createTimeScale, type TimeScale, wholeRun } from '../timeScale.ts';

export interface OutcomeCurve {
  readonly mbco: number;
  /** T. */
  readonly incidentAt: SimSeconds;
  readonly endsAt: SimSeconds;
  /** Share of the nominal demand at each change, in time order, the first at the start of the run. */
  readonly levels: readonly { readonly at: SimSeconds; readonly level: number }[];
}

export interface OutcomeFrame {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface OutcomeLayout {
  /** Step line from edge to edge, as an SVG path. */
  readonly line: string;
  /** The same, closed along the bottom. */
  readonly area: string;
  /** Stretches below the minimum: from the level up to the water line. */
  readonly gaps: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Height of the water line; null when the minimum is the whole demand, which the top edge shows. */
  readonly minimumY: number | null;
  readonly incidentX: number;
  /** Middles of the long pauses that are drawn short. */
  readonly breaks: readonly number[];
}

/** After the last change, this share of the time since T is drawn: enough to see that it lasts. */
const AFTERMATH_SHARE = 1 / 3;
/** A run in which nothing changes shows this much of itself. */
const SHOWN_SECONDS_MIN = 2 * HOUR;

/** Room above full level, and below none, so that the line is never cut. */
const MARGIN_PX = 2;

/** One layout for each curve, in their order. */
export function layoutOutcomes(
  curves: readonly OutcomeCurve[],
  frame: OutcomeFrame,
): readonly OutcomeLayout[] {
  const until = endOfInterest(curves);
  const fold = foldTime({
    from: simSeconds(0),
    until,
    incidentAt: simSeconds(Math.max(0, ...curves.map(({ incidentAt }) => incidentAt))),
    moments: curves.flatMap(({ incidentAt, levels }) => [
      incidentAt,
      ...levels.map(({ at }) => at),
    ]),
    lively: [],
    worked: [],
    widthPx: frame.widthPx,
  });
  const scale = createTimeScale(fold, wholeRun(fold), frame.widthPx);
  return curves.map((curve) => layoutCurve(curve, scale, frame.heightPx));
}

/** A little after the last change of any of them: what lasts to the edge of the picture lasts to the end of the run. */
function endOfInterest(curves: readonly OutcomeCurve[]): SimSeconds {
  const ends = Math.max(1, ...curves.map(({ endsAt }) => endsAt));
  const begins = Math.max(0, ...curves.map(({ incidentAt }) => incidentAt));
  const last = Math.max(begins, ...curves.flatMap(({ levels }) => levels.map(({ at }) => at)));
  const aftermath = Math.max((last - begins) * AFTERMATH_SHARE, SHOWN_SECONDS_MIN);
  return simSeconds(Math.min(ends, Math.round(last + aftermath)));
}

function layoutCurve(curve: OutcomeCurve, scale: TimeScale, heightPx: number): OutcomeLayout {
  const { mbco, levels, incidentAt } = curve;
  const y = (level: number) =>
    px(MARGIN_PX + (1 - Math.min(level, 1)) * (heightPx - 2 * MARGIN_PX));
  const steps = levels.map(({ at, level }, i) => ({
    x: px(scale.x(at)),
    until: px(scale.x(levels[i + 1]?.at ?? scale.fold.until)),
    y: y(level),
    level,
  }));
  const line = steps.map((step, i) => `${i === 0 ? 'M' : 'L'}${step.x} ${step.y}H${step.until}`);
  return {
    line: line.join(''),
    area: `${line.join('')}V${heightPx}H0Z`,
    gaps: steps
      .filter(({ level }) => level < mbco)
      .map((step) => ({
        x: step.x,
        y: y(mbco),
        width: step.until - step.x,
        height: step.y - y(mbco),
      })),
    minimumY: mbco < 1 ? y(mbco) : null,
    incidentX: px(scale.x(incidentAt)),
    breaks: scale.fold.breaks.map(({ from, until }) => px((scale.x(from) + scale.x(until)) / 2)),
  };
}

/** Tenths of a px are all that a screen shows, and keep paths short. */
const px = (length: number): number => Math.round(length * 10) / 10;
