/** What is missing, and where it went, as the object of a verb: `l'outil Coffre-fort, perdu avec le site …`. */
import { at } from '../../base/assert.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { MissingNeed, TraceEntry, TransitionEntry } from '../../model/trace.ts';
import { bindingCause } from '../causes/causalChain.ts';
import { stateWord } from './stateWord.ts';
import { typeset } from './typeset.ts';
import { createVoice, isFeminine, type Voice } from './voice.ts';

/** How something that stood in a place was lost with it, by the state of the place. */
const LOST_WITH = {
  'site:destroyed': 'lostWith',
  'site:stopped': 'stoppedWith',
  'site:isolated': 'unreachableWith',
  'data-plane:interrupted': 'stoppedWith',
  'lawful-status:cut': 'cutWith',
} as const;

type LostWith = (typeof LOST_WITH)[keyof typeof LOST_WITH];

function lossForm({ subject, to }: TransitionEntry): LostWith | null {
  const forms: Readonly<Record<string, LostWith>> = LOST_WITH;
  return forms[`${subject.kind}:${to}`] ?? null;
}

/** First entry behind a loss that names a place, or another tool, that the missing thing depended on. */
function culpritBehind(run: Run, need: MissingNeed): TransitionEntry | null {
  let cause: TraceEntry | null = need.takenBy === null ? null : at(run.entries, need.takenBy);
  while (cause) {
    if (cause.type === 'transition' && entityKey(cause.subject) !== entityKey(need.what)) {
      if (cause.subject.kind === 'tool' || lossForm(cause)) return cause;
    }
    cause = bindingCause(run.entries, cause);
  }
  return null;
}

function stateOfMissing({ run }: Voice, need: MissingNeed): string | null {
  const taken = need.takenBy === null ? null : at(run.entries, need.takenBy);
  const isOwn = taken !== null && entityKey(taken.subject) === entityKey(need.what);
  if (isOwn && taken.type === 'transition') return taken.to;
  const key = entityKey(need.what);
  return run.initial.find(({ subject }) => entityKey(subject) === key)?.state ?? null;
}

function beingInState(voice: Voice, need: MissingNeed): string {
  const the = voice.the(need.what);
  if (need.kind === 'backup' && need.takenBy === null) return voice.words.needs.noSoundPoint(the);
  const state = stateOfMissing(voice, need);
  return state === null
    ? the
    : voice.words.needs.being(the, stateWord(need.what.kind, state, voice.language));
}

function missingPeople({ run, words, the }: Voice, need: MissingNeed): string {
  const taken = need.takenBy === null ? null : at(run.entries, need.takenBy);
  const isAbsent = taken?.type === 'transition' && taken.to === 'absent' && need.forGood;
  return isAbsent ? words.needs.absent(the(need.what)) : words.needs.someoneOf(the(need.what));
}

/** Whether the words already say that it will not come back. */
const saysForGood = (what: EntityRef, culprit: TransitionEntry | null): boolean =>
  culprit?.to === 'destroyed' || what.kind === 'backup' || what.kind === 'copy';

/** The need as a phrase, before typesetting. */
export function needPhrase(voice: Voice, need: MissingNeed): string {
  if (need.kind === 'people') return missingPeople(voice, need);
  if (need.kind === 'approval') return voice.the(need.what);
  const { words, the, run } = voice;
  const culprit = culpritBehind(run, need);
  const form = culprit && lossForm(culprit);
  let phrase = beingInState(voice, need);
  if (culprit && form) {
    const place = the(culprit.subject);
    phrase = words.needs[form](the(need.what), isFeminine(need.what), place);
  } else if (culprit) {
    phrase = words.needs.without(the(need.what), the(culprit.subject));
  }
  const isDestroyed = stateOfMissing(voice, need) === 'destroyed';
  return need.forGood && !isDestroyed && !saysForGood(need.what, culprit)
    ? words.needs.forGood(phrase)
    : phrase;
}

/** Several needs in one phrase, in the order given. */
export const needsPhrase = (voice: Voice, missing: readonly MissingNeed[]): string =>
  voice.words.nouns.list(missing.map((need) => needPhrase(voice, need)));

/**
 * A missing need as a phrase without capital or full stop: what is missing, and where it went or in what state it is:
 * `l'outil Coffre-fort, perdu avec le site SBG2 d'OVH`; `someone of the Operations team`.
 */
export const wordNeed = (run: Run, need: MissingNeed, language: Language): string =>
  typeset(needPhrase(createVoice(run, language), need), language);
