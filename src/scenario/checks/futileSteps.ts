/** [SCN-R52] A step that changes nothing as it is written, and a plan that cannot begin or end as it says, are told. */
import type { Condition } from '../../model/condition.ts';
import {
  conditionsIn,
  necessaryIn,
  type PlacedCondition,
  placedConditions,
} from '../../model/when.ts';
import type { FutileReason } from '../codes/futile.ts';
import type { ParamsOf } from '../diagnostics.ts';
import { type Finding, finding } from '../finding.ts';
import type { Plan, Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import { watchedForCondition } from '../watchedForCondition.ts';
import type { Check, CheckContext } from './check.ts';

/** Kinds that only put a copy into being, or off: after one of them, its state is no longer that of its role. */
const MAKES_ANEW: ReadonlySet<string> = new Set(['erase', 'rebuild', 'restore', 'recover']);

/** What is known of a step: its plan, and the dossier. */
interface Place {
  readonly plan: Plan;
  readonly context: CheckContext;
}

function copyOf({ read }: CheckContext, ref: string) {
  const [component = '', name = ''] = ref.split('/');
  return read.components[component]?.copies[name];
}

/** Whether some step of any plan may have changed what the copy is before. */
const mayBeChanged = ({ read }: CheckContext, ref: string): boolean =>
  Object.values(read.plans).some(({ steps }) =>
    Object.values(steps).some(
      (step) => MAKES_ANEW.has(step.do) && 'what' in step && step.what === ref,
    ),
  );

/** Copies that the plan puts into service, and where it sends users. */
const putIntoService = ({ steps }: Plan): readonly string[] =>
  Object.values(steps).flatMap((step) => {
    if (step.do === 'promote') return [step.what];
    return step.do === 'switch-traffic' ? [step.to] : [];
  });

/** Whether some plan puts a copy into service before, by its name or by its place; not the one that is asked about. */
const mayServe = ({ read, directory }: CheckContext, ref: string): boolean =>
  Object.values(read.plans).some((plan) =>
    putIntoService(plan).some((one) => one === ref || directory.copiesOf(one).includes(ref)),
  );

/** A failure that the author plays on purpose has something that answers it. */
const neverSucceeds = ({ succeeds, otherwise, onFailure }: Step, { semantics }: Plan): boolean =>
  succeeds === 0 && otherwise === undefined && onFailure === 'stop' && semantics === 'bascule';

/** The copy takes the writes when it is erased: it is the active one, and the plan puts no other into service. */
function isLive(ref: string, { plan, context }: Place): boolean {
  const served = putIntoService(plan);
  if (served.length > 0) return served.includes(ref) && !served.some((one) => one !== ref);
  const [component = ''] = ref.split('/');
  const copies = Object.values(context.read.components[component]?.copies ?? {});
  const active = copies.filter(({ role }) => role === 'active');
  return copyOf(context, ref)?.role === 'active' && active.length === 1;
}

/** The copy serves when it is promoted: it is active, and no step of any plan, nor its component, may have taken its place. */
function servesAlready({ read, directory }: CheckContext, ref: string): boolean {
  const component = ref.split('/')[0] ?? '';
  const { copies = {}, switchover } = read.components[component] ?? {};
  const isActive = copies[ref.slice(component.length + 1)]?.role === 'active';
  if (!isActive || switchover !== undefined) return false;
  const steps = Object.values(read.plans).flatMap((plan) => Object.values(plan.steps));
  return !steps.some((step) => {
    if (MAKES_ANEW.has(step.do) || step.do === 'isolate') return true;
    if (step.do === 'promote') return step.what !== ref && step.what.startsWith(`${component}/`);
    return (
      step.do === 'switch-traffic' &&
      step.of === component &&
      !directory.copiesOf(step.to).includes(ref)
    );
  });
}

function reasonOf(step: Step, place: Place): FutileReason | null {
  if (neverSucceeds(step, place.plan)) return 'never-succeeds';
  const { context } = place;
  switch (step.do) {
    case 'start':
    case 'provision': {
      const role = copyOf(context, step.what)?.role;
      if (role === undefined || mayBeChanged(context, step.what)) return null;
      const isThere = role === 'hot' || role === 'warm';
      if (isThere) return 'runs-already';
      return step.do === 'provision' && role === 'pilot-light' ? 'exists-already' : null;
    }
    case 'freeze-writes': {
      const role = copyOf(context, step.on)?.role ?? 'active';
      return role === 'active' || mayServe(context, step.on) ? null : 'takes-no-writes';
    }
    case 'travel':
      return step.by === undefined && step.skill === undefined ? 'nobody-goes' : null;
    case 'promote':
      return servesAlready(context, step.what) ? 'serves-already' : null;
    case 'reverse-replication':
    case 'fail-back':
      return step.from === step.to ? 'follows-itself' : null;
    case 'erase':
      return isLive(step.what, place) ? 'serves' : null;
    default:
      return null;
  }
}

/** One copy promoted in the place of all, where several are needed. */
function shortOfQuorum(step: Step, { read }: CheckContext): ParamsOf<'SCN-623'> | null {
  if (step.do !== 'promote') return null;
  const component = step.what.split('/')[0] ?? '';
  const quorum = read.components[component]?.quorum ?? 1;
  return quorum > 1 ? { copy: step.what, component, quorum } : null;
}

/** Traffic is sent where fewer copies are than must serve together: those elsewhere go out of service. */
function shortOfCopies(step: Step, { read, directory }: CheckContext): ParamsOf<'SCN-643'> | null {
  if (step.do !== 'switch-traffic') return null;
  const quorum = read.components[step.of]?.quorum ?? 1;
  const copies = directory.copiesOf(step.to).filter((ref) => ref.startsWith(`${step.of}/`)).length;
  const isShort = copies > 0 && copies < quorum;
  return isShort ? { to: step.to, component: step.of, copies, quorum } : null;
}

/** Users are sent where they are, and no step of any plan sends them, or puts a copy into service, elsewhere. */
function areThereAlready(step: Step, { read, directory }: CheckContext): boolean {
  if (step.do !== 'switch-traffic') return false;
  const there = directory.copiesOf(step.to);
  const active = Object.entries(read.components[step.of]?.copies ?? {}).filter(
    ([, { role }]) => role === 'active',
  );
  const steps = Object.values(read.plans).flatMap((plan) => Object.values(plan.steps));
  const goesElsewhere = steps.some(
    (one) => one.do === 'switch-traffic' && one.of === step.of && one.to !== step.to,
  );
  return (
    active.length > 0 &&
    active.every(([name]) => there.includes(`${step.of}/${name}`)) &&
    !goesElsewhere &&
    steps.some((one) => one.do === 'promote' && !there.includes(one.what))
  );
}

/** A condition says of a place that something is wrong with it. */
const isLossOf = (one: Condition, place: string): boolean =>
  one.type === 'state' && one.ref === place && one.state !== 'up' && one.state !== 'lifted';

/** What is wrong with where users are sent: to what the plan mourns, or to where they are. */
function misrouted(step: Step, path: readonly PathStep[], place: Place): readonly Finding[] {
  if (step.do !== 'switch-traffic') return [];
  const when = place.plan.trigger?.when;
  const isLostPlace =
    step.if.length === 0 && (when ? necessaryIn(when) : []).some((one) => isLossOf(one, step.to));
  if (isLostPlace) return [finding('SCN-624', [...path, 'to'], { to: step.to })];
  return areThereAlready(step, place.context)
    ? [finding('SCN-627', [...path, 'to'], { to: step.to })]
    : [];
}

function checkStep(
  id: string,
  step: Step,
  path: readonly PathStep[],
  place: Place,
): readonly Finding[] {
  const reason = reasonOf(step, place);
  const short = shortOfQuorum(step, place.context);
  const few = shortOfCopies(step, place.context);
  return [
    ...(reason ? [finding('SCN-622', [...path, 'do'], { step: id, reason })] : []),
    ...(short ? [finding('SCN-623', [...path, 'what'], short)] : []),
    ...(few ? [finding('SCN-643', [...path, 'to'], few)] : []),
    ...misrouted(step, path, place),
  ];
}

/** Conditions that can never be true. */
const neverTrue = ({ trigger }: Plan): readonly PlacedCondition[] =>
  (trigger?.when ? placedConditions(trigger.when) : []).filter(
    ({ condition }) => condition.type === 'level' && condition.below === 0,
  );

/** Every condition of it is seen by a probe that it names: nobody has to learn any. */
function isAllSeen({ read }: CheckContext, { trigger }: Plan): boolean {
  const watched = (trigger?.seenBy ?? []).map((id) => read.probes[id]?.watches);
  const conditions = trigger?.when ? conditionsIn(trigger.when) : [];
  return conditions.every((one) => watched.includes(watchedForCondition(one) ?? one.text));
}

export const futileSteps: Check = (context) =>
  Object.entries(context.read.plans).flatMap(([id, plan]) => {
    const path = ['plans', id];
    const { trigger } = plan;
    const probe = trigger?.seenBy[0];
    return [
      ...neverTrue(plan).map(({ path: below }) =>
        finding('SCN-625', [...path, 'trigger', 'when', ...below], {}),
      ),
      ...(probe !== undefined && trigger?.learnedAfter !== undefined && isAllSeen(context, plan)
        ? [finding('SCN-626', [...path, 'trigger', 'learned-after'], { probe })]
        : []),
      ...Object.entries(plan.steps).flatMap(([step, fields]) =>
        checkStep(step, fields, [...path, 'steps', step], { plan, context }),
      ),
    ];
  });
