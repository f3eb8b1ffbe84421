/** The map as those who watch believe it to be: services by what was said of them, all else unknown. */
import { stateWord } from '../../analysis/index.ts';
import { lazily } from '../../base/lazily.ts';
import type { Condition } from '../../model/states.ts';
import type { MapReading, ThingReading } from './mapReading.ts';
import type { ServiceReading } from './readings.ts';

/** Nothing watches a place, a copy or a tool: where only what is seen is shown, nobody knows its state. */
export function asSeen({ sight, text }: MapReading, thing: ThingReading): ThingReading {
  if (sight === 'true') return thing;
  return {
    ...thing,
    state: '',
    condition: 'unknown',
    word: text.notWatched,
    shortWord: text.notWatched,
    hasChanged: false,
    isChanging: false,
    sentence: lazily(() => `${nameIn(thing)}, ${text.notWatched}.`),
  };
}

/** Its kind and name, without its state. */
const nameIn = ({ sentence }: ThingReading): string => sentence().split(',')[0] ?? '';

/** A service at the level that was last seen. */
export function serviceAsSeen(
  { language, text, snapshot }: MapReading,
  truth: ServiceReading,
  seenText: string,
): ServiceReading {
  const { seen, minimum } = truth;
  const unseen = { reason: null, phase: null, isChanging: seen?.entry?.at === snapshot.at };
  if (!seen) {
    const word = text.notWatched;
    const known = { condition: 'unknown' as const, word, levelText: '?', level: 1 };
    return { ...truth, ...unseen, ...known, sentence: lazily(() => `${nameIn(truth)}, ${word}.`) };
  }
  const { condition, state } = standingAt(seen.seen, minimum);
  const word = stateWord('service', state, language);
  return {
    ...truth,
    ...unseen,
    condition,
    state,
    word,
    level: seen.seen,
    levelText: seenText,
    entry: seen.entry?.id ?? null,
    hasChanged: seen.entry !== null,
    sentence: lazily(() => `${nameIn(truth)}, ${text.seenAs(seenText)}.`),
  };
}

function standingAt(level: number, minimum: number): { condition: Condition; state: string } {
  if (level >= 1) return { condition: 'nominal', state: 'nominal' };
  if (level >= minimum) return { condition: 'degraded', state: 'degraded' };
  return { condition: 'down', state: level > 0 ? 'below-minimum' : 'down' };
}
