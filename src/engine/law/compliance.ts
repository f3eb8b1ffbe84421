/** Rules judged at an instant. The judgement of a place by date is compiled; here is whether data are there. */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { KIND, RULE_STATUS, STATE } from '../codes.ts';
import { contentAsOf, holdsData, isFromNothing } from '../data/content.ts';
import { bestPicture, isSoundPicture } from '../data/restorePoints.ts';
import { isResidue } from '../data/visitors.ts';
import { announcedEnd } from '../incidents/notices.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import type { PlantWatch } from '../plant/law.ts';
import type { Simulation } from '../simulation.ts';
import { isNoticeLate, lateNotice } from './clocks.ts';

/** Whether data are there now: kept, passing through what serves, or left in what was given them. */
function isHeld(sim: Simulation, { holder }: PlantWatch): boolean {
  if (!holder) return false;
  if (holder.when === 'always') return true;
  if (holder.when === 'serving') return sim.isIn(KIND.copy, holder.index, STATE.copy.serving);
  return holder.kind === 'copy'
    ? holdsData(sim, holder.index)
    : !sim.isIn(KIND.backup, holder.index, STATE.backup.lost);
}

/** What the rule says now of this place: the last judgement that has begun. */
function judgementNow(sim: Simulation, watch: PlantWatch): number {
  let status: number = RULE_STATUS.kept;
  for (const judgement of judgementsNow(sim, watch)) {
    if (judgement.at <= sim.now()) status = judgement.status;
  }
  return status === RULE_STATUS.breached ? underWaivers(sim, watch) : status;
}

/** A ground that is lost, or whose loss is announced for that moment at the latest. */
const isLostBy = (sim: Simulation, ground: number, moment: number): boolean =>
  sim.isIn(KIND.ground, ground, STATE.ground.lost) ||
  (sim.isIn(KIND.ground, ground, STATE.ground.ending) &&
    announcedEnd(sim, KIND.ground, ground) <= moment);

/** Judgements by date, with the grounds that are lost by a moment, as far as is known now. */
function judgementsBy(
  sim: Simulation,
  { grounds, under }: PlantWatch,
  moment: number,
): PlantWatch['judgements'] {
  let lost = 0;
  for (let bit = 0; bit < grounds.length; bit += 1) {
    if (isLostBy(sim, grounds[bit] as number, moment)) lost += 1 << bit;
  }
  return at(under, lost);
}

/** Judgements by date, with the grounds that are lost by now. */
const judgementsNow = (sim: Simulation, watch: PlantWatch): PlantWatch['judgements'] =>
  judgementsBy(sim, watch, Number.NEGATIVE_INFINITY);

/** Access to a copy, with its place or by its own name, is under a notice that ends by a moment. */
function isNoticedBy(sim: Simulation, copy: number, moment: number): boolean {
  const { hosting } = at(sim.plant.copies, copy);
  const isUnderNotice = sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.underNotice);
  return (
    (isUnderNotice && announcedEnd(sim, KIND.lawfulStatus, hosting) <= moment) ||
    (sim.world.copyWarned[copy] === 1 && announcedEnd(sim, KIND.copy, copy) <= moment)
  );
}

/** What the waivers granted beforehand make of a breach today: the surest of them counts. */
function underWaivers(sim: Simulation, { waived }: PlantWatch): number {
  let status: number = RULE_STATUS.breached;
  for (const cover of waived) {
    if (cover.from > sim.now() || sim.now() >= cover.until) continue;
    if (cover.status === RULE_STATUS.waived) return RULE_STATUS.waived;
    status = cover.status;
  }
  return status;
}

/** P13: what the law will say of the place of a fallback, and whether a contract, or a notice that runs, ends within the planned stay or before. */
function judgeStay(
  sim: Simulation,
  { index, governs, staySeconds, contractEnds }: PlantWatch,
): number {
  const since = sim.world.copyStandsInSince[index] as number;
  if (since < 0) return RULE_STATUS.kept;
  const until = Math.min(since + staySeconds, sim.plant.endsAt);
  for (const end of contractEnds) if (end <= until) return RULE_STATUS.breached;
  if (isNoticedBy(sim, index, until)) return RULE_STATUS.breached;
  let status: number = RULE_STATUS.kept;
  for (const law of governs) {
    let today: number = RULE_STATUS.kept;
    let isOver = false;
    for (const judgement of judgementsBy(sim, at(sim.plant.watches, law), until)) {
      if (judgement.at > until) continue;
      if (judgement.at <= since) {
        today = judgement.status;
        isOver = judgement.isOver;
        continue;
      }
      if (judgement.status === RULE_STATUS.breached) return RULE_STATUS.breached;
      if (judgement.status === RULE_STATUS.undetermined) status = RULE_STATUS.undetermined;
    }
    if (isOver) return RULE_STATUS.breached;
    // Of what nobody knows today, nobody knows either that it lasts.
    if (today === RULE_STATUS.undetermined) status = RULE_STATUS.undetermined;
  }
  return status;
}

