import type { Hosting } from '../../model/hosting.ts';
import type { Localised } from '../../model/localised.ts';
import type { CatalogueOffer, CatalogueRegion } from './catalogue.ts';

/** The offer's own name when it has one region, else the region's with it: `Scaleway, Paris`. */
function nameOf(offer: CatalogueOffer, region: CatalogueRegion): Localised {
  if (offer.regions.length === 1) return offer.name;
  return {
    fr: `${offer.name.fr}, ${region.name.fr}`,
    en: `${offer.name.en}, ${region.name.en}`,
  };
}

/**
 * What a run knows about an offer used in one of its regions, before the dossier's own statements replace any of it.
 * Own premises are never shared by two hostings: their machines and control plane get the hosting's id.
 *
 * @param id of the hosting in the dossier; its sites are `id/site`, in the catalogue's order
 * @param region one of the offer's
 */
export function hostingOf(id: string, offer: CatalogueOffer, region: CatalogueRegion): Hosting {
  const own = offer.trust === 'on-premise';
  return {
    id,
    name: nameOf(offer, region),
    offer: offer.id,
    region: region.id,
    operator: offer.operator,
    groups: offer.groups,
    infrastructure: own ? id : offer.infrastructure,
    technologies: offer.technologies,
    trust: offer.trust,
    jurisdictions: offer.jurisdictions,
    immune: offer.immune,
    qualifications: offer.qualifications,
    health: region.health ?? offer.health,
    restricted: offer.restricted,
    adequate: region.adequate,
    controlPlane: own ? id : region.controlPlane,
    sites: region.sites.map((site) => ({
      id: `${id}/${site.id}`,
      name: site.name,
      physical: site.physical,
      country: site.country,
      metro: site.metro,
      campus: site.campus,
    })),
  };
}
