/**
 * Which links are drawn at an instant. All that could be would be a hairball: a service and a copy at work are linked to
 * the copies that serve them now, or to those that should and cannot; the rest appears around what has the focus.
 */
import type { Snapshot } from '../../analysis/index.ts';
import type { EntityRef } from '../../model/entity.ts';
import { conditionOf } from '../../model/states.ts';
import type { MapLayout } from './layoutMap.ts';
import type { PlateBox } from './mapBoxes.ts';
import type { Relation } from './relations.ts';

export interface MapLink extends Relation {
  /** Unique among links. */
  readonly key: string;
  readonly look: /** It carries what it is for. */
    | 'live'
    /** It should and cannot. */
    | 'broken'
    /** It could and may not: the law took it away. */
    | 'forbidden'
    /** Not in use now: drawn only around what has the focus. */
    | 'idle';
}

/** More than this at rest, and nobody could follow one. */
const LINKS_AT_REST_MAX = 28;

/** Every link of the map with its look at the instant, in the order of the relations. Places are no links. */
export function readLinks(
  layout: MapLayout,
  relations: readonly Relation[],
  snapshot: Snapshot,
): readonly MapLink[] {
  const plates = new Map(layout.plates.map((plate) => [plate.key, plate]));
  const lookOf = looks(relations, plates, snapshot);
  const links = relations
    .filter(({ kind }) => kind !== 'place')
    .map((relation) => ({
      ...relation,
      key: `${relation.kind} ${relation.from} ${relation.to}`,
      look: lookOf(relation),
    }));
  const isService = ({ from }: MapLink): boolean => plates.get(from)?.kind === 'service';
  return thinnedOut(
    thinnedOut(links, (link) => !isService(link)),
    () => true,
  );
}

/** While too many links are drawn at rest, those that live and may give way do. What is broken always stays. */
function thinnedOut(
  links: readonly MapLink[],
  mayGiveWay: (link: MapLink) => boolean,
): readonly MapLink[] {
  const drawn = links.filter(({ look }) => look !== 'idle');
  if (drawn.length <= LINKS_AT_REST_MAX) return links;
  return links.map((link) =>
    link.look === 'live' && mayGiveWay(link) ? { ...link, look: 'idle' } : link,
  );
}

function looks(
  relations: readonly Relation[],
  plates: ReadonlyMap<string, PlateBox>,
  snapshot: Snapshot,
): (relation: Relation) => MapLink['look'] {
  const stateOf = (ref: EntityRef): string => snapshot.stateOf(ref) ?? '';
  const stateAt = (key: string): string => {
    const plate = plates.get(key);
    return plate ? stateOf(plate.ref) : '';
  };
  /** What became of a link to something that is no longer there; null while it is. */
  const lossOf = (key: string): 'broken' | 'forbidden' | null => {
    const plate = plates.get(key);
    const condition = plate && conditionOf(plate.ref.kind, stateOf(plate.ref));
    if (condition === 'unlawful') return 'forbidden';
    return condition === 'down' ? 'broken' : null;
  };
  /** At work, or out of work by a failure: a standby copy is neither. */
  const isEngaged = (key: string): boolean =>
    plates.get(key)?.kind !== 'copy' || stateAt(key) === 'serving';
  /** It was serving when it failed: a standby copy that fails breaks nothing yet. */
  const servedBefore = (key: string): boolean => {
    const plate = plates.get(key);
    return plate !== undefined && snapshot.stateEntryOf(plate.ref)?.from === 'serving';
  };
  const componentOf = (key: string): string => key.slice(0, key.indexOf('/'));
  const needsOf = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (relation.kind !== 'need') continue;
    const known = needsOf.get(relation.from);
    if (known) known.push(relation);
    else needsOf.set(relation.from, [relation]);
  }
  const isServed = (relation: Relation): boolean =>
    (needsOf.get(relation.from) ?? []).some(
      ({ to }) => componentOf(to) === componentOf(relation.to) && stateAt(to) === 'serving',
    );
  const lookOfNeed = (relation: Relation): MapLink['look'] => {
    const from = plates.get(relation.from)?.kind;
    const to = plates.get(relation.to)?.kind;
    if (from === 'tool' || !isEngaged(relation.from)) return 'idle';
    const loss = lossOf(relation.to);
    if (to !== 'copy') return loss ?? 'live';
    if (stateAt(relation.to) === 'serving') return 'live';
    return (servedBefore(relation.to) && !isServed(relation) && loss) || 'idle';
  };
  const lookOfReplication = ({ from }: Relation): MapLink['look'] => {
    const id = plates.get(from)?.ref.id ?? '';
    const state = stateOf({ kind: 'replica', id });
    if (state === 'following') return 'live';
    return state === 'paused' ? 'broken' : 'idle';
  };
  return (relation) => {
    if (relation.kind === 'need') return lookOfNeed(relation);
    return relation.kind === 'replication' ? lookOfReplication(relation) : 'idle';
  };
}
