/**
 * From a statechart to a flat machine: one state for each configuration that can be reached, and for each event the
 * candidates in the order to try them, with every guard that must hold and every action in its order.
 * The algorithm is that of SCXML's appendix D, run once here for all answers that guards may give.
 */
import { at } from '../../base/assert.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Chart, ChartProblem } from './chart.ts';
import { GUARDS_JOINED_BY } from './composedGuards.ts';
import { eachAnswer } from './eachAnswer.ts';
import { firstStep, type Situation, type Step, takeTransitions } from './microstep.ts';
import { forgetful, nameOf, type Recall, recallOf } from './naming.ts';
import type { Nodes, Transition } from './nodes.ts';
import { readChart } from './readChart.ts';
import { regionsOf } from './regions.ts';
import { type Ask, select } from './select.ts';

/** Where flattening stops: it multiplies regions, and a chart must not take the memory of the page. */
export interface FlattenLimits {
  /** Flat states. */
  readonly configurations: number;
  /** Answers of guards tried for one event in one state. */
  readonly candidates: number;
  /** Raised events that wait at once. */
  readonly raised: number;
}

/** A state's code is one byte, so more configurations could not be told apart. */
export const FLATTEN_LIMITS: FlattenLimits = { configurations: 256, candidates: 64, raised: 8 };

export interface FlatCandidate {
  /** Absent: the state stays what it is. */
  readonly target?: string;
  /** Names of guards that must all hold, joined; `withComposedGuards` makes it a function. */
  readonly guard?: string;
  /** All of them: of what is left, of the transitions, of what is entered. */
  readonly actions?: readonly string[];
}

export interface FlatState {
  readonly on?: Readonly<Record<string, readonly FlatCandidate[]>>;
  /** Tried as soon as the state is entered or has run actions, before any event. */
  readonly always?: readonly FlatCandidate[];
}

export interface FlatChart {
  /** A configuration that XState too can run; states in the order in which they were found, the first one first. */
  readonly config: {
    readonly initial: string;
    readonly states: Readonly<Record<string, FlatState>>;
  };
  /** Actions of entering the chart, in order. */
  readonly entering: readonly string[];
  /** What each state stands for. */
  readonly situations: ReadonlyMap<string, Situation>;
  readonly nodes: Nodes;
  /** Every event that the chart may be asked about: those it names, those it raises, and those that it was given. */
  readonly events: readonly string[];
  /** Name of the state that a situation has become. */
  readonly nameOf: (situation: Situation) => string;
}

/** A chart being flattened. */
interface Flattening {
  readonly nodes: Nodes;
  readonly recall: Recall;
  readonly limits: FlattenLimits;
  readonly events: readonly string[];
  /** Every situation met, by its name, in the order in which they were met. */
  readonly met: Map<string, Situation>;
  readonly problems: ChartProblem[];
}

/**
 * Flattens a chart.
 *
 * @param chart as XState 5 writes it, names only
 * @param limits where to stop
 * @param events further events that `*` stands for, besides those that the chart names
 */
export function flatten(
  chart: Chart,
  limits: FlattenLimits = FLATTEN_LIMITS,
  events: readonly string[] = [],
): Result<FlatChart, readonly ChartProblem[]> {
  const read = readChart(chart);
  if (!read.ok) return read;
  const nodes = read.value;
  const flattening: Flattening = {
    nodes,
    limits,
    recall: recallOf(nodes),
    events: [...new Set([...nodes.events, ...nodes.raises.values(), ...events])],
    met: new Map(),
    problems: [],
  };
  const first = meet(flattening, firstStep(nodes));
  const states: Record<string, FlatState> = {};
  // A map that grows while it is read: new situations come last.
  for (const [name, situation] of flattening.met) {
    states[name] = flatState(flattening, name, situation);
    if (flattening.problems.length > 0) return fail(flattening.problems);
  }
  return ok({
    config: { initial: first.name, states },
    entering: first.actions,
    situations: flattening.met,
    nodes,
    events: flattening.events,
    nameOf: (situation) => nameOf(nodes, forgetful(nodes, flattening.recall, situation)),
  });
}

