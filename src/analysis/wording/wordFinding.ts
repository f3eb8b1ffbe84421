/** The reasons of a verdict in words. */
import { assertNever, at } from '../../base/assert.ts';
import { simSeconds } from '../../base/time.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { findStep } from '../findInDescription.ts';
import { brokenLaws } from '../metrics/verdictWord.ts';
import type { Finding, Verdict } from '../verdict.ts';
import { backlogGrows } from './backlogGrows.ts';
import { orphansClause } from './dataClause.ts';
import { dataPhrase } from './entityPhrase.ts';
import { formatBetween } from './formatDuration.ts';
import { formatVolume } from './formatNumber.ts';
import { leakedClause } from './leakClause.ts';
import { everythingClause, writesPhrase } from './lossClause.ts';
import { withReason } from './reasonPhrase.ts';
import { stateWordOf } from './stateWord.ts';
import { rulePhrase, ruleWhere } from './transitionClause.ts';
import { toSentence } from './typeset.ts';
import { createVoice, type Voice } from './voice.ts';
import { longStep } from './whyLong.ts';
import { whyTooMuch } from './whyLost.ts';
import { deadlineClause } from './wordDeadline.ts';
import { needPhrase } from './wordNeed.ts';
import { wordsOf } from './words.ts';
import { totalClause } from './wordTotal.ts';
import { wordVerdict } from './wordVerdict.ts';

type Said<Name extends Finding['finding']> = Extract<Finding, { readonly finding: Name }>;

const serviceOf = (voice: Voice, id: string): string => voice.the({ kind: 'service', id });

/** Whether the times of a service count in its opening hours only. */
const hasHours = ({ run }: Voice, service: string): boolean =>
  run.description.services.some(({ id, countedIn }) => id === service && countedIn !== undefined);

function missedClause(voice: Voice, finding: Said<'rto-missed' | 'mtpd-missed'>): string {
  const { findings, nouns } = voice.words;
  const service = serviceOf(voice, finding.service);
  const objective = nouns.objectives[finding.finding === 'rto-missed' ? 'rto' : 'mtpd'];
  const isInHours = hasHours(voice, finding.service);
  const seconds = voice.duration(finding.seconds);
  const took = isInHours ? findings.inItsHours(seconds) : seconds;
  const promise = findings.promise(objective.a, voice.duration(finding.target));
  const over = formatBetween(finding.seconds, finding.target, voice.language);
  return finding.open
    ? findings.tooMuchAlready(findings.missedOpen(service, took, promise), over)
    : findings.tooMuch(findings.missed(service, took, promise), over);
}

function totalMissedClause(voice: Voice, { service, total, open }: Said<'total-missed'>): string {
  const { findings } = voice.words;
  const clause = totalClause(serviceOf(voice, service), total, voice.language);
  if (total.objective === 'outages') return clause;
  const over = formatBetween(total.reached ?? total.atLeast, total.target, voice.language);
  return open ? findings.tooMuchAlready(clause, over) : findings.tooMuch(clause, over);
}

function heldClause(voice: Voice, finding: Said<'service-held'>): string {
  const { findings, nouns } = voice.words;
  const service = serviceOf(voice, finding.service);
  if (finding.longestSeconds === 0) return findings.neverBelow(service);
  const whole = voice.duration(finding.longestSeconds);
  const took =
    finding.countedSeconds === undefined || finding.countedSeconds === finding.longestSeconds
      ? whole
      : findings.ofThemCounted(whole, voice.duration(finding.countedSeconds));
  const { target, countedSeconds = finding.longestSeconds } = finding;
  if (target === null) return findings.heldWithout(service, took);
  const promise = findings.promise(nouns.objectives.rto.a, voice.duration(target));
  return withSpare(voice, findings.heldWithin(service, took, promise), [countedSeconds, target]);
}

/** What is within a limit says how far; nothing to the second of it. */
function withSpare(
  voice: Voice,
  clause: string,
  [reached, limit]: readonly [number, number],
): string {
  const left = formatBetween(reached, limit, voice.language);
  return reached < limit ? voice.words.findings.toSpare(clause, left) : clause;
}

