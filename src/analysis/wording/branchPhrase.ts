/** What a person does in a run and what they suppose, in words: the name of a future that nobody named. */
import { assertNever } from '../../base/assert.ts';
import type { RunRequest } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Act, Assumption, StepChange } from '../../model/intervention.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import { formatOffset } from './formatDuration.ts';
import { nameOf } from './nameOf.ts';
import { toSentence, typeset } from './typeset.ts';
import { createVoice, type Voice } from './voice.ts';

/** What is changed of a step: `durée : 2h, équipe : dba`, as its author would write it. */
function changeText({ words }: Voice, { skip: _, ...change }: StepChange): string {
  const { fields, field: pair } = words.branches;
  return Object.entries(change)
    .map(([field, value]) => pair(fields[field] ?? field, [value].flat().join(' + ')))
    .join(', ');
}

/** What an effect is, by the words of its author: kinds are not known here. */
const effectText = (effect: { readonly do: string; readonly what: string | readonly string[] }) =>
  `${effect.do} ${[effect.what].flat().join(' + ')}`;

/** @param as what the person does, or what there is to do */
function actClause(voice: Voice, act: Act, as: 'acts' | 'deeds' = 'acts'): string {
  const acts = voice.words.branches[as];
  switch (act.act) {
    case 'inject':
      return acts.inject(act.named?.[voice.language] ?? act.effects.map(effectText).join(', '));
    case 'approve':
    case 'refuse':
      return acts[act.act](voice.the({ kind: 'decision', id: act.decision }));
    case 'change-step': {
      const step = voice.the({ kind: 'step', id: act.step });
      return act.change.skip ? acts.skip(step) : acts.change(step, changeText(voice, act.change));
    }
    default:
      return acts[act.act](voice.the({ kind: 'plan', id: act.plan }));
  }
}

/** What an assumption is about. */
function subjectOf(assumption: Exclude<Assumption, { assume: 'without-effect' }>): EntityRef {
  switch (assumption.assume) {
    case 'tool-apart':
      return { kind: 'tool', id: assumption.tool };
    case 'one-more-person':
    case 'team-at-hand':
      return { kind: 'member', id: assumption.team };
    case 'step-rehearsed':
    case 'step-twice-as-fast':
      return { kind: 'step', id: assumption.step };
    case 'no-approval':
      return { kind: 'decision', id: assumption.decision };
    case 'probe-apart':
      return { kind: 'probe', id: assumption.probe };
    case 'plan-known-at-once':
      return { kind: 'plan', id: assumption.plan };
    case 'backup-verified':
      return { kind: 'backup', id: `${assumption.component}/${assumption.backup}` };
    case 'copy-hot':
      return { kind: 'copy', id: `${assumption.component}/${assumption.copy}` };
    default:
      return assertNever(assumption);
  }
}

/** What an assumption is about, with its plan where steps of two plans have one name. */
function subjectPhrase(voice: Voice, subject: EntityRef): string {
  const the = voice.the(subject);
  const { plans } = voice.run.description;
  const own = plans.find(({ steps }) => steps.some(({ id }) => id === subject.id));
  if (subject.kind !== 'step' || !own) return the;
  const isShared = plans.some(
    (plan) => plan !== own && plan.steps.some(({ id }) => voice.the({ kind: 'step', id }) === the),
  );
  return isShared ? voice.words.branches.ofPlan(the, own.name[voice.language]) : the;
}

function assumptionClause(voice: Voice, assumption: Assumption): string {
  const { branches } = voice.words;
  if (assumption.assume !== 'without-effect')
    return branches.assumptions[assumption.assume](subjectPhrase(voice, subjectOf(assumption)));
  const { incident, effect, named } = assumption;
  const name = nameOf(voice.run.description, { kind: 'incident', id: incident }, voice.language);
  return branches.assumptions['without-effect'](
    named?.[voice.language] ?? branches.effect(String(effect + 1), name),
  );
}

const joined = ({ words }: Voice, clauses: readonly string[]): string =>
  clauses.reduce((all, clause) => (all === '' ? clause : words.branches.and(all, clause)), '');

/** `Sans attendre la décision de lancer le plan « Bascule »`. */
export function wordAssumptions(
  run: Run,
  assumptions: readonly Assumption[],
  language: Language,
): string {
  const voice = createVoice(run, language);
  const clauses = assumptions.map((one) => assumptionClause(voice, one));
  return withoutStop(toSentence(joined(voice, clauses), language));
}

/** `Vous lancez le plan « Bascule »`. */
export function wordActs(run: Run, acts: readonly Act[], language: Language): string {
  const voice = createVoice(run, language);
  return withoutStop(
    toSentence(
      joined(
        voice,
        acts.map((act) => actClause(voice, act)),
      ),
      language,
    ),
  );
}

/** `lancer le plan « Bascule »`: what there is to do, for the middle of a sentence. */
export function wordDeeds(run: Run, acts: readonly Act[], language: Language): string {
  const voice = createVoice(run, language);
  const clauses = acts.map((act) => actClause(voice, act, 'deeds'));
  return typeset(joined(voice, clauses), language);
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/**
 * The name of a future after its last difference: `T + 2 h : vous lancez le plan « Bascule »`; null for a design as it is.
 *
 * @param parent what it was branched from; what the two share is not said again
 */
export function wordFuture(
  run: Run,
  request: RunRequest,
  parent: RunRequest | null,
  language: Language,
): string | null {
  const voice = createVoice(run, language);
  const shared = new Set([
    ...(parent?.branches ?? []).map((one) => JSON.stringify(one)),
    ...(parent?.assuming ?? []).map((one) => JSON.stringify(one)),
  ]);
  const isNew = (one: unknown): boolean => !shared.has(JSON.stringify(one));
  const done = (request.branches ?? []).filter(isNew).map(({ at, acts }) => {
    const clauses = acts.map((act) => actClause(voice, act));
    return voice.words.branches.at(
      formatOffset(at - run.incidentAt, language),
      joined(voice, clauses),
    );
  });
  const supposed = (request.assuming ?? []).filter(isNew);
  const clauses = [...done, ...supposed.map((one) => assumptionClause(voice, one))];
  return clauses.length === 0
    ? null
    : withoutStop(toSentence(typeset(joined(voice, clauses), language), language));
}
