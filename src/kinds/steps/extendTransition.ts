import { described } from '../../model/described.ts';
import { durationField, referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ExtendFields {
  readonly contract: string;
  readonly for: number;
}

/** Puts off the end of a transition, once, as the Data Act lets the customer do. */
export const extendTransitionStep = defineStepKind({
  kind: 'extend-transition',
  label: { fr: 'Prolonger la transition', en: 'Extend the transition' },
  sentence: {
    fr: 'Repousse la fin d’un contrat, une seule fois, comme le règlement sur les données le permet au client : sept mois au plus quand trente jours ne suffisent pas.',
    en: 'Puts off the end of a contract, once, as the Data Act lets the customer do: seven months at most where thirty days are not enough.',
  },
  fields: {
    contract: described(referenceField, {
      fr: 'Contrat, ou hébergement qu’il couvre.',
      en: 'Contract, or hosting that it covers.',
    }),
    for: described(durationField, {
      fr: 'Temps ajouté à la transition.',
      en: 'Time added to the transition.',
    }),
  },
  activity: 'working',
  defaultTakes: defaultLaw('triangular(1d, 5d, 20d)'),
  targets: ({ contract }: ExtendFields) => [
    { field: 'contract', ref: contract, expects: ['contract', 'hosting'] },
  ],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: (step: ExtendFields) => [
    { effect: 'access.change', of: step.contract, event: 'access.extended', seconds: step.for },
  ],
});
