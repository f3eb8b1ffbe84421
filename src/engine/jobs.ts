/**
 * Who works on what. Steps, decisions and repairs that wait are *jobs*; in every instant in which something they
 * wait for may have changed, each is looked at in order of how long it has waited (then by number), people
 * are called, and jobs that lack nothing begin.
 */
import { at } from '../base/assert.ts';
import { isOpen } from '../base/calendar.ts';
import { hash32 } from '../base/hash.ts';
import type { EntityKind } from '../model/entity.ts';
import type { MissingNeed, TraceId } from '../model/trace.ts';
import type { EventName } from './events.ts';
import { isHostAvailable } from './hosts.ts';
import { missingNeed, missingPeople } from './needs.ts';
import type { Simulation } from './simulation.ts';

interface Job {
  /** Number over steps, then decisions, then copies under repair. */
  readonly id: number;
  readonly kind: EntityKind;
  readonly index: number;
  readonly begins: EventName;
  /** In the order they are called. */
  readonly members: readonly number[];
  readonly teams: readonly number[];
  readonly people: number;
}

/** Odd, so that the order of what is missing counts. */
const SPREAD = 31;

function waitingSteps(sim: Simulation): Job[] {
  return sim.plant.steps.flatMap((step, index) =>
    sim.isIn('step', index, 'waiting')
      ? [
          {
            id: index,
            kind: 'step' as const,
            index,
            begins: 'needs.met' as const,
            members: step.members,
            teams: step.teams,
            people: step.people,
          },
        ]
      : [],
  );
}

function waitingDecisions(sim: Simulation): Job[] {
  return sim.plant.decisions.flatMap((decision, index) =>
    sim.isIn('decision', index, 'awaiting')
      ? [
          {
            id: sim.plant.steps.length + index,
            kind: 'decision' as const,
            index,
            begins: 'decision.staffed' as const,
            members: decision.members,
            teams: decision.teams,
            people: decision.members.length > 0 ? 1 : 0,
          },
        ]
      : [],
  );
}

function waitingRepairs(sim: Simulation): Job[] {
  const first = sim.plant.steps.length + sim.plant.decisions.length;
  return sim.plant.copies.flatMap((copy, index) => {
    const { fails } = at(sim.plant.components, copy.component);
    if (!fails || fails.team < 0 || !sim.isIn('copy', index, 'failed')) return [];
    if (!isHostAvailable(sim, copy)) return [];
    // What is spoilt is not repaired: it waits for a restore.
    if (at(sim.world.copyUnsoundSince, index) !== Number.POSITIVE_INFINITY) return [];
    return [
      {
        id: first + index,
        kind: 'copy' as const,
        index,
        begins: 'repair.staffed' as const,
        members: at(sim.plant.teams, fails.team).members,
        teams: [fails.team],
        people: 1,
      },
    ];
  });
}

/** Longest waiting first, then by number: nobody overtakes. */
function waitingJobs(sim: Simulation): Job[] {
  const jobs = [...waitingSteps(sim), ...waitingDecisions(sim), ...waitingRepairs(sim)];
  const since = (job: Job): number => sim.changedAt(job.kind, job.index);
  return jobs.sort((a, b) => since(a) - since(b) || a.id - b.id);
}

/** Needs of a step that are not met; decisions and repairs need only people. */
function missingOf(sim: Simulation, job: Job): readonly (MissingNeed | null)[] {
  if (job.kind !== 'step') return [];
  return at(sim.plant.steps, job.index).needs.map((need) => missingNeed(sim, need));
}

/** On duty now, or on call: the others answer when their hours begin, which may be days away. */
function canBeHad(sim: Simulation, member: number): boolean {
  const { hours, onCall } = at(sim.plant.teams, at(sim.plant.members, member).team);
  return !hours || onCall !== null || isOpen(hours, sim.plant.calendar, sim.now);
}

/**
 * Calls as many more people as the job still lacks; those on their way count, unless somebody can be had before them.
 * Claims are for this instant only.
 */
function callPeople(sim: Simulation, job: Job, lacking: number, claimed: Set<number>): void {
  let left = lacking;
  for (const soon of [true, false]) {
    for (const state of ['called', 'off']) {
      for (const member of job.members) {
        if (left <= 0) return;
        if (claimed.has(member) || !sim.isIn('member', member, state)) continue;
        if (canBeHad(sim, member) !== soon) continue;
        claimed.add(member);
        left -= 1;
        if (state === 'off') {
          sim.send('member', member, 'member.called', 0, [sim.lastChange(job.kind, job.index)]);
        }
      }
    }
  }
}

/** What the beginning of a job follows from: its own wait, its people, and what last changed among its needs. */
function beginsBecause(sim: Simulation, job: Job, people: readonly number[]): readonly TraceId[] {
  const own = sim.lastChange(job.kind, job.index);
  const others = people.map((member) => sim.lastChange('member', member));
  if (job.kind === 'step') {
    for (const need of at(sim.plant.steps, job.index).needs) {
      if (need.of === 'tool') others.push(sim.lastChange('tool', need.index));
      else if (need.of === 'control-plane')
        others.push(sim.lastChange('control-plane', need.index));
      else if (need.of === 'decision') others.push(sim.lastChange('decision', need.index));
      else if (need.of === 'backup') others.push(sim.lastChange('backup', need.index));
      else others.push(sim.lastChange('copy', need.index));
    }
  }
  return [own, ...others.filter((id) => id > own)].filter((id) => id >= 0);
}

