/** The level graph again, as rows: `plant/levelRows.ts` says why. */
import { at, invariant } from '../../base/assert.ts';
import { EVENT, KIND } from '../codes.ts';
import type { PlantCopy } from '../plant/data.ts';
import type { PlantHold } from '../plant/incidents.ts';
import {
  BEARS_LOAD,
  IS_AWAITED,
  IS_CYCLIC,
  IS_PLAIN,
  type LevelRows,
  NODE_ROW,
  WRITES,
} from '../plant/levelRows.ts';
import type { LevelNode, NeedTree, PlantComponent, PlantService } from '../plant/levels.ts';

type NodeNeed = Extract<NeedTree, { type: 'node' }>;

interface Parts {
  readonly nodes: readonly LevelNode[];
  readonly components: readonly PlantComponent[];
  readonly services: readonly PlantService[];
  readonly copies: readonly PlantCopy[];
  readonly holds: readonly PlantHold[];
}

/** The needs of a tree that is a list of nodes, all of which count; null for any other. */
function plainNeeds(tree: NeedTree): readonly NodeNeed[] | null {
  if (tree.type !== 'all') return null;
  const nodes = tree.of.filter((need) => need.type === 'node');
  return nodes.length === tree.of.length ? nodes : null;
}

/** The first copy of a component and the one after the last. */
export function copiesOf({ copies }: Pick<PlantComponent, 'copies'>): readonly [number, number] {
  const first = copies[0] ?? 0;
  invariant(
    copies.every((copy, place) => copy === first + place),
    'copies of a component are numbered one after the other',
  );
  return [first, first + copies.length];
}

function bearsLoad({ components, services }: Parts, { kind, index, writes }: LevelNode): boolean {
  if (writes) return false;
  if (kind === KIND.component) return at(components, index).overload !== null;
  if (kind !== KIND.service) return false;
  const { strains, backlog, deadline } = at(services, index);
  return strains.length > 0 || backlog !== null || deadline >= 0;
}

function traitsOf(parts: Parts, node: LevelNode, isPlain: boolean): number {
  return (
    (node.writes ? WRITES : 0) |
    (isPlain ? IS_PLAIN : 0) |
    (node.cycle.length > 0 ? IS_CYCLIC : 0) |
    (node.reserves.length + node.starts.length > 0 ? IS_AWAITED : 0) |
    (bearsLoad(parts, node) ? BEARS_LOAD : 0)
  );
}

export function compileLevelRows(parts: Parts): LevelRows {
  const { nodes, components, copies, holds } = parts;
  const rows = new Int32Array(nodes.length * NODE_ROW);
  const dependents: number[] = [];
  const needs: NodeNeed[] = [];
  nodes.forEach((node, number) => {
    const plain = plainNeeds(node.needs);
    const component = node.kind === KIND.component ? at(components, node.index) : null;
    const [firstDependent, firstNeed] = [dependents.length, needs.length];
    for (const dependent of node.dependents) dependents.push(dependent);
    for (const need of plain ?? []) needs.push(need);
    // In the order of the places in a row.
    rows.set(
      [
        ...[node.kind, node.index, node.place, traitsOf(parts, node, plain !== null)],
        ...[firstDependent, dependents.length, firstNeed, needs.length],
        ...(component ? copiesOf(component) : [0, 0]),
        ...(component ? [component.quorum, component.data] : [0, -1]),
      ],
      number * NODE_ROW,
    );
  });
  return {
    rows,
    dependents: Int32Array.from(dependents),
    needs: Int32Array.from(needs, ({ node }) => node),
    floors: Float64Array.from(needs, ({ floor }) => floor),
    copyNeeds: Uint8Array.from(copies, (copy) => Number(copy.needs !== null)),
    mayErr: holds.some(({ event }) => event === EVENT['copy.erring']),
    hasCycles: nodes.some(({ cycle }) => cycle.length > 0),
  };
}
