import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ContractFields {
  readonly contract: string;
}

/** Gives notice to the provider: the periods of the contract run, transition then retrieval, and access ends with them. */
export const terminateContractStep = defineStepKind({
  kind: 'terminate-contract',
  label: { fr: 'Résilier un contrat', en: 'Terminate a contract' },
  sentence: {
    fr: 'Donne son préavis au fournisseur : les délais du contrat courent, transition puis récupération, et l’accès s’éteint au bout.',
    en: 'Gives notice to the provider: the periods of the contract run, transition then retrieval, and access ends with them.',
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
    { effect: 'access.change', of: step.contract, event: 'access.terminated', seconds: 0 },
  ],
});
