import { invariant } from '../../base/assert.ts';
import { defaultLaw } from '../../kinds/defaultLaw.ts';
import type { StepEffect } from '../../model/effect.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Moment } from '../../model/moment.ts';
import type { Plan, Step } from '../../scenario/schema/plan.ts';
import type { PlantDecision, PlantEffect, PlantPlan, PlantStep } from '../plant/plans.ts';
import type { PlantWhen } from '../plant/sight.ts';
import type { Span } from '../plant/span.ts';
import { clocksOfPlan, clocksOfStep } from './compileClocks.ts';
import { contractTermsOf } from './compilePlaces.ts';
import { growthOf, restoreIndexOf } from './compileRestores.ts';
import type { NoticeOf } from './compileRules.ts';
import { compileSpan } from './compileSpan.ts';
import { compileStepNeeds } from './compileStepNeeds.ts';
import { compileActivation, compileRoute } from './compileTraffic.ts';
import { compileTime, compileTurn } from './compileTurn.ts';
import { goesOnSite } from './compileWays.ts';
import { firstDayOf, secondOfDate } from './dates.ts';
import { stepTargets } from './impactTargets.ts';
import { termsOf } from './planSemantics.ts';
import type { Registry } from './registry.ts';
import { chanceAfterRehearsal } from './rehearsal.ts';
import { kindOfStep } from './stepKind.ts';
import { hasSkill, teamsFor } from './teamsFor.ts';

/** Deciding with criteria agreed beforehand. */
const DECIDES = defaultLaw('triangular(2m, 10m, 30m)');
/** Deciding when nobody agreed on criteria; half as long again when it means a loss or a breach. */
const DECIDES_UNPREPARED = defaultLaw('lognormal(60m, 240m)');
const DECIDES_WITH_A_LOSS = defaultLaw('lognormal(90m, 360m)');

/** Probability of success from the age of the last rehearsal (defaults of the field). */
function successOf(step: Step, today: string): number {
  if (step.succeeds !== undefined) return step.succeeds;
  // What nobody does by hand is not rehearsed.
  const kind = kindOfStep(step);
  if (kind.chance) return kind.chance(step);
  if (step.rehearsed === undefined && step.by === undefined && step.skill === undefined) return 1;
  if (kind.unpractised && step.rehearsed === undefined) return 1;
  return chanceAfterRehearsal(step.rehearsed ?? 'never', today);
}

/** Which volume counts: the one that was measured, on which the plan counts, or what it has become since. */
type VolumeDay = 'measured' | 'now';

/** Bytes a step may have to move: those of the data set its target component holds. */
function volumeOf(registry: Registry, step: Step, day: VolumeDay): number | null {
  const { dossier } = registry;
  const copy = 'what' in step ? step.what : 'to' in step ? step.to : undefined;
  const component = copy?.split('/')[0];
  const holds = component ? dossier.components[component]?.holds : undefined;
  const data = holds ? dossier.data[holds] : undefined;
  if (data?.volume === undefined) return null;
  return data.volume + (day === 'now' ? growthOf(dossier.calendar, data) : 0);
}

/** How long a step takes: what its author says, what its throughput gives, or the default of its kind. */
export function durationOf(
  registry: Registry,
  step: Step,
  day: VolumeDay = 'measured',
): SourcedLaw {
  if (step.takes) return step.takes;
  const kind = kindOfStep(step);
  const seconds = kind.computedSeconds?.(step, { volume: volumeOf(registry, step, day) }) ?? null;
  if (seconds === null) return kind.defaultTakes;
  return { law: { law: 'fixed', value: seconds }, text: `${seconds}s`, source: null };
}

type EffectOf<Kind extends StepEffect['effect']> = Extract<StepEffect, { effect: Kind }>;

/** The hostings whose contracts change; what is left of the longest transition bounds by how long one is put off. */
function compileAccess(
  registry: Registry,
  { effect, of, event, seconds, transitionAtMost }: EffectOf<'access.change'>,
): PlantEffect {
  const hostings = registry.directory.hostingsOf(of);
  const left = hostings.map((id) =>
    transitionAtMost === undefined
      ? seconds
      : transitionAtMost - contractTermsOf(registry, id).transition,
  );
  return {
    effect,
    hostings: hostings.map((id) => registry.indexOf('lawful-status', id)),
    event,
    seconds: Math.max(0, Math.min(seconds, ...left)),
  };
}

/** Whose step it is. */
interface Doer {
  readonly id: string;
  readonly plan: string;
}

