/** Clauses about changes of state. */
import { at } from '../../base/assert.ts';
import { ruleOf } from '../../kinds/rules/index.ts';
import type { TraceEntry, TransitionEntry } from '../../model/trace.ts';
import { RULE_CODES } from '../../model/vocabulary.ts';
import { accessEndOf } from '../causes/accessEnd.ts';
import { standInsAt } from '../causes/standIns.ts';
import { splitRule } from '../findInDescription.ts';
import { dataPhrase } from './entityPhrase.ts';
import { objectiveClause } from './objectiveClause.ts';
import { withReason } from './reasonPhrase.ts';
import type { Voice } from './voice.ts';
import { plannedDay } from './wordTrigger.ts';

type Clause = (the: string, event: string) => string;

/** A rule with its label: `la règle P1 « Données sensibles protégées »`. */
export function rulePhrase(
  { words, language }: Pick<Voice, 'words' | 'language'>,
  code: string,
): string {
  const known = RULE_CODES.find((candidate) => candidate === code);
  return known ? words.nouns.rule(known, ruleOf(known).label[language]) : code;
}

/** What a rule is about, and at which site when that has one. */
export function ruleWhere(voice: Voice, ruleId: string): string {
  const { run, words, language, the } = voice;
  const { on } = splitRule(run.description, ruleId);
  const held = [...run.description.copies, ...run.description.backups];
  const site = held.find(({ id }) => id === on.id)?.site ?? null;
  const target = on.kind === 'data' ? dataPhrase(run.description, on.id, language) : the(on);
  return words.nouns.ruleOn(target, site === null ? null : the({ kind: 'site', id: site }));
}

function ruleClause(voice: Voice, entry: TransitionEntry): string {
  const { clauses } = voice.words;
  const { code } = splitRule(voice.run.description, entry.subject.id);
  const rule = rulePhrase(voice, code);
  const where = ruleWhere(voice, entry.subject.id);
  if (entry.to === 'kept') return clauses.ruleKept(rule, where);
  const { at: moment } = entry;
  if (entry.to === 'undetermined') {
    const clause = clauses.ruleUndetermined(rule, where);
    return withReason(voice, clause, entry.subject.id, { at: moment, status: 'undetermined' });
  }
  const isDecided = entry.causes.some((id) => {
    const cause = at(voice.run.entries, id);
    return cause.subject.kind === 'decision' && cause.type === 'transition' && cause.to === 'taken';
  });
  const breached = clauses.ruleBreached(rule, where);
  const told = isDecided ? clauses.ruleAccepted(breached) : breached;
  return withReason(voice, told, entry.subject.id, { at: moment, status: 'breached' });
}

/** How long a step that is done was worked on, and how long ago it was begun: more, when it was interrupted meanwhile. */
interface TimeTaken {
  readonly worked: number;
  readonly since: number;
}

/** Whether what had been done is kept when a step goes back to waiting: at the end of a shift, and when it is counted. */
const isKept = (event: string, isCounted: boolean): boolean =>
  event === 'work.paused' || (event === 'needs.lost' && isCounted);

/** Everything about the step of a `done` entry since its turn came, the latest first. */
function historyOf({ run }: Voice, { id, subject }: TransitionEntry): readonly TraceEntry[] {
  const history: TraceEntry[] = [];
  for (let before = id - 1; before >= 0; before -= 1) {
    const entry = at(run.entries, before);
    if (entry.subject.kind !== 'step' || entry.subject.id !== subject.id) continue;
    history.push(entry);
    if (entry.type === 'transition' && entry.from === 'pending') break;
  }
  return history;
}

/** Null for a step that was done without being worked on. */
function timeTaken(voice: Voice, done: TransitionEntry): TimeTaken | null {
  const history = historyOf(voice, done);
  const isCounted = history.some(({ type }) => type === 'pace');
  let taken: TimeTaken | null = null;
  let end: number | null = done.at;
  for (const entry of history) {
    if (entry.type !== 'transition') continue;
    if (entry.to === 'working') {
      const worked: number = (taken?.worked ?? 0) + (end === null ? 0 : end - entry.at);
      taken = { worked, since: done.at - entry.at };
    } else if (entry.from === 'working' && (end === null || !isKept(entry.event, isCounted))) {
      end = null;
    } else if (entry.from === 'working') {
      end = entry.at;
    }
  }
  return taken;
}

/** A step that is done says how long it took, from its beginning too when that is longer. */
function doneClause(voice: Voice, entry: TransitionEntry, base: string): string {
  const taken = timeTaken(voice, entry);
  if (taken === null) return base;
  const { clauses } = voice.words;
  const worked = voice.duration(taken.worked);
  if (taken.since === taken.worked) return clauses.doneIn(base, worked);
  return clauses.doneSince(base, worked, voice.duration(taken.since));
}

/** What becomes of a step, and by whom where its first team is not the one that does it. */
function stepClause(voice: Voice, entry: TransitionEntry, base: string): string {
  const said = entry.to === 'done' ? doneClause(voice, entry, base) : base;
  const teams = standInsAt(voice.run, entry).map(voice.the);
  const { clauses, nouns } = voice.words;
  return teams.length === 0 ? said : clauses.doneBy(said, nouns.list(teams));
}

/** A plan that begins on its day says which. */
function planClause(voice: Voice, entry: TransitionEntry, base: string): string {
  const plan = voice.run.description.plans.find(({ id }) => id === entry.subject.id);
  const day = plan && entry.to === 'alerted' ? plannedDay(voice, plan) : null;
  return day === null
    ? base
    : voice.words.clauses.planComes(voice.the(entry.subject), voice.words.conditions.dayComes(day));
}

/** What a change of state means, without its cause. */
export function transitionClause(voice: Voice, entry: TransitionEntry): string {
  const { kind } = entry.subject;
  if (kind === 'rule') return ruleClause(voice, entry);
  if (kind === 'objective') return objectiveClause(voice, entry);
  const clauses: Readonly<Record<string, Clause>> = voice.words.transitions[kind];
  const the = voice.the(entry.subject);
  // From nothing to something, which is not enough yet: it does not fall.
  if (kind === 'service' && entry.from === 'down' && entry.to === 'below-minimum')
    return voice.words.clauses.stillBelow(the);
  const base = clauses[entry.to]?.(the, entry.event) ?? `${the} : ${entry.to}`;
  if (kind === 'lawful-status' && entry.to === 'cut') {
    const end = accessEndOf(voice.run, entry);
    if (end !== null) return voice.words.clauses.accessCut(base, end);
  }
  if (kind === 'member' || kind === 'control-plane') {
    const end = accessEndOf(voice.run, entry);
    if (end !== null) return voice.words.clauses.stopped(the, end);
  }
  if (kind === 'plan') return planClause(voice, entry, base);
  return kind === 'step' ? stepClause(voice, entry, base) : base;
}
