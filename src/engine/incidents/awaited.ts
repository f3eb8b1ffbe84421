/** Effects that wait for something to be true: looked at with the facts of an instant, each begins once. */
import { at } from '../../base/assert.ts';
import { firstAwaitedAlarm } from '../alarms.ts';
import { KIND } from '../codes.ts';
import type { PlantAwaited } from '../plant/incidents.ts';
import { momentOf } from '../sight/conditions.ts';
import { doesHold, latestOf } from '../sight/facts.ts';
import type { Simulation } from '../simulation.ts';
import { expectImpact } from './delays.ts';

/** Stages of a wait, in `awaitStage`. */
const STAGE = { early: 0, watching: 1, over: 2 } as const;

/** From `moment` on it is looked at. */
export function awaitFrom(sim: Simulation, number: number, moment: number): void {
  sim.world.awaitStage[number] = STAGE.early;
  sim.setAlarm(firstAwaitedAlarm(sim.plant) + number, moment);
}

/** Nothing is to be expected of it. */
export function forgetAwaited({ world }: Simulation, number: number): void {
  world.awaitStage[number] = STAGE.over;
}

/** Its alarm: the beginning of the wait, or the end of the time for which it must be true. */
export function onAwaitAlarm(sim: Simulation, number: number): void {
  if (sim.world.awaitStage[number] === STAGE.early) sim.world.awaitStage[number] = STAGE.watching;
  sim.touchFacts();
}

type Awaited = PlantAwaited['conditions'][number];

const isTrue = (sim: Simulation, { watched, below }: Awaited): boolean =>
  watched.type === 'level'
    ? (sim.world.served[watched.service] as number) < below
    : doesHold(sim, watched);

/** The entry that made it true; -1 without a trace, or when it was so from the start. */
const entryBehind = (sim: Simulation, { watched }: Awaited): number =>
  watched.type === 'level' ? sim.lastChange(KIND.service, watched.service) : latestOf(sim, watched);

/** What the effect does begins now, each impact as long after as it says. */
function comeAbout(sim: Simulation, number: number): void {
  const { impacts, conditions } = at(sim.plant.awaited, number);
  sim.world.awaitStage[number] = STAGE.over;
  const held = sim.traced ? conditions.filter((one) => isTrue(sim, one)) : [];
  const because = Math.max(-1, ...held.map((one) => entryBehind(sim, one)));
  for (const impact of impacts) {
    if (because >= 0) sim.world.impactBecause[impact] = because;
    expectImpact(sim, impact, sim.now());
  }
}

/** Which of the conditions are true now, and since when. */
function noteTruth(sim: Simulation, { conditions, first }: PlantAwaited): void {
  const { awaitSince } = sim.world;
  conditions.forEach((one, place) => {
    if (!isTrue(sim, one)) awaitSince[first + place] = Number.POSITIVE_INFINITY;
    else awaitSince[first + place] = Math.min(awaitSince[first + place] as number, sim.now());
  });
}

/** Looks at one wait: true for long enough, the effect begins; no longer true, the time starts again. */
function look(sim: Simulation, number: number): void {
  const { world } = sim;
  const stage = world.awaitStage[number] as number;
  if (stage !== STAGE.watching) return;
  const awaited = at(sim.plant.awaited, number);
  noteTruth(sim, awaited);
  const { conditions, first, when } = awaited;
  const moment = momentOf(
    when,
    (place) => (world.awaitSince[first + place] as number) + at(conditions, place).forSeconds,
  );
  if (moment <= sim.now()) comeAbout(sim, number);
  else sim.setAlarm(firstAwaitedAlarm(sim.plant) + number, moment);
}

/** Looks at everything that effects wait for. */
export function settleAwaited(sim: Simulation): void {
  for (let number = 0; number < sim.plant.awaited.length; number += 1) look(sim, number);
}
