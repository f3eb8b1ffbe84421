/** What is missing, and where it went, as the object of a verb: `l'outil Coffre-fort, perdu avec le site SBG2`. */
import { at } from '../../base/assert.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { MissingNeed, TraceId } from '../../model/trace.ts';
import { accessEndOf } from '../causes/accessEnd.ts';
import { unsoundPictures } from '../causes/unsoundPictures.ts';
import { endsOfReserve, findTeam } from '../findInDescription.ts';
import { type Fate, fateOf } from './fateOf.ts';
import { stateWord, stateWordAfter } from './stateWord.ts';
import { typeset } from './typeset.ts';
import { createVoice, isFeminine, type Voice } from './voice.ts';

/** Needs that went the same way, said together. */
interface Group {
  readonly needs: readonly [MissingNeed, ...MissingNeed[]];
  readonly fate: Fate;
}

function missingPeople({ run, words, the }: Voice, need: MissingNeed): string {
  const taken = need.takenBy === null ? null : at(run.entries, need.takenBy);
  // Of a team of one, who is away is all of it.
  const isAlone = findTeam(run.description, need.what.id)?.members.length === 1;
  const isAway = taken?.type === 'transition' && taken.to === 'absent';
  const isAbsent = isAway && (need.forGood || isAlone);
  const who = the(need.what);
  const end = isAbsent ? accessEndOf(run, taken) : null;
  if (end !== null) return words.needs.cutBy(who, agreementOf([need]), end);
  if (isAbsent) return words.needs.absent(who);
  if (need.isOutOfHours) return words.needs.hoursOf(who);
  // One person, or a team of whom anybody will do.
  return need.what.id.includes('/') ? who : words.needs.someoneOf(who);
}

/** Masculine wins in a mixed group, as French grammar has it. */
function agreementOf(needs: Group['needs']): 'm' | 'f' | 'mp' | 'fp' {
  const gender = needs.every(({ what }) => isFeminine(what)) ? 'f' : 'm';
  return needs.length > 1 ? `${gender}p` : gender;
}

/** In the words of what took it away, where that is about the thing itself. */
function ownStateWord({ run, language }: Voice, { what, takenBy }: MissingNeed, state: string) {
  const taken = takenBy === null ? null : at(run.entries, takenBy);
  const isOwn = taken?.type === 'transition' && entityKey(taken.subject) === entityKey(what);
  return isOwn ? stateWordAfter(run, taken, language) : stateWord(what.kind, state, language);
}

/** States in which a backup has nothing to give; in any other it has pictures, and what lacks is a sound one. */
const IS_GONE: ReadonlySet<string> = new Set(['lost', 'suspended']);

function noSoundPoint({ run, words, the, duration }: Voice, backup: EntityRef): string {
  const why = unsoundPictures(run, backup.id);
  return why === null
    ? words.needs.noSoundPoint(the(backup))
    : words.needs.allTakenSince(the(backup), duration(why.keep), duration(why.dwell));
}

function inOwnState(voice: Voice, need: MissingNeed, state: string | null): string {
  const the = voice.the(need.what);
  if (need.kind === 'common-point') return voice.words.needs.noCommonPoint(the);
  if (need.kind === 'backup' && !IS_GONE.has(state ?? '')) return noSoundPoint(voice, need.what);
  if (need.isBarred) return voice.words.needs.cutBy(the, agreementOf([need]), 'law');
  return state === null ? the : voice.words.needs.being(the, ownStateWord(voice, need, state));
}

/** Things whose loss for good the words already say: burnt places, lost copies, absent people. */
const saysForGood = ({ kind, what }: MissingNeed, fate: Fate): boolean =>
  kind === 'people' ||
  kind === 'approval' ||
  fate.fate === 'lostWith' ||
  (fate.fate === 'own' && fate.state === 'destroyed') ||
  what.kind === 'backup' ||
  what.kind === 'copy';

