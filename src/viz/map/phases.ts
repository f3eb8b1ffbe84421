/**
 * Where the recovery of each service and of each copy stands at an instant, read from what plans are doing: nobody knows
 * yet, somebody decides, somebody works, somebody verifies.
 */
import type { Snapshot } from '../../analysis/index.ts';
import type { Description, PlanDescription, StepDescription } from '../../model/description.ts';
import { conditionOf } from '../../model/states.ts';
import { needsBelow } from './needsBelow.ts';

/** In the order in which a recovery goes through them. */
export const RECOVERY_PHASES = ['detection', 'decision', 'work', 'verification'] as const;
export type RecoveryPhase = (typeof RECOVERY_PHASES)[number];

export interface PhaseReading {
  readonly phase: RecoveryPhase;
  /** Nothing moves: whoever should act waits for something. */
  readonly isWaiting: boolean;
}

export interface Phases {
  /** By id of service, only for those below their full level that a plan is about. */
  readonly services: ReadonlyMap<string, PhaseReading>;
  /** By id of copy, only for those that somebody works on. */
  readonly copies: ReadonlyMap<string, PhaseReading>;
}

export function phasesOf(description: Description, snapshot: Snapshot): Phases {
  const services = new Map<string, PhaseReading>();
  for (const { id } of description.services) {
    const phase = isFull(snapshot, id) ? null : phaseOfService(description, snapshot, id);
    if (phase) services.set(id, phase);
  }
  return { services, copies: phasesOfCopies(description, snapshot) };
}

const isFull = (snapshot: Snapshot, id: string): boolean =>
  (snapshot.levelOf({ kind: 'service', id }) ?? 1) >= 1;

/** The furthest that a plan about it has come; null when none is about it, or all have ended. */
function phaseOfService(
  description: Description,
  snapshot: Snapshot,
  service: string,
): PhaseReading | null {
  let furthest: PhaseReading | null = null;
  for (const plan of plansAbout(description, service)) {
    const reading = phaseOfPlan(plan, snapshot);
    if (reading && rankOf(reading) > rankOf(furthest)) furthest = reading;
  }
  return furthest;
}

/** Of two plans as far, the one that moves counts. */
const rankOf = (reading: PhaseReading | null): number =>
  reading === null ? -1 : 2 * RECOVERY_PHASES.indexOf(reading.phase) + (reading.isWaiting ? 0 : 1);

const plansKnown = new WeakMap<Description, Map<string, readonly PlanDescription[]>>();

/** Plans that touch the service or something it needs; a plan that touches nothing is about every service. */
function plansAbout(description: Description, service: string): readonly PlanDescription[] {
  const known = plansKnown.get(description) ?? new Map<string, readonly PlanDescription[]>();
  plansKnown.set(description, known);
  const before = known.get(service);
  if (before) return before;
  const names = new Set([service, ...needsBelow(description)(service)]);
  const plans = description.plans.filter((plan) => {
    const targets = plan.steps.flatMap((step) => step.targets);
    return (
      targets.length === 0 || targets.some(({ id }) => names.has(id) || names.has(componentIn(id)))
    );
  });
  known.set(service, plans);
  return plans;
}

/** `db` of `db/main`. */
const componentIn = (id: string): string => id.split('/')[0] ?? id;

function phaseOfPlan(plan: PlanDescription, snapshot: Snapshot): PhaseReading | null {
  switch (snapshot.stateOf({ kind: 'plan', id: plan.id })) {
    case 'dormant':
      return { phase: 'detection', isWaiting: false };
    case 'alerted':
    case 'deciding': {
      const decision = snapshot.stateOf({ kind: 'decision', id: plan.id });
      return { phase: 'decision', isWaiting: decision === 'awaiting' };
    }
    case 'running':
      return phaseOfSteps(plan.steps, snapshot);
    default:
      return null;
  }
}

/** Verifying only when nothing else is left to do. */
function phaseOfSteps(steps: readonly StepDescription[], snapshot: Snapshot): PhaseReading {
  const stateOf = ({ id }: StepDescription): string => snapshot.stateOf({ kind: 'step', id }) ?? '';
  const under = steps.filter((step) => ['working', 'waiting'].includes(stateOf(step)));
  const isVerifying = under.length > 0 && under.every(({ activity }) => activity !== 'working');
  return {
    phase: isVerifying ? 'verification' : 'work',
    isWaiting: under.length > 0 && under.every((step) => stateOf(step) === 'waiting'),
  };
}

function phasesOfCopies(
  description: Description,
  snapshot: Snapshot,
): ReadonlyMap<string, PhaseReading> {
  const phases = new Map<string, PhaseReading>();
  for (const { id } of description.copies) {
    const state = snapshot.stateOf({ kind: 'copy', id }) ?? '';
    if (conditionOf('copy', state) === 'recovering') {
      phases.set(id, { phase: 'work', isWaiting: false });
    }
  }
  for (const step of description.plans.flatMap((plan) => plan.steps)) {
    const state = snapshot.stateOf({ kind: 'step', id: step.id });
    if (state !== 'working' && state !== 'waiting') continue;
    const phase = step.activity === 'working' ? 'work' : 'verification';
    for (const { kind, id } of step.targets) {
      if (kind === 'copy') phases.set(id, { phase, isWaiting: state === 'waiting' });
    }
  }
  return phases;
}
