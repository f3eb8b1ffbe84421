/** One attempt at a step: how long it takes, whether it will succeed, who is freed when it ends. */

import { at } from '../../base/assert.ts';
import { HOUR } from '../../base/time.ts';
import { isOpenNow } from '../calendar/calendarNow.ts';
import { EVENT, EVENT_NAMES, KIND, PURPOSES, STATE, STATE_NAMES, TIMERS } from '../codes.ts';
import { hasNotDrifted } from '../data/drift.ts';
import { chosenPicture, isEmptyPicture, NO_PICTURE } from '../data/restorePoints.ts';
import { jobOf, stepOf } from '../intervene.ts';
import { beginPace } from '../pace/pacing.ts';
import { isCounted } from '../pace/rates.ts';
import type { PlantEffect } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { isDoneInShifts, secondsToReturnOf } from './relief.ts';
import { goOn, keepLeft, takeInHand } from './timeInHand.ts';

/** Factors travel as whole thousandths. */
const WHOLE = 1000;

const WIPED = EVENT['copy.wiped'];

const asText = (probability: number): string => `${Math.round(probability * 100)}%`;

/** The restore that an attempt is, -1 when it restores nothing. */
function restoreOf(effects: readonly PlantEffect[]): number {
  for (const effect of effects) if (effect.effect === 'data.restore') return effect.restore;
  return -1;
}

/** Beyond these hours of presence, errors are twice, then four times as many. */
const TIRED_AFTER_SECONDS = 12 * HOUR;
const EXHAUSTED_AFTER_SECONDS = 16 * HOUR;

/** By how much errors are multiplied: by the longest presence at work until it ends; work done in shifts outlasts none of them. */
function tirednessOf(sim: Simulation, step: number, seconds: number): number {
  let longest = 0;
  for (const member of jobOf(sim, step).members) {
    const { shiftSeconds } = at(sim.plant.teams, at(sim.plant.members, member).team);
    if (sim.world.memberJob[member] !== step || !Number.isFinite(shiftSeconds)) continue;
    const presence = sim.now() + seconds - (sim.world.memberSince[member] as number);
    const isRelieved = isDoneInShifts(sim, jobOf(sim, step), seconds, shiftSeconds);
    longest = Math.max(longest, isRelieved ? Math.min(presence, shiftSeconds) : presence);
  }
  if (longest > EXHAUSTED_AFTER_SECONDS) return 4;
  return longest > TIRED_AFTER_SECONDS ? 2 : 1;
}

/** Whether the backup of a restore lets itself be restored, this time; what is empty never does. */
function isRestorable(sim: Simulation, step: number, restore: number, attempt: number): boolean {
  const { backup } = at(sim.plant.restores, restore);
  const { restorable } = at(sim.plant.backups, backup);
  const works = sim.chance(restorable, true, KIND.backup, backup, PURPOSES.restorable, attempt);
  if (restorable < 1 && sim.traced) {
    noteChance(sim, step, { purpose: 'restorable', came: works, of: restorable });
  }
  return works && !isEmptyPicture(sim, backup, chosenPicture(sim, restore));
}

/** Whether this attempt succeeds: the step itself, then, for a restore, the backup, and the copy that is called upon. */
function willSucceed(sim: Simulation, step: number, attempt: number, seconds: number): boolean {
  const { succeeds: rested, onDone, callsUpon } = stepOf(sim, step);
  const succeeds =
    rested === 1 ? 1 : Math.max(0, 1 - (1 - rested) * tirednessOf(sim, step, seconds));
  const works = sim.chance(succeeds, true, KIND.step, step, PURPOSES.success, attempt);
  if (succeeds < 1 && sim.traced) {
    noteChance(sim, step, { purpose: 'success', came: works, of: succeeds });
  }
  const restore = restoreOf(onDone);
  const restored = restore < 0 || isRestorable(sim, step, restore, attempt);
  const answered = callsUpon < 0 || hasNotDrifted(sim, callsUpon, attempt);
  return works && restored && answered;
}