/** An entitled decision accepts a breach of this rule here now. */
export const isAccepted = (sim: Simulation, watch: number): boolean =>
  (sim.world.acceptedBy[watch] as number) >= 0 &&
  (sim.world.acceptedUntil[watch] as number) >= sim.now();

/** Where nothing governs, the breach itself says whether a decision covers it: it is told anew when that changes. */
export function hasChangedCover(sim: Simulation, index: number): boolean {
  const { governedBy, holder } = at(sim.plant.watches, index);
  if (governedBy >= 0 || holder === null) return false;
  if (sim.world.watchStatus[index] !== RULE_STATUS.breached) return false;
  return isAccepted(sim, index) !== (sim.world.watchIsCovered[index] === 1);
}

const isCut = (sim: Simulation, hosting: number): boolean =>
  sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.cut);

/** Access to a copy is cut, with its place or by its own name. */
const isCopyCut = (sim: Simulation, copy: number): boolean =>
  sim.world.copyBarred[copy] === 1 || isCut(sim, at(sim.plant.copies, copy).hosting);

/** Data of this moment are complete, and no older than what may be lost. */
const isYoung = (moment: number, oldest: number): boolean =>
  Number.isFinite(moment) && moment >= oldest;

/** Whether a copy that nothing cuts off holds data that are young enough. */
function isHeldOutside(sim: Simulation, copies: readonly number[], oldest: number): boolean {
  for (const copy of copies) {
    if (!holdsData(sim, copy) || isCopyCut(sim, copy) || isFromNothing(sim, copy)) continue;
    if (isYoung(contentAsOf(sim, copy), oldest)) return true;
  }
  return false;
}

/** Whether a backup that nothing cuts off has a sound picture that is young enough. */
function isBackedUpOutside(sim: Simulation, backups: readonly number[], oldest: number): boolean {
  for (const backup of backups) {
    const isBarred = sim.world.backupBarred[backup] === 1;
    if (isBarred || isCut(sim, at(sim.plant.backups, backup).hosting)) continue;
    const takenAt = bestPicture(sim, backup);
    if (isYoung(takenAt, oldest) && isSoundPicture(sim, backup, takenAt)) return true;
  }
  return false;
}

function isAnyCutOff(sim: Simulation, copies: readonly number[]): boolean {
  for (const copy of copies) {
    const wasThere = holdsData(sim, copy) || sim.world.copyErased[copy] === 1;
    if (wasThere && isCopyCut(sim, copy)) return true;
  }
  return false;
}

/** P14: once access to some of them is cut, data must be elsewhere, no older than what may be lost. */
function isExitLate(sim: Simulation, data: number): boolean {
  const { copies, backups, rpo } = at(sim.plant.data, data);
  if (!isAnyCutOff(sim, copies)) return false;
  const head = Math.min(sim.world.dataHead[data] as number, sim.now());
  const oldest = rpo === null ? Number.NEGATIVE_INFINITY : head - rpo;
  return !isHeldOutside(sim, copies, oldest) && !isBackedUpOutside(sim, backups, oldest);
}

/** P9: a law is breached here without a decision that accepts it. */
function isUndecided(sim: Simulation, { governs }: PlantWatch): boolean {
  for (const law of governs) {
    const isBreached = sim.world.watchStatus[law] === RULE_STATUS.breached;
    if (isBreached && !isAccepted(sim, law)) return true;
  }
  return false;
}

/** An objective of one outage, RTO or MTPD, that is exceeded while the service is still below its minimum. */
const isLateOn = (sim: Simulation, objective: number): boolean =>
  at(sim.plant.objectives, objective).periods === null &&
  sim.isIn(KIND.objective, objective, STATE.objective.breached);

/** P12: an RTO or an MTPD of the service is exceeded and the service is still below its minimum. */
function isLate(sim: Simulation, service: number): boolean {
  for (const objective of at(sim.plant.services, service).objectives) {
    if (isLateOn(sim, objective)) return true;
  }
  return false;
}

const breachedIf = (condition: boolean): number =>
  condition ? RULE_STATUS.breached : RULE_STATUS.kept;

