/** Chance by address: what is drawn, of whom and for the how manieth time say all, so nothing depends on the order of draws. */
import { at } from '../base/assert.ts';
import { drawFrom, happens } from '../base/law.ts';
import { counterOf, keyOfSeed, stableId, uniformFrom } from '../base/random.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import { PURPOSE_NAMES } from './codes.ts';
import type { Kernel } from './kernel/contract.ts';
import type { Plant } from './plant.ts';
import type { Chance, Future } from './simulation.ts';

/**
 * By kind and index: the name under which an entity draws. Two entities whose names would be one number do not share
 * their luck: the later one, in the order of kinds and of the dossier, gets another number.
 */
export function drawNamesOf({ ids }: Pick<Plant, 'ids'>): readonly Int32Array[] {
  const taken = new Set<number>();
  const nameOf = (text: string): number => {
    let name = stableId(text);
    for (let turn = 2; taken.has(name); turn += 1) name = stableId(`${text} #${turn}`);
    taken.add(name);
    return name;
  };
  return ENTITY_KINDS.map((kind) => Int32Array.from(ids[kind], (id) => nameOf(`${kind}:${id}`)));
}

/** Draws for the entities of a plant in whatever future is the present one. */
export function createChance(
  plant: Plant,
  kernel: Kernel,
  future: { readonly present: Future },
): Chance {
  const names = drawNamesOf(plant);
  const uniform = (kind: number, index: number, purpose: number, occurrence: number): number => {
    const { seed, run } = future.present;
    const name = (names[kind] as Int32Array)[index] as number;
    return uniformFrom(keyOfSeed(seed), run, name, counterOf(purpose, occurrence));
  };
  return {
    seconds: (span, kind, index, purpose, occurrence) => {
      if (span.fixedSeconds >= 0) return span.fixedSeconds;
      const { mode } = future.present;
      const value =
        mode === 'sampled'
          ? Math.max(
              0,
              Math.round(drawFrom(span.prepared, uniform(kind, index, purpose, occurrence))),
            )
          : mode === 'nominal'
            ? span.nominalSeconds
            : span.pessimisticSeconds;
      if (kernel.traced) {
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
      const u = mode === 'sampled' ? uniform(kind, index, purpose, occurrence) : 0;
      return happens(probability, mode, u, wanted);
    },
  };
}
