import { defineStepKind } from '../defineStepKind.ts';
import { ofContract } from './ofContract.ts';

/** Accepts the new terms of a provider: the end that was announced does not come. */
export const renewContractStep = defineStepKind({
  kind: 'renew-contract',
  label: { fr: 'Signer les nouvelles conditions', en: 'Sign the new terms' },
  sentence: {
    fr: 'Accepte les nouvelles conditions d’un fournisseur : la fin annoncée n’a pas lieu.',
    en: 'Accepts the new terms of a provider: the end that was announced does not come.',
  },
  ...ofContract('access.renewed'),
});
