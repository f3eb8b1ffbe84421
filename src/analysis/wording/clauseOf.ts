/** Every sort of entry as a clause, without its cause: no capital, no full stop, ordinary spaces. */
import { assertNever } from '../../base/assert.ts';
import { findById } from '../../base/findById.ts';
import { entityKey } from '../../model/entity.ts';
import type {
  BacklogEntry,
  CapacityEntry,
  CommonFailureEntry,
  DemandEntry,
  DrawEntry,
  ErrorsEntry,
  ExpiredEntry,
  LevelEntry,
  ModeEntry,
  NoticeEntry,
  RestorePointEntry,
  TraceEntry,
  WorkLeftEntry,
} from '../../model/trace.ts';
import { bindingCause } from '../causes/causalChain.ts';
import { findStep, splitObjective } from '../findInDescription.ts';
import { backlogGrows } from './backlogGrows.ts';
import { dataClause } from './dataClause.ts';
import { formatFactor, formatMoney } from './formatNumber.ts';
import { leakClause } from './leakClause.ts';
import { lossClause } from './lossClause.ts';
import { objectiveInSentence } from './objectiveClause.ts';
import { paceClause } from './paceClause.ts';
import { sharedPhrase } from './sharedPhrase.ts';
import { sightClause } from './sightClause.ts';
import { stateWord } from './stateWord.ts';
import { transitionClause } from './transitionClause.ts';
import type { Voice } from './voice.ts';
import { costLabel } from './wordCost.ts';
import { needsPhrase } from './wordNeed.ts';

/** Whether a rise comes from users being sent elsewhere, at this very moment: they follow one after the other. */
function followsTrafficSwitch({ run }: Voice, entry: LevelEntry): boolean {
  let cause: TraceEntry | null = bindingCause(run.entries, entry);
  while (cause && cause.at === entry.at) {
    if (cause.subject.kind === 'step') {
      return findStep(run.description, cause.subject.id)?.activity === 'propagating';
    }
    cause = bindingCause(run.entries, cause);
  }
  return false;
}

/** The degraded mode that keeps a service at the level it rises to, as one calls it; null for what it reaches without one. */
function modeThatKeeps(voice: Voice, { id, subject, to }: LevelEntry): string | null {
  const { modes = [] } = findById(voice.run.description.services, subject.id) ?? {};
  if (subject.kind !== 'service' || modes.length === 0) return null;
  const last = voice.run.entries
    .slice(0, id)
    .findLast((entry) => entry.type === 'mode' && entry.subject.id === subject.id);
  if (last?.type !== 'mode' || last.what !== 'entered') return null;
  const capacity = findById(modes, last.mode)?.capacity ?? 0;
  return Math.abs(capacity - to) < 1e-6 ? modeNameOf(voice, last) : null;
}

function levelClause(voice: Voice, entry: LevelEntry): string {
  const { clauses } = voice.words;
  const the = voice.the(entry.subject);
  if (entry.to >= 1) return clauses.levelFull(the);
  if (entry.to <= 0) return clauses.levelLost(the);
  const share = voice.share(entry.to);
  if (entry.to < entry.from) return clauses.levelFalls(the, share);
  const rises = clauses.levelRises(the, share);
  if (!entry.limitedBy) return rises;
  if (followsTrafficSwitch(voice, entry)) return clauses.notAllFollow(rises);
  const mode = modeThatKeeps(voice, entry);
  if (mode !== null) return clauses.limitedByMode(rises, mode);
  return entityKey(entry.limitedBy) === entityKey(entry.subject)
    ? clauses.limitedByItself(rises)
    : clauses.limitedBy(rises, voice.the(entry.limitedBy));
}

/** Factors are drawn in thousandths. */
const THOUSANDTHS = 1000;

function drawClause(voice: Voice, entry: DrawEntry): string {
  const { clauses, purposes } = voice.words;
  if (entry.purpose === 'target') {
    const { on } = splitObjective(entry.subject.id);
    const word = objectiveInSentence(voice, entry.subject);
    const service = voice.the({ kind: 'service', id: on });
    return clauses.targetInForce(word, service, voice.duration(entry.value));
  }
  if (entry.purpose === 'inflation') {
    const factor = formatFactor(entry.value / THOUSANDTHS, voice.language);
    return clauses.takesLonger(voice.the(entry.subject), factor);
  }
  const isChance = entry.law.endsWith('%');
  const outcome = isChance
    ? entry.value === 1
      ? clauses.yes
      : clauses.no
    : voice.duration(entry.value);
  const law = isChance ? voice.share(Number(entry.law.slice(0, -1)) / 100) : entry.law;
  const what = purposes[entry.purpose] ?? entry.purpose;
  return clauses.drawn(what, voice.the(entry.subject), outcome, law);
}

function restorePointClause(voice: Voice, entry: RestorePointEntry): string {
  const { clauses } = voice.words;
  const backup = voice.the({ kind: 'backup', id: entry.backup });
  if (entry.takenAt === null) return clauses.noRestorePoint(backup);
  const age = voice.duration(entry.at - entry.takenAt);
  return entry.sound ? clauses.restorePoint(backup, age) : clauses.unsoundPoint(backup, age);
}