/** Whether what an attempt restores is still kept as it ends. */
export function isStillKept(sim: Simulation, step: number): boolean {
  const restore = restoreOf(stepOf(sim, step).onDone);
  return restore < 0 || chosenPicture(sim, restore) !== NO_PICTURE;
}

/** What an effect would do to the data of a copy in the place of what it holds: the event that the copy hears, -1 for none. */
function replacing(effect: PlantEffect): number {
  if (effect.effect === 'data.restore') return EVENT['copy.restored'];
  return effect.effect === 'data.copy' ? EVENT['copy.refilled'] : -1;
}

/** Whether effects go on to put a copy into service: what runs already is then as it was to be. */
function opens(effects: readonly PlantEffect[]): boolean {
  for (const { effect } of effects) if (effect === 'copy.activate') return true;
  return false;
}

/** A copy that serves, and whose data an attempt was to erase or to replace by others; -1 for none: users write into them. */
export function servingInTheWay(sim: Simulation, step: number): number {
  const { onDone } = stepOf(sim, step);
  for (const effect of onDone) {
    if (effect.effect === 'send') {
      for (const { kind, index, event } of effect.targets) {
        if (event === WIPED && sim.isIn(kind, index, STATE.copy.serving)) return index;
      }
    } else if (effect.effect === 'data.restore' || effect.effect === 'data.copy') {
      const isServing = sim.isIn(KIND.copy, effect.copy, STATE.copy.serving);
      if (isServing && !opens(onDone)) return effect.copy;
    }
  }
  return -1;
}

/** A copy serves again with the data that it had, sound, since the step's turn came. */
const cameBackMeanwhile = (sim: Simulation, step: number, copy: number): boolean =>
  sim.world.copyCameBack[copy] === 1 &&
  sim.world.copyUnsoundSince[copy] === Number.POSITIVE_INFINITY &&
  sim.changedAt(KIND.copy, copy) > (sim.world.stepReadyAt[step] as number);

/** What a step was to fill has come back by itself meanwhile, all of it: there is nothing left to fill. */
export function isOvertaken(sim: Simulation, step: number): boolean {
  const { onDone } = stepOf(sim, step);
  let isFilling = false;
  for (const effect of onDone) {
    if (effect.effect !== 'data.restore' && effect.effect !== 'data.copy') continue;
    if (!sim.isIn(KIND.copy, effect.copy, STATE.copy.serving)) return false;
    if (!cameBackMeanwhile(sim, step, effect.copy)) return false;
    isFilling = true;
  }
  return isFilling && !opens(onDone);
}

/** Writes on the copy why an attempt to erase or to fill it failed. */
function noteSpared(sim: Simulation, step: number): void {
  const copy = servingInTheWay(sim, step);
  if (copy < 0 || !sim.traced) return;
  const state = at(STATE_NAMES.copy, sim.stateOf(KIND.copy, copy));
  const causes = sim.because();
  const event =
    stepOf(sim, step)
      .onDone.map(replacing)
      .find((one) => one >= 0) ?? WIPED;
  sim.record(KIND.copy, copy, { type: 'ignored', event: at(EVENT_NAMES, event), state, causes });
}

/** An attempt failed: if what it restored was empty, that is known from now on, and since when. */
export function learnFromAttempt(sim: Simulation, step: number): void {
  noteSpared(sim, step);
  const restore = restoreOf(stepOf(sim, step).onDone);
  if (restore < 0) return;
  const { backup } = at(sim.plant.restores, restore);
  if (sim.world.backupKnownBroken[backup] === 1) return;
  const takenAt = chosenPicture(sim, restore);
  if (!isEmptyPicture(sim, backup, takenAt)) return;
  sim.world.backupKnownBroken[backup] = 1;
  if (sim.traced) {
    sim.record(KIND.backup, backup, { type: 'found-empty', takenAt, causes: sim.because() });
  }
  sim.touchNeeds();
}

