/** One attempt at a step: how long it takes, whether it will succeed, who is freed when it ends. */

import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import { jobOf, stepOf } from '../intervene.ts';
import type { PlantEffect } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';

const asText = (probability: number): string => `${Math.round(probability * 100)}%`;

/** The backup that an attempt restores from, -1 when it restores nothing. */
function restoredBackup(effects: readonly PlantEffect[]): number {
  for (const effect of effects) if (effect.effect === 'data.restore') return effect.backup;
  return -1;
}

/** Whether this attempt succeeds: the step itself, then, for a restore, whether the backup can be restored. */
function willSucceed(sim: Simulation, step: number, attempt: number): boolean {
  const { succeeds, onDone } = stepOf(sim, step);
  const works = sim.chance(succeeds, true, KIND.step, step, PURPOSES.success, attempt);
  if (succeeds < 1 && sim.traced) {
    noteChance(sim, step, { purpose: 'success', came: works, of: succeeds });
  }
  const backup = restoredBackup(onDone);
  if (backup < 0) return works;
  const { restorable } = at(sim.plant.backups, backup);
  const isRestorable = sim.chance(
    restorable,
    true,
    KIND.backup,
    backup,
    PURPOSES.restorable,
    attempt,
  );
  if (restorable < 1 && sim.traced) {
    noteChance(sim, step, { purpose: 'restorable', came: isRestorable, of: restorable });
  }
  return works && isRestorable;
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

/** Begins an attempt; everything about it is drawn from the step and the number of the attempt. */
export function startAttempt(sim: Simulation, step: number): void {
  const attempt = sim.world.stepAttempt[step] as number;
  sim.world.stepAttempt[step] = attempt + 1;
  const { takes, addedSeconds } = stepOf(sim, step);
  const seconds = sim.seconds(takes, KIND.step, step, PURPOSES.work, attempt) + addedSeconds;
  sim.world.stepFate[step] = willSucceed(sim, step, attempt) ? 1 : 0;
  sim.schedule(KIND.step, step, TIMERS.main, seconds, EVENT['work.ended']);
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
