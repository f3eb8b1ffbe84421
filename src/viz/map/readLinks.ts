/**
 * Which links are drawn at an instant. All that could be would be a hairball: a service and a copy at work are linked to
 * the copies that serve them now, or to those that should and cannot; the rest appears around what has the focus.
 */
import type { Snapshot } from '../../analysis/index.ts';
import type { EntityRef } from '../../model/entity.ts';
import { conditionOf } from '../../model/states.ts';
import type { MapLayout, PlateBox } from './layoutMap.ts';
import type { Relation } from './relations.ts';

export interface MapLink extends Relation {
  /** Unique among links. */
  readonly key: string;
  readonly look: /** It carries what it is for. */
    | 'live'
    /** It should and cannot. */
    | 'broken'
    /** Not in use now: drawn only around what has the focus. */
    | 'idle';
}

/** Every link of the map with its look at the instant, in the order of the relations. Places are no links. */
export function readLinks(
  layout: MapLayout,
  relations: readonly Relation[],
  snapshot: Snapshot,
): readonly MapLink[] {
  const plates = new Map(layout.plates.map((plate) => [plate.key, plate]));
  const lookOf = looks(relations, plates, snapshot);
  return relations
    .filter(({ kind }) => kind !== 'place')
    .map((relation) => ({
      ...relation,
      key: `${relation.kind} ${relation.from} ${relation.to}`,
      look: lookOf(relation),
    }));
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
  const isFailed = (key: string): boolean => {
    const plate = plates.get(key);
    const condition = plate && conditionOf(plate.ref.kind, stateOf(plate.ref));
    return condition === 'down' || condition === 'unlawful';
  };
  /** At work, or out of work by a failure: a standby copy is neither. */
  const isEngaged = (key: string): boolean =>
    plates.get(key)?.kind !== 'copy' || stateAt(key) === 'serving';
  const componentOf = (key: string): string => key.slice(0, key.indexOf('/'));
  const isServed = (relation: Relation): boolean =>
    relations.some(
      (other) =>
        other.from === relation.from &&
        other.kind === 'need' &&
        componentOf(other.to) === componentOf(relation.to) &&
        stateAt(other.to) === 'serving',
    );
  const lookOfNeed = (relation: Relation): MapLink['look'] => {
    const from = plates.get(relation.from)?.kind;
    const to = plates.get(relation.to)?.kind;
    if (from === 'tool' || !isEngaged(relation.from)) return 'idle';
    if (to !== 'copy') return isFailed(relation.to) ? 'broken' : 'live';
    if (stateAt(relation.to) === 'serving') return 'live';
    return isFailed(relation.to) && !isServed(relation) ? 'broken' : 'idle';
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
