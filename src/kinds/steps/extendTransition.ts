import { z } from 'zod';
import { described } from '../../model/described.ts';
import { durationField, referenceField } from '../../model/fields.ts';
import { TRANSITION_ASKERS, type TransitionAsker } from '../../model/vocabulary.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { LONGEST_TRANSITION } from '../longestTransition.ts';

interface ExtendFields {
  readonly contract: string;
  readonly for: number;
  readonly askedBy: TransitionAsker;
}

/** Puts off the end of a transition, once, as the Data Act lets the customer do, and the provider within seven months. */
export const extendTransitionStep = defineStepKind({
  kind: 'extend-transition',
  label: { fr: 'Prolonger la transition', en: 'Extend the transition' },
  sentence: {
    fr: 'Repousse la fin d’un contrat, une seule fois. Le client choisit pour combien de temps ; un fournisseur qui ne peut pas tenir trente jours n’a pas plus de sept mois de transition (règlement sur les données, art. 25).',
    en: 'Puts off the end of a contract, once. The customer chooses for how long; a provider that cannot do it in thirty days has no more than seven months of transition (Data Act, art. 25).',
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
    'asked-by': described(z.enum(TRANSITION_ASKERS).default('customer'), {
      fr: 'Qui la demande : le client (`customer`), ou le fournisseur (`provider`), dont la transition entière ne dépasse pas sept mois.',
      en: 'Who asks for it: the customer, or the provider, whose whole transition lasts seven months at most.',
    }),
  },
  activity: 'working',
  isOthersTime: true,
  defaultTakes: defaultLaw('triangular(1d, 5d, 20d)'),
  targets: ({ contract }: ExtendFields) => [
    { field: 'contract', ref: contract, expects: ['contract', 'hosting'] },
  ],
  impliedNeeds: () => [],
  onStart: () => [],
  onDone: (step: ExtendFields) => [
    {
      effect: 'access.change',
      of: step.contract,
      event: 'access.extended',
      seconds: step.for,
      ...(step.askedBy === 'provider' && { transitionAtMost: LONGEST_TRANSITION }),
    },
  ],
});
