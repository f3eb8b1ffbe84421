/** What a job misses, in the words of the trace: since when, by what, and whether it can come back. */
import { assertNever, at } from '../../base/assert.ts';
import { simSeconds } from '../../base/time.ts';
import { ENTITY_KINDS } from '../../model/entity.ts';
import type { MissingNeed, NeedKind } from '../../model/trace.ts';
import { isOpenNow } from '../calendar/calendarNow.ts';
import { KIND, STATE } from '../codes.ts';
import { bestPicture, NO_PICTURE } from '../data/restorePoints.ts';
import { holdersOf } from '../levels/grants.ts';
import { missingToStart } from '../levels/starting.ts';
import { hostConditionOf, isHostAvailable } from '../places/hosts.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Place } from '../plant/places.ts';
import type { PlantNeed } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { isBackupReadable, isGoneForGood, isMet } from './needs.ts';
import { arePeopleGone, canBeCalled, wayLostBy } from './people.ts';

/** The entity to blame for a need that is not met. */
interface Blamed {
  readonly kind: number;
  readonly index: number;
}

/** The worst of the three aspects of a place. */
function blamedAspect(sim: Simulation, place: Place): Blamed {
  const { site, hosting } = place;
  switch (hostConditionOf(sim, place)) {
    case 'cut':
      return { kind: KIND.lawfulStatus, index: hosting };
    case 'stopped':
      return planeOrSite(sim, place, STATE.dataPlane.interrupted);
    case 'isolated':
      return planeOrSite(sim, place, STATE.dataPlane.isolated);
    default:
      return { kind: KIND.site, index: site };
  }
}

/** The hosting, when its data plane is in the state that does it; else the building. */
const planeOrSite = (sim: Simulation, { site, hosting }: Place, state: number): Blamed =>
  sim.isIn(KIND.dataPlane, hosting, state)
    ? { kind: KIND.dataPlane, index: hosting }
    : { kind: KIND.site, index: site };

const blamedFor = (sim: Simulation, place: Place, otherwise: Blamed): Blamed =>
  isHostAvailable(sim, place) ? otherwise : blamedAspect(sim, place);

/** The backup that a need of kind `backup` is about. */
const backupRead = ({ plant }: Simulation, { index }: PlantNeed): number =>
  at(plant.restores, index).backup;

/** What is to blame: the place first, then the thing itself. */
function blamedOf(sim: Simulation, { of, index }: PlantNeed): Blamed {
  const { copies, backups } = sim.plant;
  switch (of) {
    case 'tool':
    case 'mendable-tool':
    case 'any-tool':
      return { kind: KIND.tool, index };
    case 'control-plane':
      return { kind: KIND.controlPlane, index };
    case 'host':
    case 'reached-copy':
    case 'workable-copy':
    case 'compared-copy':
    case 'ready-copy':
    case 'source-copy':
    case 'reached-source':
      return blamedFor(sim, at(copies, index), { kind: KIND.copy, index });
    case 'backup': {
      const backup = backupRead(sim, { kind: 'backup', of: 'backup', index });
      return blamedFor(sim, at(backups, backup), { kind: KIND.backup, index: backup });
    }
    case 'replica':
      return { kind: KIND.replica, index };
    case 'decision':
      return { kind: KIND.decision, index };
    case 'room':
    case 'given':
    case 'start':
    case 'mendable-copy':
    case 'free-copy':
    case 'copy-in-order':
      return { kind: KIND.copy, index };
    default:
      return assertNever(of);
  }
}

/** The backup can be read, and has nothing of which the whole group has a picture too. */
const lacksCommonPoint = (sim: Simulation, { of, index }: PlantNeed): boolean =>
  of === 'backup' &&
  at(sim.plant.restores, index).choice === 'group' &&
  isBackupReadable(sim, index);

/** Its use is forbidden by a cut that names it: what it is besides is not what is missing. */
const isBarred = ({ world }: Simulation, { kind, index }: Blamed): boolean =>
  (kind === KIND.copy && world.copyBarred[index] === 1) ||
  (kind === KIND.backup && world.backupBarred[index] === 1);

/** Why a need is not met; null when it is. */
function missingNeed(sim: Simulation, need: PlantNeed): MissingNeed | null {
  if (isMet(sim, need)) return null;
  if (need.of === 'start') return missingToStart(sim, need.index, isGoneForGood(sim, need));
  if (need.kind === 'capacity') return missingMachines(sim, need);
  const blamed = blamedOf(sim, need);
  if (lacksCommonPoint(sim, need)) return commonPointOf(sim, backupRead(sim, need));
  const spoilt = spoiltBehind(sim, need);
  if (spoilt >= 0) return soundPointOf(sim, need, spoilt);
  const takenBy = sim.lastChange(blamed.kind, blamed.index);
  // A backup out of reach stands for itself: which picture was wanted says more than where it lies.
  const named = need.of === 'backup' ? { kind: KIND.backup, index: backupRead(sim, need) } : blamed;
  const kind = at(ENTITY_KINDS, named.kind);
  return {
    kind: need.kind,
    what: { kind, id: at(sim.plant.ids[kind], named.index) },
    since: simSeconds(sim.changedAt(blamed.kind, blamed.index)),
    takenBy: takenBy < 0 ? null : takenBy,
    forGood: isGoneForGood(sim, need),
    ...(isBarred(sim, named) ? { isBarred: true } : {}),
  };
}

