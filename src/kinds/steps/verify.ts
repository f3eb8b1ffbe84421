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
  fields: {},
  activity: 'verifying',
  defaultTakes: defaultLaw('20m'),
  targets: () => [],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: () => [],
});
