import type { Hosting } from '../../../model/hosting.ts';
import type { MapLayout } from '../layoutMap.ts';

/** The hosting of a site of the map, by the key of the site; null in the margin. */
export function hostingAt(
  hostings: readonly Hosting[],
  layout: MapLayout,
): (site: string | null) => Hosting | null {
  const bySite = new Map(
    layout.sites.map(({ key, ref }) => [
      key,
      hostings.find(({ sites }) => sites.some(({ id }) => id === ref.id)) ?? null,
    ]),
  );
  return (site) => (site === null ? null : (bySite.get(site) ?? null));
}