/** It runs on what is spent: the copy that alone has this reserve serves, or all of its owner has it. */
function isInDebt(sim: Simulation, reserve: number): boolean {
  if (!sim.isIn(KIND.reserve, reserve, STATE.reserve.spent)) return false;
  const { copy } = at(sim.plant.reserves, reserve);
  return copy < 0 || sim.isIn(KIND.copy, copy, STATE.copy.serving);
}

/** Status of one watch now. */
export function judgeWatch(sim: Simulation, index: number): number {
  const watch = at(sim.plant.watches, index);
  switch (watch.rule) {
    case 'P6':
      return breachedIf(sim.world.copySharesDomain[watch.index] === 1);
    case 'P8':
      return breachedIf(sim.world.copyBadRestore[watch.index] === 1);
    case 'P7':
      return breachedIf(sim.world.copyExposed[watch.index] === 1);
    case 'P10':
      return breachedIf(isResidue(sim, watch.index));
    case 'P9':
      return breachedIf(isUndecided(sim, watch));
    case 'P11':
      return breachedIf(isNoticeLate(sim, index));
    case 'P12':
      return breachedIf(isLate(sim, watch.index));
    case 'P13':
      return judgeStay(sim, watch);
    case 'SNC-5':
      return breachedIf(isInDebt(sim, watch.index));
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
  const { copies, backups } = at(sim.plant.data, data);
  const places = thoseOrAll([...sim.plant.hostings.keys()], (one) => isCut(sim, one))
    .map((hosting) => sim.lastChange(KIND.lawfulStatus, hosting))
    .filter((id) => id >= 0);
  const isBarred = (copy: number): boolean => sim.world.copyBarred[copy] === 1;
  const isByName = places.length === 0 || copies.some(isBarred);
  return [
    ...places,
    ...(isByName ? thoseOrAll(copies, isBarred) : []).map((copy) =>
      sim.lastChange(KIND.copy, copy),
    ),
    ...backups
      .filter((backup) => sim.isIn(KIND.backup, backup, STATE.backup.lost))
      .map((backup) => sim.lastChange(KIND.backup, backup)),
  ];
}

/** What announced the end of the use of a copy: the status of its place, and the incident that names it. */
function notifiers(sim: Simulation, copy: number): readonly TraceId[] {
  const { hosting } = at(sim.plant.copies, copy);
  const impacts = sim.plant.announcedOn[KIND.copy]?.[copy] ?? [];
  return [
    sim.lastChange(KIND.lawfulStatus, hosting),
    ...impacts.map((impact) =>
      sim.lastChange(KIND.incident, at(sim.plant.impacts, impact).incident),
    ),
  ];
}

/** Entries that explain a status: what changed on the thing judged, and the decision that covers it. */
export function reasonsOf(sim: Simulation, index: number): readonly TraceId[] {
  if (!sim.traced) return NO_CAUSES;
  const watch = at(sim.plant.watches, index);
  const reasons: TraceId[] = [];
  if (watch.on.kind === 'copy') {
    // Data may have landed there while the copy stood where it was: then whatever brought them is the reason.
    const moved = sim.lastChange(KIND.copy, watch.index);
    reasons.push(Math.max(moved, sim.world.copyFilledBy[watch.index] as number));
  }
  if (watch.on.kind === 'backup') reasons.push(sim.lastChange(KIND.backup, watch.index));
  for (const ground of watch.grounds) reasons.push(sim.lastChange(KIND.ground, ground));
  if (watch.on.kind === 'reserve') reasons.push(sim.lastChange(KIND.reserve, watch.index));
  if (watch.rule === 'P13') {
    const grounds = watch.governs.flatMap((law) => at(sim.plant.watches, law).grounds);
    reasons.push(...grounds.map((ground) => sim.lastChange(KIND.ground, ground)));
    if (isNoticedBy(sim, watch.index, sim.plant.endsAt))
      reasons.push(...notifiers(sim, watch.index));
  }
  if (watch.rule === 'P11') reasons.push(...lateNotice(sim, index));
  if (watch.rule === 'P14') reasons.push(...reasonsOfExit(sim, watch.index));
  if (watch.rule === 'P9') {
    for (const law of watch.governs) reasons.push(sim.lastChange(KIND.rule, law));
  }
  if (watch.rule === 'P12') {
    const { plant } = sim;
    const objectives = at(plant.services, watch.index).objectives.filter(
      (one) => at(plant.objectives, one).periods === null,
    );
    reasons.push(
      ...thoseOrAll(objectives, (one) => isLateOn(sim, one)).map((one) =>
        sim.lastChange(KIND.objective, one),
      ),
    );
  }
  if (isAccepted(sim, index)) {
    reasons.push(sim.lastChange(KIND.decision, sim.world.acceptedBy[index] as number));
  }
  return reasons.filter((id) => id >= 0);
}
