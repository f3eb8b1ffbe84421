/** What the steps that act on a contract share: what they name and how long they take; they need nothing else. */
import { described } from '../../model/described.ts';
import type { StepEffect } from '../../model/effect.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import type { StepKind } from '../defineStepKind.ts';

interface ContractRead {
  readonly contract: string;
}

const contractFields = {
  contract: described(referenceField, {
    fr: 'Contrat, ou hébergement qu’il couvre.',
    en: 'Contract, or hosting that it covers.',
  }),
};

type Shared = Omit<
  StepKind<string, typeof contractFields, ContractRead>,
  'kind' | 'label' | 'sentence'
>;

/** @param event what happens to the access that the contract gives, once the step is done */
export const ofContract = (
  event: Extract<StepEffect, { readonly effect: 'access.change' }>['event'],
): Shared => ({
  fields: contractFields,
  activity: 'working',
  isOthersTime: true,
  defaultTakes: defaultLaw('triangular(2d, 5d, 15d)'),
  targets: ({ contract }) => [
    { field: 'contract', ref: contract, expects: ['contract', 'hosting'] },
  ],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: ({ contract }) => [{ effect: 'access.change', of: contract, event, seconds: 0 }],
});