function belowClause(voice: Voice, finding: Said<'service-below-minimum'>): string {
  const { findings } = voice.words;
  const service = serviceOf(voice, finding.service);
  return finding.level <= 0
    ? findings.downAtEnd(service)
    : findings.belowAtEnd(service, voice.share(finding.level), voice.share(finding.mbco));
}

/** The last time that work on a step began. */
const lastAttempt = ({ run }: Voice, step: string) =>
  run.entries.findLast(
    (entry) =>
      entry.type === 'transition' &&
      entry.subject.kind === 'step' &&
      entry.subject.id === step &&
      entry.to === 'working',
  );

/** A step that cannot begin or go on, or a decision that nobody can take: a plan's own has the plan's id. */
function stuckClause(voice: Voice, finding: Said<'step-stuck'>): string {
  const { findings } = voice.words;
  const need = needPhrase(voice, finding.missing);
  if (!findStep(voice.run.description, finding.step)) {
    return findings.stuckDecision(voice.the({ kind: 'decision', id: finding.step }), need);
  }
  const step = voice.the({ kind: 'step', id: finding.step });
  const others = finding.alsoSteps.length;
  if (others === 0 && lastAttempt(voice, finding.step)) return findings.stuckAgain(step, need);
  return others === 0 ? findings.stuckStep(step, need) : findings.stuckSteps(step, others, need);
}

/** What most of the time went to, as a noun. */
function spentPhrase(
  voice: Voice,
  { heading, subject, missing, entry }: Said<'time-went'>,
): string {
  const { findings } = voice.words;
  if (heading === 'undetected') return findings.nobodyKnew;
  if (heading === 'unseen') return findings.unseenBy(voice.the(subject));
  if (heading === 'confirming') return findings.toConfirm(voice.the(subject));
  if (heading === 'lost-work') return findings.lostWork(voice.the(subject));
  if (heading === 'plan-over') return findings.planOver(voice.the(subject));
  if (heading === 'working' && subject.kind === 'step') return longStep(voice, subject.id);
  if (heading !== 'waiting-need' && heading !== 'waiting-people') return voice.the(subject);
  return findings.waitFor(missing ? needPhrase(voice, missing, entry) : voice.the(subject));
}

function timeWentClause(voice: Voice, finding: Said<'time-went'>): string {
  const service = serviceOf(voice, finding.service);
  const what = spentPhrase(voice, finding);
  const { findings } = voice.words;
  const seconds = voice.duration(finding.seconds);
  const { countedIn } = finding;
  if (countedIn === undefined) return findings.longest(service, what, seconds);
  const counted = countedIn === 'opening' ? findings.inItsHours : findings.ofWorkingHours;
  return findings.longest(service, what, counted(seconds));
}

/** What keeps a service down, whoever acts meanwhile. */
function keptClause(voice: Voice, { keeper, service }: Said<'kept-down'>): string {
  const { words, the } = voice;
  const { findings, needs, nouns } = words;
  switch (keeper.why) {
    case 'quorum': {
      const out = keeper.out.map(({ copy, state }) =>
        needs.being(the(copy), stateWordOf(voice.run, copy, state, voice.language)),
      );
      return keeper.serving === 0
        ? findings.noneServes(the(keeper.component), nouns.list(out))
        : findings.quorum(the(keeper.component), keeper, nouns.list(out));
    }
    case 'overload':
      return findings.overloaded(the(keeper.component), keeper.times);
    case 'quota':
      return findings.quota(the(keeper.hosting), the(keeper.copy), voice.share(keeper.share));
    case 'short':
      return findings.short(the(keeper.component), voice.share(keeper.share));
    case 'circle':
      return words.clauses.mutual(nouns.list(keeper.members.map(the)));
    case 'need':
      return findings.lacks(serviceOf(voice, service), needPhrase(voice, keeper.need));
    default:
      return assertNever(keeper);
  }
}

