/** Why a rule is not kept, as the end of a sentence. */
import { assertNever, at } from '../../base/assert.ts';
import { parseCivil } from '../../base/parseCivil.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { Lack } from '../../kinds/defineRuleKind.ts';
import type { FailureDomain } from '../../model/failureDomains.ts';
import { type RuleReason, ruleReasons } from '../causes/ruleReasons.ts';
import { unsoundPictures } from '../causes/unsoundPictures.ts';
import { closed } from './fr/nouns.ts';
import { hostingNameOf, nameOf } from './nameOf.ts';
import { unitsOf } from './units.ts';
import type { Voice } from './voice.ts';

/** `20 octobre 2026`. */
function dayPhrase({ language }: Voice, date: string): string {
  const civil = parseCivil(date);
  if (!civil) return date;
  const { dayOfMonth, months } = unitsOf(language);
  return `${dayOfMonth(civil.day)} ${at(months, civil.month - 1)} ${civil.year}`;
}

function lackPhrase(voice: Voice, hosting: string, lack: Lack): string {
  const { reasons } = voice.words;
  const name = hostingNameOf(voice.run.description, hosting, voice.language);
  if (!lack.isKnown) return reasons.unknown[lack.lack](name);
  if (lack.lack !== 'qualification') return reasons.lacks[lack.lack](name);
  if (lack.until !== null) return reasons.ranOut(name, dayPhrase(voice, lack.until));
  return lack.from === null
    ? reasons.lacks.qualification(name)
    : reasons.notYet(name, dayPhrase(voice, lack.from));
}

/** What took a ground of lawful use away, as its incident says; null when nothing says so. */
export function groundTakenBy(
  voice: Voice,
  ground: string,
  incident: string | null,
): string | null {
  const found = voice.run.description.incidents.find(({ id }) => id === incident);
  return found?.grounds?.find((one) => one.ground === ground)?.by[voice.language] ?? null;
}

function lostPhrase(
  voice: Voice,
  { ground, incident }: { readonly ground: string; readonly incident: string | null },
): string {
  const { transitions } = voice.words;
  const lost = transitions.ground.lost(voice.the({ kind: 'ground', id: ground }), '');
  const by = groundTakenBy(voice, ground, incident);
  return by === null ? lost : voice.words.reasons.takenBy(lost, by);
}

function domainPhrase({ run, words, language }: Voice, { sort, id }: FailureDomain): string {
  const { nouns, reasons } = words;
  const { hostings, domains } = run.description;
  if (sort === 'operator') {
    const name = hostings.find(({ operator }) => operator.id === id)?.operator.name ?? id;
    return id === 'own' ? reasons.ownOperator : nouns.operator(name);
  }
  if (sort === 'domain')
    return nouns.domain(domains.find((one) => one.id === id)?.name[language] ?? id);
  if (sort === 'campus' || sort === 'metro') return nouns[sort](id);
  return reasons.shared[sort](id);
}

/** A point that is not sound, and why every one that is kept is as bad. */
function unsoundPhrase(voice: Voice, id: string): string {
  const { reasons } = voice.words;
  const backup = voice.the({ kind: 'backup', id });
  const why = unsoundPictures(voice.run, id);
  return why === null
    ? reasons.unsoundPoint(backup)
    : reasons.allTakenSince(backup, voice.duration(why.keep), voice.duration(why.dwell));
}

function keyPhrase(
  { run, words, language, the }: Voice,
  { tool, hostings, isKnown }: Extract<RuleReason, { readonly why: 'key-held' }>,
): string {
  const { reasons, nouns } = words;
  const key = the({ kind: 'tool', id: tool });
  const places = hostings.map((id) => hostingNameOf(run.description, id, language));
  if (places.length === 0) return reasons.keyNowhere(key);
  const say = isKnown ? reasons.keyHeld : reasons.keyUnknown;
  return say(key, nouns.list(places));
}

