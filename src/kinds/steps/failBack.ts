import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface FailBackFields {
  readonly from: string;
  readonly to: string;
}

/** The second half of a return: nothing is lost. */
export const failBackStep = defineStepKind({
  kind: 'fail-back',
  label: { fr: 'Revenir', en: 'Fail back' },
  sentence: {
    fr: 'Rend le service à la copie d’origine, une fois qu’elle a rattrapé celle qui l’a remplacée : les écritures sont gelées, puis reprennent chez elle.',
    en: 'Gives the service back to the original copy, once it has caught up with the one that took its place: writes are frozen, then go on there.',
  },
  fields: {
    from: described(referenceField, {
      fr: 'Copie qui rend le service.',
      en: 'Copy that gives the service back.',
    }),
    to: described(referenceField, {
      fr: 'Copie qui le reprend ; elle doit la suivre.',
      en: 'Copy that takes it back; it must follow it.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(30m, 2h)'),
  targets: (step: FailBackFields) => [
    { field: 'from', ref: step.from, expects: ['copy'] },
    { field: 'to', ref: step.to, expects: ['copy'] },
  ],
  impliedNeeds: (step: FailBackFields) => [
    { need: 'ready', ofCopy: step.to },
    { need: 'caught-up', copy: step.to },
  ],
  onStart: (step: FailBackFields) => [{ effect: 'writes.freeze', copy: step.from }],
  onDone: (step: FailBackFields) => [{ effect: 'copy.activate', copy: step.to }],
});