/** Why the last attempt at a step could not succeed: what it called upon had drifted, or could not be restored. */
function whyItFailed(voice: Voice, step: string): string | null {
  const { run, words, the } = voice;
  const begun = lastAttempt(voice, step);
  const draw = run.entries.find(
    (entry) =>
      entry.type === 'draw' &&
      entry.value === 0 &&
      (entry.purpose === 'drift' || entry.purpose === 'restorable') &&
      begun !== undefined &&
      entry.causes.includes(begun.id),
  );
  if (draw?.type !== 'draw') return null;
  return draw.purpose === 'drift'
    ? words.findings.drifted(the(draw.subject))
    : words.findings.notRestorable;
}

function planFailedClause(voice: Voice, finding: Said<'plan-failed'>): string {
  const { findings } = voice.words;
  const plan = voice.the({ kind: 'plan', id: finding.plan });
  const entry = at(voice.run.entries, finding.entry);
  if (entry.type === 'transition' && entry.to === 'refused') return findings.planRefused(plan);
  if (finding.step === null) return findings.planFailed(plan);
  const failed = findings.planFailedAt(plan, voice.the({ kind: 'step', id: finding.step }));
  const why = whyItFailed(voice, finding.step);
  return why === null ? failed : findings.failedBecause(failed, why);
}

function lostClause(voice: Voice, finding: Said<'data-lost'>): string {
  const { findings, clauses, nouns } = voice.words;
  const data = dataPhrase(voice.run.description, finding.data, voice.language);
  if (finding.seconds >= Number.MAX_SAFE_INTEGER) {
    const entry = at(voice.run.entries, finding.entry);
    return entry.type === 'data-loss'
      ? everythingClause(voice, { ...entry, definitive: finding.definitive })
      : clauses.everythingLost(data);
  }
  const { bytes, target, seconds, writtenSeconds: written } = finding;
  const writes = writesPhrase(voice, { age: seconds, written, bytes });
  if (target === null) return findings.lostFreely(data, writes);
  const promise = findings.promise(nouns.objectives.rpo.a, voice.duration(target));
  const against =
    written === 0
      ? findings.backUnwritten(data, voice.duration(seconds), promise)
      : findings.lostAgainst(data, writes, promise);
  if (seconds > target) {
    const over = findings.tooMuch(against, formatBetween(seconds, target, voice.language));
    const why = whyTooMuch(voice, at(voice.run.entries, finding.entry));
    return why === null ? over : findings.andWhy(over, why);
  }
  return withSpare(voice, against, [seconds, target]);
}

function ruleFindingClause(
  voice: Voice,
  finding: Said<'rule-breached' | 'rule-undetermined'>,
): string {
  const { findings, clauses } = voice.words;
  const rule = rulePhrase(voice, finding.rule);
  const first = ruleWhere(voice, `${finding.rule}:${ruleTargetId(finding)}`);
  const others = finding.alsoOn.length;
  const place = others === 0 ? first : findings.andOthers(first, others);
  const { bytes } = finding;
  const where =
    bytes === null ? place : `${place}${findings.volume(formatVolume(bytes, voice.language))}`;
  const ruleId = `${finding.rule}:${ruleTargetId(finding)}`;
  const since = finding.entry === null ? simSeconds(0) : at(voice.run.entries, finding.entry).at;
  if (finding.finding === 'rule-undetermined') {
    return withReason(voice, clauses.ruleUndetermined(rule, where), ruleId, {
      at: since,
      status: 'undetermined',
    });
  }
  const breached = clauses.ruleBreached(rule, where);
  const duration = voice.duration(finding.seconds);
  const lasting = finding.open
    ? findings.breachedStill(breached, duration)
    : findings.breachedFor(breached, duration);
  // Only a law can be set aside by a decision.
  const isLaw = /^P[1-5]$/.test(finding.rule);
  const covered = isLaw ? findings.undecided(lasting) : lasting;
  return withReason(voice, finding.decided ? findings.decided(lasting) : covered, ruleId, {
    at: since,
    status: 'breached',
  });
}

/** Id of what a rule is on; a rule on a data set stands for itself (`P14:declarations`). */
const ruleTargetId = ({ on }: Said<'rule-breached' | 'rule-undetermined'>): string =>
  on.kind === 'rule' ? on.id.slice(on.id.indexOf(':') + 1) : on.id;

