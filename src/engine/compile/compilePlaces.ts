import { at } from '../../base/assert.ts';
import { dayAfter } from '../../kinds/rules/qualification.ts';
import { failureDomainsOf } from '../../model/failureDomains.ts';
import type { Hosting, Site } from '../../model/hosting.ts';
import type { PlantBackup, PlantCopy } from '../plant/data.ts';
import type { PlantTool } from '../plant/levels.ts';
import type { PlantHosting, PlantSite } from '../plant/places.ts';
import type { PlantProbe } from '../plant/sight.ts';
import { secondOfDate } from './dates.ts';
import type { Registry } from './registry.ts';

/** Failure domains of one site in one hosting, as comparable texts. */
export function domainTextsOf(registry: Registry, hosting: Hosting, site: Site): readonly string[] {
  const declared = Object.keys(registry.dossier.domains).filter((domain) =>
    registry.directory.sitesOf(domain).includes(site.id),
  );
  return failureDomainsOf(hosting, site, declared).map(({ sort, id }) => `${sort}:${id}`);
}

export function compileSites({ dossier, ids, placeOf }: Registry): readonly PlantSite[] {
  const hostings = Object.values(dossier.hosting);
  return ids.site.map((_, index) => ({
    hostings: hostings.flatMap((hosting, h) =>
      hosting.sites.some((site) => placeOf(site.id).site === index) ? [h] : [],
    ),
  }));
}

const DAY = 86_400;

/** What the Data Act allows at most, or asks at least, where no contract says otherwise; seconds. */
const TERMS = { notice: 60 * DAY, transition: 30 * DAY, retrieval: 30 * DAY };

/** Periods of the first contract that covers a hosting. */
export function contractTermsOf(
  { dossier, directory }: Registry,
  hosting: string,
): PlantHosting['terms'] {
  const [, contract] =
    Object.entries(dossier.contracts ?? {}).find(([id]) =>
      directory.hostingsOf(id).includes(hosting),
    ) ?? [];
  return {
    notice: contract?.notice ?? TERMS.notice,
    transition: contract?.transition ?? TERMS.transition,
    retrieval: contract?.retrieval ?? TERMS.retrieval,
  };
}

/** When the last contract over a hosting runs out, and when that is told: the notice of the customer before, and not before the run. */
function endOf(
  { dossier, directory }: Registry,
  hosting: string,
): Pick<PlantHosting, 'contractEndsAt' | 'contractEndToldAt'> {
  const contracts = Object.entries(dossier.contracts ?? {})
    .filter(([id]) => directory.hostingsOf(id).includes(hosting))
    .map(([, contract]) => contract);
  const ends = contracts.map(({ ends: last }) =>
    last === undefined ? Number.POSITIVE_INFINITY : secondOfDate(dossier.calendar, dayAfter(last)),
  );
  const contractEndsAt = ends.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
  const isSeen = contractEndsAt > 0 && contractEndsAt <= dossier.run.lead + dossier.run.horizon;
  if (!isSeen) {
    return {
      contractEndsAt: Number.POSITIVE_INFINITY,
      contractEndToldAt: Number.POSITIVE_INFINITY,
    };
  }
  const notice = contracts[ends.indexOf(contractEndsAt)]?.notice ?? TERMS.notice;
  return { contractEndsAt, contractEndToldAt: Math.max(0, contractEndsAt - notice) };
}

const groundsAt = ({ ids }: Registry, hosting: string): readonly number[] =>
  ids.ground.flatMap((id, ground) =>
    id.slice(0, id.lastIndexOf('/')) === hosting ? [ground] : [],
  );

/** Who stands in each hosting, and what its contract says. */
export function compileHostings(
  registry: Registry,
  occupants: {
    readonly copies: readonly PlantCopy[];
    readonly backups: readonly PlantBackup[];
    readonly tools: readonly PlantTool[];
    readonly probes: readonly PlantProbe[];
  },
): readonly PlantHosting[] {
  const indicesOf = <Item>(items: readonly Item[], isHere: (item: Item) => boolean): number[] =>
    items.flatMap((item, index) => (isHere(item) ? [index] : []));
  const { dossier, placeOf } = registry;
  const rankOf = (copy: number): number => at(occupants.copies, copy).rank;
  const copiesIn = (h: number): number[] =>
    indicesOf(occupants.copies, (copy) => copy.hosting === h);
  return Object.values(dossier.hosting).map((facts, h) => ({
    facts,
    grounds: groundsAt(registry, facts.id),
    terms: contractTermsOf(registry, facts.id),
    ...endOf(registry, facts.id),
    buildings: [...new Set(facts.sites.map(({ id }) => placeOf(id).site))].sort((a, b) => a - b),
    copies: copiesIn(h),
    copiesByPriority: copiesIn(h).sort((a, b) => rankOf(a) - rankOf(b) || a - b),
    quota: facts.quota ?? Number.POSITIVE_INFINITY,
    backups: indicesOf(occupants.backups, (backup) => backup.hosting === h),
    tools: indicesOf(occupants.tools, (tool) => tool.places.some((place) => place.hosting === h)),
    probes: indicesOf(occupants.probes, (probe) => probe.place?.hosting === h),
  }));
}
