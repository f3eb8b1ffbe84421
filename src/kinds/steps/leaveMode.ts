import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface LeaveModeFields {
  readonly service: string;
}

/** Ends the degraded mode of a service. */
export const leaveModeStep = defineStepKind({
  kind: 'leave-mode',
  label: { fr: 'Quitter le mode dégradé', en: 'Leave degraded mode' },
  sentence: {
    fr: 'Met fin au mode dégradé d’un service.',
    en: 'Ends the degraded mode of a service.',
  },
  fields: {
    service: described(referenceField, {
      fr: 'Service concerné.',
      en: 'Service concerned.',
    }),
  },
  activity: 'working',
  stage: 'return',
  defaultTakes: defaultLaw('10m'),
  targets: (step: LeaveModeFields) => [
    { field: 'service', ref: step.service, expects: ['service'] },
  ],
  impliedNeeds: (_step: LeaveModeFields) => [],
  onStart: (_step: LeaveModeFields) => [],
  onDone: (step: LeaveModeFields) => [{ effect: 'mode.leave', service: step.service }],
});
