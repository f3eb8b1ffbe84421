import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw, INSTANT } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface AbortFields {
  readonly then?: string | undefined;
}

/** Gives the plan up; another one may roll back what it did. */
export const abortStep = defineStepKind({
  kind: 'abort',
  label: { fr: 'Abandonner le plan', en: 'Abort the plan' },
  sentence: {
    fr: 'Abandonne le plan : ce qui reste n’est pas fait. `then` lance le plan qui revient en arrière.',
    en: 'Gives the plan up: what is left is not done. `then` launches the plan that rolls back.',
  },
  fields: {
    then: described(referenceField.optional(), {
      fr: 'Plan de retour arrière.',
      en: 'Plan that rolls back.',
    }),
  },
  activity: 'working',
  stage: 'return',
  unpractised: true,
  defaultTakes: defaultLaw(INSTANT.text),
  targets: (step: AbortFields) =>
    step.then === undefined ? [] : [{ field: 'then', ref: step.then, expects: ['plan'] }],
  impliedNeeds: (_step: AbortFields) => [],
  onStart: (_step: AbortFields) => [],
  onDone: (step: AbortFields) => [
    { effect: 'plan.abort' },
    ...(step.then === undefined ? [] : [{ effect: 'plan.launch' as const, plan: step.then }]),
  ],
});
