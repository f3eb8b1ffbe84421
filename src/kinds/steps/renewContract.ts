import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ContractFields {
  readonly contract: string;
}

/** Accepts the new terms of a provider: the end that was announced does not come. */
export const renewContractStep = defineStepKind({
  kind: 'renew-contract',
  label: { fr: 'Signer les nouvelles conditions', en: 'Sign the new terms' },
  sentence: {
    fr: 'Accepte les nouvelles conditions d’un fournisseur : la fin annoncée n’a pas lieu.',
    en: 'Accepts the new terms of a provider: the end that was announced does not come.',
  },
  fields: {
    contract: described(referenceField, {
      fr: 'Contrat, ou hébergement qu’il couvre.',
      en: 'Contract, or hosting that it covers.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('triangular(2d, 5d, 15d)'),
  targets: (step: ContractFields) => [
    { field: 'contract', ref: step.contract, expects: ['contract', 'hosting'] },
  ],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: (step: ContractFields) => [
    { effect: 'access.change', of: step.contract, event: 'access.renewed', seconds: 0 },
  ],
});
