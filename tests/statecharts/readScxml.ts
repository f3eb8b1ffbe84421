/** From SCXML to a chart: as much of the language as the chosen W3C cases use, and a reason for what is not read. */
import type { Chart, ChartState, ChartTransition } from '../../src/engine/statechart/chart.ts';
import { type Data, evaluate } from './expressions.ts';
import type { Behaviour } from './play.ts';

/** What a document says besides its states: filled while these are read. */
interface Names {
  readonly guards: Map<string, (data: Data) => boolean>;
  readonly actions: Map<string, (data: Data) => Data>;
  readonly sends: Map<string, { readonly event: string; readonly after: number }>;
  readonly raises: Map<string, string>;
}

/**
 * Reads a document.
 *
 * @param events that may be sent from outside
 * @throws Error naming the first element that is not understood
 */
export function readScxml(text: string, events: readonly string[]): Behaviour<Data> {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const names: Names = {
    ...{ guards: new Map(), actions: new Map() },
    ...{ sends: new Map(), raises: new Map() },
  };
  const state = stateOf(root, names);
  const chart: Chart = { ...state, raises: Object.fromEntries(names.raises) };
  const data = childrenOf(root, 'datamodel')
    .flatMap((model) => childrenOf(model, 'data'))
    .map((it) => [attribute(it, 'id'), evaluate(attribute(it, 'expr') || "''", {})] as const);
  return {
    chart,
    events,
    data: Object.fromEntries(data),
    guards: Object.fromEntries(names.guards),
    actions: Object.fromEntries(names.actions),
    sends: Object.fromEntries(names.sends),
  };
}

/** Identifiers with dots would be paths. */
export const keyOf = (id: string): string => id.replaceAll('.', '_');

const STATES = ['state', 'parallel', 'history'];
const READ_ELSEWHERE = ['datamodel', 'initial', 'transition', 'onentry', 'onexit'];

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const childrenOf = (element: Element, ...tags: readonly string[]): readonly Element[] =>
  [...element.children].filter(({ localName }) => tags.includes(localName));

function stateOf(element: Element, names: Names): ChartState {
  if (element.localName === 'history') return historyOf(element);
  const states = childrenOf(element, ...STATES);
  for (const { localName } of element.children) {
    if (![...STATES, ...READ_ELSEWHERE].includes(localName)) throw new Error(`<${localName}>`);
  }
  const isParallel = element.localName === 'parallel';
  const initial = isParallel || states.length === 0 ? {} : { initial: initialOf(element, states) };
  const transitions = childrenOf(element, 'transition').map(
    (it) => [attribute(it, 'event'), transitionOf(it, names)] as const,
  );
  const on: Record<string, ChartTransition[]> = {};
  for (const [events, transition] of transitions) {
    for (const event of events.split(' ').filter(Boolean)) {
      on[event] = [...(on[event] ?? []), transition];
    }
  }
  const content = (tag: string): readonly string[] =>
    childrenOf(element, tag).flatMap((it) => actionsOf(it, names));
  return {
    id: keyOf(attribute(element, 'id') || 'root'),
    ...(isParallel ? { type: 'parallel' } : {}),
    ...initial,
    states: Object.fromEntries(
      states.map((it) => [keyOf(attribute(it, 'id')), stateOf(it, names)]),
    ),
    entry: content('onentry'),
    exit: content('onexit'),
    on,
    always: transitions.flatMap(([events, transition]) => (events === '' ? [transition] : [])),
  };
}

function historyOf(element: Element): ChartState {
  const [transition] = childrenOf(element, 'transition');
  return {
    id: keyOf(attribute(element, 'id')),
    type: 'history',
    history: attribute(element, 'type') === 'deep' ? 'deep' : 'shallow',
    ...(transition ? { target: targetsOf(transition) } : {}),
  };
}

/** Where a state begins: as its attribute says, as its element says, else its first child. */
function initialOf(element: Element, states: readonly Element[]): string {
  const said = [
    attribute(element, 'initial'),
    ...childrenOf(element, 'initial').flatMap((it) =>
      childrenOf(it, 'transition').map((transition) => attribute(transition, 'target')),
    ),
  ].find(Boolean);
  return keyOf(said ?? attribute(states[0] ?? element, 'id'));
}

const targetsOf = (transition: Element): readonly string[] =>
  attribute(transition, 'target')
    .split(' ')
    .filter(Boolean)
    .map((id) => `#${keyOf(id)}`);

function transitionOf(element: Element, names: Names): ChartTransition {
  const target = targetsOf(element);
  const guard = attribute(element, 'cond');
  if (guard) names.guards.set(guard, (data) => Boolean(evaluate(guard, data)));
  return {
    ...(target.length > 0 ? { target } : {}),
    ...(guard ? { guard } : {}),
    actions: actionsOf(element, names),
    reenter: target.length > 0 && attribute(element, 'type') !== 'internal',
  };
}

function actionsOf(element: Element, names: Names): readonly string[] {
  return [...element.children].map((it) => {
    if (it.localName === 'log') return `log ${attribute(it, 'expr')}`;
    if (it.localName === 'assign') {
      const [location, expression] = [attribute(it, 'location'), attribute(it, 'expr')];
      const name = `${location} = ${expression}`;
      names.actions.set(name, (data) => ({ ...data, [location]: evaluate(expression, data) }));
      return name;
    }
    if (it.localName === 'raise') {
      const name = `raise ${attribute(it, 'event')}`;
      names.raises.set(name, attribute(it, 'event'));
      return name;
    }
    const [, after] = /^(\d+)ms$/.exec(attribute(it, 'delay')) ?? [];
    if (it.localName !== 'send' || after === undefined) throw new Error(`<${it.localName}>`);
    const event = attribute(it, 'event');
    const name = `send ${event} after ${after} ms`;
    names.sends.set(name, { event, after: Number(after) });
    return name;
  });
}