/** One thing that went with a reserve of its own; null for any other fate. */
function ownReserve({ run, words, the }: Voice, { needs, fate }: Group): string | null {
  const [{ what }] = needs;
  if (fate.fate !== 'ranOutWith' || needs.length > 1) return null;
  const { kind, owner, source } = endsOfReserve(run.description, fate.culprit.subject.id);
  if (entityKey(owner) !== entityKey(what)) return null;
  return words.needs.ranOut(
    the(what),
    agreementOf(needs),
    words.nouns.ownReserve(kind),
    the(source),
  );
}

function groupPhrase(voice: Voice, { needs, fate }: Group): string {
  const { words, the } = voice;
  const [first] = needs;
  if (first.kind === 'people') return missingPeople(voice, first);
  if (first.kind === 'approval') return the(first.what);
  if (first.kind === 'capacity') {
    return words.needs.capacity(the(first.what), words.nouns.list((first.heldBy ?? []).map(the)));
  }
  if (fate.fate === 'own') return inOwnState(voice, first, fate.state);
  const drained = ownReserve(voice, { needs, fate });
  if (drained !== null) return drained;
  const things = words.nouns.list(needs.map(({ what }) => the(what)));
  if (fate.fate === 'cutBy') {
    const end = accessEndOf(voice.run, fate.culprit) ?? 'law';
    return words.needs.cutBy(things, agreementOf(needs), end);
  }
  const culprit = the(fate.culprit.subject);
  if (fate.fate === 'struck') return words.needs.struck(things);
  return fate.fate === 'without' || fate.fate === 'withoutExpired'
    ? words.needs[fate.fate](things, culprit)
    : words.needs[fate.fate](things, agreementOf(needs), culprit);
}

function wholePhrase(voice: Voice, group: Group): string {
  const phrase = groupPhrase(voice, group);
  const isGone = group.needs.every((need) => need.forGood && !saysForGood(need, group.fate));
  return isGone ? voice.words.needs.forGood(phrase) : phrase;
}

const wentTogether = (a: Fate, b: Fate): boolean =>
  a.fate !== 'own' &&
  b.fate !== 'own' &&
  a.fate === b.fate &&
  entityKey(a.culprit.subject) === entityKey(b.culprit.subject);

/** In the order of the first of each group. */
function grouped(run: Run, missing: readonly MissingNeed[]): readonly Group[] {
  const groups: Group[] = [];
  for (const need of missing) {
    const fate = fateOf(run, need, null);
    const index = groups.findIndex(
      (group) =>
        group.needs[0].forGood === need.forGood &&
        group.needs[0].kind !== 'people' &&
        need.kind !== 'people' &&
        wentTogether(group.fate, fate),
    );
    const known = groups[index];
    if (known) groups[index] = { fate, needs: [...known.needs, need] };
    else groups.push({ fate, needs: [need] });
  }
  return groups;
}

/** One need as a phrase, before typesetting; what went with it is told if it had not come back as `told` was written. */
export const needPhrase = (voice: Voice, need: MissingNeed, told: TraceId | null = null): string =>
  wholePhrase(voice, { needs: [need], fate: fateOf(voice.run, need, told) });

/** Several needs in one phrase; those that went together are said together. */
export const needsPhrase = (voice: Voice, missing: readonly MissingNeed[]): string =>
  voice.words.nouns.list(grouped(voice.run, missing).map((group) => wholePhrase(voice, group)));

/** All that is missing, what went the same way together, as one phrase without capital or full stop. */
export const wordNeeds = (run: Run, missing: readonly MissingNeed[], language: Language): string =>
  typeset(needsPhrase(createVoice(run, language), missing), language);

/**
 * A missing need as a phrase without capital or full stop: what is missing, and where it went or in what state it is:
 * `l'outil Coffre-fort, perdu avec le site SBG2`; `someone of the Operations team`.
 */
export const wordNeed = (
  run: Run,
  need: MissingNeed,
  language: Language,
  told: TraceId | null = null,
): string => typeset(needPhrase(createVoice(run, language), need, told), language);