/** What its hosting has no more to give, and who has it. */
function missingMachines(sim: Simulation, need: PlantNeed): MissingNeed {
  const { hosting } = at(sim.plant.copies, need.index);
  const holders = holdersOf(sim, hosting);
  const last = holders.reduce((id, copy) => Math.max(id, sim.lastChange(KIND.copy, copy)), -1);
  const since = holders.reduce((time, copy) => Math.max(time, sim.changedAt(KIND.copy, copy)), 0);
  return {
    kind: 'capacity',
    what: { kind: 'data-plane', id: at(sim.plant.ids['data-plane'], hosting) },
    since: simSeconds(since),
    takenBy: last < 0 ? null : last,
    forGood: isGoneForGood(sim, need),
    heldBy: holders.map((copy) => ({ kind: 'copy', id: at(sim.plant.ids.copy, copy) })),
  };
}

/** It is nobody's doing: the pictures were not taken at the same moments. */
const commonPointOf = (sim: Simulation, backup: number): MissingNeed => ({
  kind: 'common-point',
  what: { kind: 'backup', id: at(sim.plant.ids.backup, backup) },
  since: simSeconds(0),
  takenBy: null,
  forGood: true,
});

/** The data set whose every picture that a readable backup keeps was taken since it was spoilt, where a clean one is asked for; -1 for none. */
function spoiltBehind(sim: Simulation, need: PlantNeed): number {
  if (need.of !== 'backup' || !isBackupReadable(sim, need.index)) return -1;
  const { backup, choice } = at(sim.plant.restores, need.index);
  const { data } = at(sim.plant.components, at(sim.plant.backups, backup).component);
  if (choice !== 'clean' || data < 0 || sim.world.dataUnsoundBy[data] === -1) return -1;
  return bestPicture(sim, backup) === NO_PICTURE ? -1 : data;
}

/** What spoilt the data took it away, whatever keeps the backup from taking pictures since. */
function soundPointOf(sim: Simulation, need: PlantNeed, data: number): MissingNeed {
  const { dataUnsoundUntil, dataUnsoundBy } = sim.world;
  return {
    kind: 'backup',
    what: { kind: 'backup', id: at(sim.plant.ids.backup, backupRead(sim, need)) },
    // Unseen, it goes on.
    since: simSeconds(Math.min(sim.now(), dataUnsoundUntil[data] as number)),
    takenBy: dataUnsoundBy[data] as number,
    forGood: isGoneForGood(sim, need),
  };
}

/** Everything but people that a job misses, in the order of its needs. */
export const missingNeeds = (sim: Simulation, { needs }: PlantJob): MissingNeed[] =>
  needs.map((need) => missingNeed(sim, need)).filter((need) => need !== null);

/** The entry that took a need away, -1 for none. */
export const takenBy = (sim: Simulation, need: PlantNeed): number =>
  missingNeed(sim, need)?.takenBy ?? -1;

const isOfTeam = ({ plant }: Simulation, member: number, team: number): boolean =>
  at(plant.members, member).team === team;

/** Teams of a job, in the order in which they are called, that have people who may do it. */
const teamsOn = (sim: Simulation, { teams, members }: PlantJob): readonly number[] =>
  teams.filter((team) => members.some((member) => isOfTeam(sim, member, team)));

/** The ways in that teams of a job have lost; one that is lost for good is said to be only when nobody else can do it. */
export const missingWays = (sim: Simulation, job: PlantJob): MissingNeed[] =>
  teamsOn(sim, job).flatMap((team) => {
    const way = wayLostBy(sim, at(sim.plant.teams, team), job);
    const missing = way && missingNeed(sim, way);
    if (!missing) return [];
    return [{ ...missing, forGood: missing.forGood && arePeopleGone(sim, job) }];
  });

/** The team that a job waits for: the first that has a way in. */
export function teamAwaited(sim: Simulation, job: PlantJob): number {
  const teams = teamsOn(sim, job);
  const able = teams.find((team) => !wayLostBy(sim, at(sim.plant.teams, team), job));
  return able ?? teams[0] ?? job.teams[0] ?? -1;
}

/** Nobody of a team is to be had before its hours begin. */
function isOutOfHours(sim: Simulation, team: number): boolean {
  const { hours, onCall } = at(sim.plant.teams, team);
  return hours !== null && onCall === null && !isOpenNow(sim, hours);
}

const PEOPLE: NeedKind = 'people';

/** The team of a job as a missing need. */
export function missingPeople(sim: Simulation, team: number, job: PlantJob): MissingNeed {
  const absent = job.members.filter((member) => sim.isIn(KIND.member, member, STATE.member.absent));
  const { calledThrough } = at(sim.plant.teams, team);
  // Nobody is to blame who cannot be called: what is lost is the way of calling them.
  const lost = canBeCalled(sim, at(sim.plant.teams, team)) ? [] : calledThrough;
  const last = Math.max(
    absent.reduce((id, one) => Math.max(id, sim.lastChange(KIND.member, one)), -1),
    lost.reduce((id, tool) => Math.max(id, sim.lastChange(KIND.tool, tool)), -1),
  );
  const changes = [
    ...absent.map((one) => sim.changedAt(KIND.member, one)),
    ...lost.map((tool) => sim.changedAt(KIND.tool, tool)),
  ];
  const since = last < 0 ? sim.now() : Math.max(...changes);
  return {
    kind: PEOPLE,
    what: { kind: 'member', id: at(sim.plant.description.teams, team).id },
    since: simSeconds(since),
    takenBy: last < 0 ? null : last,
    forGood: arePeopleGone(sim, job),
    ...(last < 0 && isOutOfHours(sim, team) ? { isOutOfHours: true } : {}),
  };
}
