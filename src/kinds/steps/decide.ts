import { described } from '../../model/described.ts';
import { shareField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface DecideFields {
  readonly refuses: number;
}

/** A decision inside a plan: a role says yes or no, its deputies when it cannot be had. A refusal is a failure. */
export const decideStep = defineStepKind({
  kind: 'decide',
  label: { fr: 'Décider', en: 'Decide' },
  sentence: {
    fr: 'Décision au cours du plan. Un refus est un échec de l’étape : `otherwise` et `on-failure` disent la suite.',
    en: 'A decision in the course of the plan. A refusal is a failure of the step: `otherwise` and `on-failure` say what follows.',
  },
  fields: {
    refuses: described(shareField.default(0), {
      fr: 'Probabilité que la réponse soit non.',
      en: 'Probability that the answer is no.',
    }),
  },
  activity: 'working',
  stage: 'decision',
  unpractised: true,
  chance: (step: DecideFields) => 1 - step.refuses,
  defaultTakes: defaultLaw('triangular(2m, 10m, 30m)'),
  targets: (_step: DecideFields) => [],
  impliedNeeds: (_step: DecideFields) => [],
  onStart: (_step: DecideFields) => [],
  onDone: (_step: DecideFields) => [],
});
