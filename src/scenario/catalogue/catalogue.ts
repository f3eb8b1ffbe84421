/**
 * The catalogue: what the product knows about cloud offers before a dossier says anything. Every statement carries
 * a date, a source and a confidence; what nobody stated is *undetermined* (`value: null`), never compliant.
 * A dossier may replace any statement. `hostingOf` turns an offer into the `Hosting` of a run.
 */
import type { Fact, Qualification, Trust } from '../../model/hosting.ts';
import type { Localised } from '../../model/localised.ts';

/** Where plain attributes come from: a fact without its value. */
export type Provenance = Omit<Fact<never>, 'value'>;

/** When support answers, written as a dossier writes hours and durations. */
export interface Support {
  /** `24/7` or `mon-fri 08:00-20:00`. */
  readonly hours: string;
  /** `4h`, counted inside the hours above; null when no delay is promised. */
  readonly firstResponse: string | null;
}

/** Promised share of time, from 0 to 1, per region; the two differ when the promise depends on the component. */
export interface Availability {
  readonly least: number;
  readonly most: number;
}

/** A place of a region: one availability zone, or one building. */
export interface CatalogueSite {
  /** Unique in its region. */
  readonly id: string;
  readonly name: Localised;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly metro: string | null;
  /** Sites with the same text share grounds, power and access; null when unknown. */
  readonly campus: string | null;
  /** Sites with the same text are one place, whoever sells it: `outscale-cloudgouv/a`. */
  readonly physical: string;
}

/** What a customer chooses when it deploys: a set of sites behind one control plane. */
export interface CatalogueRegion {
  /** Unique in its offer. */
  readonly id: string;
  readonly name: Localised;
  readonly country: string;
  readonly metro: string | null;
  /** Regions with the same text freeze together. */
  readonly controlPlane: string;
  /** Of its country: personal data may be there without another transfer tool. */
  readonly adequate: Fact<boolean>;
  /** Replaces the offer's `health` where the certification does not reach this region. */
  readonly health?: Fact<boolean>;
  /** Empty when the dossier must list its own (`on-premise`). */
  readonly sites: readonly CatalogueSite[];
}

/** Something a team can deploy on, sold or given under one name by one operator. */
export interface CatalogueOffer {
  readonly id: string;
  readonly name: Localised;
  readonly operator: { readonly id: string; readonly name: string };
  /** Ids of the owners of the operator that a law can reach through it, operator excluded. */
  readonly groups: readonly string[];
  /** Offers with the same text run on the same machines. */
  readonly infrastructure: string;
  /** Ids of `technologyOwners`: whose updates, licences or shared services it depends on. */
  readonly technologies: readonly string[];
  /** Where operator, groups, infrastructure and technologies come from. */
  readonly control: Provenance;
  readonly trust: Trust;
  readonly jurisdictions: Fact<readonly string[]>;
  readonly immune: Fact<boolean>;
  readonly qualifications: readonly Qualification[];
  readonly health: Fact<boolean>;
  readonly restricted: Fact<boolean>;
  readonly support: Fact<Support>;
  readonly availability: Fact<Availability>;
  /** In the order they are proposed; at least one. */
  readonly regions: readonly CatalogueRegion[];
  /** Where regions and sites come from. */
  readonly layout: Provenance;
  /** What a planner should know and no attribute says. */
  readonly notes: readonly Localised[];
}

/** Offers that are read together, in the order of the page and of the palette. */
export interface CatalogueFamily {
  readonly id: string;
  readonly name: Localised;
  readonly offers: readonly CatalogueOffer[];
}

export interface Catalogue {
  readonly families: readonly CatalogueFamily[];
  /** Every offer of every family, in order. */
  readonly offers: readonly CatalogueOffer[];
  /** Null when no offer has this id. */
  readonly findOffer: (id: string) => CatalogueOffer | null;
}
