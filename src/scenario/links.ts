/** Which links data cross on their way, and how fast that lets them go. */
import { slowestPart, type Transfer } from '../kinds/transferFields.ts';
import type { Directory } from './directory.ts';
import type { Dossier } from './dossier.ts';
import { stepKindOf } from './references/plans.ts';
import type { Step } from './schema/plan.ts';

type Named = Pick<Dossier, 'components' | 'tools'>;

/** Tools that are links, in the dossier's order. */
export const linkNames = ({ tools }: Pick<Dossier, 'tools'>): readonly string[] =>
  Object.keys(tools).filter((id) => tools[id]?.bandwidth !== undefined);

/** From which site to which other one a step carries data, when it does. */
export function wayOf(
  { components }: Pick<Dossier, 'components'>,
  transfer: Transfer,
): readonly [string, string] | null {
  const partOf = (ref: string, sort: 'copies' | 'backups'): string | undefined => {
    const slash = ref.indexOf('/');
    return components[ref.slice(0, slash)]?.[sort][ref.slice(slash + 1)]?.at;
  };
  const from = partOf(transfer.from.ref, transfer.from.sort === 'copy' ? 'copies' : 'backups');
  const to = partOf(transfer.to, 'copies');
  return from === undefined || to === undefined ? null : [from, to];
}

/** Whether a transfer from one site to another crosses a link without naming it. */
function isOnTheWay(
  { tools }: Named,
  directory: Directory,
  tool: string,
  [from, to]: readonly [string, string],
): boolean {
  const { between = [], outOf = [], into = [] } = tools[tool] ?? {};
  const isIn = (site: string, places: readonly string[]): boolean =>
    places.some((place) => directory.sitesOf(place).includes(site));
  const joins = between.some((place, index) => {
    const others = between.filter((_, other) => other !== index);
    return isIn(from, [place]) && !isIn(to, [place]) && isIn(to, others);
  });
  return joins || (isIn(from, outOf) && !isIn(to, outOf)) || (isIn(to, into) && !isIn(from, into));
}

/** Links that a step crosses: those that it names, then those that lie between its source and its target. */
export function linksCrossed(dossier: Named, directory: Directory, step: Step): readonly string[] {
  const transfer = stepKindOf(step).transfer?.(step) ?? null;
  if (!transfer) return [];
  const way = wayOf(dossier, transfer);
  return linkNames(dossier).filter(
    (link) =>
      step.using.includes(link) || (way !== null && isOnTheWay(dossier, directory, link, way)),
  );
}

/**
 * Bytes a second at which a step carries data when it has its links for itself: the slowest part of its pipeline, or the
 * narrowest link that it crosses. Null for a step that carries none, or of which nothing says how fast.
 */
export function rateOfTransfer(dossier: Named, directory: Directory, step: Step): number | null {
  const transfer = stepKindOf(step).transfer?.(step) ?? null;
  if (!transfer) return null;
  const links = linksCrossed(dossier, directory, step).map((link) => {
    const { bandwidth = 0, efficiency = 1 } = dossier.tools[link] ?? {};
    return bandwidth * efficiency;
  });
  const stated = slowestPart(transfer.pipeline)?.rate;
  const rates = stated === undefined ? links : [stated, ...links];
  return rates.length > 0 ? Math.min(...rates) : null;
}
