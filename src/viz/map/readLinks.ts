/**
 * Which links are drawn at an instant. All that could be would be a hairball: a service and a copy at work are linked to
 * the copies that serve them now, or to those that should and cannot; the rest appears around what has the focus.
 */
import type { Snapshot } from '../../analysis/index.ts';
import { type Condition, conditionOf } from '../../model/states.ts';
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

/** Where a link is drawn from and to: data flow from the copy that is followed, needs run towards what is needed. */
export function endsOf({ kind, from, to }: Relation) {
  const isFlow = kind === 'replication' || kind === 'backup';
  return isFlow ? { isFlow, from: to, to: from } : { isFlow, from, to };
}

/** More than this at rest, and nobody could follow one. */
const LINKS_AT_REST_MAX = 28;

/**
 * Every link of the map with its look at the instant, in the order of the relations. Places are no links. A link that
 * looks as before is the same object, and so are all when none has changed: an instant costs what differs.
 */
export function readLinks(
  layout: MapLayout,
  relations: readonly Relation[],
  snapshot: Snapshot,
): readonly MapLink[] {
  const before = known.get(relations);
  if (before?.layout === layout) return before.at(snapshot);
  const reader = { layout, at: createReader(layout, relations) };
  known.set(relations, reader);
  return reader.at(snapshot);
}

interface LinkReader {
  readonly layout: MapLayout;
  readonly at: (snapshot: Snapshot) => readonly MapLink[];
}

/** What never changes of the links between the same things is worked out once. */
const known = new WeakMap<readonly Relation[], LinkReader>();

type Look = MapLink['look'];

/** One link, with its ends and what it may be served by instead. */
interface Wire {
  readonly relation: Relation;
  readonly from: PlateBox | undefined;
  readonly to: PlateBox | undefined;
  /** Of a need: copies of the same component that the same thing may turn to, itself included. */
  readonly instead: readonly PlateBox[];
  /** The link in each look it has had. */
  readonly drawn: Map<Look, MapLink>;
}

function createReader(
  layout: MapLayout,
  relations: readonly Relation[],
): (snapshot: Snapshot) => readonly MapLink[] {
  const wires = wiresOf(layout, relations);
  let last: readonly MapLink[] = [];
  return (snapshot) => {
    const looks = wires.map((wire) => lookOf(wire, snapshot));
    thinOut(looks, (i) => wires[i]?.from?.kind !== 'service');
    thinOut(looks, () => true);
    const links = wires.map((wire, i) => linkOf(wire, looks[i] ?? 'idle'));
    if (links.length !== last.length || links.some((link, i) => link !== last[i])) last = links;
    return last;
  };
}

function wiresOf(layout: MapLayout, relations: readonly Relation[]): readonly Wire[] {
  const plates = new Map(layout.plates.map((plate) => [plate.key, plate]));
  const served = new Map<string, PlateBox[]>();
  const links = relations.filter(({ kind }) => kind !== 'place');
  for (const { from, to, kind } of links) {
    const plate = plates.get(to);
    if (kind !== 'need' || !plate) continue;
    const name = `${from} ${componentOf(to)}`;
    const list = served.get(name);
    if (list) list.push(plate);
    else served.set(name, [plate]);
  }
  return links.map((relation) => ({
    relation,
    from: plates.get(relation.from),
    to: plates.get(relation.to),
    instead: served.get(`${relation.from} ${componentOf(relation.to)}`) ?? [],
    drawn: new Map(),
  }));
}

const componentOf = (key: string): string => key.slice(0, key.indexOf('/'));

function linkOf({ relation, drawn }: Wire, look: Look): MapLink {
  const before = drawn.get(look);
  if (before) return before;
  const link = { ...relation, key: `${relation.kind} ${relation.from} ${relation.to}`, look };
  drawn.set(look, link);
  return link;
}

/** While too many links are drawn at rest, those that live and may give way do. What is broken always stays. */
function thinOut(looks: Look[], mayGiveWay: (index: number) => boolean): void {
  const drawn = looks.reduce((sum, look) => sum + (look === 'idle' ? 0 : 1), 0);
  if (drawn <= LINKS_AT_REST_MAX) return;
  for (const [i, look] of looks.entries()) if (look === 'live' && mayGiveWay(i)) looks[i] = 'idle';
}

function lookOf(wire: Wire, snapshot: Snapshot): Look {
  if (wire.relation.kind === 'need') return lookOfNeed(wire, snapshot);
  return wire.relation.kind === 'replication' ? lookOfReplication(wire, snapshot) : 'idle';
}

const stateAt = (plate: PlateBox | undefined, snapshot: Snapshot): string =>
  (plate && snapshot.stateOf(plate.ref)) ?? '';

function lookOfNeed({ from, to, instead }: Wire, snapshot: Snapshot): Look {
  // At work, or out of work by a failure: a standby copy is neither.
  const isEngaged = from?.kind !== 'copy' || stateAt(from, snapshot) === 'serving';
  if (from?.kind === 'tool' || !isEngaged) return 'idle';
  const state = stateAt(to, snapshot);
  if (to?.kind === 'copy' && state === 'serving') return 'live';
  const loss = to ? lossOf(conditionOf(to.ref.kind, state)) : null;
  if (to?.kind !== 'copy') return loss ?? 'live';
  // It was serving when it failed: a standby copy that fails breaks nothing yet.
  const servedBefore = snapshot.stateEntryOf(to.ref)?.from === 'serving';
  const isServed = instead.some((copy) => stateAt(copy, snapshot) === 'serving');
  return (servedBefore && !isServed && loss) || 'idle';
}

/** What became of a link to something that is no longer there; null while it is. */
function lossOf(condition: Condition): 'broken' | 'forbidden' | null {
  if (condition === 'unlawful') return 'forbidden';
  return condition === 'down' ? 'broken' : null;
}

function lookOfReplication({ from }: Wire, snapshot: Snapshot): Look {
  const state = snapshot.stateOf({ kind: 'replica', id: from?.ref.id ?? '' });
  if (state === 'following') return 'live';
  return state === 'paused' ? 'broken' : 'idle';
}
