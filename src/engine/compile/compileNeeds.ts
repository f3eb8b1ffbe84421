/** The level graph: tools, components, services, then those as writers get them, with who needs whom and in what order. */
import { at } from '../../base/assert.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Copy } from '../../scenario/schema/component.ts';
import type { Need } from '../../scenario/schema/service.ts';
import { kindCode } from '../codes.ts';
import { nodesIn } from '../levels/needTree.ts';
import type { LevelNode, NeedTree, PlantReserve } from '../plant/levels.ts';
import { compileReserves } from './compileReserves.ts';
import { NODE_KINDS, type Registry } from './registry.ts';

/** How many systems a need stands for: those of the lot, or one. */
const weightOf = ({ dossier }: Pick<Registry, 'dossier'>, need: Need): number =>
  need.type === 'one' ? (dossier.components[need.ref]?.count ?? 1) : 1;

type OneNeed = Extract<Need, { type: 'one' }>;

/** How needs of one dossier become trees. */
export interface NeedCompiler {
  /** A list of needs, all of which count while something runs; `writes`: whoever asks has to write through them. */
  readonly running: (needs: readonly Need[], writes?: boolean) => NeedTree;
  /** Those that count only when something starts. */
  readonly starting: (needs: readonly Need[]) => NeedTree;
  /** Node of a component or a service for those who write, -1 when nobody asks. */
  readonly writeNodeOf: (name: string) => number;
  readonly writers: readonly string[];
  readonly reserves: readonly Omit<PlantReserve, 'watch'>[];
}

/** Names that are written through: those that a need says, then what these need in turn. */
function writtenNames({ dossier, ids }: Registry): readonly string[] {
  const needsOf = (name: string): readonly Need[] =>
    dossier.components[name]?.needs ?? dossier.services[name]?.needs ?? [];
  const leaves = (need: Need): readonly OneNeed[] =>
    need.type === 'one' ? [need] : need.of.flatMap(leaves);
  const all = [
    ...Object.values(dossier.services).flatMap(({ needs, modes }) => [
      ...needs,
      ...Object.values(modes).flatMap((mode) => mode.needs),
    ]),
    ...Object.values(dossier.components).flatMap(({ needs, copies }) => [
      ...needs,
      ...Object.values(copies).flatMap((copy) => copy.needs ?? []),
    ]),
    ...Object.values(dossier.tools).flatMap(({ needs }) => needs),
  ].flatMap(leaves);
  const written = new Set(all.filter(({ toWrite }) => toWrite).map(({ ref }) => ref));
  // A set grows while it is read: each name is visited once, so circles end.
  for (const name of written) {
    for (const { ref, toStart } of needsOf(name).flatMap(leaves)) if (!toStart) written.add(ref);
  }
  return [...ids.component, ...ids.service].filter((name) => written.has(name));
}

/** Needs of a copy when it starts: those of its component, then its own. */
export const startNeedsOf = (
  { components }: Pick<Dossier, 'components'>,
  component: string,
  { needs = [] }: Copy,
): readonly Need[] => [...(components[component]?.needs ?? []), ...needs];

