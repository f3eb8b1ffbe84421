import { defineStepKind } from '../defineStepKind.ts';
import { ofContract } from './ofContract.ts';

/** Gives notice to the provider: the periods of the contract run, transition then retrieval, and access ends with them. */
export const terminateContractStep = defineStepKind({
  kind: 'terminate-contract',
  label: { fr: 'Résilier un contrat', en: 'Terminate a contract' },
  sentence: {
    fr: 'Donne son préavis au fournisseur : les délais du contrat courent, transition puis récupération, et l’accès s’éteint au bout.',
    en: 'Gives notice to the provider: the periods of the contract run, transition then retrieval, and access ends with them.',
  },
  ...ofContract('access.terminated'),
});
