/** Where a plan would have put its steps if everything had been there: a forward pass from the activation. */
import {
  type CalendarSpec,
  isOpen,
  nextClosing,
  nextOpening,
  type WeeklySchedule,
} from '../../base/calendar.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { PlanDescription, StepDescription, WorkHours } from '../../model/description.ts';

export interface Planned {
  readonly from: SimSeconds;
  readonly until: SimSeconds;
}

/** When one of some teams is at work, from a moment on: that moment if one is. Infinity when none ever is again. */
const opensAt = (
  calendar: CalendarSpec,
  hours: readonly WeeklySchedule[],
  moment: number,
): number => Math.min(...hours.map((one) => nextOpening(one, calendar, moment)));

/** When the last of some teams goes home of those who are at work at a moment, or hand over meanwhile; looked for until `last`. */
function closesAt(
  calendar: CalendarSpec,
  hours: readonly WeeklySchedule[],
  moment: number,
  last: number,
): number {
  let closing = moment;
  while (closing < last) {
    const present = hours.filter((one) => isOpen(one, calendar, closing));
    if (present.length === 0) break;
    closing = Math.max(...present.map((one) => nextClosing(one, calendar, closing)));
  }
  return closing;
}

/** When work whose turn comes at `turn` begins and is over. Hours that never come again count for nothing. */
function worked(
  calendar: CalendarSpec,
  { hours, overtimeSeconds }: WorkHours,
  turn: number,
  seconds: number,
): { readonly from: number; readonly until: number } {
  const opening = opensAt(calendar, hours, turn);
  if (!Number.isFinite(opening)) return { from: turn, until: turn + seconds };
  if (overtimeSeconds === null) return { from: opening, until: opening + seconds };
  let moment = opening;
  let left = seconds;
  while (left > 0) {
    const opens = opensAt(calendar, hours, moment);
    if (!Number.isFinite(opens)) break;
    const there = closesAt(calendar, hours, opens, opens + left) - opens;
    const done = left <= there + overtimeSeconds ? left : there;
    moment = opens + done;
    left -= done;
  }
  return { from: opening, until: moment + left };
}

/**
 * Planned stretch of each step, by step id. Steps start when all they come after end; people are not counted, since a
 * plan on paper does not count them, but the hours in which they are there are. A stand-in is planned only if `isUsed` says
 * so: from the moment the step it stands in for should have ended.
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
    const turn = Math.max(activatedAt, ...before.map(endOf));
    const { plannedSeconds, workHours } = step;
    const { from, until } = workHours
      ? worked(calendar, workHours, turn, plannedSeconds)
      : { from: turn, until: turn + plannedSeconds };
    const stretch = { from: simSeconds(from), until: simSeconds(until) };
    planned.set(step.id, stretch);
    return stretch;
  }

  for (const step of plan.steps) {
    if (!step.standsIn || isUsed(step)) place(step);
  }
  return planned;
}