function backlogFindingClause(voice: Voice, finding: Said<'backlog'>): string {
  const { findings, clauses } = voice.words;
  const service = serviceOf(voice, finding.service);
  if (finding.growsHourly !== undefined) return backlogGrows(voice, service, finding);
  const say = finding.wasOpen ? clauses.backlogTurns : clauses.backlogOf;
  const waiting = say(service, voice.duration(finding.seconds));
  return finding.drainedIn === null
    ? findings.backlogStays(waiting)
    : clauses.backlogDrains(waiting, voice.duration(finding.drainedIn));
}

/** What nobody could write: no loss, since nobody ever had it. */
function unmadeClause(voice: Voice, finding: Said<'writes-unmade'>): string {
  const { run, language, words } = voice;
  const data = dataPhrase(run.description, finding.data, language);
  return words.findings.neverWritten(
    serviceOf(voice, finding.service),
    { data, volume: formatVolume(finding.bytes, language) },
    voice.duration(finding.seconds),
  );
}

function findingClause(voice: Voice, finding: Finding): string {
  const { findings } = voice.words;
  switch (finding.finding) {
    case 'rto-missed':
    case 'mtpd-missed':
      return missedClause(voice, finding);
    case 'total-missed':
      return totalMissedClause(voice, finding);
    case 'deadline-missed':
    case 'deadline-kept': {
      const service = serviceOf(voice, finding.service);
      return deadlineClause(voice.run, service, finding.deadline, voice.language);
    }
    case 'service-below-minimum':
      return belowClause(voice, finding);
    case 'time-went':
      return timeWentClause(voice, finding);
    case 'kept-down':
      return keptClause(voice, finding);
    case 'service-held':
      return heldClause(voice, finding);
    case 'backlog':
      return backlogFindingClause(voice, finding);
    case 'orphans':
      return orphansClause(voice, finding);
    case 'writes-unmade':
      return unmadeClause(voice, finding);
    case 'service-reduced':
      return findings.reduced(
        serviceOf(voice, finding.service),
        voice.share(finding.level),
        voice.duration(finding.seconds),
      );
    case 'service-degraded':
      return findings.degraded(serviceOf(voice, finding.service), voice.share(finding.level));
    case 'step-stuck':
      return stuckClause(voice, finding);
    case 'plan-failed':
      return planFailedClause(voice, finding);
    case 'data-lost':
      return lostClause(voice, finding);
    case 'data-leaked':
      return leakedClause(voice, finding);
    case 'rule-breached':
    case 'rule-undetermined':
      return ruleFindingClause(voice, finding);
    case 'mutual-dependency':
      return voice.words.clauses.mutual(voice.words.nouns.list(finding.members.map(voice.the)));
    case 'run-stopped':
      return finding.because === 'zero-time-loop' ? findings.loop : findings.tooMany;
    case 'nothing-happened':
      return findings.nothing;
    default:
      return assertNever(finding);
  }
}

/** One reason of a verdict as a sentence, with its numbers: what was promised, what was reached, by how much. */
export const wordFinding = (run: Run, finding: Finding, language: Language): string =>
  toSentence(findingClause(createVoice(run, language), finding), language);

/** That the law is broken too, and which rules of it, where another word comes before it; null elsewhere. */
export function wordAlsoUnlawful(
  verdict: Pick<Verdict, 'word' | 'rules'>,
  language: Language,
): { readonly words: string; readonly rules: readonly RuleCode[] } | null {
  const isHidden = verdict.word === 'fails' || verdict.word === 'stuck';
  const rules = isHidden ? brokenLaws(verdict).map(({ rule }) => rule) : [];
  return rules.length > 0 ? { words: wordsOf(language).findings.andUnlawful, rules } : null;
}

/** The overall word of a verdict, and that the law is broken too where another word comes before it. */
export function wordWholeVerdict(
  verdict: Pick<Verdict, 'word' | 'rules'>,
  language: Language,
): string {
  const also = wordAlsoUnlawful(verdict, language);
  const word = wordVerdict(verdict.word, language);
  return also ? `${word}, ${also.words}` : word;
}
