/** Deadlines of authorities: when they begin to run, and whether they have been missed. */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { minimumOf } from '../calendar/calendarNow.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import type { PlantClock } from '../plant/law.ts';
import { isTrulySo } from '../sight/conditions.ts';
import { truthOf } from '../sight/facts.ts';
import type { Simulation } from '../simulation.ts';
import { LEAK } from '../world.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** What the plan is for is so now, in truth: an alarm with nothing behind it, or one that is over, is nothing to report. */
function isReal(sim: Simulation, plan: number): boolean {
  const { when, awaitedBy } = at(sim.plant.plans, plan);
  if (when === null) {
    // One that another plan launched is about what that one is about.
    for (const step of awaitedBy) {
      const parent = at(sim.plant.steps, step).plan;
      if (sim.isIn(KIND.plan, parent, STATE.plan.running)) return isReal(sim, parent);
    }
    return true;
  }
  return isTrulySo(sim, when);
}

function startAll(sim: Simulation, clocks: readonly PlantClock[]): void {
  for (const { watch, seconds } of clocks) {
    if ((sim.world.clockEndsAt[watch] as number) !== NEVER) continue;
    sim.world.clockEndsAt[watch] = sim.now() + seconds;
    // A notice sent on the very second of its deadline is in time.
    sim.schedule(KIND.rule, watch, TIMERS.main, seconds + 1, EVENT['rule.reviewed']);
  }
}

/** Whether the notice of a watch was sent; what no plan sends never is. */
function isSent(sim: Simulation, watch: number): boolean {
  const { on, index } = at(sim.plant.watches, watch);
  if (on.kind === 'objective') return sim.world.dataTold[index] === 1;
  return on.kind === 'step' && sim.isIn(KIND.step, index, STATE.step.done);
}

/** Deadlines that are not past are for nothing: what they counted for is none. */
function drop(sim: Simulation, clocks: readonly PlantClock[]): void {
  for (const { watch } of clocks) {
    if (sim.now() > (sim.world.clockEndsAt[watch] as number)) continue;
    sim.world.clockEndsAt[watch] = NEVER;
    sim.cancel(KIND.rule, watch, TIMERS.main);
  }
}

/** The plan is confirmed, launched or taken in hand: its people are aware, if there is anything to be aware of. */
export function startClocks(sim: Simulation, plan: number): void {
  if (isReal(sim, plan)) startAll(sim, at(sim.plant.plans, plan).clocks);
}

/** A probe tells of a loss that is one: a service below its minimum, a hosting that is down. Somebody knows. */
export function startClocksOfProbe(sim: Simulation, probe: number): void {
  const { clocks, watched } = at(sim.plant.probes, probe);
  if (clocks.length === 0) return;
  const [seen, truth] = [sim.world.seen[probe] as number, truthOf(sim, probe)];
  const isLoss =
    watched.type === 'level'
      ? Math.max(seen, truth) < minimumOf(sim, watched.service)
      : Math.min(seen, truth) === 1;
  if (isLoss) startAll(sim, clocks);
}

/** The incident is qualified: what it is then decides whether anything has to be told. */
export function classify(sim: Simulation, plan: number, clocks: readonly PlantClock[]): void {
  const { clocks: aware } = at(sim.plant.plans, plan);
  if (!isReal(sim, plan)) {
    drop(sim, aware);
    return;
  }
  startAll(sim, aware);
  startAll(sim, clocks);
}

/** The alert is over. Where the plan was to qualify it and has not, it never was an incident to report. */
export function dropUnqualified(sim: Simulation, plan: number): void {
  const { clocks, qualifiedBy } = at(sim.plant.plans, plan);
  if (qualifiedBy < 0 || sim.isIn(KIND.step, qualifiedBy, STATE.step.done)) return;
  drop(sim, clocks);
}

/** The plan begins anew, for another incident: what was told of the last one is over, what was not is still due. */
export function renewClocks(sim: Simulation, plan: number): void {
  for (const watch of at(sim.plant.plans, plan).notices) {
    if (isSent(sim, watch)) sim.world.clockEndsAt[watch] = NEVER;
  }
}

/** Somebody knows that data have left, and no plan of its own is to tell it: the strictest deadline runs. */
export function startLeakClock(sim: Simulation, data: number): void {
  const { leakClock } = at(sim.plant.data, data);
  if (leakClock) startAll(sim, [leakClock]);
}

/** A notice was sent: what it tells of is judged again, with the data that are leaving or have left by then. */
export function noteSent(sim: Simulation, notices: readonly number[]): void {
  for (const watch of notices) {
    const { on, index } = at(sim.plant.watches, watch);
    if (on.kind === 'objective' && hasBegunToLeave(sim, index)) sim.world.dataTold[index] = 1;
    sim.touchWatch(watch);
  }
}

function hasBegunToLeave({ plant, world }: Simulation, data: number): boolean {
  for (let leak = 0; leak < plant.leaks.length; leak += 1) {
    if (at(plant.leaks, leak).data === data && world.leakStage[leak] !== LEAK.none) return true;
  }
  return false;
}

/** The entries that last told of the leaks of a data set. */
const leakEntries = ({ plant, world }: Simulation, data: number): readonly TraceId[] =>
  plant.leaks.flatMap((leak, number) =>
    leak.data === data ? [world.leakEntry[number] as number] : [],
  );

/** P11: the deadline is past and the authority has not been told. */
export const isNoticeLate = (sim: Simulation, watch: number): boolean =>
  sim.now() > (sim.world.clockEndsAt[watch] as number) && !isSent(sim, watch);

/** The entries to blame for a missed deadline: the step that should have been done, and its plan. */
export function lateNotice(sim: Simulation, watch: number): readonly TraceId[] {
  const { on, index } = at(sim.plant.watches, watch);
  if (on.kind === 'objective') return leakEntries(sim, index);
  if (on.kind === 'probe') return [sim.world.probeEntry[index] as number];
  if (on.kind === 'plan') return [sim.lastChange(KIND.plan, index)];
  const { plan } = at(sim.plant.steps, index);
  return [sim.lastChange(KIND.step, index), sim.lastChange(KIND.plan, plan)];
}
