import { invariant } from '../../base/assert.ts';
import type { Catalogue, CatalogueFamily } from './catalogue.ts';

/**
 * A catalogue of the families given, in their order.
 *
 * @throws InvariantError when two offers have one id: a bug of the data files
 */
export function createCatalogue(families: readonly CatalogueFamily[]): Catalogue {
  const offers = families.flatMap((family) => family.offers);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  invariant(byId.size === offers.length, 'two offers of the catalogue have one id');
  return { families, offers, findOffer: (id) => byId.get(id) ?? null };
}