function commonClause(voice: Voice, entry: CommonFailureEntry): string {
  const { clauses, nouns } = voice.words;
  const shared = sharedPhrase(voice, entry);
  return entry.copies.length === 0
    ? clauses.strikesNone(shared, voice.the(entry.subject))
    : clauses.strikes(shared, nouns.list(entry.copies.map(voice.the)));
}

function capacityClause(voice: Voice, entry: CapacityEntry): string {
  const { clauses } = voice.words;
  const the = voice.the(entry.subject);
  const isLess = entry.to < entry.from;
  // Only what its load brings down changes of itself: a component does so by its copies.
  if (entry.subject.kind === 'component') {
    return isLess ? clauses.collapses(the) : clauses.standsAgain(the);
  }
  const share = voice.share(entry.to);
  return isLess ? clauses.capacityFalls(the, share) : clauses.capacityRises(the, share);
}

function demandClause(voice: Voice, entry: DemandEntry): string {
  const { clauses } = voice.words;
  const the = voice.the(entry.subject);
  return entry.to === 1 ? clauses.demandSettles(the) : clauses.demandIs(the, voice.share(entry.to));
}

function backlogClause(voice: Voice, entry: BacklogEntry): string {
  const { clauses } = voice.words;
  const the = voice.the(entry.subject);
  if (entry.seconds === 0) return clauses.backlogDone(the);
  if (entry.growsHourly !== undefined) return backlogGrows(voice, the, entry);
  const say = entry.wasOpen ? clauses.backlogTurns : clauses.backlogOf;
  const waiting = say(the, voice.duration(entry.seconds));
  return entry.drainsIn === null
    ? clauses.backlogStays(waiting)
    : clauses.backlogDrains(waiting, voice.duration(entry.drainsIn));
}

function modeNameOf({ run, language }: Voice, { subject, mode }: ModeEntry): string {
  const service = run.description.services.find(({ id }) => id === subject.id);
  return service?.modes.find(({ id }) => id === mode)?.name[language] ?? mode;
}

function modeClause(voice: Voice, entry: ModeEntry): string {
  const what = entry.what === 'entered' && !entry.holds ? 'short' : entry.what;
  return voice.words.clauses.mode[what](voice.the(entry.subject), modeNameOf(voice, entry));
}

/** How much was left of what had to be done by a date. */
function workLeftClause({ words, the, duration }: Voice, { subject, left }: WorkLeftEntry): string {
  const service = the({ kind: 'service', id: splitObjective(subject.id).on });
  return words.clauses.dueLeft(service, duration(left));
}

/** What becomes of a notice, of the requests that fail, and of what comes to its date. */
function tellingClause(voice: Voice, entry: NoticeEntry | ErrorsEntry | ExpiredEntry): string {
  const { clauses } = voice.words;
  const the = voice.the(entry.subject);
  if (entry.type === 'errors') {
    return entry.share > 0
      ? clauses.fails(the, voice.share(entry.share))
      : clauses.failsNoMore(the);
  }
  if (entry.type === 'expired') {
    return entry.subject.kind === 'tool' ? clauses.hasExpired(the) : clauses.endsBehindACut(the);
  }
  return entry.endsIn === null
    ? clauses.noticeWithdrawn(the)
    : clauses.noticeMoved(the, voice.duration(entry.endsIn));
}

/** What an entry says, without its cause. */
export function clauseOf(voice: Voice, entry: TraceEntry): string {
  const { clauses, nouns } = voice.words;
  switch (entry.type) {
    case 'transition':
      return transitionClause(voice, entry);
    case 'level':
      return levelClause(voice, entry);
    case 'waiting':
      return clauses.waits(voice.the(entry.subject), needsPhrase(voice, entry.missing));
    case 'data-loss':
      return lossClause(voice, entry);
    case 'sight':
      return sightClause(voice, entry);
    case 'draw':
      return drawClause(voice, entry);
    case 'mutual-dependency':
      return clauses.mutual(nouns.list(entry.members.map(voice.the)));
    case 'restore-point':
      return restorePointClause(voice, entry);
    case 'common-failure':
      return commonClause(voice, entry);
    case 'pace':
      return paceClause(voice, entry);
    case 'found-empty':
    case 'spoilt-unseen':
    case 'divergence':
    case 'orphans':
    case 'reconciled':
      return dataClause(voice, entry);
    case 'leak':
      return leakClause(voice, entry);
    case 'intervention':
      return clauses.youDo[entry.act](voice.the(entry.subject));
    case 'capacity':
      return capacityClause(voice, entry);
    case 'demand':
      return demandClause(voice, entry);
    case 'backlog':
      return backlogClause(voice, entry);
    case 'work-left':
      return workLeftClause(voice, entry);
    case 'mode':
      return modeClause(voice, entry);
    case 'errors':
    case 'notice':
    case 'expired':
      return tellingClause(voice, entry);
    case 'cost': {
      const what = costLabel(voice.run.description, entry, voice.language);
      return clauses.costs(what, formatMoney(entry.cents, voice.language));
    }
    case 'ignored': {
      const state = stateWord(entry.subject.kind, entry.state, voice.language);
      return clauses.ignored(voice.the(entry.subject), state);
    }
    default:
      return assertNever(entry);
  }
}
