import { described } from '../../model/described.ts';
import { percentField, respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { ending } from './ending.ts';

interface PriceChangeFields {
  readonly notice: SourcedLaw;
  readonly price?: number | undefined;
}

/** A price or a licence changes: whoever does not sign the new terms loses the contract at the end of the notice. */
export const priceChange = defineIncidentKind({
  kind: 'price-change',
  family: 'law',
  endsAs: 'terms',
  label: { fr: 'Changement de prix ou de licence', en: 'Change of price or licence' },
  sentence: {
    fr: 'Un fournisseur ou le propriétaire d’une technologie change ses conditions. Sans accord à la fin du préavis (`renew-contract`), le contrat prend fin.',
    en: 'A provider, or the owner of a technology, changes its terms. Without an agreement by the end of the notice (`renew-contract`), the contract ends.',
  },
  fields: {
    notice: described(respiteField, {
      fr: 'De l’annonce à l’échéance.',
      en: 'From the announcement to the deadline.',
    }),
    price: described(percentField.optional(), {
      fr: 'Nouveau prix, en part de l’ancien ; il est dit, il n’est pas compté.',
      en: 'New price, as a share of the old one; it is told, it is not counted.',
    }),
  },
  targets: ['contract', 'hosting', 'operator', 'technology', 'domain'],
  impacts: ({ what, notice }: PriceChangeFields & { readonly what: readonly string[] }) =>
    ending(what, notice),
});