/** Prepares the needs of a dossier for compiling: which are written through, which have a reserve. */
export function createNeedCompiler(registry: Registry): NeedCompiler {
  const { nodeOf, ids } = registry;
  const declared = registry.reserves;
  const reserveOf = new Map(declared.map(({ need }, number) => [need, number]));
  const writers = writtenNames(registry);
  const first = NODE_KINDS.reduce((sum, kind) => sum + ids[kind].length, 0);
  const writeNodes = new Map(writers.map((name, number) => [name, first + number]));
  const writeNodeOf = (name: string): number => writeNodes.get(name) ?? -1;
  // What is kept without it says nothing of whether it is there: a reserve drains all the same.
  const sourceOf = ({ ref, without, toWrite, reserve }: OneNeed, writes = false): NeedTree => {
    const node = toWrite || writes ? writeNodeOf(ref) : -1;
    return { type: 'node', node: node < 0 ? nodeOf(ref) : node, floor: reserve ? 0 : without };
  };
  const oneOf = (need: OneNeed, writes: boolean): NeedTree => {
    const of = sourceOf(need, writes);
    const reserve = reserveOf.get(need) ?? -1;
    return reserve < 0 ? of : { type: 'reserve', reserve, of, floor: need.without };
  };
  const treeOf = (need: Need, isStart: boolean, writes: boolean): readonly NeedTree[] => {
    if (need.type === 'one') {
      return (need.toStart ?? false) === isStart ? [oneOf(need, writes)] : [];
    }
    const of = need.of.flatMap((part) => treeOf(part, isStart, writes));
    // Nothing of it is asked at this time; one of nothing, written so, is a need that nothing meets.
    if (of.length === 0 && (isStart || need.of.length > 0 || need.type !== 'at-least')) return [];
    if (need.type === 'share') {
      const weights = need.of.flatMap((part) =>
        treeOf(part, isStart, writes).map(() => weightOf(registry, part)),
      );
      return [{ type: 'share', of, weights }];
    }
    if (need.type === 'all') return [{ type: 'all', of }];
    return [
      {
        type: 'at-least',
        count: of.length === 0 ? need.count : Math.min(need.count, of.length),
        of,
      },
    ];
  };
  const listOf = (needs: readonly Need[], isStart: boolean, writes: boolean): NeedTree => ({
    type: 'all',
    of: needs.flatMap((need) => treeOf(need, isStart, writes)),
  });
  return {
    running: (needs, writes = false) => listOf(needs, false, writes),
    starting: (needs) => listOf(needs, true, false),
    writeNodeOf,
    writers,
    reserves: compileReserves(
      declared,
      { nodeOf, copyOf: (copy) => registry.indexOf('copy', copy) },
      sourceOf,
    ),
  };
}

/** Place of each node when nodes stand in the order of their ranks, then of their numbers. */
function placesByRank(ranks: readonly number[]): Int32Array {
  const order = [...ranks.keys()].sort((a, b) => at(ranks, a) - at(ranks, b) || a - b);
  const places = new Int32Array(ranks.length);
  order.forEach((node, place) => {
    places[node] = place;
  });
  return places;
}

type NodeKind = (typeof NODE_KINDS)[number];

interface NodeEntry {
  readonly kind: NodeKind;
  readonly id: string;
  readonly index: number;
  readonly writes: boolean;
  readonly needs: readonly Need[];
}

/** What has a level, in number order. */
function entriesOf({ dossier, ids, find }: Registry, compiler: NeedCompiler): readonly NodeEntry[] {
  const sections = {
    tool: dossier.tools,
    component: dossier.components,
    service: dossier.services,
  };
  const needsOf = (kind: NodeKind, id: string): readonly Need[] => sections[kind][id]?.needs ?? [];
  return [
    ...NODE_KINDS.flatMap((kind) =>
      ids[kind].map((id, index) => ({ kind, id, index, writes: false, needs: needsOf(kind, id) })),
    ),
    ...compiler.writers.map((id): NodeEntry => {
      const kind = find('component', id) >= 0 ? 'component' : 'service';
      return { kind, id, index: find(kind, id), writes: true, needs: needsOf(kind, id) };
    }),
  ];
}

/** By node: the numbers that name it among what they read. */
function readersOf(count: number, read: readonly (readonly number[])[]): readonly number[][] {
  const readers: number[][] = Array.from({ length: count }, () => []);
  read.forEach((nodes, reader) => {
    for (const node of new Set(nodes)) readers[node]?.push(reader);
  });
  return readers;
}

/** Nodes that copies of a component need where they stand. */
const copyInputs = (
  { dossier }: Registry,
  compiler: NeedCompiler,
  component: string,
): readonly number[] =>
  Object.values(dossier.components[component]?.copies ?? {}).flatMap(({ needs = [] }) =>
    nodesIn(compiler.running(needs)),
  );