function compileEffect(registry: Registry, effect: StepEffect, doer: Doer): PlantEffect {
  const { id } = doer;
  const { indexOf, directory, dossier } = registry;
  switch (effect.effect) {
    case 'plan.launch':
      return { effect: effect.effect, plan: indexOf('plan', effect.plan) };
    case 'plan.abort':
      return { effect: effect.effect, plan: indexOf('plan', doer.plan) };
    case 'people.arrive':
      return { effect: effect.effect, step: indexOf('step', id) };
    case 'access.change':
      return compileAccess(registry, effect);
    case 'traffic.route':
      return compileRoute(registry, effect);
    case 'copy.activate':
      return compileActivation(registry, effect, doer.plan);
    case 'data.restore':
      return {
        effect: effect.effect,
        copy: indexOf('copy', effect.copy),
        restore: restoreIndexOf(registry, id),
      };
    case 'data.reconcile':
      return {
        effect: effect.effect,
        copies: directory.copiesOf(effect.ref).map((copy) => indexOf('copy', copy)),
        keeps: effect.keeps,
      };
    case 'replica.point':
      return {
        effect: effect.effect,
        replica: indexOf('replica', effect.copy),
        source: indexOf('copy', effect.source),
      };
    case 'send':
      return { effect: effect.effect, targets: stepTargets(registry, effect) };
    case 'data.copy':
      return {
        effect: effect.effect,
        copy: indexOf('copy', effect.copy),
        from: indexOf('copy', effect.from),
      };
    case 'mode.enter':
      return {
        effect: effect.effect,
        service: indexOf('service', effect.service),
        mode: Object.keys(dossier.services[effect.service]?.modes ?? {}).indexOf(effect.mode),
      };
    case 'copy.scale':
      return { effect: effect.effect, copy: indexOf('copy', effect.copy), to: effect.to };
    case 'tool.mend':
      return { effect: effect.effect, tool: indexOf('tool', effect.tool) };
    case 'mode.leave':
      return { effect: effect.effect, service: indexOf('service', effect.service) };
    default:
      return { effect: effect.effect, copy: indexOf('copy', effect.copy) };
  }
}

/** The copy that a step puts into service, -1 for none. */
function calledUpon({ indexOf }: Registry, step: Step): number {
  for (const effect of kindOfStep(step).onDone(step)) {
    if (effect.effect === 'copy.activate') return indexOf('copy', effect.copy);
  }
  return -1;
}

function membersOf({ dossier, indexOf }: Registry, team: string): readonly number[] {
  return Array.from({ length: dossier.people[team]?.count ?? 0 }, (_, n) =>
    indexOf('member', `${team}/${n + 1}`),
  );
}

/** What it does to the world; a test touches nothing, but runs other plans. */
function compileEffects(
  registry: Registry,
  step: Step,
  plan: Plan,
  doer: Doer,
): Pick<PlantStep, 'onStart' | 'onDone' | 'onExit'> {
  const kind = kindOfStep(step);
  const isPlayed = ({ effect }: StepEffect): boolean =>
    plan.mode !== 'test' || effect.startsWith('plan.');
  const compile = (effects: readonly StepEffect[]): readonly PlantEffect[] =>
    effects.filter(isPlayed).map((effect) => compileEffect(registry, effect, doer));
  return {
    onStart: compile(kind.onStart(step)),
    onDone: compile(kind.onDone(step)),
    onExit: compile(kind.onExit?.(step) ?? []),
  };
}

/** Whom it comes after and who comes after it, how often it is tried, what its failure does: by the plan's semantics. */
function compileOrder(
  registry: Registry,
  planId: string,
  name: string,
  plan: Plan,
): Pick<PlantStep, 'after' | 'before' | 'timeoutSeconds' | 'retries' | 'stopsPlan'> {
  const numberOf = (other: string): number => registry.indexOf('step', `${planId}.${other}`);
  const terms = new Map(Object.entries(plan.steps).map(([id, step]) => [id, termsOf(plan, step)]));
  const own = terms.get(name);
  invariant(own, `no step ${planId}.${name}`);
  return {
    after: own.after.map(numberOf),
    before: [...terms].flatMap(([id, { after }]) => (after.includes(name) ? [numberOf(id)] : [])),
    timeoutSeconds: own.timeoutSeconds,
    retries: own.retries,
    stopsPlan: own.stopsPlan,
  };
}

