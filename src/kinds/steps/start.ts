import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface StartFields {
  readonly what: string;
}

/** Starts a copy whose machines are off (pilot light). Asks the control plane of its hosting. */
export const startStep = defineStepKind({
  kind: 'start',
  label: { fr: 'Démarrer', en: 'Start' },
  sentence: {
    fr: 'Démarre une copie dont les machines sont éteintes. Demande le plan de contrôle de son hébergement.',
    en: 'Starts a copy whose machines are off. Asks the control plane of its hosting.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie à démarrer, de rôle `pilot-light`.',
      en: 'Copy to start, of role `pilot-light`.',
    }),
  },
  activity: 'working',
  stage: 'switch',
  defaultTakes: defaultLaw('lognormal(10m, 30m)'),
  targets: (step: StartFields) => [{ field: 'what', ref: step.what, expects: ['copy'] }],
  impliedNeeds: (step: StartFields) => [
    { need: 'reached', ofCopy: step.what },
    { need: 'in-order', ofCopy: step.what },
    { need: 'control-plane', ofCopy: step.what },
    { need: 'start', ofCopy: step.what },
  ],
  onStart: (_step: StartFields) => [],
  onDone: (step: StartFields) => [{ effect: 'copy.prepare', copy: step.what }],
});
