/** What a name of a place, of an account or of a contract stands for, and which event each thing there gets. */
import { EVENT, type EventName, KIND } from '../codes.ts';
import type { PlantHold } from '../plant/incidents.ts';
import type { Registry } from './registry.ts';

type Targets = readonly Pick<PlantHold, 'kind' | 'index' | 'event'>[];

/** Names that mean hostings rather than buildings. */
const MEANS_HOSTINGS = new Set(['hosting', 'operator', 'jurisdiction', 'technology']);

/** What is sent to each sort of thing that a name of a place stands for. */
interface PlaceEvents {
  readonly site?: EventName | undefined;
  readonly hosting?: EventName | undefined;
  readonly copy?: EventName | undefined;
  readonly tool?: EventName | undefined;
}

export const copyTargets = (
  registry: Registry,
  copies: readonly string[],
  event: number,
): Targets => copies.map((id) => ({ kind: KIND.copy, index: registry.indexOf('copy', id), event }));

/** Things that are meant by their own names, or by the account that they live in. */
function ownTargets(registry: Registry, ref: string, { copy, tool }: PlaceEvents): Targets {
  const { directory, indexOf } = registry;
  const tools = tool
    ? directory
        .toolsOf(ref)
        .map((id) => ({ kind: KIND.tool, index: indexOf('tool', id), event: EVENT[tool] }))
    : [];
  const copies = copy ? copyTargets(registry, directory.copiesOf(ref), EVENT[copy]) : [];
  return [...copies, ...tools];
}

/** Whatever a contract covers. */
function coveredTargets(registry: Registry, ref: string, event: PlaceEvents): Targets {
  const { covers = [] } = registry.dossier.contracts?.[ref] ?? {};
  return covers.flatMap((one) => placeTargets(registry, one, event));
}

const MEANS_ITSELF = new Set(['copy', 'component', 'tool', 'tenant']);

/** Buildings or data planes by the names of places; what has a name of its own by that; what a contract covers. */
export function placeTargets(registry: Registry, ref: string, event: PlaceEvents): Targets {
  const { directory, indexOf, placeOf } = registry;
  const kind = directory.kindOf(ref) ?? '';
  if (MEANS_ITSELF.has(kind)) return ownTargets(registry, ref, event);
  if (kind === 'contract') return coveredTargets(registry, ref, event);
  const { hosting, site, copy } = event;
  const built = copy ? copyTargets(registry, directory.copiesBuiltOn(ref), EVENT[copy]) : [];
  if (MEANS_HOSTINGS.has(kind) && hosting) {
    const planes = directory.hostingsOf(ref).map((id) => ({
      kind: KIND.dataPlane,
      index: indexOf('data-plane', id),
      event: EVENT[hosting],
    }));
    return [...planes, ...built];
  }
  const buildings = [...new Set(directory.sitesOf(ref).map((id) => placeOf(id).site))];
  return site ? buildings.map((index) => ({ kind: KIND.site, index, event: EVENT[site] })) : [];
}
