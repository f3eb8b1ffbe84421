/** From what a dossier says of a hosting to what a run knows of it: the catalogue's offer, then the author's statements. */
import { fail, ok, type Result } from '../base/result.ts';
import type { Fact, Hosting, Qualification, Site } from '../model/hosting.ts';
import type { Localised } from '../model/localised.ts';
import type { Catalogue, CatalogueOffer, CatalogueRegion } from './catalogue/catalogue.ts';
import { adequacyOf, hostingOf } from './catalogue/index.ts';
import { offersMeant } from './catalogue/offersMeant.ts';
import { type Finding, finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { HostingInDossier } from './schema/hosting.ts';

type SiteInDossier = HostingInDossier['sites'][string];
type Statement<Value> = {
  readonly value: Value;
  readonly asOf?: string | undefined;
  readonly source: string;
};

/** An author who gives a source is believed, as one who has read it, not as the source itself. */
const stated = <Value>({ value, asOf, source }: Statement<Value>): Fact<Value> => ({
  value,
  asOf: asOf ?? null,
  source,
  confidence: 'medium',
});

const sameInBoth = (text: string): Localised => ({ fr: text, en: text });

const withMore = (
  known: Site,
  { name, building, country, metro, campus }: SiteInDossier,
): Site => ({
  id: known.id,
  name: name ?? known.name,
  physical: building ?? known.physical,
  country: country ?? known.country,
  metro: metro ?? known.metro,
  campus: campus ?? known.campus,
});

/** A site of the author's own before its author says more: a building in the region's country, on its own. */
const ownSite = (hosting: string, id: string, region: CatalogueRegion): Site => ({
  id: `${hosting}/${id}`,
  name: sameInBoth(id),
  physical: `${hosting}/${id}`,
  country: region.country,
  metro: region.metro,
  campus: null,
});

/** The sites of the catalogue with what the author says more; or the author's own when the catalogue has none. */
function sitesOf(
  written: HostingInDossier,
  known: Hosting,
  region: CatalogueRegion,
): readonly Site[] {
  const own = Object.keys(written.sites).map((name) => ownSite(known.id, name, region));
  const base = known.sites.length === 0 ? own : known.sites;
  return base.map((site) =>
    withMore(site, written.sites[site.id.slice(known.id.length + 1)] ?? {}),
  );
}

/** Where every site of the author's own stands in adequate countries, so does the hosting; one doubt is enough. */
function adequacyOfSites(sites: readonly Site[], otherwise: Fact<boolean>): Fact<boolean> {
  const facts = sites.map((site) => adequacyOf(site.country));
  return facts.find((fact) => fact.value !== true) ?? facts[0] ?? otherwise;
}

function qualificationsOf(written: HostingInDossier, known: readonly Qualification[]) {
  if (!written.qualified) return known;
  const { from, until, source } = written.qualified;
  const others = known.filter(({ scheme }) => scheme !== 'SecNumCloud');
  const status = stated({ value: 'granted' as const, source });
  return [{ scheme: 'SecNumCloud', status, from, until }, ...others];
}

/** What the author states replaces what the catalogue says, attribute by attribute. */
function withStatements(
  written: HostingInDossier,
  known: Hosting,
  region: CatalogueRegion,
): Hosting {
  const { name, operator, jurisdictions, immune, health, restricted, adequate } = written;
  const sites = sitesOf(written, known, region);
  const isElsewhere = known.trust === 'on-premise' && operator !== undefined;
  return {
    ...known,
    // Premises run by somebody else are not “the organisation’s own”: their author’s word says more.
    name: name ?? (isElsewhere ? sameInBoth(known.id) : known.name),
    operator: operator === undefined ? known.operator : { id: operator, name: operator },
    jurisdictions: jurisdictions ? stated(jurisdictions) : known.jurisdictions,
    immune: immune ? stated(immune) : known.immune,
    qualifications: qualificationsOf(written, known.qualifications),
    health: health ? stated(health) : known.health,
    restricted: restricted ? stated(restricted) : known.restricted,
    adequate: adequate
      ? stated(adequate)
      : known.sites.length === 0
        ? adequacyOfSites(sites, known.adequate)
        : known.adequate,
    sites,
    ...(written.egress === undefined ? {} : { egress: written.egress }),
    ...(written.quota === undefined ? {} : { quota: written.quota }),
  };
}

function regionOf(
  written: HostingInDossier,
  offer: CatalogueOffer,
): Result<CatalogueRegion, Finding> {
  const regions = offer.regions.map((region) => region.id);
  const [only] = offer.regions;
  if (written.region === undefined) {
    return only && regions.length === 1
      ? ok(only)
      : fail(finding('SCN-402', [], { offer: offer.id, regions }, { point: 'key' }));
  }
  const chosen = offer.regions.find((region) => region.id === written.region);
  if (chosen) return ok(chosen);
  const params = { offer: offer.id, region: written.region, regions };
  const suggestion = nearest(written.region, regions);
  return fail(finding('SCN-403', ['region'], params, { suggestion }));
}

/** Sites that are told more about and are not there, or none at all; qualification dates in the wrong order. */
function findingsOf(
  id: string,
  written: HostingInDossier,
  offer: CatalogueOffer,
  region: CatalogueRegion,
): readonly Finding[] {
  const known = region.sites.map((site) => site.id);
  const named = Object.keys(written.sites);
  const { qualified } = written;
  return [
    ...(known.length === 0 && named.length === 0
      ? [finding('SCN-404', [], { hosting: id, offer: offer.id }, { point: 'key' })]
      : []),
    ...named
      .filter((site) => known.length > 0 && !known.includes(site))
      .map((site) => {
        const more = { suggestion: nearest(site, known), point: 'key' } as const;
        return finding('SCN-405', ['sites', site], { site, offer: offer.id, sites: known }, more);
      }),
    ...(qualified && qualified.until < qualified.from
      ? [
          finding('SCN-406', ['qualified', 'until'], {
            from: qualified.from,
            until: qualified.until,
          }),
        ]
      : []),
  ];
}

/**
 * The hosting of a run, or what is wrong with it.
 *
 * @param id as the dossier names it; its sites become `id/site`
 * @returns findings with paths that begin inside the hosting
 */
export function resolveHosting(
  id: string,
  written: HostingInDossier,
  catalogue: Catalogue,
): Result<Hosting, readonly Finding[]> {
  const offer = catalogue.findOffer(written.offer);
  if (!offer) {
    const near = offersMeant(written.offer, catalogue.offers);
    const suggestion = near.length === 1 ? (near[0] ?? null) : null;
    return fail([finding('SCN-401', ['offer'], { offer: written.offer, near }, { suggestion })]);
  }
  const region = regionOf(written, offer);
  if (!region.ok) return fail([region.error]);
  const findings = findingsOf(id, written, offer, region.value);
  return findings.length > 0
    ? fail(findings)
    : ok(withStatements(written, hostingOf(id, offer, region.value), region.value));
}
