/** The one catalogue. Its order is the order of the page and of the palette. */
import { AMERICAN_CLOUDS } from './americanClouds.data.ts';
import { createCatalogue } from './createCatalogue.ts';
import { EUROPEAN_CLOUDS } from './europeanClouds.data.ts';
import { QUALIFIED_CLOUDS } from './qualifiedClouds.data.ts';
import { QUALIFIED_SERVICES } from './qualifiedServices.data.ts';
import { STATE_CLOUDS } from './stateClouds.data.ts';
import { words } from './statements.ts';

export { adequacyOf } from './adequacy.ts';
export type { CatalogueOffer, CatalogueRegion } from './catalogue.ts';
export { hostingOf } from './hostingOf.ts';
export { listSupportServices } from './supportServices.ts';
export { listTechnologyOwners } from './technologyOwners.ts';

export const catalogue = createCatalogue([
  {
    id: 'state',
    name: words('Clouds et locaux de l’État', 'Clouds and premises of the State'),
    offers: STATE_CLOUDS,
  },
  {
    id: 'qualified',
    name: words('Clouds français conçus pour SecNumCloud', 'French clouds built for SecNumCloud'),
    offers: QUALIFIED_CLOUDS,
  },
  {
    id: 'qualified-services',
    name: words(
      'Autres offres françaises citées pour SecNumCloud',
      'Other French offers named for SecNumCloud',
    ),
    offers: QUALIFIED_SERVICES,
  },
  {
    id: 'european',
    name: words('Autres clouds français et européens', 'Other French and European clouds'),
    offers: EUROPEAN_CLOUDS,
  },
  {
    id: 'american',
    name: words('Clouds soumis au droit américain', 'Clouds under American law'),
    offers: AMERICAN_CLOUDS,
  },
]);
