import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface EnterModeFields {
  readonly service: string;
  readonly mode: string;
}

/** Keeps a service at the capacity of one of its degraded modes. */
export const enterModeStep = defineStepKind({
  kind: 'enter-mode',
  label: { fr: 'Passer en mode dégradé', en: 'Enter degraded mode' },
  sentence: {
    fr: 'Maintient un service à la capacité d’un de ses modes dégradés.',
    en: 'Keeps a service at the capacity of one of its degraded modes.',
  },
  fields: {
    service: described(referenceField, {
      fr: 'Service concerné.',
      en: 'Service concerned.',
    }),
    mode: described(referenceField, {
      fr: 'Un de ses modes.',
      en: 'One of its modes.',
    }),
  },
  activity: 'working',
  stage: 'degraded',
  defaultTakes: defaultLaw('10m'),
  targets: (step: EnterModeFields) => [
    { field: 'service', ref: step.service, expects: ['service'] },
    { field: 'mode', ref: `${step.service}/${step.mode}`, expects: ['mode'] },
  ],
  impliedNeeds: (_step: EnterModeFields) => [],
  onStart: (_step: EnterModeFields) => [],
  onDone: (step: EnterModeFields) => [
    { effect: 'mode.enter', service: step.service, mode: step.mode },
  ],
});
