/** The smallest picture of a run that means something: the level of one service over time, against its minimum. */
import type { SimSeconds } from '../../base/time.ts';
import { foldTime } from '../timeFold.ts';
import { createTimeScale, wholeRun } from '../timeScale.ts';

export interface OutcomeInput {
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
}

/** Room above full level, and below none, so that the line is never cut. */
const MARGIN_PX = 2;

export function layoutOutcome(input: OutcomeInput, frame: OutcomeFrame): OutcomeLayout {
  const { incidentAt, endsAt, mbco } = input;
  const fold = foldTime({
    from: 0 as SimSeconds,
    until: endsAt,
    moments: [incidentAt, ...input.levels.map(({ at }) => at)],
    lively: [],
    widthPx: frame.widthPx,
  });
  const { x } = createTimeScale(fold, wholeRun(fold), frame.widthPx);
  const y = (level: number) =>
    MARGIN_PX + (1 - Math.min(level, 1)) * (frame.heightPx - 2 * MARGIN_PX);
  const steps = input.levels.map(({ at, level }, i) => ({
    x: x(at),
    until: x(input.levels[i + 1]?.at ?? endsAt),
    y: y(level),
    level,
  }));
  const line = steps.map(
    (step, i) => `${i === 0 ? 'M' : 'L'}${px(step.x)} ${px(step.y)}H${px(step.until)}`,
  );
  return {
    line: line.join(''),
    area: `${line.join('')}V${frame.heightPx}H0Z`,
    gaps: steps
      .filter(({ level }) => level < mbco)
      .map((step) => ({
        x: step.x,
        y: y(mbco),
        width: step.until - step.x,
        height: step.y - y(mbco),
      })),
    minimumY: mbco < 1 ? y(mbco) : null,
    incidentX: x(incidentAt),
  };
}

/** Tenths of a px are all that a screen shows, and keep paths short. */
const px = (length: number): number => Math.round(length * 10) / 10;
