import {
  besideLeak,
  formatOffset,
  nameOf,
  sentenceOf,
  stateWord,
  stateWordAfter,
} from '../../analysis/index.ts';
import { lazily } from '../../base/lazily.ts';
import type { EntityRef } from '../../model/entity.ts';
import { conditionOf } from '../../model/states.ts';
import type { TraceEntry } from '../../model/trace.ts';
import type { MapReading, ThingReading } from './mapReading.ts';
import type { MapThing } from './mapText.ts';

/**
 * State of one entity at the instant, in words; since when, and the sentence of what brought it there.
 *
 * @param phrase puts the word of the state in its context: `frozen` to `console frozen`
 */
export function readThing(
  reading: MapReading,
  kind: MapThing,
  ref: EntityRef,
  phrase: (word: string) => string = (word) => word,
): ThingReading {
  const { run, snapshot, language } = reading;
  const state = snapshot.stateOf(ref) ?? '';
  const entry = snapshot.stateEntryOf(ref);
  const own = phrase(
    entry ? stateWordAfter(run, entry, language) : stateWord(ref.kind, state, language),
  );
  const leak = snapshot.leakOf(ref);
  const word = besideLeak(own, leak, language);
  return {
    ref,
    state,
    condition: conditionOf(ref.kind, state),
    word,
    shortWord: besideLeak(reading.text.shortStates[state] ?? own, leak, language),
    hasChanged: entry !== null,
    isChanging: entry?.at === snapshot.at,
    entry: entry?.id ?? null,
    sentence: lazily(() =>
      sentenceAbout(reading, { kind, name: nameOf(run.description, ref, language), word, entry }),
    ),
  };
}

interface Told {
  readonly kind: MapThing;
  readonly name: string;
  readonly word: string;
  readonly entry: TraceEntry | null;
}

/** `Copy Register (main), lost since T + 0. The copy Register (main) is lost with the site SBG2 of OVH.` */
export function sentenceAbout(reading: MapReading, { kind, name, word, entry }: Told): string {
  const { run, language, text } = reading;
  const since = entry && formatOffset(entry.at - run.incidentAt, language);
  const said = text.thing(text.kinds[kind], name, word, since);
  return entry ? `${said} ${sentenceOf(run, entry, language)}` : said;
}
