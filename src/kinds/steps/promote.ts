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
    fr: 'Fait d’une copie de secours une copie en service. Elle doit être là et tourner. Celle qu’elle suit lui cède la place ; là où il y a des données, aussi celles qui serviraient en plus du nombre de copies actives prévu. Les autres continuent.',
    en: 'Puts a standby copy into service. It must be there and running. The one that it follows makes room for it; where there are data, so do those that would serve beyond the number of active copies of the design. The others go on.',
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
