import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw, INSTANT } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface AbortFields {
  readonly rollback?: string | undefined;
}

/** Gives the plan up; another one may roll back what it did. */
export const abortStep = defineStepKind({
  kind: 'abort',
  label: { fr: 'Abandonner le plan', en: 'Abort the plan' },
  sentence: {
    fr: 'Abandonne le plan : ce qui reste n’est pas fait. `rollback` lance le plan qui revient en arrière.',
    en: 'Gives the plan up: what is left is not done. `rollback` launches the plan that rolls back.',
  },
  fields: {
    rollback: described(referenceField.optional(), {
      fr: 'Plan de retour arrière.',
      en: 'Plan that rolls back.',
    }),
  },
  activity: 'working',
  stage: 'return',
  unpractised: true,
  defaultTakes: defaultLaw(INSTANT.text),
  targets: (step: AbortFields) =>
    step.rollback === undefined
      ? []
      : [{ field: 'rollback', ref: step.rollback, expects: ['plan'] }],
  impliedNeeds: (_step: AbortFields) => [],
  onStart: (_step: AbortFields) => [],
  onDone: (step: AbortFields) => [
    { effect: 'plan.abort' },
    ...(step.rollback === undefined
      ? []
      : [{ effect: 'plan.launch' as const, plan: step.rollback }]),
  ],
});
