/** Who speaks of a run: the run, the language and its words, so that clauses take two parameters and not five. */
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import { entityPhrase } from './entityPhrase.ts';
import { formatSpan } from './formatDuration.ts';
import { formatShare } from './formatNumber.ts';
import { type Words, wordsOf } from './words.ts';

export interface Voice {
  readonly run: Run;
  readonly language: Language;
  readonly words: Words;
  /** An entity with its noun and article. */
  readonly the: (ref: EntityRef) => string;
  readonly duration: (seconds: number) => string;
  readonly share: (share: number) => string;
}

/** A voice remembers what it has called things: one for a whole trace is much quicker than one for each entry. */
export function createVoice(run: Run, language: Language): Voice {
  const phrases = new Map<string, string>();
  return {
    run,
    language,
    words: wordsOf(language),
    the: (ref) => {
      const key = entityKey(ref);
      const known = phrases.get(key);
      if (known !== undefined) return known;
      const phrase = entityPhrase(run.description, ref, language);
      phrases.set(key, phrase);
      return phrase;
    },
    duration: (seconds) => formatSpan(seconds, language),
    share: (share) => formatShare(share, language),
  };
}

/** Kinds whose noun is feminine in French; languages without gender do not ask. */
const FEMININE: ReadonlySet<EntityRef['kind']> = new Set([
  'control-plane',
  'copy',
  'replica',
  'backup',
  'member',
  'probe',
  'decision',
  'step',
  'rule',
]);

export const isFeminine = (ref: EntityRef): boolean => FEMININE.has(ref.kind);
