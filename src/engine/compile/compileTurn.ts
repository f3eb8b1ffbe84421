/** When a step's turn comes, and how long it takes: checks, modes, hours, rehearsals. */
import { defaultLaw } from '../../kinds/defaultLaw.ts';
import { parseWeekly } from '../../model/schedule.ts';
import type { Plan, Step } from '../../scenario/schema/plan.ts';
import type { PlantStep } from '../plant/plans.ts';
import { compileChecks } from './compileChecks.ts';
import { compileSpan } from './compileSpan.ts';
import { compileHours } from './compileTimetables.ts';
import { goesOnSite } from './compileWays.ts';
import { isOutOfMode } from './planSemantics.ts';
import { type Registry, runSpanOf } from './registry.ts';
import type { AnyStepKind } from './stepKind.ts';

type Turn = Pick<
  PlantStep,
  'stage' | 'onlyIf' | 'unless' | 'that' | 'isExcluded' | 'waitsAtMostSeconds' | 'awaits'
>;

/** Whether its turn comes, and what must be true when it ends. */
export function compileTurn(registry: Registry, plan: Plan, step: Step, kind: AnyStepKind): Turn {
  const awaited = kind.awaitedPlan?.(step);
  return {
    stage: kind.stage ?? 'activation',
    onlyIf: compileChecks(registry, step.if),
    unless: compileChecks(registry, step.unless),
    that: step.do === 'verify' ? compileChecks(registry, step.that) : [],
    isExcluded: isOutOfMode(plan, step),
    waitsAtMostSeconds: step.waitsAtMost ?? Number.POSITIVE_INFINITY,
    awaits: awaited === undefined ? -1 : registry.indexOf('plan', awaited),
  };
}

/** Working hours of a team that states none. */
const OFFICE_HOURS = parseWeekly('mon-fri 08:00-20:00');

/** Thousandths by which what was never rehearsed takes longer. */
const INFLATION = compileSpan(defaultLaw('uniform(1500s, 4000s)'));

const isUnrehearsed = ({ by, skill, rehearsed }: Step, { unpractised }: AnyStepKind): boolean =>
  (by !== undefined || skill !== undefined) &&
  !unpractised &&
  (rehearsed === undefined || rehearsed === 'never');

/** Neither data under way, nor a delay, nor a journey, nor the time of a decision, of another plan or of another party. */
export const isWorkAllAlong = (step: Step, kind: AnyStepKind): boolean =>
  (kind.activity === 'working' || kind.activity === 'verifying') &&
  !kind.transfer?.(step) &&
  !goesOnSite(step) &&
  kind.stage !== 'decision' &&
  !kind.isOthersTime &&
  kind.awaitedPlan === undefined;

/** What changes the time that it takes, and by whom. */
export function compileTime(
  registry: Registry,
  plan: Plan,
  step: Step,
  kind: AnyStepKind,
): Pick<PlantStep, 'offHours' | 'inflation' | 'isHandedOver'> {
  const takes = kind.takesOffHours?.(step) ?? null;
  const hours = registry.dossier.people[step.by ?? '']?.hours ?? OFFICE_HOURS;
  return {
    offHours:
      takes && hours
        ? { takes: compileSpan(takes), hours: compileHours(hours, runSpanOf(registry)) }
        : null,
    isHandedOver: isWorkAllAlong(step, kind),
    inflation: plan.unrehearsedTakesLonger && isUnrehearsed(step, kind) ? INFLATION : null,
  };
}
