/**
 * Which jobs may still be done, and so bring back what others wait for. At first everything that is not behind us may; when
 * somebody hopes for it, it is looked at again from the other end: a job may be done when nothing that it lacks is lost for
 * good, and what it lacks may come by jobs already known to. What is left waits, through any chain, for itself.
 */
import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import { jobOf, stepOf } from '../intervene.ts';
import { ofCopy, REPAIR_TEAM } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { jobOfCopy, jobOfDecision } from './jobLists.ts';
import { isGoneForGood, isMet } from './needs.ts';
import { arePeopleGone } from './people.ts';
import { isStepSettled } from './stepOrder.ts';

const NO = 0;
const YES = 1;
/** Not known yet: counts as no. */
const OPEN = 2;

/** A plan that has ended may begin anew: once its condition is over, or launched by a step that is not behind us. */
function mayRunAgain(sim: Simulation, plan: number): boolean {
  if (at(sim.plant.plans, plan).again) return true;
  for (const { step } of at(at(sim.plant.remedies, KIND.plan), plan)) {
    if (!isStepSettled(sim, step)) return true;
  }
  return false;
}

/** Everything may be done that is not behind us. */
export function supposeAll(sim: Simulation): void {
  const { mayBeDone } = sim.scratch;
  sim.scratch.hopesForWork = false;
  mayBeDone.fill(YES);
  const { steps } = sim.plant;
  for (let step = 0; step < steps.length; step += 1) {
    if (isStepSettled(sim, step) && !mayRunAgain(sim, at(steps, step).plan)) mayBeDone[step] = NO;
  }
}

/** Its turn may be put off for ever by this one, which it comes after: not when that one fails in time, or may be ruled out. */
function holdsUp(sim: Simulation, step: number): boolean {
  if (sim.scratch.mayBeDone[step] === YES || isStepSettled(sim, step)) return false;
  const { timeoutSeconds, waitsAtMostSeconds, onlyIf, unless } = stepOf(sim, step);
  const endsItself = Number.isFinite(timeoutSeconds) || Number.isFinite(waitsAtMostSeconds);
  return !endsItself && onlyIf.length + unless.length === 0;
}

/** Its plan is under way, or may be launched. */
function mayRun(sim: Simulation, plan: number): boolean {
  const { running, held, deciding, alerted, dormant } = STATE.plan;
  const state = sim.stateOf(KIND.plan, plan);
  if (state === running || state === held) return true;
  const { decision } = at(sim.plant.plans, plan);
  if (state !== deciding && state !== alerted && state !== dormant) return mayRunAgain(sim, plan);
  return decision < 0 || sim.scratch.mayBeDone[jobOfDecision(sim, decision)] === YES;
}

function mayStepBeDone(sim: Simulation, step: number): boolean {
  if (sim.isIn(KIND.step, step, STATE.step.working)) return true;
  const { plan, after, approval } = stepOf(sim, step);
  if (!mayRun(sim, plan)) return false;
  for (const previous of after) if (holdsUp(sim, previous)) return false;
  const job = jobOf(sim, step);
  for (const need of job.needs) if (!isMet(sim, need) && isGoneForGood(sim, need)) return false;
  if (approval >= 0 && sim.scratch.mayBeDone[jobOfDecision(sim, approval)] !== YES) return false;
  return job.people === 0 || !arePeopleGone(sim, job);
}

/** Taken, or somebody may still take it. */
function mayBeTaken(sim: Simulation, decision: number): boolean {
  const { taken, refused, deliberating } = STATE.decision;
  const state = sim.stateOf(KIND.decision, decision);
  if (state === refused) return mayRunAgain(sim, at(sim.plant.decisions, decision).plan);
  if (state === taken || state === deliberating) return true;
  const job = jobOf(sim, jobOfDecision(sim, decision));
  return job.people === 0 || !arePeopleGone(sim, job);
}

function mayBeRepaired(sim: Simulation, copy: number): boolean {
  if (ofCopy(sim.plant.copyRows, copy, REPAIR_TEAM) < 0) return true;
  return !arePeopleGone(sim, jobOf(sim, jobOfCopy(sim, copy)));
}

function mayJobBeDone(sim: Simulation, number: number): boolean {
  const { kind, index } = at(sim.plant.jobs, number);
  if (kind === KIND.step) return mayStepBeDone(sim, index);
  return kind === KIND.decision ? mayBeTaken(sim, index) : mayBeRepaired(sim, index);
}

/** The same at once, for whoever asks outside the jobs that wait. */
export function lookAhead(sim: Simulation): void {
  supposeAll(sim);
  settleHope(sim);
}

/** Leaves those that may be done in the end, beginning with those that lack nothing which comes by work. */
export function settleHope(sim: Simulation): void {
  const { mayBeDone } = sim.scratch;
  for (let job = 0; job < mayBeDone.length; job += 1)
    if (mayBeDone[job] === YES) mayBeDone[job] = OPEN;
  let hasChanged = true;
  while (hasChanged) {
    hasChanged = false;
    for (let job = 0; job < mayBeDone.length; job += 1) {
      if (mayBeDone[job] !== OPEN || !mayJobBeDone(sim, job)) continue;
      mayBeDone[job] = YES;
      hasChanged = true;
    }
  }
}