function compileStep(
  registry: Registry,
  noticeOf: NoticeOf,
  [planId, plan]: readonly [string, Plan],
  name: string,
): PlantStep {
  const { indexOf, teamIndex, find } = registry;
  const step = plan.steps[name];
  invariant(step, `no step ${planId}.${name}`);
  const id = `${planId}.${name}`;
  const numberOf = (other: string): number => indexOf('step', `${planId}.${other}`);
  const others = Object.entries(plan.steps);
  const replaced = others.find(([, other]) => other.otherwise === name)?.[0];
  const kind = kindOfStep(step);
  const teams = teamsFor(registry, step);
  const succeeds = successOf(step, firstDayOf(registry.dossier.calendar));
  return {
    plan: indexOf('plan', planId),
    activity: kind.activity,
    ...compileOrder(registry, planId, name, plan),
    takes: compileSpan(durationOf(registry, step, 'now')),
    addedSeconds: kind.addedSeconds?.(step) ?? 0,
    teams: teams.map(teamIndex),
    members: teams
      .filter((id) => hasSkill(registry, id, step.skill))
      .flatMap((id) => membersOf(registry, id)),
    rank: step.priority,
    people: teams.length === 0 ? 0 : step.people,
    goesOnSite: goesOnSite(step),
    needs: compileStepNeeds(registry, id, step),
    approval: step.approval ? find('decision', id) : -1,
    succeeds,
    succeedsText: `${Math.round(succeeds * 100)}%`,
    otherwise: step.otherwise ? numberOf(step.otherwise) : -1,
    standsInFor: replaced ? numberOf(replaced) : -1,
    callsUpon: calledUpon(registry, step),
    ...compileEffects(registry, step, plan, { id, plan: planId }),
    ...compileTurn(registry, plan, step, kind),
    ...compileTime(registry, plan, step, kind),
    ...clocksOfStep(noticeOf, [planId, plan], name),
  };
}

export const compileSteps = (registry: Registry, noticeOf: NoticeOf): readonly PlantStep[] =>
  Object.entries(registry.dossier.plans).flatMap(([id, plan]) =>
    Object.keys(plan.steps).map((name) => compileStep(registry, noticeOf, [id, plan], name)),
  );

const stepsThatAwait = ({ dossier, indexOf }: Registry, plan: string): readonly number[] =>
  Object.entries(dossier.plans).flatMap(([id, { steps }]) =>
    Object.entries(steps).flatMap(([name, step]) =>
      kindOfStep(step).awaitedPlan?.(step) === plan ? [indexOf('step', `${id}.${name}`)] : [],
    ),
  );

/** A fixed moment as a second of the run; one that was before the run is its start. Infinity where none is stated. */
function momentOf({ dossier }: Registry, moment: Moment | undefined): number {
  if (!moment) return Number.POSITIVE_INFINITY;
  const second =
    moment.type === 'after'
      ? dossier.run.lead + moment.seconds
      : secondOfDate(dossier.calendar, moment.date);
  return Math.max(0, second);
}

export function compilePlans(
  registry: Registry,
  noticeOf: NoticeOf,
  whens: readonly (PlantWhen | null)[],
): readonly PlantPlan[] {
  const { dossier, indexOf, find } = registry;
  return Object.entries(dossier.plans).map(([id, plan], index) => {
    return {
      when: whens[index] ?? null,
      beginsAt: momentOf(registry, plan.trigger?.on),
      decision: find('decision', id),
      priority: plan.priority,
      steps: Object.keys(plan.steps).map((name) => indexOf('step', `${id}.${name}`)),
      again: plan.again,
      standsDownAfter: plan.standsDown ?? Number.POSITIVE_INFINITY,
      awaitedBy: stepsThatAwait(registry, id),
      ...clocksOfPlan(noticeOf, [id, plan], (step) => indexOf('step', step)),
    };
  });
}

/** What is promoted follows with a lag, what is restored is older: deciding it may mean losing something. */
const impliesALoss = (plan: Plan): boolean =>
  Object.values(plan.steps).some((step) => step.do === 'promote' || step.do === 'restore') ||
  plan.decision?.accepts !== undefined;

/** What its author says, else ours: quick when the criteria were agreed, long when not, longer still when it costs. */
function spanOfDecision(plan: Plan | undefined, approval: Step['approval']): Span {
  const takes = approval ? approval.takes : plan?.decision?.takes;
  if (takes) return compileSpan(takes);
  if (approval || !plan?.decision || plan.decision.delegated) return compileSpan(DECIDES);
  return compileSpan(impliesALoss(plan) ? DECIDES_WITH_A_LOSS : DECIDES_UNPREPARED);
}

/** Plans' own decisions, then the approvals of steps: the order of `ids.decision`. */
export function compileDecisions(registry: Registry): readonly Omit<PlantDecision, 'accepts'>[] {
  const { dossier, ids, indexOf, teamIndex } = registry;
  return ids.decision.map((id) => {
    const [planId = '', stepName] = id.split('.');
    const plan = dossier.plans[planId];
    const approval = stepName === undefined ? undefined : plan?.steps[stepName]?.approval;
    const teams = approval ? [approval.by] : (plan?.decision?.by ?? []);
    return {
      plan: indexOf('plan', planId),
      step: approval ? indexOf('step', id) : -1,
      members: teams.flatMap((team) => membersOf(registry, team)),
      teams: teams.map((team) => teamIndex(team)),
      takes: spanOfDecision(plan, approval),
      refuses: approval ? 0 : (plan?.decision?.refuses ?? 0),
    };
  });
}
