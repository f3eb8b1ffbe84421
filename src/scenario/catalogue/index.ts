/** The one catalogue. Its order is the order of the page and of the palette. */
import { createCatalogue } from './createCatalogue.ts';
import { STATE_CLOUDS } from './stateClouds.data.ts';
import { words } from './statements.ts';

export { adequacyOf } from './adequacy.ts';
export type {
  Catalogue,
  CatalogueFamily,
  CatalogueOffer,
  CatalogueRegion,
  CatalogueSite,
} from './catalogue.ts';
export { hostingOf } from './hostingOf.ts';

export const catalogue = createCatalogue([
  { id: 'state', name: words('Clouds de l’État', 'State clouds'), offers: STATE_CLOUDS },
]);
