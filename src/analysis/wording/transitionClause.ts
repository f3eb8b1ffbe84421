/** Clauses about changes of state. */
import { at } from '../../base/assert.ts';
import { ruleOf } from '../../kinds/rules/index.ts';
import { entityKey } from '../../model/entity.ts';
import type { TransitionEntry } from '../../model/trace.ts';
import { RULE_CODES } from '../../model/vocabulary.ts';
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

/** When the step of a `done` entry was last begun. */
function beganAt({ run }: Voice, entry: TransitionEntry): number | null {
  const key = entityKey(entry.subject);
  for (let id = entry.id - 1; id >= 0; id -= 1) {
    const before = at(run.entries, id);
    const isBeginning = before.type === 'transition' && before.to === 'working';
    if (isBeginning && entityKey(before.subject) === key) return before.at;
  }
  return null;
}

/** A step that is done says how long its last attempt took. */
function doneClause(voice: Voice, entry: TransitionEntry, base: string): string {
  const began = beganAt(voice, entry);
  return began === null ? base : voice.words.clauses.doneIn(base, voice.duration(entry.at - began));
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
  const base = clauses[entry.to]?.(the, entry.event) ?? `${the} : ${entry.to}`;
  if (kind === 'plan') return planClause(voice, entry, base);
  return kind === 'step' && entry.to === 'done' ? doneClause(voice, entry, base) : base;
}