/** Every node in number order; what is needed has the smaller place. */
export function compileNodes(registry: Registry, compiler: NeedCompiler): readonly LevelNode[] {
  const { dossier, ids } = registry;
  const entries = entriesOf(registry, compiler);
  const trees = entries.map(({ needs, writes }) => compiler.running(needs, writes));
  const ofCopies = entries.map(({ kind, id }) =>
    kind === 'component' ? copyInputs(registry, compiler, id) : [],
  );
  const inputs = trees.map((tree, node) => [...new Set([...nodesIn(tree), ...at(ofCopies, node)])]);
  const { ranks, cycles } = condense(inputs);
  const places = placesByRank(ranks);
  // What a degraded mode needs moves the service too, but only while the mode is in force: it makes no cycle.
  const modeInputs = entries.map(({ kind, id, writes }) =>
    kind === 'service' && !writes
      ? Object.values(dossier.services[id]?.modes ?? {}).flatMap(({ needs }) =>
          nodesIn(compiler.running(needs)),
        )
      : [],
  );
  const read = entries.map((_, node) => [...at(inputs, node), ...at(modeInputs, node)]);
  const dependents = readersOf(entries.length, read);
  const reserves = readersOf(
    entries.length,
    compiler.reserves.map(({ of }) => nodesIn(of)),
  );
  const starts = readersOf(
    entries.length,
    ids.component.map((id) => {
      const copies = Object.values(dossier.components[id]?.copies ?? {});
      return copies.flatMap((copy) => nodesIn(compiler.starting(startNeedsOf(dossier, id, copy))));
    }),
  );
  return entries.map(({ kind, id, index, writes }, node) => ({
    entity: { kind, id },
    kind: kindCode(kind),
    index,
    writes,
    needs: at(trees, node),
    inputs: at(inputs, node),
    dependents: at(dependents, node),
    place: at(places, node),
    cycle: at(cycles, node),
    reserves: at(reserves, node),
    starts: at(starts, node),
  }));
}

/**
 * Strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", 1972), iterative so that a
 * long chain does not exhaust the stack. They come out with what is needed first: their order is the rank.
 */
export function condense(inputs: readonly (readonly number[])[]): {
  readonly ranks: readonly number[];
  /** Sorted members of a node's cycle; empty when it needs neither itself nor anything that needs it. */
  readonly cycles: readonly (readonly number[])[];
} {
  const order = new Array<number>(inputs.length).fill(-1);
  const low = new Array<number>(inputs.length).fill(0);
  const onStack = new Array<boolean>(inputs.length).fill(false);
  const ranks = new Array<number>(inputs.length).fill(0);
  const cycles: (readonly number[])[] = inputs.map(() => []);
  const stack: number[] = [];
  let counter = 0;
  let rank = 0;

  const open = (node: number): { node: number; next: number } => {
    order[node] = counter;
    low[node] = counter;
    counter += 1;
    stack.push(node);
    onStack[node] = true;
    return { node, next: 0 };
  };
  const close = (node: number): void => {
    const members: number[] = [];
    for (let member = -1; member !== node; ) {
      member = stack.pop() ?? node;
      onStack[member] = false;
      ranks[member] = rank;
      members.push(member);
    }
    rank += 1;
    members.sort((a, b) => a - b);
    const isCycle = members.length > 1 || at(inputs, node).includes(node);
    if (isCycle) for (const member of members) cycles[member] = members;
  };

  for (let root = 0; root < inputs.length; root += 1) {
    if (at(order, root) >= 0) continue;
    const path = [open(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const input = at(inputs, top.node)[top.next];
      top.next += 1;
      if (input === undefined) {
        path.pop();
        if (at(low, top.node) === at(order, top.node)) close(top.node);
        const parent = path.at(-1);
        if (parent) low[parent.node] = Math.min(at(low, parent.node), at(low, top.node));
      } else if (at(order, input) < 0) {
        path.push(open(input));
      } else if (at(onStack, input)) {
        low[top.node] = Math.min(at(low, top.node), at(order, input));
      }
    }
  }
  return { ranks, cycles };
}
