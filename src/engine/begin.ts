/** The world as a run begins: everything in its declared place, then the first timers. */
import { at } from '../base/assert.ts';
import { endAlarm } from './alarms.ts';
import { secondsToNextPeakBoundary } from './calendar/calendarNow.ts';
import { scheduleTurn } from './calendar/periods.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from './codes.ts';
import { beginPauses } from './data/pauses.ts';
import { awaitFrom, forgetAwaited } from './incidents/awaited.ts';
import { scheduleStrike } from './incidents/commonFailures.ts';
import { beginsAfter, expectImpact } from './incidents/delays.ts';
import { BY_ITSELF, holdItself } from './incidents/holding.ts';
import { setInterventions } from './intervene.ts';
import { NO_CAUSES, onlyCause } from './kernel/recorder.ts';
import { scheduleWork } from './levels/deadlines.ts';
import { levelOfNeeds, settleLevels, UNLIMITED } from './levels/levels.ts';
import { scheduleFailure, scheduleStandbyFailure } from './machines/copyActions.ts';
import { EXPIRED } from './machines/tool.ts';
import { noteSeen } from './sight/conditions.ts';
import { toldBy } from './sight/facts.ts';
import { scheduleError } from './sight/falseAlarms.ts';
import type { Simulation } from './simulation.ts';
import { emptyTouched } from './touched.ts';
import { openLists } from './work/jobLists.ts';
import { DATA } from './world.ts';

const STATE_OF_ROLE = {
  active: STATE.copy.serving,
  hot: STATE.copy.ready,
  warm: STATE.copy.ready,
  'pilot-light': STATE.copy.dormant,
  cold: STATE.copy.absent,
} as const;

function placeCopies({ plant, world, states, firstSlots }: Simulation): void {
  for (let index = 0; index < plant.copies.length; index += 1) {
    const copy = at(plant.copies, index);
    world.copyHas[index] = copy.role === 'active' ? copy.capacity : copy.reserved;
    const state = STATE_OF_ROLE[copy.role];
    states[(firstSlots[KIND.copy] as number) + index] = state;
    world.copyHome[index] = state;
    const hasData = at(plant.components, copy.component).data >= 0;
    const follows =
      copy.replica >= 0 && at(plant.replicas, copy.replica).declared && copy.role !== 'cold';
    if (!hasData) world.copyData[index] = DATA.none;
    else if (copy.role === 'active') world.copyData[index] = DATA.live;
    else world.copyData[index] = follows ? DATA.following : DATA.none;
    world.copyIsVisitor[index] = hasData && world.copyData[index] === DATA.none ? 1 : 0;
  }
  for (let index = 0; index < plant.replicas.length; index += 1) {
    const { copy, source, declared } = at(plant.replicas, index);
    world.replicaSource[index] = declared ? source : -1;
    if (declared && at(plant.copies, copy).role !== 'cold') continue;
    states[(firstSlots[KIND.replica] as number) + index] = declared
      ? STATE.replica.paused
      : STATE.replica.ended;
  }
}