interface DrawnChance {
  readonly purpose: string;
  readonly came: boolean;
  readonly of: number;
}

function noteChance(sim: Simulation, step: number, { purpose, came, of }: DrawnChance): void {
  const value = came ? 1 : 0;
  sim.record(KIND.step, step, {
    type: 'draw',
    purpose,
    value,
    law: asText(of),
    causes: sim.because(),
  });
}

/** What an archive keeps people waiting for before anything comes. */
function secondsToFirstByte(sim: Simulation, step: number, attempt: number): number {
  const restore = restoreOf(stepOf(sim, step).onDone);
  if (restore < 0) return 0;
  const { backup } = at(sim.plant.restores, restore);
  const { firstByte } = at(sim.plant.backups, backup);
  return firstByte ? sim.seconds(firstByte, KIND.backup, backup, PURPOSES.firstByte, attempt) : 0;
}

/** How long this attempt takes: longer at night for what depends on hours, longer when it was never rehearsed. */
function secondsOfWork(sim: Simulation, step: number, attempt: number): number {
  const { takes, offHours, addedSeconds, inflation } = stepOf(sim, step);
  const span = offHours && !isOpenNow(sim, offHours.hours) ? offHours.takes : takes;
  const seconds = sim.seconds(span, KIND.step, step, PURPOSES.work, attempt);
  const waited = addedSeconds + secondsToFirstByte(sim, step, attempt);
  if (!inflation) return seconds + waited;
  const thousandths = sim.seconds(inflation, KIND.step, step, PURPOSES.inflation, attempt);
  return Math.round((seconds * thousandths) / WHOLE) + waited;
}

/** The work ends after so long, unless it is interrupted. */
function workFor(sim: Simulation, step: number, seconds: number): void {
  sim.schedule(KIND.step, step, TIMERS.main, seconds, EVENT['work.ended']);
}

/** Remembers what is left of an attempt that pauses, and from when its people are missed. */
export function keepWork(sim: Simulation, step: number): void {
  if (!isCounted(sim, step)) keepLeft(sim, step);
  sim.world.stepWaitsFrom[step] = sim.now() + secondsToReturnOf(sim, step);
}

/** Begins an attempt, or goes on with one that has paused; everything about it is drawn from the step and the number of the attempt. */
export function startAttempt(sim: Simulation, step: number): void {
  sim.cancel(KIND.step, step, TIMERS.third);
  sim.world.stepWaitsFrom[step] = 0;
  const left = goOn(sim, step);
  if (left > 0) {
    workFor(sim, step, left);
    return;
  }
  const attempt = sim.world.stepAttempt[step] as number;
  sim.world.stepAttempt[step] = attempt + 1;
  if (isCounted(sim, step)) {
    sim.world.stepFate[step] = willSucceed(sim, step, attempt, 0) ? 1 : 0;
    beginPace(sim, step, attempt, secondsToFirstByte(sim, step, attempt));
    return;
  }
  const seconds = secondsOfWork(sim, step, attempt);
  sim.world.stepFate[step] = willSucceed(sim, step, attempt, seconds) ? 1 : 0;
  // What runs another plan lasts as long as that plan.
  if (stepOf(sim, step).awaits >= 0) return;
  takeInHand(sim, step, seconds);
  workFor(sim, step, seconds);
}

function freeThose(sim: Simulation, job: number, members: readonly number[]): void {
  for (const member of members) {
    if (sim.world.memberJob[member] !== job) continue;
    sim.send(KIND.member, member, EVENT['member.released']);
  }
}

/** Frees whoever is on a job, in the order of the members. */
export function releaseFrom(sim: Simulation, job: number): void {
  const { members } = at(sim.plant.jobs, job);
  const now = jobOf(sim, job).members;
  freeThose(sim, job, members);
  // A person may have given the step to another team meanwhile.
  if (now !== members) freeThose(sim, job, now);
}
