import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface FreezeWritesFields {
  readonly on: string;
}

/** Stops writes on a copy, so that its followers can catch up and nothing more is lost. */
export const freezeWritesStep = defineStepKind({
  kind: 'freeze-writes',
  label: { fr: 'Geler les écritures', en: 'Freeze writes' },
  sentence: {
    fr: 'Arrête les écritures sur une copie, pour que celles qui la suivent la rattrapent et que rien de plus ne se perde.',
    en: 'Stops writes on a copy, so that its followers can catch up and nothing more is lost.',
  },
  fields: {
    on: described(referenceField, {
      fr: 'Copie où l’on n’écrit plus.',
      en: 'Copy that takes no more writes.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('2m'),
  targets: (step: FreezeWritesFields) => [{ field: 'on', ref: step.on, expects: ['copy'] }],
  impliedNeeds: (_step: FreezeWritesFields) => [],
  onStart: (_step: FreezeWritesFields) => [],
  onDone: (step: FreezeWritesFields) => [{ effect: 'writes.freeze', copy: step.on }],
});