/** Columns that do not begin at 0. */
function fillColumns({ world }: Simulation): void {
  world.copyRouted.fill(1);
  world.copyShare.fill(1);
  world.copyAnswers.fill(1);
  world.lotShare.fill(1);
  world.toolShare.fill(1);
  world.serviceSurge.fill(1);
  world.serviceRush.fill(1);
  world.hostingGives.fill(1);
  world.reserveCover.fill(UNLIMITED);
  world.reserveLeft.fill(1);
  world.copyCarriedAt.fill(Number.POSITIVE_INFINITY);
  world.copyLacksFrom.fill(Number.POSITIVE_INFINITY);
  world.copyUnsoundSince.fill(Number.POSITIVE_INFINITY);
  world.backupPausedAt.fill(Number.POSITIVE_INFINITY);
  world.backupGapFrom.fill(Number.POSITIVE_INFINITY);
  world.backupGapUntil.fill(Number.NEGATIVE_INFINITY);
  world.accessReadableUntil.fill(Number.POSITIVE_INFINITY);
  world.dataHead.fill(Number.POSITIVE_INFINITY);
  world.dataUnsoundFrom.fill(Number.POSITIVE_INFINITY);
  world.dataUnsoundBy.fill(-1);
  world.dataUnsoundUntil.fill(Number.NEGATIVE_INFINITY);
  world.stepReadyAt.fill(-1);
  world.memberJob.fill(-1);
  world.memberSince.fill(-1);
  world.serviceMode.fill(-1);
  world.acceptedBy.fill(-1);
  world.impactBecause.fill(-1);
  world.impactDueAt.fill(Number.POSITIVE_INFINITY);
  world.copyFilledBy.fill(-1);
  world.stepRevisedBy.fill(-1);
  world.clockEndsAt.fill(Number.POSITIVE_INFINITY);
  world.acceptedUntil.fill(Number.NEGATIVE_INFINITY);
  world.outageSince.fill(-1);
  world.objectiveSince.fill(-1);
  world.copyStandsInSince.fill(-1);
  world.copyAttacker.fill(-1);
  world.dataAttacker.fill(-1);
  world.serviceRaisedBy.fill(-1);
  world.serviceModeEntry.fill(-1);
  world.probeEntry.fill(-1);
  world.conditionSince.fill(Number.POSITIVE_INFINITY);
  world.awaitSince.fill(Number.POSITIVE_INFINITY);
  world.objectiveFellBy.fill(-1);
  world.objectiveHeldBy.fill(-1);
  world.leakEntry.fill(-1);
  world.copyWritesAloneSince.fill(-1);
  world.copyVisitEndsAt.fill(Number.POSITIVE_INFINITY);
  world.dataPoint.fill(Number.POSITIVE_INFINITY);
}

/** Entries are those of a run under way: only the timers of what already serves are set. */
function setFirstTimers(sim: Simulation): void {
  const { plant, world } = sim;
  for (let index = 0; index < plant.replicas.length; index += 1) {
    const { lag } = at(plant.replicas, index);
    world.replicaLag[index] = sim.seconds(lag, KIND.replica, index, PURPOSES.lag, 0);
  }
  for (let index = 0; index < plant.copies.length; index += 1) {
    const { role } = at(plant.copies, index);
    if (role === 'active') scheduleFailure(sim, index);
    else if (role === 'hot' || role === 'warm') scheduleStandbyFailure(sim, index);
  }
  for (let probe = 0; probe < plant.probes.length; probe += 1) scheduleError(sim, probe);
  for (let cause = 0; cause < plant.causes.length; cause += 1)
    scheduleStrike(sim, cause, NO_CAUSES);
  for (let index = 0; index < plant.tools.length; index += 1) {
    const { expiresAt } = at(plant.tools, index);
    if (expiresAt <= 0 || expiresAt > plant.endsAt) continue;
    sim.schedule(KIND.tool, index, TIMERS.main, expiresAt, EVENT['tool.lost'], BY_ITSELF);
  }
  for (let index = 0; index < plant.hostings.length; index += 1) {
    const { contractEndsAt, contractEndToldAt } = at(plant.hostings, index);
    if (contractEndsAt === Number.POSITIVE_INFINITY) continue;
    const { second, third } = TIMERS;
    sim.schedule(
      KIND.lawfulStatus,
      index,
      third,
      contractEndToldAt,
      EVENT['access.notified'],
      BY_ITSELF,
    );
    sim.schedule(KIND.lawfulStatus, index, second, contractEndsAt, EVENT['access.ended']);
  }
  for (let index = 0; index < plant.services.length; index += 1) {
    const seconds = secondsToNextPeakBoundary(sim, index);
    sim.schedule(KIND.service, index, TIMERS.main, seconds, EVENT['peak.turned']);
  }
  for (let plan = 0; plan < plant.plans.length; plan += 1) {
    const { beginsAt } = at(plant.plans, plan);
    // One that begins with the run is told with everybody else.
    if (beginsAt <= 0 || beginsAt > plant.endsAt) continue;
    sim.schedule(KIND.plan, plan, TIMERS.second, beginsAt, EVENT['sight.changed']);
  }
  for (let index = 0; index < plant.objectives.length; index += 1) {
    scheduleTurn(sim, index);
    scheduleWork(sim, index);
  }
  for (let index = 0; index < plant.watches.length; index += 1) {
    const [review] = at(plant.watches, index).reviews;
    if (review === undefined) continue;
    sim.schedule(KIND.rule, index, TIMERS.main, review, EVENT['rule.reviewed']);
  }
}

