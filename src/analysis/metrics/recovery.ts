/**
 * The recovery curve: how many systems run, day by day. Systems are those of lots; a dossier without lots counts its
 * services, when there are several. What is listed in a tool alone is not known while that tool is missing.
 */
import { invariant } from '../../base/assert.ts';
import { DAY, HOUR, WEEK } from '../../base/time.ts';
import type { Run } from '../../model/run.ts';
import type { Timelines } from '../timelines.ts';
import type { RecoveryCurve, RecoveryPoint, ServiceVerdict } from '../verdict.ts';
import { minimumAt } from './minimums.ts';

/** One lot, or one service: what it counts for, and its level at each change. */
interface Counted {
  readonly systems: number;
  readonly levels: readonly { readonly at: number; readonly level: number }[];
  /** Tool without which nobody knows of it. */
  readonly listedIn: string | null;
}

/** Services from which a curve says more than a list. */
const SERVICES_LEAST = 5;
const POINTS_MOST = 120;
const STEPS = [HOUR, 6 * HOUR, DAY, WEEK] as const;

const MILESTONES = [0.5, 0.8, 0.95, 1] as const;

function lotsOf(run: Run, timelines: Timelines): readonly Counted[] {
  return run.description.components.flatMap(({ id, count, listedIn }): Counted[] => {
    if (count === null) return [];
    const ref = { kind: 'component', id } as const;
    const first = run.initial.find(
      ({ subject }) => subject.kind === 'component' && subject.id === id,
    );
    const changes = timelines
      .entriesOf(ref)
      .flatMap((entry) => (entry.type === 'level' ? [{ at: entry.at, level: entry.to }] : []));
    return [
      { systems: count, levels: [{ at: 0, level: first?.level ?? 1 }, ...changes], listedIn },
    ];
  });
}

/** Services, each kept or not by the minimum of the moment: it changes with the level, and with the calendar (ENG-422). */
const servicesOf = (run: Run, services: readonly ServiceVerdict[]): readonly Counted[] =>
  services.map(({ service, levels }) => {
    const asked = run.description.services.find(({ id }) => id === service);
    invariant(asked, `no service ${service}`);
    const turns = (asked.minimums ?? []).map(({ from }) => from);
    const moments = new Set([...levels.map(({ at }) => at), ...turns]);
    return {
      systems: 1,
      levels: [...moments]
        .sort((a, b) => a - b)
        .map((at) => {
          const level = levels.findLast((change) => change.at <= at)?.level ?? 1;
          return { at, level: level >= minimumAt(asked, at) ? 1 : 0 };
        }),
      listedIn: null,
    };
  });

function levelAt({ levels }: Counted, at: number): number {
  let level = 1;
  for (const change of levels) {
    if (change.at > at) break;
    level = change.level;
  }
  return level;
}

/** Systems that run: a half of one does not. */
const runningAt = (counted: Counted, at: number): number =>
  Math.floor(counted.systems * Math.min(1, levelAt(counted, at)) + 1e-6);

function isKnown(timelines: Timelines, { listedIn }: Counted, at: number): boolean {
  if (listedIn === null) return true;
  const spans = timelines.spansOf({ kind: 'tool', id: listedIn });
  return spans.findLast(({ from }) => from <= at)?.state !== 'unusable';
}

function pointAt(timelines: Timelines, all: readonly Counted[], at: number): RecoveryPoint {
  const known = all.filter((counted) => isKnown(timelines, counted, at));
  const sum = (counted: readonly Counted[], of: (one: Counted) => number): number =>
    counted.reduce((total, one) => total + of(one), 0);
  return {
    at,
    recovered: sum(all, (one) => runningAt(one, at)),
    known: sum(known, ({ systems }) => systems),
  };
}

/** How many run from each moment on at which that is another number. */
function changesOf(all: readonly Counted[], moments: readonly number[]): RecoveryCurve['changes'] {
  return moments
    .map((at) => ({ at, recovered: all.reduce((sum, one) => sum + runningAt(one, at), 0) }))
    .filter(({ recovered }, place, counts) => recovered !== counts[place - 1]?.recovered);
}

/** Moment from which so many run, to the end of the run; null when it never comes to that. */
function reachedAt(changes: RecoveryCurve['changes'], needed: number): number | null {
  let reached: number | null = null;
  for (const { at, recovered } of changes) reached = recovered < needed ? null : (reached ?? at);
  return reached;
}

/** Null when nothing is to be counted. Moments are seconds from the start of the run. */
export function recoveryCurve(
  run: Run,
  timelines: Timelines,
  services: readonly ServiceVerdict[],
): RecoveryCurve | null {
  const lots = lotsOf(run, timelines);
  const all =
    lots.length > 0 ? lots : services.length >= SERVICES_LEAST ? servicesOf(run, services) : [];
  if (all.length === 0) return null;
  const span = run.endsAt - run.incidentAt;
  const step = STEPS.find((one) => span / one <= POINTS_MOST) ?? WEEK;
  const count = Math.floor(span / step);
  const points = Array.from({ length: count + 1 }, (_, index) =>
    pointAt(timelines, all, run.incidentAt + index * step),
  );
  const total = all.reduce((sum, { systems }) => sum + systems, 0);
  const changes = new Set(all.flatMap(({ levels }) => levels.map(({ at }) => at)));
  const moments = [...changes].filter((at) => at >= run.incidentAt).sort((a, b) => a - b);
  const counts = changesOf(all, [...new Set([run.incidentAt, ...moments])]);
  return {
    of: lots.length > 0 ? 'systems' : 'services',
    total,
    stepSeconds: step,
    points,
    changes: counts,
    milestones: MILESTONES.map((share) => ({
      share,
      at: reachedAt(counts, Math.ceil(share * total - 1e-6)),
    })),
  };
}
