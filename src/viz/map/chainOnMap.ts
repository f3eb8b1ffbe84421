/** The lit chain of causes as it is seen on the map: the things it goes through, in order, and the ways between them. */
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceId } from '../../model/trace.ts';
import type { MapLayout } from './layoutMap.ts';

export interface MapHop {
  readonly from: string;
  readonly to: string;
}

export interface MapChain {
  /** Keys in the order in which the chain first reaches them; their place, from 1, is the number they wear. */
  readonly stops: readonly string[];
  /** From one to the next, each pair once; none between a land and what stands on it. */
  readonly hops: readonly MapHop[];
}

/** What has no place on the map is passed over: its hop goes from the one before to the one after. */
export function chainOnMap(
  run: Run,
  chain: readonly TraceId[],
  {
    layout,
    keyOf,
  }: { readonly layout: MapLayout; readonly keyOf: (ref: EntityRef) => string | null },
): MapChain {
  const visited = chain.flatMap((id) => {
    const entry = run.entries[id];
    const key = entry ? keyOf(entry.subject) : null;
    return key === null ? [] : [key];
  });
  const hops = new Map<string, MapHop>();
  for (const [index, to] of visited.entries()) {
    const from = visited[index - 1];
    if (from === undefined || from === to) continue;
    if (!isWithin(layout, to, from) && !isWithin(layout, from, to)) {
      hops.set(`${from} ${to}`, { from, to });
    }
  }
  return { stops: [...new Set(visited)], hops: [...hops.values()] };
}

/** Whether a thing stands on a land: on the site, or on a site of the hosting. */
function isWithin({ plates, sites }: MapLayout, key: string, land: string): boolean {
  const site = plates.find((plate) => plate.key === key)?.site ?? key;
  return site === land || sites.find((one) => one.key === site)?.within === land;
}
