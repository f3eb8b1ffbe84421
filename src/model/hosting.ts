/**
 * Where things run, as a run sees it: one hosting is one offer in one region, used by the product.
 * Offer → operator → infrastructure → site → technology, with the legal facts that doctrines ask about.
 * Catalogue entries and what the dossier declares are merged into this shape by `scenario/`.
 */
import type { Localised } from './localised.ts';

/** A dated, sourced statement. `null` is *undetermined*: nobody said, and a rule must not assume. */
export interface Fact<Value> {
  readonly value: Value | null;
  /** `YYYY-MM-DD` of the statement, or null when the source has none. */
  readonly asOf: string | null;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** One qualification or certification of an offer, bounded in time. */
export interface Qualification {
  /** `SecNumCloud`, `HDS`, `ISO 27001`, … */
  readonly scheme: string;
  /** `granted` counts from `from` to `until`; `in-progress` and `lapsed` never count. */
  readonly status: Fact<'granted' | 'in-progress' | 'lapsed' | 'none'>;
  /** `YYYY-MM-DD`; null when unknown, then validity is undetermined. */
  readonly from: string | null;
  readonly until: string | null;
}

/** How far data may be trusted to a place, before any qualification: the doctrine's two ways in, and outside. */
export type Trust = 'internal-cloud' | 'commercial' | 'on-premise';

export interface Site {
  /** `nubo/site-1`: hosting and site, as a dossier writes it. */
  readonly id: string;
  readonly name: Localised;
  /** Same text for two hostings that share the building: `outscale-cloudgouv/a`. */
  readonly physical: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly metro: string | null;
  readonly campus: string | null;
}

export interface Hosting {
  readonly id: string;
  readonly name: Localised;
  /** Id of the catalogue offer. */
  readonly offer: string;
  readonly region: string;
  readonly operator: { readonly id: string; readonly name: string };
  /** Owners of the operator that a law can reach through it, operator excluded. */
  readonly groups: readonly string[];
  readonly infrastructure: string;
  readonly technologies: readonly string[];
  readonly trust: Trust;
  /** Laws whose authorities can compel or cut the operator: `FR`, `EU`, `US`, … */
  readonly jurisdictions: Fact<readonly string[]>;
  /** Protected against non-European law (SecNumCloud 19.6 reading). */
  readonly immune: Fact<boolean>;
  readonly qualifications: readonly Qualification[];
  /** Certified to host health data (HDS). */
  readonly health: Fact<boolean>;
  /** Approved for *Diffusion Restreinte*. */
  readonly restricted: Fact<boolean>;
  /** Located in the European Economic Area, or a country with an adequacy decision. */
  readonly adequate: Fact<boolean>;
  /** Hostings with the same text freeze together: `nubo/idf-internet`, `aws/us-east-1`. */
  readonly controlPlane: string;
  readonly sites: readonly Site[];
  /** Cents for a terabyte that a step takes out of it; absent: nobody said. */
  readonly egress?: number;
  /** Most capacity that can be had on demand, in shares of the usual demand; absent: no such limit is known. */
  readonly quota?: number;
}
