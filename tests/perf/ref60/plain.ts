/**
 * REF-60 as a good programmer writes it without thinking of speed: objects that know each other, states by name,
 * closures as timers. Dependencies are counted, not looked up again, or it would be eight times slower still.
 */
import { COLUMN, type Play } from './outcome.ts';
import {
  BACKUP,
  DECISION,
  DETECTION,
  FAILBACK_AFTER,
  FAILOVER,
  followersOf,
  HORIZON,
  LAG_MEAN,
  PLAN,
  STATE,
  STATES,
  STEP_FAILURE,
  STEP_SIGMA,
  type Stay,
  TEAM,
} from './parameters.ts';
import { createDraws } from './plainDraws.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { RECOVERY_PROVIDER, type Topology } from './topology.ts';

interface PlainState {
  readonly up: boolean;
  readonly stay: Stay;
  readonly to: readonly { readonly target: string; readonly chance: number }[];
}
type PlainMachine = Readonly<Record<string, PlainState>>;

/** The machine whose first state is the one given. */
function machineFrom(first: number): PlainMachine {
  const machine: Record<string, PlainState> = {};
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const state = STATES[index];
    if (state === undefined || machine[state.name]) continue;
    const nameOf = (next: number): string => STATES[next]?.name ?? '';
    const to = [{ target: nameOf(state.next), chance: state.chance }];
    if (state.chance < 1) to.push({ target: nameOf(state.otherwise), chance: 1 - state.chance });
    machine[state.name] = { up: state.up, stay: state.stay, to };
    waiting.push(state.next, state.otherwise);
  }
  return machine;
}

const machines = new Map<number, PlainMachine>(
  [
    STATE.instanceUp,
    STATE.zoneUp,
    STATE.providerUp,
    STATE.replicationStreaming,
    STATE.dataSound,
  ].map((first) => [first, machineFrom(first)]),
);

interface Component {
  state: string;
  unmet: number;
  isAvailable: boolean;
  readonly isWatched: boolean;
  readonly machine: PlainMachine | undefined;
  readonly dependents: Component[];
}

interface Step {
  state: 'blocked' | 'ready' | 'running' | 'done';
  missing: number;
  readonly mu: number;
  readonly persons: number;
  readonly followers: readonly number[];
}

function createComponents(topology: Topology): readonly Component[] {
  const watched = [...topology.serving, RECOVERY_PROVIDER];
  const components = topology.dependents.map((_, node): Component => {
    const first = node < topology.thingCount ? topology.firstStates[node] : undefined;
    const needed = topology.needed[node] ?? 0;
    return {
      state: first === undefined ? 'gate' : (STATES[first]?.name ?? ''),
      unmet: needed > 0 ? needed - (topology.inputCount[node] ?? 0) : 0,
      isAvailable: true,
      isWatched: watched.includes(node),
      machine: first === undefined ? undefined : machines.get(first),
      dependents: [],
    };
  });
  for (const [node, dependents] of topology.dependents.entries()) {
    for (const dependent of dependents) {
      const other = components[dependent];
      if (other) components[node]?.dependents.push(other);
    }
  }
  return components;
}

/** Plays runs of one size, on a calendar of one's choice. */
export const createPlain =
  (topology: Topology, schedulerFor: () => Scheduler = createScheduler): Play =>
  (run, row) =>
    playPlain(topology, { scheduler: schedulerFor(), run }, row);

