/** Rules judged at an instant. The judgement of a place by date is compiled; here is whether data are there. */
import { at } from '../base/assert.ts';
import type { TraceId } from '../model/trace.ts';
import { contentAsOf, holdsData } from './lineage.ts';
import type { PlantWatch } from './plant.ts';
import { bestRestorePoint } from './restorePoints.ts';
import type { Simulation } from './simulation.ts';

/** Codes a `rule.judged` event carries. */
export const RULE_STATUS = { kept: 0, undetermined: 1, breached: 2 } as const;

function isHeld(sim: Simulation, { holder }: PlantWatch): boolean {
  if (!holder) return false;
  return holder.kind === 'copy'
    ? holdsData(sim, holder.index)
    : !sim.isIn('backup', holder.index, 'lost');
}

/** What the rule says now of this place: the last judgement that has begun. */
function judgementNow(sim: Simulation, watch: PlantWatch): number {
  let status: number = RULE_STATUS.kept;
  for (const judgement of watch.judgements) {
    if (judgement.at <= sim.now) status = judgement.status;
  }
  return status;
}

const isAccepted = (sim: Simulation, watch: number): boolean =>
  at(sim.world.acceptedBy, watch) >= 0 && at(sim.world.acceptedUntil, watch) >= sim.now;

/** P14: once a hosting is cut, data must be elsewhere, no older than what may be lost. */
function isExitLate(sim: Simulation, data: number): boolean {
  const { plant, world } = sim;
  const { copies, backups, rpo } = at(plant.data, data);
  const isCut = (hosting: number): boolean => sim.isIn('lawful-status', hosting, 'cut');
  const held = copies.filter((copy) => holdsData(sim, copy));
  if (!held.some((copy) => isCut(at(plant.copies, copy).hosting))) return false;
  const head = Math.min(at(world.dataHead, data), sim.now);
  const oldest = rpo === null ? Number.NEGATIVE_INFINITY : head - rpo;
  const isYoung = (moment: number): boolean => Number.isFinite(moment) && moment >= oldest;
  const inCopy = held.some(
    (copy) => !isCut(at(plant.copies, copy).hosting) && isYoung(contentAsOf(sim, copy)),
  );
  if (inCopy) return false;
  return !backups.some((backup) => {
    if (isCut(at(plant.backups, backup).hosting)) return false;
    const point = bestRestorePoint(sim, backup);
    return point?.sound === true && isYoung(point.takenAt);
  });
}

const breachedIf = (condition: boolean): number =>
  condition ? RULE_STATUS.breached : RULE_STATUS.kept;

/** Status of one watch now. */
export function judgeWatch(sim: Simulation, index: number): number {
  const watch = at(sim.plant.watches, index);
  switch (watch.rule) {
    case 'P6':
      return breachedIf(at(sim.world.copySharesDomain, watch.index) === 1);
    case 'P8':
      return breachedIf(at(sim.world.copyBadRestore, watch.index) === 1);
    case 'P9':
      return breachedIf(
        watch.governs.some(
          (law) => at(sim.world.watchStatus, law) === RULE_STATUS.breached && !isAccepted(sim, law),
        ),
      );
    case 'P12':
      return breachedIf(
        at(sim.plant.services, watch.index).objectives.some((objective) =>
          sim.isIn('objective', objective, 'breached'),
        ),
      );
    case 'P14':
      return breachedIf(isExitLate(sim, watch.index));
    default:
      return isHeld(sim, watch) ? judgementNow(sim, watch) : RULE_STATUS.kept;
  }
}

/** Those of a list that are in a state, or all of them when none is. */
const thoseOrAll = (all: readonly number[], isSo: (one: number) => boolean): readonly number[] => {
  const some = all.filter(isSo);
  return some.length > 0 ? some : all;
};

/** P14: the cuts, or what ended them; then what was lost outside, when that is what leaves nothing. */
function reasonsOfExit(sim: Simulation, data: number): readonly TraceId[] {
  const hostings = [...sim.plant.hostings.keys()];
  const isCut = (hosting: number): boolean => sim.isIn('lawful-status', hosting, 'cut');
  const { backups } = at(sim.plant.data, data);
  return [
    ...thoseOrAll(hostings, isCut).map((hosting) => sim.lastChange('lawful-status', hosting)),
    ...backups
      .filter((backup) => sim.isIn('backup', backup, 'lost'))
      .map((backup) => sim.lastChange('backup', backup)),
  ];
}

/** Entries that explain a status: what changed on the thing judged, and the decision that covers it. */
export function reasonsOf(sim: Simulation, index: number): readonly TraceId[] {
  const watch = at(sim.plant.watches, index);
  const reasons: TraceId[] = [];
  if (watch.on.kind === 'copy' || watch.on.kind === 'backup') {
    reasons.push(sim.lastChange(watch.on.kind, watch.index));
  }
  if (watch.rule === 'P14') reasons.push(...reasonsOfExit(sim, watch.index));
  for (const law of watch.governs) reasons.push(sim.lastChange('rule', law));
  if (watch.rule === 'P12') {
    const { objectives } = at(sim.plant.services, watch.index);
    const isBreached = (one: number): boolean => sim.isIn('objective', one, 'breached');
    reasons.push(
      ...thoseOrAll(objectives, isBreached).map((one) => sim.lastChange('objective', one)),
    );
  }
  if (isAccepted(sim, index)) {
    reasons.push(sim.lastChange('decision', at(sim.world.acceptedBy, index)));
  }
  return reasons.filter((id) => id >= 0);
}