/** Impacts of incidents that are not asked for count as fired: nothing is to be expected of them. */
function setImpacts(sim: Simulation): void {
  const { plant, world, future } = sim;
  for (let index = 0; index < plant.impacts.length; index += 1) {
    const { incident, awaits } = at(plant.impacts, index);
    if (!future.present.incidents.includes(at(plant.ids.incident, incident))) {
      world.impactFired[index] = 1;
      if (awaits >= 0) forgetAwaited(sim, awaits);
      continue;
    }
    const begins = plant.incidentAt + beginsAfter(sim, index);
    if (awaits >= 0) awaitFrom(sim, awaits, begins);
    else expectImpact(sim, index, begins);
  }
}

/** What is short of something from the start says so in the first instant, and whoever watches has been seeing it. */
function touchEverything(sim: Simulation): void {
  const { plant } = sim;
  for (let node = 0; node < plant.nodes.length; node += 1) sim.touchNode(node);
  for (let watch = 0; watch < plant.watches.length; watch += 1) sim.touchWatch(watch);
  sim.touchFacts();
  const changed = EVENT['level.changed'];
  for (let index = 0; index < plant.components.length; index += 1) {
    sim.send(KIND.component, index, changed, 0, NO_CAUSES);
  }
  for (let index = 0; index < plant.services.length; index += 1) {
    sim.send(KIND.service, index, changed, 0, NO_CAUSES);
  }
  for (let index = 0; index < plant.tools.length; index += 1) {
    const isPast = sim.traced && at(plant.tools, index).expiresAt <= 0;
    const because = isPast ? onlyCause(sim.record(KIND.tool, index, EXPIRED)) : NO_CAUSES;
    sim.send(KIND.tool, index, changed, 0, because);
  }
  for (let plan = 0; plan < plant.plans.length; plan += 1) {
    sim.send(KIND.plan, plan, EVENT['sight.changed'], 0, NO_CAUSES);
  }
}

/** Puts the world in its first state. */
export function prepare(sim: Simulation): void {
  fillColumns(sim);
  placeCopies(sim);
  for (let index = 0; index < sim.plant.tools.length; index += 1) {
    if (at(sim.plant.tools, index).expiresAt > 0) continue;
    sim.world.toolBroken[index] = 1;
    holdItself(sim, KIND.tool, index, EVENT['tool.lost']);
  }
  openLists(sim);
  settleLevels(sim);
  for (let reserve = 0; reserve < sim.plant.reserves.length; reserve += 1) {
    const source = levelOfNeeds(sim, at(sim.plant.reserves, reserve).of);
    sim.world.reserveWants[reserve] = Math.min(1, source);
  }
  for (let probe = 0; probe < sim.plant.probes.length; probe += 1) {
    sim.world.seen[probe] = toldBy(sim, probe);
    noteSeen(sim, probe);
  }
}

/** Sets the first timers of a future. The first instant then judges what is already wrong. */
export function begin(sim: Simulation): void {
  emptyTouched(sim.touched);
  beginPauses(sim);
  setFirstTimers(sim);
  setImpacts(sim);
  setInterventions(sim);
  sim.setAlarm(endAlarm(sim.plant), sim.plant.endsAt);
  touchEverything(sim);
}
