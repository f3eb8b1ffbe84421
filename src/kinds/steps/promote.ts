import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface PromoteFields {
  readonly what: string;
}

/** Makes a standby copy the active one. The copy must be there and running. */
export const promoteStep = defineStepKind({
  kind: 'promote',
  label: { fr: 'Promouvoir', en: 'Promote' },
  sentence: {
    fr: 'Fait d’une copie de secours la copie active. Elle doit être là et tourner.',
    en: 'Makes a standby copy the active one. It must be there and running.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie qui devient active ; elle doit être prête.',
      en: 'Copy that becomes active; it must be ready.',
    }),
  },
  activity: 'working',
  stage: 'switch',
  defaultTakes: defaultLaw('triangular(5m, 15m, 40m)'),
  targets: (step: PromoteFields) => [{ field: 'what', ref: step.what, expects: ['copy'] }],
  impliedNeeds: (step: PromoteFields) => [{ need: 'ready', ofCopy: step.what }],
  onStart: (_step: PromoteFields) => [],
  onDone: (step: PromoteFields) => [{ effect: 'copy.activate', copy: step.what }],
});