function willLackPhrase(
  voice: Voice,
  { hosting, lack, on }: Extract<RuleReason, { readonly why: 'will-lack' }>,
): string {
  const { reasons } = voice.words;
  return lack.lack === 'qualification' && lack.until !== null
    ? reasons.willRunOut(
        hostingNameOf(voice.run.description, hosting, voice.language),
        dayPhrase(voice, lack.until),
      )
    : reasons.willTurn(lackPhrase(voice, hosting, lack), dayPhrase(voice, on));
}

const announcedPhrase = ({ words, run, language }: Voice, hosting: string): string =>
  words.reasons.announced(hostingNameOf(run.description, hosting, language));

function reasonPhrase(voice: Voice, reason: RuleReason): string {
  const { reasons, nouns } = voice.words;
  switch (reason.why) {
    case 'lacks':
      return reason.lost
        ? lostPhrase(voice, reason.lost)
        : lackPhrase(voice, reason.hosting, reason.lack);
    case 'will-lack':
      return willLackPhrase(voice, reason);
    case 'contract-ends':
      return reasons.contractEnds(
        hostingNameOf(voice.run.description, reason.hosting, voice.language),
        reason.contract === null
          ? null
          : {
              name: reason.contract.name[voice.language],
              day: dayPhrase(voice, reason.contract.ends),
              isOver: reason.isOver,
            },
      );
    case 'announced':
      return announcedPhrase(voice, reason.hosting);
    case 'tool-ended':
      return reasons.toolEnded(
        reason.contract.name[voice.language],
        dayPhrase(voice, reason.contract.ends),
      );
    case 'waiver-unsure':
      return reasons.waiverUnsure;
    case 'key-held':
      return keyPhrase(voice, reason);
    case 'point': {
      const backup = voice.the({ kind: 'backup', id: reason.backup });
      return reason.sound ? reasons.oldPoint(backup) : unsoundPhrase(voice, reason.backup);
    }
    case 'exposed':
      return reasons.exposed(
        reason.incident === null
          ? null
          : nouns.incidentAside(
              nameOf(
                voice.run.description,
                { kind: 'incident', id: reason.incident },
                voice.language,
              ),
            ),
      );
    case 'not-told':
      return reason.bySomebody ? reasons.notTold : reasons.nobodyTells;
    case 'not-out':
      return reasons.notOut(reason.rpo === null ? null : voice.duration(reason.rpo));
    case 'shares':
      return reasons.shares(
        nouns.list(reason.domains.map((domain) => domainPhrase(voice, domain))),
        voice.the(reason.with),
      );
    default:
      return assertNever(reason);
  }
}

/** The name with which both sentences begin, when they are about what one place is known to lack. */
function withoutSubject(
  voice: Voice,
  phrase: string,
  { before, one }: { readonly before: RuleReason; readonly one: RuleReason },
): string {
  if (before.why !== 'lacks' || one.why !== 'lacks' || before.hosting !== one.hosting)
    return phrase;
  const name = hostingNameOf(voice.run.description, one.hosting, voice.language);
  const subject = `${closed(name)} `;
  const isSame = phrase.startsWith(subject) && reasonPhrase(voice, before).startsWith(subject);
  return isSame ? phrase.slice(subject.length) : phrase;
}

/** A clause about a rule, with why it is not kept at an instant, or why nobody can tell, where the run says so. */
export function withReason(
  voice: Voice,
  clause: string,
  ruleId: string,
  so: { readonly at: SimSeconds; readonly status: 'breached' | 'undetermined' },
): string {
  const { clauses, nouns } = voice.words;
  const found = ruleReasons(voice.run, ruleId, so);
  const reasons = found.map((one, index) => {
    const before = found[index - 1];
    const phrase = reasonPhrase(voice, one);
    return before ? withoutSubject(voice, phrase, { before, one }) : phrase;
  });
  return reasons.length === 0 ? clause : clauses.because(clause, nouns.list(reasons));
}
