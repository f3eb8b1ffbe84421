/** From a machine written as a statechart to the machine that both executors run. */
import { invariant } from '../../base/assert.ts';
import type { Action, Guard, Kernel, MachineDefinition } from '../kernel/contract.ts';
import type { Chart, ChartState } from './chart.ts';
import { withComposedGuards } from './composedGuards.ts';
import { eventDriven, GO_ON, GOES_ON, restlessOf, waitWith } from './eventDriven.ts';
import { FLATTEN_LIMITS, flatten } from './flatten.ts';

/** A machine that may be a statechart. One that is flat as it is written is a `MachineDefinition` already. */
export interface ChartDefinition<Sim> {
  readonly kind: string;
  readonly config: Chart;
  readonly guards: Readonly<Record<string, Guard<Sim>>>;
  readonly actions: Readonly<Record<string, Action<Sim>>>;
}

/** Where a machine stands in its model. */
export interface Place {
  /** Number of its kind. */
  readonly kind: number;
  /** Events of the model, in the order of their numbers; `chart.goes-on` among them when the chart needs it. */
  readonly events: readonly string[];
}

/**
 * The machine of a chart; a flat one is answered as it is. Entering a chart is left to the model's `begin`, as the
 * first states of entities are: the actions are in `chart.entering`.
 *
 * @throws InvariantError when the chart cannot be flattened, or needs `chart.goes-on` and the model does not have it
 */
export function chartMachine<Sim extends Pick<Kernel, 'send'>>(
  definition: ChartDefinition<Sim>,
  place: Place,
): MachineDefinition<Sim> {
  if (isFlat(definition)) return definition;
  const { kind, config: chart, guards, actions } = definition;
  const events = place.events.filter((event) => event !== GOES_ON);
  const flattened = flatten(chart, FLATTEN_LIMITS, events);
  invariant(flattened.ok, `${kind}: ${JSON.stringify(flattened.ok ? '' : flattened.error)}`);
  const flat = flattened.value;
  const config = eventDriven(flat, events);
  const candidates = Object.values(config.states).flatMap(({ on = {} }) =>
    Object.values(on).flat(),
  );
  const isRestless = restlessOf(flat.config.initial) in config.states;
  const entering = [...flat.entering, ...(isRestless ? [GO_ON] : [])];
  const named = [...candidates.flatMap((it) => it?.actions ?? []), ...entering];
  return {
    kind,
    config,
    guards: withComposedGuards(
      guards,
      candidates.flatMap((candidate) => candidate?.guard ?? []),
    ),
    actions: { ...actions, ...sendingActions(place, named) },
    chart: { written: chart, flat, entering },
  };
}

/** The actions that make a chart event-driven, as far as they are named. */
function sendingActions<Sim extends Pick<Kernel, 'send'>>(
  { kind, events }: Place,
  named: readonly string[],
): Readonly<Record<string, Action<Sim>>> {
  const isNamed = new Set(named);
  const goesOn = events.indexOf(GOES_ON);
  invariant(goesOn >= 0 || !isNamed.has(GO_ON), `the model has no event ${GOES_ON}`);
  const waits = events.map((event, number): readonly [string, Action<Sim>] => [
    waitWith(event),
    (sim, self, value) => sim.send(kind, self, number, value),
  ]);
  const all: readonly (readonly [string, Action<Sim>])[] = [
    ...waits,
    [GO_ON, (sim, self, value) => sim.send(kind, self, goesOn, value)],
  ];
  return Object.fromEntries(all.filter(([name]) => isNamed.has(name)));
}

const FLAT_KEYS: ReadonlySet<string> = new Set(['entry', 'exit', 'on']);

/** Whether a chart is a machine as executors know it. */
function isFlat<Sim>(definition: ChartDefinition<Sim>): definition is MachineDefinition<Sim> {
  const { initial, states = {}, ...more } = definition.config;
  if (initial === undefined || Object.keys(more).length > 0) return false;
  return Object.values(states).every((state) => isFlatState(state, states));
}

function isFlatState(state: ChartState, siblings: Readonly<Record<string, ChartState>>): boolean {
  if (!Object.keys(state).every((key) => FLAT_KEYS.has(key))) return false;
  const { '*': forAll, ...on } = state.on ?? {};
  const candidates = Object.values(on).flatMap((list) => list ?? []);
  return (
    forAll === undefined &&
    candidates.every(({ target, reenter }) => {
      const isHere = target === undefined || (typeof target === 'string' && target in siblings);
      return isHere && reenter === undefined;
    })
  );
}
