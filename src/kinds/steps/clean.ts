import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface CleanFields {
  readonly what: string;
}

/** Makes a copy restored from an infested picture sound. */
export const cleanStep = defineStepKind({
  kind: 'clean',
  label: { fr: 'Nettoyer', en: 'Clean' },
  sentence: {
    fr: 'Retire d’une copie ce qu’un attaquant y avait laissé. Ce qu’il a chiffré sur place n’est pas rétabli : il faut restaurer.',
    en: 'Removes what an attacker had left in a copy. What they encrypted on the spot is not made whole: that takes a restore.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Ce qui est nettoyé.',
      en: 'What is cleaned.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('lognormal(8h, 3d)'),
  targets: (step: CleanFields) => [
    { field: 'what', ref: step.what, expects: ['copy', 'component', 'data', 'site', 'hosting'] },
  ],
  impliedNeeds: (_step: CleanFields) => [],
  onStart: (_step: CleanFields) => [],
  onDone: (step: CleanFields) => [
    { effect: 'send', scope: 'copies', ref: step.what, event: { copy: 'copy.cleaned' } },
  ],
});
