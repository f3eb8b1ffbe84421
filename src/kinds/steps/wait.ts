import { described } from '../../model/described.ts';
import { durationField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface WaitFields {
  readonly for?: number | undefined;
}

/** Lets time pass: a cooling time, an observation, a delay that somebody else imposes. */
export const waitStep = defineStepKind({
  kind: 'wait',
  label: { fr: 'Attendre', en: 'Wait' },
  sentence: {
    fr: 'Laisse passer le temps : observation, refroidissement, délai imposé par un autre.',
    en: 'Lets time pass: observation, cooling down, a delay that somebody else imposes.',
  },
  fields: {
    for: described(durationField.optional(), {
      fr: 'Combien de temps.',
      en: 'How long.',
    }),
  },
  activity: 'elapsing',
  stage: 'stabilisation',
  unpractised: true,
  defaultTakes: defaultLaw('15m'),
  computedSeconds: (step: WaitFields) => step.for ?? null,
  targets: (_step: WaitFields) => [],
  impliedNeeds: (_step: WaitFields) => [],
  onStart: (_step: WaitFields) => [],
  onDone: (_step: WaitFields) => [],
});
