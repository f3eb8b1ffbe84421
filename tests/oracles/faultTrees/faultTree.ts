/**
 * Dynamic fault trees: what fails by itself, gates that fail with what is below them, things that fail together, orders
 * that are imposed. Only the tree; what it means is written twice, as a Markov chain and as a model of the engine.
 */
import { at, invariant } from '../../../src/base/assert.ts';

/** What a basic event does. Times are in the unit of the tree. */
export interface BasicEvent {
  /** Failures per unit of time while it is in use. */
  readonly rate: number;
  /** Share of that rate while it stands by; 0 for a cold standby. */
  readonly dormant: number;
  /** Probability that it has failed from the start. */
  readonly atOnce?: number;
  /** Probability that it can fail at all; always, unless said. */
  readonly fallible?: number;
  /** Repairs per unit of time; none unless said. */
  readonly repair?: number;
}

export interface GateOf<Node> {
  /**
   * `and`, `or` and `vote` count what has failed below them. `pand` fails when all have failed from left to right, and
   * never once the order is broken; `por` when the first fails before any other. `spare` uses the first, then the next
   * ones from left to right, each unless it has failed or another gate uses it; it fails when none is left.
   */
  readonly is: 'and' | 'or' | 'vote' | 'pand' | 'por' | 'spare';
  readonly of: readonly Node[];
  /** Of a `vote`: how many failures are enough. */
  readonly enough?: number;
}

/** When one thing fails, others do, in the order listed: surely, or all of them with a probability. */
interface DependencyOf<Node> {
  readonly trigger: Node;
  readonly dependents: readonly Node[];
  readonly probability: number;
}

/** What may not happen: failures against an order, or of two out of several. They never come, as if not yet possible. */
interface RestrictionOf<Node> {
  readonly is: 'in-order' | 'at-most-one';
  readonly of: readonly Node[];
}

/** At once repairs what it finds failed: after each of a number of phases of one rate, or exactly every so often. */
interface InspectionOf<Node> {
  readonly of: readonly Node[];
  readonly phases?: { readonly count: number; readonly rate: number };
  readonly every?: number;
}

export interface FaultTree {
  readonly top: string;
  readonly events: Readonly<Record<string, BasicEvent>>;
  readonly gates: Readonly<Record<string, GateOf<string>>>;
  readonly dependencies?: readonly DependencyOf<string>[];
  readonly restrictions?: readonly RestrictionOf<string>[];
  readonly inspections?: readonly InspectionOf<string>[];
}

export type Gate = GateOf<number>;
export type Dependency = DependencyOf<number>;
export type Restriction = RestrictionOf<number>;
export type Inspection = InspectionOf<number>;

/** A tree in numbers: events first, in the order of the tree, then gates, each after all that is below it. */
export interface NumberedTree {
  readonly names: readonly string[];
  readonly events: readonly BasicEvent[];
  /** By gate; its number as a node is higher by the number of events. */
  readonly gates: readonly Gate[];
  readonly top: number;
  readonly dependencies: readonly Dependency[];
  readonly restrictions: readonly Restriction[];
  readonly inspections: readonly Inspection[];
  /** Nodes that are in use from the start whatever any gate uses: the top, and what is under no gate. */
  readonly roots: readonly number[];
}

/** Names of gates, each after those that are below it. */
function fromBelow({ gates }: FaultTree): readonly string[] {
  const sorted: string[] = [];
  const visit = (name: string, above: readonly string[]): void => {
    const gate = gates[name];
    if (!gate || sorted.includes(name)) return;
    invariant(!above.includes(name), `${name} is below itself`);
    for (const child of gate.of) visit(child, [...above, name]);
    sorted.push(name);
  };
  for (const name of Object.keys(gates)) visit(name, []);
  return sorted;
}

/** @throws InvariantError for a name that is nothing in the tree */
export function numbered(tree: FaultTree): NumberedTree {
  const names = [...Object.keys(tree.events), ...fromBelow(tree)];
  const numberOf = (name: string): number => {
    const node = names.indexOf(name);
    invariant(node >= 0, `${name} is nothing in the tree`);
    return node;
  };
  const inNumbers = <Item extends { readonly of: readonly string[] }>(item: Item) => ({
    ...item,
    of: item.of.map(numberOf),
  });
  const events = Object.values(tree.events);
  const gates = names.slice(events.length).map((name) => {
    const gate = tree.gates[name];
    invariant(gate, `${name} is no gate`);
    return inNumbers(gate);
  });
  const below = new Set(gates.flatMap(({ of }) => of));
  const top = numberOf(tree.top);
  return {
    names,
    events,
    gates,
    top,
    dependencies: (tree.dependencies ?? []).map(({ trigger, dependents, probability }) => ({
      trigger: numberOf(trigger),
      dependents: dependents.map(numberOf),
      probability,
    })),
    restrictions: (tree.restrictions ?? []).map(inNumbers),
    inspections: (tree.inspections ?? []).map(inNumbers),
    roots: names.map((_, node) => node).filter((node) => node === top || !below.has(node)),
  };
}

/** Whether a gate that counts has failed, given what has failed below. */
export function countsEnough(
  { is, of, enough = 0 }: Gate,
  isFailed: (node: number) => boolean,
): boolean {
  const count = of.filter(isFailed).length;
  if (is === 'vote') return count >= enough;
  return is === 'or' ? count > 0 : count === of.length;
}

/** The gate of a node; the node must be one. */
export const gateAt = ({ events, gates }: NumberedTree, node: number): Gate =>
  at(gates, node - events.length);
