/** Hostings of the catalogue and of the author's own, and what is lost together beyond them. */
import { catalogue } from '../../../src/scenario/catalogue/index.ts';
import { names, type Section, sectionOf } from '../invented.ts';
import type { Luck } from './switches.ts';
import { dayNear, money } from './texts.ts';

/** A hosting, and the sites that things may stand on. */
export interface Land {
  readonly hosting: Section;
  readonly sites: readonly string[];
}

const COUNTRIES = ['FR', 'DE', 'US', 'CH'];

const statement = (luck: Luck, value: unknown, starts: string): Section => ({
  value,
  source: 'a letter',
  ...(luck.onceIn(3) ? { 'as-of': dayNear(starts, -luck.whole(1, 400)) } : {}),
});

function statementsOf(luck: Luck, starts: string): Section {
  const all: Section = {
    jurisdictions: statement(luck, luck.someOf(COUNTRIES), starts),
    immune: statement(luck, luck.onceIn(2), starts),
    health: statement(luck, luck.onceIn(2), starts),
    restricted: statement(luck, luck.onceIn(2), starts),
    adequate: statement(luck, luck.onceIn(2), starts),
  };
  return Object.fromEntries(luck.someOf(Object.entries(all)));
}

/** A qualification that is likely to begin or to end while the run lasts. */
function qualified(luck: Luck, starts: string): Section {
  const begins = luck.oneOf([-300, 0, 1]);
  return {
    qualified: {
      from: dayNear(starts, begins),
      until: dayNear(starts, Math.max(begins, luck.oneOf([-1, 0, 1, 300]))),
      source: 'a certificate',
    },
  };
}

/** One building may be that of another hosting. */
function ownSite(luck: Luck): Section {
  if (!luck.may('shared-buildings')) return {};
  const where: Section = {
    country: luck.oneOf(COUNTRIES),
    metro: luck.oneOf(['Paris', 'Lyon']),
    campus: luck.oneOf(['north', 'south']),
    building: luck.oneOf(['tower', 'annex', 'hall']),
  };
  return Object.fromEntries(luck.someOf(Object.entries(where)));
}

function offered(luck: Luck): { readonly written: Section; readonly sites: readonly string[] } {
  const trusts: readonly string[] = luck.kindsOf('trust');
  const offers = catalogue.offers.filter(({ trust }) => trusts.includes(trust));
  const offer = luck.oneOf(offers.length > 0 ? offers : catalogue.offers);
  const region = luck.oneOf(offer.regions);
  const written = { offer: offer.id, region: region.id };
  if (region.sites.length > 0) {
    const told = luck.may('shared-buildings') ? region.sites.slice(0, 1) : [];
    const sites = Object.fromEntries(told.map(({ id }) => [id, ownSite(luck)]));
    return { written: { ...written, sites }, sites: region.sites.map(({ id }) => id) };
  }
  // Whole numbers come before other names in an object, wherever they were written.
  const own = luck.has('odd-names') ? ['b', '2', '10', '1'] : names('site', 3);
  const sites = own.slice(0, luck.whole(1, own.length));
  return {
    written: {
      ...written,
      operator: luck.oneOf(['us', 'them']),
      sites: sectionOf(sites, () => ownSite(luck)),
    },
    sites,
  };
}

/** Two to four hostings. */
export function landOf(luck: Luck, starts: string): Land {
  const sites: string[] = [];
  const hosting = sectionOf(names('host', luck.whole(2, 4)), (id) => {
    const { written, sites: own } = offered(luck);
    sites.push(...own.slice(0, 3).map((site) => `${id}/${site}`));
    return {
      ...written,
      ...(luck.may('statements') ? statementsOf(luck, starts) : {}),
      ...(luck.may('costs') ? { egress: `${money(luck)}/${luck.oneOf(['GB', 'TB'])}` } : {}),
      ...(luck.may('quotas') ? { quota: luck.oneOf(['0%', '60%', '200%']) } : {}),
      ...(luck.may('qualifications') ? qualified(luck, starts) : {}),
    };
  });
  return { hosting, sites };
}

/** A domain is made of places, and of domains before it. */
export function domainsOf(luck: Luck, { hosting, sites }: Land): Section {
  if (!luck.has('domains')) return {};
  const ids = names('domain', luck.whole(1, 2));
  return sectionOf(ids, (_, index) => {
    const members = luck.someOf([...sites, ...Object.keys(hosting), ...ids.slice(0, index)]);
    return { kind: luck.kindOf('domain'), of: members.length > 0 ? members : sites.slice(0, 1) };
  });
}