function begin(sim: Simulation, job: Job, people: readonly number[]): void {
  const because = beginsBecause(sim, job, people);
  sim.world.jobMissing[job.id] = 0;
  for (const member of people) sim.send('member', member, 'member.assigned', job.id, because);
  sim.send(job.kind, job.index, job.begins, 0, because);
}

/** A number for what is missing and whether it can come back; never 0, which stands for nothing. */
const signatureOf = (missing: readonly MissingNeed[]): number =>
  missing.reduce(
    (sum, { kind, what, forGood }) =>
      (Math.imul(sum, SPREAD) + hash32(`${kind} ${what.kind}:${what.id} ${forGood}`)) >>> 0,
    1,
  ) + 1;

/** Writes what the job misses, when that is not what it was last seen to miss. */
function noteMissing(sim: Simulation, job: Job, missing: readonly MissingNeed[]): void {
  const signature = signatureOf(missing);
  if (at(sim.world.jobMissing, job.id) === signature) return;
  sim.world.jobMissing[job.id] = signature;
  const taken = missing.flatMap((need) => (need.takenBy === null ? [] : [need.takenBy]));
  const causes = [...taken, sim.lastChange(job.kind, job.index)].filter((id) => id >= 0);
  sim.record(job.kind, job.index, {
    type: 'waiting',
    missing,
    causes: [...new Set(causes)].sort((a, b) => a - b),
  });
}

const workersOn = (sim: Simulation, members: readonly number[], job: number): number =>
  members.filter((member) => at(sim.world.memberJob, member) === job).length;

/** Steps under way whose needs or people were taken from them go back to waiting. */
function interruptSteps(sim: Simulation): void {
  for (const [index, step] of sim.plant.steps.entries()) {
    if (!sim.isIn('step', index, 'working')) continue;
    const lost = step.needs.find((need) => need.of !== 'decision' && missingNeed(sim, need));
    if (!lost && workersOn(sim, step.members, index) >= step.people) continue;
    const taken = lost ? missingNeed(sim, lost)?.takenBy : latestAbsence(sim, step.members);
    sim.send('step', index, 'needs.lost', 0, taken === null || taken === undefined ? [] : [taken]);
  }
}

function latestAbsence(sim: Simulation, members: readonly number[]): TraceId | null {
  const latest = members
    .filter((member) => sim.isIn('member', member, 'absent'))
    .reduce((id, member) => Math.max(id, sim.lastChange('member', member)), -1);
  return latest < 0 ? null : latest;
}

/** Decisions and repairs whose person is gone wait for another. */
function interruptOthers(sim: Simulation): void {
  const { plant } = sim;
  for (const [index, { members }] of plant.decisions.entries()) {
    const job = plant.steps.length + index;
    if (!sim.isIn('decision', index, 'deliberating') || members.length === 0) continue;
    if (workersOn(sim, members, job) > 0) continue;
    const taken = latestAbsence(sim, members);
    sim.send('decision', index, 'decision.unstaffed', 0, taken === null ? [] : [taken]);
  }
  for (const [index, { component }] of plant.copies.entries()) {
    const { fails } = at(plant.components, component);
    const job = plant.steps.length + plant.decisions.length + index;
    if (!fails || fails.team < 0 || !sim.isIn('copy', index, 'restarting')) continue;
    const { members } = at(plant.teams, fails.team);
    // Restarting after its place returned is nobody's work: only repairs have been staffed.
    if (at(sim.world.copyInRepair, index) === 0 || workersOn(sim, members, job) > 0) continue;
    const taken = latestAbsence(sim, members);
    sim.send('copy', index, 'repair.unstaffed', 0, taken === null ? [] : [taken]);
  }
}

/** Looks at every job once. Events it sends are handled afterwards, then it is called again if needed. */
export function attendJobs(sim: Simulation): void {
  interruptSteps(sim);
  interruptOthers(sim);
  const claimed = new Set<number>();
  for (const job of waitingJobs(sim)) {
    const needs = missingOf(sim, job);
    const lacksNeeds = needs.some((need) => need !== null);
    const free = job.members.filter(
      (member) => !claimed.has(member) && sim.isIn('member', member, 'mobilised'),
    );
    const lacking = job.people - free.length;
    if (!lacksNeeds && lacking <= 0) {
      const people = free.slice(0, job.people);
      for (const member of people) claimed.add(member);
      begin(sim, job, people);
      continue;
    }
    // People wait free for others while something else is missing; they are held only when they alone are awaited.
    if (!lacksNeeds) for (const member of free) claimed.add(member);
    if (lacking > 0) callPeople(sim, job, lacking, claimed);
  }
}

/** Once an instant is quiet: writes what each job still waits for, when that has changed. */
export function noteWaits(sim: Simulation): void {
  for (const job of waitingJobs(sim)) {
    const missing = missingOf(sim, job).filter((need) => need !== null);
    const free = job.members.filter((member) => sim.isIn('member', member, 'mobilised'));
    const [team] = job.teams;
    if (free.length < job.people && team !== undefined) {
      missing.push(missingPeople(sim, team, job));
    }
    if (missing.length > 0) noteMissing(sim, job, missing);
  }
}
