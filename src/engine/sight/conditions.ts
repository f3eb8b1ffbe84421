/** What plans and effects wait for: one condition, all of several, or any one of them, each for as long as it asks. */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import type { PlantWhen } from '../plant/sight.ts';
import type { Simulation } from '../simulation.ts';
import { truthOf } from './facts.ts';

/** In place of a moment: it does not hold. */
const NEVER = Number.POSITIVE_INFINITY;

/** The latest moment of those that must all have come, the first of those any one of which is enough. */
export function momentOf(when: PlantWhen, ofOne: (number: number) => number): number {
  if (when.type === 'one') return ofOne(when.number);
  let moment = when.type === 'all' ? Number.NEGATIVE_INFINITY : NEVER;
  for (const one of when.of) {
    const other = momentOf(one, ofOne);
    moment = when.type === 'all' ? Math.max(moment, other) : Math.min(moment, other);
  }
  return moment;
}

function isSeen({ plant, world }: Simulation, number: number): boolean {
  const { probe, below } = at(plant.conditions, number);
  const seen = world.seen[probe] as number;
  return at(plant.probes, probe).watched.type === 'level' ? seen < below : seen === 1;
}

/** A probe tells something new: which of the conditions that it sees are seen now, and since when. */
export function noteSeen(sim: Simulation, probe: number): void {
  const { conditionSince } = sim.world;
  for (const number of at(sim.plant.probes, probe).conditions) {
    if (!isSeen(sim, number)) conditionSince[number] = NEVER;
    else if (conditionSince[number] === NEVER) conditionSince[number] = sim.now();
  }
}

/** When what is waited for will have been seen for as long as it asks, if nothing else is seen; Infinity while it is not seen. */
export const confirmedAt = ({ plant, world }: Simulation, when: PlantWhen): number =>
  momentOf(
    when,
    (number) => (world.conditionSince[number] as number) + at(plant.conditions, number).forSeconds,
  );

/** Whether what is waited for is so in truth, seen or not. */
export const isTrulySo = (sim: Simulation, when: PlantWhen): boolean =>
  momentOf(when, (number) => {
    const { probe, below } = at(sim.plant.conditions, number);
    const truth = truthOf(sim, probe);
    const holds =
      at(sim.plant.probes, probe).watched.type === 'level' ? truth < below : truth === 1;
    return holds ? 0 : NEVER;
  }) === 0;

const numbersIn = (when: PlantWhen): readonly number[] =>
  when.type === 'one' ? [when.number] : when.of.flatMap(numbersIn);

/** The entries by which the conditions that are seen came to be, without those of a probe that is already named. */
export function otherSights(
  { plant, world }: Simulation,
  when: PlantWhen | null,
  named: number,
): readonly TraceId[] {
  if (when === null) return [];
  const probes = numbersIn(when)
    .filter((number) => world.conditionSince[number] !== NEVER)
    .map((number) => at(plant.conditions, number).probe);
  return probes
    .filter((probe) => probe !== named)
    .map((probe) => world.probeEntry[probe] as number)
    .filter((entry) => entry >= 0);
}
