import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface EraseFields {
  readonly what: string;
}

/** Leaves no residue behind a return. */
export const eraseStep = defineStepKind({
  kind: 'erase',
  label: { fr: 'Effacer', en: 'Erase' },
  sentence: {
    fr: 'Efface les données d’une copie qui n’écrit pas : ce qui avait servi au secours ne reste pas là. Tant que la copie sert, l’étape échoue et rien n’est effacé.',
    en: 'Erases the data of a copy that takes no writes: what had served as a fallback does not stay there. As long as the copy serves, the step fails and nothing is erased.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie qui est effacée.',
      en: 'Copy that is erased.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('triangular(15m, 1h, 4h)'),
  targets: (step: EraseFields) => [{ field: 'what', ref: step.what, expects: ['copy'] }],
  impliedNeeds: (step: EraseFields) => [{ need: 'place', ofCopy: step.what }],
  onStart: (_step: EraseFields) => [],
  onDone: (step: EraseFields) => [
    { effect: 'send', scope: 'copies', ref: step.what, event: { copy: 'copy.wiped' } },
  ],
});
