import { described } from '../../model/described.ts';
import { durationField, referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface FundFields {
  readonly what: string;
  readonly for: number;
}

/** Answers a funding call: what an insolvent provider still runs goes on for the time that was paid. */
export const fundProviderStep = defineStepKind({
  kind: 'fund-provider',
  label: { fr: 'Payer pour que cela continue', en: 'Pay for it to go on' },
  sentence: {
    fr: 'Répond à un appel de fonds : ce qu’un fournisseur en faillite fait encore tourner continue le temps payé, compté du paiement. Payé après l’arrêt, tant que les données sont à portée, cela tourne de nouveau.',
    en: 'Answers a funding call: what an insolvent provider still runs goes on for the time that was paid, counted from the payment. Paid after the stop, while the data are within reach, it runs again.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Contrat, ou hébergement.',
      en: 'Contract, or hosting.',
    }),
    for: described(durationField, { fr: 'Temps payé.', en: 'Time paid for.' }),
  },
  activity: 'working',
  isOthersTime: true,
  defaultTakes: defaultLaw('triangular(4h, 1d, 3d)'),
  targets: (step: FundFields) => [
    { field: 'what', ref: step.what, expects: ['contract', 'hosting'] },
  ],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: (step: FundFields) => [
    { effect: 'access.change', of: step.what, event: 'access.funded', seconds: step.for },
  ],
});
