/** Factors of a sensitivity study that do the very same: seven steps without which the plan never holds are one finding. */
import type { FactorEffect } from './summary.ts';

/** Effects that a sentence may tell of together, in the order given; mostly one. */
export type AlikeEffects = readonly [FactorEffect, ...FactorEffect[]];

/**
 * What an effect does at its ends that move something more than chance would, as a text to compare; null for one that is told
 * by itself. A duration is: at its ends it has values of its own.
 */
function whatItDoes({ factor, sides }: FactorEffect): string | null {
  const speaking = sides.filter(({ movesHolds, movesRecovery }) => movesHolds || movesRecovery);
  if (factor.factor === 'duration' || speaking.length === 0) return null;
  const done = speaking.map(({ side, holds, movesHolds, recovery }) => [
    side,
    movesHolds ? holds.b.count : null,
    recovery.map(({ service, moved, moves }) => [service, moves ? moved.value : null]),
  ]);
  return JSON.stringify([factor.factor, done]);
}

/** Puts together factors of one sort whose ends move the same by the same; each group stands where its first stood. */
export function groupAlike(effects: readonly FactorEffect[]): readonly AlikeEffects[] {
  const groups = new Map<string, AlikeEffects>();
  for (const [index, effect] of effects.entries()) {
    const key = whatItDoes(effect) ?? String(index);
    const known = groups.get(key);
    groups.set(key, known ? [...known, effect] : [effect]);
  }
  return [...groups.values()];
}
