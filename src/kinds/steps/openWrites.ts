import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface OpenWritesFields {
  readonly on: string;
}

/** Takes writes again on a copy in service, after a freeze or a spell of read-only. */
export const openWritesStep = defineStepKind({
  kind: 'open-writes',
  label: { fr: 'Rouvrir les écritures', en: 'Open writes' },
  sentence: {
    fr: 'Accepte de nouveau les écritures sur une copie en service.',
    en: 'Takes writes again on a copy in service.',
  },
  fields: {
    on: described(referenceField, {
      fr: 'Copie où l’on écrit de nouveau.',
      en: 'Copy that takes writes again.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('2m'),
  targets: (step: OpenWritesFields) => [{ field: 'on', ref: step.on, expects: ['copy'] }],
  impliedNeeds: (_step: OpenWritesFields) => [],
  onStart: (_step: OpenWritesFields) => [],
  onDone: (step: OpenWritesFields) => [{ effect: 'writes.open', copy: step.on }],
});
