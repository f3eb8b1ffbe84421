import { checksField } from '../../model/checkField.ts';
import { described } from '../../model/described.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

/** Checks before users are served, or after. It holds the steps that wait for it. */
export const verifyStep = defineStepKind({
  kind: 'verify',
  label: { fr: 'Vérifier', en: 'Verify' },
  sentence: {
    fr: 'Contrôle avant de servir les utilisateurs, ou après. Retient les étapes qui l’attendent.',
    en: 'Checks before users are served, or after. It holds the steps that wait for it.',
  },
  fields: {
    that: described(checksField, {
      fr: 'Ce qui doit être vrai quand le contrôle se termine ; sinon il échoue.',
      en: 'What must be true when the check ends; if not it fails.',
    }),
  },
  stage: 'verification',
  activity: 'verifying',
  defaultTakes: defaultLaw('20m'),
  targets: () => [],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: () => [],
});
