import { described } from '../../model/described.ts';
import { respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { ending } from './ending.ts';

interface ContractEndFields {
  readonly notice?: SourcedLaw | undefined;
}

/** A contract comes to its end: services stop, data can still be fetched for the retrieval period, then access is cut. */
export const contractEnd = defineIncidentKind({
  kind: 'contract-end',
  family: 'law',
  endsAs: 'contract',
  label: { fr: 'Fin de contrat', en: 'End of contract' },
  sentence: {
    fr: 'Un contrat prend fin après son préavis : ce qui tournait s’arrête, les données restent à portée le temps de la récupération, puis l’accès est coupé.',
    en: 'A contract ends after its notice: what ran stops, the data stay within reach for the retrieval period, then access is cut.',
  },
  fields: {
    notice: described(respiteField.optional(), {
      fr: 'De l’annonce à la fin ; aussitôt sinon.',
      en: 'From the announcement to the end; at once otherwise.',
    }),
  },
  targets: ['contract', 'hosting', 'operator', 'domain'],
  impacts: ({ what, notice }: ContractEndFields & { readonly what: readonly string[] }) =>
    ending(what, notice),
});