/** Notes where a step leads. */
function meet(
  flattening: Flattening,
  { situation, actions }: Step,
): { readonly name: string; readonly actions: readonly string[] } {
  const { nodes, recall, limits, met, problems } = flattening;
  const kept = forgetful(nodes, recall, situation);
  const name = nameOf(nodes, kept);
  if (kept.raised.length > limits.raised) {
    problems.push({ kind: 'endless-raising', limit: limits.raised, state: name });
  } else if (!met.has(name) && met.size === limits.configurations) {
    const limit = limits.configurations;
    problems.push({ kind: 'too-many-configurations', limit, regions: regionsOf(nodes) });
  } else if (!met.has(name)) met.set(name, kept);
  return { name, actions };
}

function flatState(flattening: Flattening, name: string, situation: Situation): FlatState {
  const always = alwaysOf(flattening, name, situation);
  const on = mayRest(always) ? eventsOf(flattening, name, situation) : [];
  return {
    ...(on.length > 0 ? { on: Object.fromEntries(on) } : {}),
    ...(always.length > 0 ? { always } : {}),
  };
}

/** Whether it may be that nothing happens without an event: nothing holds, or what holds does nothing. */
export const mayRest = (always: readonly FlatCandidate[]): boolean =>
  always.at(-1)?.guard !== undefined || always.length === 0 || always.some(isIdle);

/** Whether a candidate neither leads anywhere nor runs anything. */
export const isIdle = ({ target, actions }: FlatCandidate): boolean =>
  target === undefined && actions === undefined;

function eventsOf(
  flattening: Flattening,
  name: string,
  situation: Situation,
): readonly (readonly [string, readonly FlatCandidate[]])[] {
  const { nodes, events } = flattening;
  const active = [...situation.active].map((index) => at(nodes.all, index));
  return events.flatMap((event) => {
    if (!active.some(({ on }) => on.has(event) || on.has('*'))) return [];
    const choose = (ask: Ask): Step | null => {
      const chosen = select(nodes, situation, event, ask);
      return chosen.length > 0 ? takeTransitions(nodes, situation, chosen) : null;
    };
    return [[event, candidatesOf(flattening, name, event, choose)]];
  });
}

/** What happens without an event from outside: eventless transitions, and failing them the oldest raised event. */
function alwaysOf(
  flattening: Flattening,
  name: string,
  situation: Situation,
): readonly FlatCandidate[] {
  const { nodes } = flattening;
  const [event, ...others] = situation.raised;
  const choose = (ask: Ask): Step | null => {
    const eventless = select(nodes, situation, null, ask);
    const step = stepUnlessIdle(flattening, name, situation, eventless);
    if (step || event === undefined) return step;
    const later = { ...situation, raised: others };
    return takeTransitions(nodes, later, select(nodes, later, event, ask));
  };
  return candidatesOf(flattening, name, 'always', choose);
}

/** An eventless transition that changes nothing and does nothing would be taken for ever: it counts as none. */
function stepUnlessIdle(
  flattening: Flattening,
  name: string,
  situation: Situation,
  chosen: readonly Transition[],
): Step | null {
  const { nodes, recall } = flattening;
  if (chosen.length === 0) return null;
  const step = takeTransitions(nodes, situation, chosen);
  const after = nameOf(nodes, forgetful(nodes, recall, step.situation));
  return after === name && step.actions.length === 0 ? null : step;
}

function candidatesOf(
  flattening: Flattening,
  name: string,
  event: string,
  choose: (ask: Ask) => Step | null,
): readonly FlatCandidate[] {
  const limit = flattening.limits.candidates;
  const answers = eachAnswer(choose, limit);
  if (answers === null) {
    flattening.problems.push({ kind: 'too-many-candidates', limit, state: name, event });
    return [];
  }
  const last = answers.findLastIndex(({ chosen }) => chosen !== null);
  return answers.slice(0, last + 1).map(({ held, chosen }) => {
    const guard = held.length > 0 ? { guard: held.join(GUARDS_JOINED_BY) } : {};
    if (chosen === null) return guard;
    const { name: target, actions } = meet(flattening, chosen);
    return {
      ...guard,
      ...(target === name ? {} : { target }),
      ...(actions.length > 0 ? { actions } : {}),
    };
  });
}
