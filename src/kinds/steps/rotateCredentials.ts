import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface RotateCredentialsFields {
  readonly what: string;
}

/** Shuts out whoever had got in. */
export const rotateCredentialsStep = defineStepKind({
  kind: 'rotate-credentials',
  label: { fr: 'Changer les secrets', en: 'Rotate credentials' },
  sentence: {
    fr: 'Change les secrets par lesquels un attaquant était entré : il n’atteint plus ce qui est nommé.',
    en: 'Changes the credentials an attacker had got in with: they no longer reach what is named.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Ce que ces secrets ouvraient.',
      en: 'What these credentials opened.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(4h, 24h)'),
  targets: (step: RotateCredentialsFields) => [
    {
      field: 'what',
      ref: step.what,
      expects: ['copy', 'component', 'data', 'site', 'hosting', 'domain', 'operator'],
    },
  ],
  impliedNeeds: (_step: RotateCredentialsFields) => [],
  onStart: (_step: RotateCredentialsFields) => [],
  onDone: (step: RotateCredentialsFields) => [
    { effect: 'send', scope: 'copies', ref: step.what, event: { copy: 'copy.secured' } },
  ],
});
