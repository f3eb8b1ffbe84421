/**
 * What a person changes in a run. A *branch* is what they do at one instant; a run with branches is, before the first of
 * them, the run without. An *assumption* is a world that was different from the beginning: what would have been, but for one
 * thing. All of it is plain data, which addresses and files can hold.
 */

import type { Localised } from './localised.ts';

/** An effect as an author writes it in `incidents`; its `at` counts from the instant of the branch, `T+0` when absent. */
export interface WrittenEffect {
  /** Kind of effect: `outage`, `corruption`, … */
  readonly do: string;
  readonly what: string | readonly string[];
  readonly [field: string]: unknown;
}

/** What is changed of a step from then on, each field as an author writes it; `skip` goes past it. */
export interface StepChange {
  readonly skip?: true;
  readonly [field: string]: unknown;
}

/** One thing that a person does. */
export type Act =
  | {
      readonly act: 'inject';
      readonly effects: readonly WrittenEffect[];
      /** What it is, in words; changes nothing. */
      readonly named?: Localised;
    }
  /** The answer to a decision; `failover` for a plan's own, `failover.promote` for the approval of a step. */
  | { readonly act: 'approve' | 'refuse'; readonly decision: string }
  /** Starts a plan without waiting, keeps it from starting, or lets it go by itself again. */
  | { readonly act: 'activate' | 'hold' | 'release'; readonly plan: string }
  | { readonly act: 'change-step'; readonly step: string; readonly change: StepChange };

/** What a person does at one instant. */
export interface Branch {
  /** Whole seconds from the start of the run. */
  readonly at: number;
  /** In the order they are done. */
  readonly acts: readonly Act[];
}

/** The names of what a person does, in the order of a list of choices. */
export const ACTS = [
  'inject',
  'approve',
  'refuse',
  'activate',
  'hold',
  'release',
  'change-step',
] as const satisfies readonly Act['act'][];

/** One thing that is supposed to have been different, from the start of the run. */
export type Assumption =
  /** The effect of an incident does not happen; effects keep their numbers, from 0. */
  | {
      readonly assume: 'without-effect';
      readonly incident: string;
      readonly effect: number;
      /** What the effect is, in words; changes nothing. */
      readonly named?: Localised;
    }
  /** The tool stands apart from every place, and nothing takes it away. */
  | { readonly assume: 'tool-apart'; readonly tool: string }
  | { readonly assume: 'one-more-person'; readonly team: string }
  /** The people of the team are at hand at any hour. */
  | { readonly assume: 'team-at-hand'; readonly team: string }
  /** The step succeeds at its first attempt. */
  | { readonly assume: 'step-rehearsed'; readonly step: string }
  /** The step takes half its time. */
  | { readonly assume: 'step-twice-as-fast'; readonly step: string }
  /** The step waits for nobody's approval, or the plan for nobody's decision. */
  | { readonly assume: 'no-approval'; readonly decision: string }
  /** The probe stands apart from every place. */
  | { readonly assume: 'probe-apart'; readonly probe: string }
  | { readonly assume: 'plan-known-at-once'; readonly plan: string }
  /** The backup was proved the day the run begins. */
  | { readonly assume: 'backup-verified'; readonly component: string; readonly backup: string }
  /** A copy that stands by is hot: it runs and follows. */
  | { readonly assume: 'copy-hot'; readonly component: string; readonly copy: string };
