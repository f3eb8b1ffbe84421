/** What a person does during a run, at work: an alarm each, the last ones of their instant to be due. */
import { at } from '../base/assert.ts';
import { firstActAlarm } from './alarms.ts';
import { awaitFrom } from './incidents/awaited.ts';
import { beginsAfter, expectImpact } from './incidents/delays.ts';
import { NO_CAUSES, onlyCause } from './kernel/recorder.ts';
import type { PlantIntervention } from './plant/interventions.ts';
import type { PlantJob } from './plant/people.ts';
import type { PlantStep } from './plant/plans.ts';
import type { Simulation } from './simulation.ts';

/** A step as it is now: as its author wrote it, or as a person has changed it. */
export function stepOf(sim: Simulation, step: number): PlantStep {
  const revision = sim.world.stepRevision[step] as number;
  return revision === 0 ? at(sim.plant.steps, step) : at(sim.plant.revisions, revision - 1).step;
}

/** A job as it is now. */
export function jobOf(sim: Simulation, job: number): PlantJob {
  const { plant, world } = sim;
  const revision = job < plant.steps.length ? (world.stepRevision[job] as number) : 0;
  return revision === 0 ? at(plant.jobs, job) : at(plant.revisions, revision - 1).job;
}

/** Sets the alarm of each act. */
export function setInterventions(sim: Simulation): void {
  const { plant } = sim;
  const first = firstActAlarm(plant);
  for (let number = 0; number < plant.interventions.length; number += 1) {
    sim.setAlarm(first + number, at(plant.interventions, number).at);
  }
}

/** From here on, and not before, the impacts are to be expected. */
function bringAbout(sim: Simulation, { impacts }: PlantIntervention, entry: number): void {
  for (const impact of impacts) {
    const { awaits } = at(sim.plant.impacts, impact);
    sim.world.impactFired[impact] = 0;
    sim.world.impactBecause[impact] = entry;
    const begins = sim.now() + beginsAfter(sim, impact);
    if (awaits >= 0) awaitFrom(sim, awaits, begins);
    else expectImpact(sim, impact, begins);
  }
}

/** Does one act. */
export function intervene(sim: Simulation, number: number): void {
  const intervention = at(sim.plant.interventions, number);
  const { act, kind, index, event, value, revision } = intervention;
  const entry = sim.record(kind, index, { type: 'intervention', act, causes: NO_CAUSES });
  const because = onlyCause(entry);
  if (revision > 0) {
    sim.world.stepRevision[index] = revision;
    sim.world.stepRevisedBy[index] = entry;
  }
  // Whatever waits may have more to hope for, or other needs.
  sim.touchNeeds();
  bringAbout(sim, intervention, entry);
  if (event >= 0) sim.send(kind, index, event, value, because);
}
