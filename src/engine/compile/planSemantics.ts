/**
 * What a plan's `semantics` make of its steps. Ours are those of ENG-70 to ENG-76. The two others follow what the makers of
 * orchestrators document (see MODEL.md), so that one plan may be played under each.
 */
import type { Plan, Step } from '../../scenario/schema/plan.ts';

/** How an orchestrator reads one step. */
export interface StepTerms {
  /** Names of the steps it comes after. */
  readonly after: readonly string[];
  readonly retries: number;
  readonly stopsPlan: boolean;
  readonly timeoutSeconds: number;
}

/** A command that nobody carries out by hand is given this long by a priority-group orchestrator. */
const COMMAND_TIMEOUT_SECONDS = 300;
/** A critical-step orchestrator tries this often again. */
const RETRIES = 2;

const ownTerms = (plan: Plan, { after, retries, onFailure, timeout }: Step): StepTerms => ({
  after,
  retries: retries ?? plan.retries ?? 0,
  stopsPlan: onFailure === 'stop',
  timeoutSeconds: timeout ?? Number.POSITIVE_INFINITY,
});

/** Steps of the next higher priority that some step has: those whose end, good or bad, a group waits for. */
function groupBefore({ steps }: Plan, priority: number): readonly string[] {
  const higher = Object.values(steps).flatMap((step) =>
    step.priority < priority ? [step.priority] : [],
  );
  const next = Math.max(...higher);
  return Object.entries(steps).flatMap(([id, step]) => (step.priority === next ? [id] : []));
}

/** Groups by priority; order counts inside a group only; a failure is noted and the plan goes on. */
function srmTerms(plan: Plan, step: Step): StepTerms {
  const isCommand = step.do === 'task' && step.by === undefined && step.skill === undefined;
  const isInGroup = (other: string): boolean => plan.steps[other]?.priority === step.priority;
  return {
    ...ownTerms(plan, step),
    after: [...step.after.filter(isInGroup), ...groupBefore(plan, step.priority)],
    stopsPlan: false,
    timeoutSeconds:
      step.timeout ?? (isCommand ? COMMAND_TIMEOUT_SECONDS : Number.POSITIVE_INFINITY),
  };
}

/** Two more tries, then a halt for a critical step and a note for any other. */
const vroTerms = (plan: Plan, step: Step): StepTerms => ({
  ...ownTerms(plan, step),
  retries: step.retries ?? plan.retries ?? RETRIES,
  stopsPlan: step.critical,
});

/** The terms of a step under the semantics of its plan. */
export function termsOf(plan: Plan, step: Step): StepTerms {
  switch (plan.semantics) {
    case 'srm':
      return srmTerms(plan, step);
    case 'vro':
      return vroTerms(plan, step);
    default:
      return ownTerms(plan, step);
  }
}

/** The step is for other modes than the one in which the plan is run. */
export const isOutOfMode = ({ mode }: Plan, step: Step): boolean =>
  mode !== undefined && step.in !== undefined && !step.in.includes(mode);
