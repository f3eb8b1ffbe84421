import { invariant } from '../../../src/base/assert.ts';
import type { Hosting } from '../../../src/model/hosting.ts';
import { catalogue, hostingOf } from '../../../src/scenario/catalogue/index.ts';

/** An offer of the catalogue, as a dossier that names one of its regions would have it. */
function fromCatalogue(id: string, offerId: string, regionId: string): Hosting {
  const offer = catalogue.findOffer(offerId);
  const region = offer?.regions.find((one) => one.id === regionId);
  invariant(offer && region, `the catalogue has no region ${regionId} of ${offerId}`);
  return hostingOf(id, offer, region);
}

/** An internal cloud, a campus and its sister elsewhere, a qualified cloud. */
export const sampleHostings: readonly Hosting[] = [
  fromCatalogue('nubo', 'nubo', 'internet'),
  fromCatalogue('sbg', 'ovh-public', 'sbg'),
  fromCatalogue('gra', 'ovh-public', 'gra'),
  fromCatalogue('osc', 'outscale-cloudgouv', 'eu-west-1'),
];
