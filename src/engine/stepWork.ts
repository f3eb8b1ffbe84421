/** One attempt at a step: how long it takes, whether it will succeed, who is freed when it ends. */
import { at } from '../base/assert.ts';
import type { Simulation } from './simulation.ts';

const asText = (probability: number): string => `${Math.round(probability * 100)}%`;

/** Whether this attempt succeeds: the step itself, then, for a restore, whether the backup can be restored. */
function willSucceed(sim: Simulation, step: number, attempt: number): boolean {
  const { succeeds, onDone } = at(sim.plant.steps, step);
  const works = sim.chance(succeeds, true, 'step', step, 'success', attempt);
  if (succeeds < 1) noteChance(sim, step, { purpose: 'success', came: works, of: succeeds });
  const restore = onDone.find((effect) => effect.effect === 'data.restore');
  if (restore?.effect !== 'data.restore') return works;
  const { restorable } = at(sim.plant.backups, restore.backup);
  const isRestorable = sim.chance(
    restorable,
    true,
    'backup',
    restore.backup,
    'restorable',
    attempt,
  );
  if (restorable < 1) {
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
  sim.record('step', step, {
    type: 'draw',
    purpose,
    value,
    law: asText(of),
    causes: sim.because(),
  });
}

/** Begins an attempt; everything about it is drawn from the step and the number of the attempt. */
export function startAttempt(sim: Simulation, step: number): void {
  const attempt = at(sim.world.stepAttempt, step);
  sim.world.stepAttempt[step] = attempt + 1;
  const { takes, addedSeconds } = at(sim.plant.steps, step);
  const seconds = sim.seconds(takes, 'step', step, 'work', attempt) + addedSeconds;
  sim.world.stepFate[step] = willSucceed(sim, step, attempt) ? 1 : 0;
  sim.schedule('step', step, 'main', seconds, 'work.ended');
}

/** Frees whoever works on the step. */
export function releaseWorkers(sim: Simulation, step: number): void {
  sim.plant.members.forEach((_, member) => {
    if (at(sim.world.memberJob, member) === step) sim.send('member', member, 'member.released');
  });
}