function playPlain(
  topology: Topology,
  { scheduler, run }: { readonly scheduler: Scheduler; readonly run: number },
  row: Float64Array,
): void {
  const draws = createDraws(run);
  const components = createComponents(topology);
  const serving = topology.serving.flatMap((node) => components[node] ?? []);
  let phase: 'normal' | 'suspect' | 'deciding' | 'failing over' | 'recovering' | 'waiting' =
    'normal';
  let active = 0;
  let outageAt = 0;
  let controlTimer: { isCancelled: boolean } | undefined;
  let failbackTimer: { isCancelled: boolean } | undefined;
  let brokenSince = Number.POSITIVE_INFINITY;
  let brokenThen = Number.POSITIVE_INFINITY;
  let lastBackup = 0;
  let isWatchedChanged = false;
  let steps: readonly Step[] = [];
  let free = 0;
  const total = { downtime: 0, outages: 0, worstOutage: 0, failovers: 0, recoveries: 0 };
  const loss = { sum: 0, worst: 0 };

  const serves = (site: number): boolean => serving[site]?.isAvailable ?? false;

  function enter(component: Component, state: string): void {
    component.state = state;
    const row = component.machine?.[state];
    if (row === undefined) return;
    scheduler.schedule(draws.stay(row.stay), () => leave(component, row));
  }

  function leave(component: Component, from: PlainState): void {
    const [likely, otherwise] = from.to;
    const target = otherwise && draws.unit() >= (likely?.chance ?? 1) ? otherwise : likely;
    enter(component, target?.target ?? '');
    const isUp = component.machine?.[component.state]?.up ?? true;
    if (isUp === from.up) return;
    isWatchedChanged = false;
    shift(component, isUp ? -1 : 1);
    if (isWatchedChanged) lookAround();
  }

  function shift(component: Component, by: number): void {
    component.unmet += by;
    const isAvailable = component.unmet <= 0;
    if (isAvailable === component.isAvailable) return;
    component.isAvailable = isAvailable;
    if (component.isWatched) isWatchedChanged = true;
    for (const dependent of component.dependents) shift(dependent, by);
  }

  function replicate(state: string): void {
    const row = machines.get(STATE.replicationStreaming)?.[state];
    if (row === undefined) return;
    brokenSince = state === 'broken' ? scheduler.now() : Number.POSITIVE_INFINITY;
    scheduler.schedule(draws.stay(row.stay), () => replicate(row.to[0]?.target ?? ''));
  }

  function backUp(): void {
    const start = scheduler.now();
    scheduler.schedule(draws.lognormal(BACKUP), () => {
      if (draws.unit() < BACKUP.chance && serves(active)) lastBackup = start;
      scheduler.schedule(start + BACKUP.period - scheduler.now(), backUp);
    });
  }

  function lookAround(): void {
    if (active !== 0) {
      if (serves(0)) armFailback();
      else disarmFailback();
    }
    if (phase === 'waiting') evaluate();
    else if (phase === 'normal') {
      if (!serves(active)) beginOutage();
    } else if ((phase === 'suspect' || phase === 'deciding') && serves(active)) {
      if (controlTimer) controlTimer.isCancelled = true;
      endOutage();
    }
  }

  function armFailback(): void {
    if (active === 0 || !serves(0) || failbackTimer) return;
    failbackTimer = scheduler.schedule(FAILBACK_AFTER, () => {
      failbackTimer = undefined;
      if (phase === 'normal' && active !== 0 && serves(0)) active = 0;
    });
  }

  function disarmFailback(): void {
    if (failbackTimer) failbackTimer.isCancelled = true;
    failbackTimer = undefined;
  }

  function beginOutage(): void {
    outageAt = scheduler.now();
    brokenThen = brokenSince;
    total.outages++;
    phase = 'suspect';
    controlTimer = scheduler.schedule(draws.uniform(DETECTION), () => {
      phase = 'deciding';
      controlTimer = scheduler.schedule(draws.lognormal(DECISION), evaluate);
    });
  }

  function endOutage(): void {
    const lasted = scheduler.now() - outageAt;
    total.downtime += lasted;
    total.worstOutage = Math.max(total.worstOutage, lasted);
    phase = 'normal';
    armFailback();
  }

  function lose(hours: number): void {
    loss.sum += hours;
    loss.worst = Math.max(loss.worst, hours);
  }

  function evaluate(): void {
    if (serves(active)) {
      endOutage();
      return;
    }
    const target = [0, 1].find((site) => site !== active && serves(site));
    if (target !== undefined) failOver(target);
    else if (active !== 2 && components[RECOVERY_PROVIDER]?.isAvailable) startPlan();
    else phase = 'waiting';
  }

  function failOver(target: number): void {
    phase = 'failing over';
    scheduler.schedule(draws.uniform(FAILOVER), () => {
      if (!serves(target)) {
        evaluate();
        return;
      }
      active = target;
      total.failovers++;
      lose(draws.exponential(LAG_MEAN) + Math.max(0, outageAt - brokenThen));
      endOutage();
    });
  }

  function startPlan(): void {
    phase = 'recovering';
    free = TEAM;
    steps = PLAN.map(({ mu, persons, after }, index) => ({
      state: after.length > 0 ? 'blocked' : 'ready',
      missing: after.length,
      mu,
      persons,
      followers: followersOf(index),
    }));
    startSteps();
  }

  function startSteps(): void {
    for (const step of steps) {
      if (step.state !== 'ready' || step.persons > free) continue;
      step.state = 'running';
      free -= step.persons;
      runStep(step);
    }
  }

  function runStep(step: Step): void {
    const delay = draws.lognormal({ mu: step.mu, sigma: STEP_SIGMA });
    scheduler.schedule(delay, () => (draws.unit() < STEP_FAILURE ? runStep(step) : endStep(step)));
  }

  function endStep(step: Step): void {
    step.state = 'done';
    free += step.persons;
    for (const follower of step.followers) {
      const next = steps[follower];
      if (next && --next.missing === 0) next.state = 'ready';
    }
    if (steps.some(({ state }) => state !== 'done')) startSteps();
    else if (serves(2)) {
      active = 2;
      total.recoveries++;
      lose(Math.max(0, outageAt - lastBackup));
      endOutage();
    } else evaluate();
  }

  for (const component of components) if (component.machine) enter(component, component.state);
  replicate('streaming');
  scheduler.schedule(BACKUP.period, backUp);
  scheduler.runUntil(HORIZON);
  const open = phase === 'normal' ? 0 : HORIZON - outageAt;
  row[COLUMN.downtime] = total.downtime + open;
  row[COLUMN.outages] = total.outages;
  row[COLUMN.worstOutage] = Math.max(total.worstOutage, open);
  row[COLUMN.failovers] = total.failovers;
  row[COLUMN.recoveries] = total.recoveries;
  row[COLUMN.lost] = loss.sum;
  row[COLUMN.worstLoss] = loss.worst;
  row[COLUMN.events] = scheduler.fired();
}
