import type { Localised } from '../../model/localised.ts';
import type { Provenance } from './catalogue.ts';

/**
 * Who owns what an offer is made of. A cut at this layer stops no operator at once, unless the technology is a
 * `shared-service`: it withholds updates, licences, support or activation.
 */
export interface TechnologyOwner {
  /** Tag of `CatalogueOffer.technologies`, and of incidents: `technology:google-tech`. */
  readonly id: string;
  readonly name: Localised;
  readonly owner: string;
  /** ISO 3166-1 alpha-2 of the law that its owner answers to first; null when there is no single one. */
  readonly country: string | null;
  readonly nature: 'commercial' | 'open-source' | 'shared-service' | 'programme';
  /** What a cut or a failure takes away. */
  readonly cut: Localised;
  /** What goes on meanwhile. */
  readonly remains: Localised;
  readonly from: Provenance;
}
