/** Chance by address: what is drawn, of whom and for the how manieth time say all, so nothing depends on the order of draws. */
import { at } from '../base/assert.ts';
import { drawFrom, happens } from '../base/law.ts';
import { counterOf, keyOfSeed, stableId, uniformFrom } from '../base/random.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import { PURPOSE_NAMES } from './codes.ts';
import type { Kernel } from './kernel/contract.ts';
import type { Plant } from './plant/plant.ts';
import type { Chance, Future } from './simulation.ts';

/**
 * Gives numbers to names under which things draw. Two names that would be one number do not share their luck: the later one
 * gets another number.
 */
export function createNaming(): (text: string) => number {
  const taken = new Set<number>();
  return (text) => {
    let name = stableId(text);
    for (let turn = 2; taken.has(name); turn += 1) name = stableId(`${text} #${turn}`);
    taken.add(name);
    return name;
  };
}

/** By kind and index: the name under which an entity draws, given in the order of kinds and of the dossier. */
export function drawNamesOf({ ids }: Pick<Plant, 'ids'>): readonly Int32Array[] {
  const nameOf = createNaming();
  return ENTITY_KINDS.map((kind) => Int32Array.from(ids[kind], (id) => nameOf(`${kind}:${id}`)));
}

/** Draws for the entities of a plant in whatever future is the present one. */
export function createChance(
  plant: Plant,
  kernel: Kernel,
  future: { readonly present: Future },
): Chance {
  const names = drawNamesOf(plant);
  const nameOf = (kind: number, index: number): number =>
    (names[kind] as Int32Array)[index] as number;
  const uniform = (name: number, purpose: number, occurrence: number): number => {
    const { seed, run } = future.present;
    return uniformFrom(keyOfSeed(seed), run, name, counterOf(purpose, occurrence));
  };
  const secondsNamed: Chance['secondsNamed'] = (span, name, purpose, occurrence) => {
    if (span.fixedSeconds >= 0) return span.fixedSeconds;
    const { mode } = future.present;
    if (mode === 'nominal') return span.nominalSeconds;
    if (mode === 'pessimistic') return span.pessimisticSeconds;
    return Math.max(0, Math.round(drawFrom(span.prepared, uniform(name, purpose, occurrence))));
  };
  return {
    secondsNamed,
    seconds: (span, kind, index, purpose, occurrence) => {
      const value = secondsNamed(span, nameOf(kind, index), purpose, occurrence);
      if (kernel.traced && span.fixedSeconds < 0) {
        kernel.record(kind, index, {
          type: 'draw',
          purpose: at(PURPOSE_NAMES, purpose),
          value,
          law: span.text,
          causes: kernel.because(),
        });
      }
      return value;
    },
    chance: (probability, wanted, kind, index, purpose, occurrence) => {
      const { mode } = future.present;
      const u = mode === 'sampled' ? uniform(nameOf(kind, index), purpose, occurrence) : 0;
      return happens(probability, mode, u, wanted);
    },
  };
}
