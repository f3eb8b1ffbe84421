/** The line under the clock's handle: the whole run, long pauses drawn short, with a mark where something matters. */
import type { Verdict } from '../../analysis/verdict.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { Run } from '../../model/run.ts';
import { foldTime } from '../timeFold.ts';
import { createTimeScale, type TimeScale, wholeRun } from '../timeScale.ts';
import { unfoldedStretches } from '../timeTicks.ts';
import type { ClockMark } from './marks.ts';
import type { Milestone } from './milestones.ts';

/** What the run tells, or a person has put there. */
export type TrackMark = Milestone | ClockMark;

export interface TrackInput {
  readonly run: Run;
  readonly verdict: Verdict;
  readonly milestones: readonly TrackMark[];
  readonly widthPx: number;
}

export interface TrackLayout {
  readonly scale: TimeScale;
  /** Stretches drawn to scale, in order; what lies between two of them is a break. */
  readonly segments: readonly { readonly x: number; readonly width: number }[];
  /** Marks that don't touch each other, in time order. */
  readonly marks: readonly (TrackMark & { readonly x: number })[];
}

/** Two glyphs closer than this would be read as one. */
const MARK_GAP_PX = 15;

/** Where there is room for one mark only, the first of these stays. */
const PRECEDENCE: readonly TrackMark['kind'][] = [
  'noReturn',
  'divergence',
  'you',
  'incident',
  'return',
  'breach',
  'decision',
  'detection',
  'bookmark',
];

export function layoutTrack({ run, verdict, milestones, widthPx }: TrackInput): TrackLayout {
  const fold = foldTime({
    from: simSeconds(0),
    until: run.endsAt,
    incidentAt: run.incidentAt,
    moments: momentsOf(verdict, milestones),
    lively: verdict.services.flatMap(({ outages }) =>
      outages.map(({ from, until }) => ({ from, until: until ?? run.endsAt })),
    ),
    worked: [],
    widthPx,
  });
  const scale = createTimeScale(fold, wholeRun(fold), widthPx);
  return {
    scale,
    segments: unfoldedStretches(scale).map(({ from, until }) => ({
      x: scale.x(from),
      width: scale.x(until) - scale.x(from),
    })),
    marks: spaced(milestones.map((milestone) => ({ ...milestone, x: scale.x(milestone.at) }))),
  };
}

function momentsOf(
  { services, plans }: Verdict,
  milestones: readonly TrackMark[],
): readonly SimSeconds[] {
  const levels = services.flatMap((service) => service.levels.map(({ at }) => at));
  const steps = plans.flatMap((plan) =>
    plan.steps.flatMap(({ readyAt, startedAt, endedAt }) => [readyAt, startedAt, endedAt]),
  );
  const marks = milestones.map(({ at }) => at);
  return [...marks, ...levels, ...steps].filter((at) => at !== null);
}

function spaced<Mark extends TrackMark & { readonly x: number }>(
  marks: readonly Mark[],
): readonly Mark[] {
  const kept: Mark[] = [];
  const byPrecedence = [...marks].sort(
    (a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) || a.at - b.at,
  );
  for (const mark of byPrecedence)
    if (kept.every((other) => Math.abs(other.x - mark.x) >= MARK_GAP_PX)) kept.push(mark);
  return kept.sort((a, b) => a.at - b.at);
}
