/**
 * A statechart as pure data, the way XState 5 writes it, and with names only: guards and actions are texts whose
 * functions stand elsewhere. What is not here (`after`, `invoke`, `onDone`, final states, functions) is refused:
 * timers belong to the calendar.
 */

/** One candidate for an event. Without a target nothing is left nor entered; only its actions run. */
export interface ChartTransition {
  /** `sibling`, `sibling.child`, `.child`, or `#id`; several when each is in a region of its own. */
  readonly target?: string | readonly string[];
  readonly guard?: string;
  readonly actions?: readonly string[];
  /** Leaves and enters the source again, when the target is the source or stands inside. Absent: it stays. */
  readonly reenter?: boolean;
}

/** One state. Names of events are whole names, or `*` for any event that the state does not name itself. */
export interface ChartState {
  /** For targets that begin with `#`. */
  readonly id?: string;
  /** Told by the rest of the description when absent, but for `parallel` and `history`. */
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'history';
  /** Name of the child to begin in; a compound state must have one. */
  readonly initial?: string;
  readonly states?: Readonly<Record<string, ChartState>>;
  /** What a history state remembers of its parent: the child that was active, or all of its active leaves. */
  readonly history?: 'shallow' | 'deep';
  /** Where a history state leads while it remembers nothing. Absent: where the parent begins. */
  readonly target?: string | readonly string[];
  readonly entry?: readonly string[];
  readonly exit?: readonly string[];
  readonly on?: Readonly<Partial<Record<string, readonly ChartTransition[]>>>;
  /** Candidates that wait for no event: tried whenever the machine has done something. */
  readonly always?: readonly ChartTransition[];
}

/** A whole statechart: the description of its root. */
export interface Chart extends ChartState {
  /** Actions that put an event at the end of the machine's own queue, handled before any other event. */
  readonly raises?: Readonly<Record<string, string>>;
}

/** What is wrong with a chart, or too large in it. `state` is a path from the root, such as `site/power/on`. */
export type ChartProblem =
  | { readonly kind: 'unknown-target'; readonly state: string; readonly name: string }
  | { readonly kind: 'no-initial'; readonly state: string; readonly name: string }
  /** A history state that leads to itself while it remembers nothing. */
  | { readonly kind: 'endless-history'; readonly state: string }
  /** A transition to a history state from inside of what it remembers: XState and the Recommendation part here. */
  | { readonly kind: 'history-from-inside'; readonly state: string; readonly name: string }
  | { readonly kind: 'not-supported'; readonly state: string; readonly name: string }
  | {
      readonly kind: 'too-many-configurations';
      readonly limit: number;
      /** What multiplies: regions and history states, with how many ways each may be, most first. */
      readonly regions: readonly { readonly state: string; readonly ways: number }[];
    }
  | {
      readonly kind: 'too-many-candidates';
      readonly limit: number;
      readonly state: string;
      readonly event: string;
    }
  | { readonly kind: 'endless-raising'; readonly limit: number; readonly state: string };
