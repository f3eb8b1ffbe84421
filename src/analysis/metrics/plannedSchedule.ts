/** Where a plan would have put its steps if everything had been there: a forward pass from the activation. */
import {
  type CalendarSpec,
  nextClosing,
  nextOpening,
  type WeeklySchedule,
} from '../../base/calendar.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { PlanDescription, StepDescription } from '../../model/description.ts';

export interface Planned {
  readonly from: SimSeconds;
  readonly until: SimSeconds;
}

/** When work that begins at `from` is over, done in hours only. Hours that never come again count for nothing. */
function workedUntil(
  calendar: CalendarSpec,
  hours: WeeklySchedule,
  from: number,
  seconds: number,
): number {
  let moment = from;
  let left = seconds;
  while (left > 0) {
    const opens = nextOpening(hours, calendar, moment);
    if (!Number.isFinite(opens)) return moment + left;
    const done = Math.min(left, nextClosing(hours, calendar, opens) - opens);
    moment = opens + done;
    left -= done;
  }
  return moment;
}

/**
 * Planned stretch of each step, by step id. Steps start when all they come after end; people are not counted, since a
 * plan on paper does not count them, but the hours in which counted work is done are. A stand-in is planned only if `isUsed` says so: from the moment the step it stands in
 * for should have ended.
 */
export function plannedSchedule(
  plan: PlanDescription,
  { calendar, activatedAt }: { readonly calendar: CalendarSpec; readonly activatedAt: SimSeconds },
  isUsed: (standIn: StepDescription) => boolean,
): ReadonlyMap<string, Planned> {
  const byId = new Map(plan.steps.map((step) => [step.id, step]));
  const planned = new Map<string, Planned>();
  const underWay = new Set<string>();

  const replacedBy = (standIn: StepDescription): readonly string[] =>
    plan.steps.filter((step) => step.otherwise === standIn.id).map((step) => step.id);

  const endOf = (id: string): number => {
    const step = byId.get(id);
    return step ? place(step).until : activatedAt;
  };

  function place(step: StepDescription): Planned {
    const known = planned.get(step.id);
    if (known) return known;
    // A dossier whose steps wait for each other is refused; this only keeps a hand-made one from hanging.
    if (underWay.has(step.id)) return { from: activatedAt, until: activatedAt };
    underWay.add(step.id);
    const before = step.standsIn ? [...step.after, ...replacedBy(step)] : step.after;
    const from = Math.max(activatedAt, ...before.map(endOf));
    const { plannedSeconds, workHours } = step;
    const until = workHours
      ? workedUntil(calendar, workHours, from, plannedSeconds)
      : from + plannedSeconds;
    const stretch = { from: simSeconds(from), until: simSeconds(until) };
    planned.set(step.id, stretch);
    return stretch;
  }

  for (const step of plan.steps) {
    if (!step.standsIn || isUsed(step)) place(step);
  }
  return planned;
}
