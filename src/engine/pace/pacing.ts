/**
 * Counted work as it goes: how much is left, when its pace is looked at next, what is told of it. Between two looks the
 * pace does not change, so what is left is exact.
 */
import { at } from '../../base/assert.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceId } from '../../model/trace.ts';
import { secondsToTurn } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import { stepOf } from '../intervene.ts';
import { NO_CAUSES, onlyCause } from '../kernel/recorder.ts';
import type { PlantPace } from '../plant/pace.ts';
import type { Simulation } from '../simulation.ts';
import { applyEffects } from '../work/stepEffects.ts';
import { isCounted, isPaced, linkOf, STAGE, setRates, termOf } from './rates.ts';

/** Less than this is nothing: rounding of what is left. */
const NOTHING = 1e-6;
/** A tenth of the whole is told. */
const TOLD = 10;
/** Systems of a lot come up in so many batches at most. */
const BATCHES = 20;

/** Number of the counted work of a step, -1 for none. */
const paceOf = ({ plant }: Simulation, step: number): number => plant.paceOf[step] as number;

/** What there is to do: bytes, or seconds of one person's work. */
const totalOf = ({ world }: Simulation, pace: number): number => world.paceTotal[pace] as number;

/** Units done; bytes and efforts have none. */
function unitsDone(sim: Simulation, pace: number): number {
  const { amount } = at(sim.plant.paces, pace);
  const total = totalOf(sim, pace);
  const left = sim.world.paceLeft[pace] as number;
  if (total <= 0 || left <= NOTHING) return amount;
  return Math.floor((amount * (total - left)) / total + NOTHING);
}

/** Takes off what was done since the last look. */
function advance(sim: Simulation, pace: number): void {
  const { world } = sim;
  const done = (world.paceRate[pace] as number) * (sim.now() - (world.paceSince[pace] as number));
  const left = (world.paceLeft[pace] as number) - done;
  const rounding = NOTHING * Math.max(1, world.paceRate[pace] as number);
  world.paceLeft[pace] = left <= rounding ? 0 : left;
  world.paceSince[pace] = sim.now();
}

/** Every system of the lot runs already. */
function isLotRunning(sim: Simulation, pace: number): boolean {
  const { lot } = at(sim.plant.paces, pace);
  for (const copy of lot) {
    const { component } = at(sim.plant.copies, copy);
    const node = sim.plant.firstComponentNode + component;
    if ((sim.world.level[node] as number) < 1) return false;
  }
  return lot.length > 0;
}

/** Begins, `first` seconds before the first byte comes, or goes on with what is left since the last interruption. */
export function beginPace(sim: Simulation, step: number, attempt: number, first: number): void {
  const pace = paceOf(sim, step);
  const { amount, perUnit, counts } = at(sim.plant.paces, pace);
  const { world } = sim;
  if (isLotRunning(sim, pace)) {
    // Its systems all run, here or elsewhere: nobody touches them.
    world.paceMark[pace] = amount;
    world.paceLeft[pace] = 0;
  } else if (totalOf(sim, pace) === 0) {
    const each = perUnit ? sim.seconds(perUnit, KIND.step, step, PURPOSES.work, attempt) : 1;
    world.paceTotal[pace] = counts === 'effort' ? each : amount * each;
    const isOpening = counts === 'bytes' && first > 0;
    world.paceLeft[pace] = isOpening ? first : totalOf(sim, pace);
    world.paceStage[pace] = isOpening ? STAGE.opening : STAGE.counting;
    world.paceMark[pace] = 0;
    world.paceTenth[pace] = 0;
  }
  world.paceSince[pace] = sim.now();
  world.paceRate[pace] = 0;
  world.paceToldRate[pace] = -1;
  sim.touched.paces = true;
  // More hands may come than those it began with.
  sim.touchNeeds();
}

/** Stops for now: what is done stays done. */
export function holdPace(sim: Simulation, step: number): void {
  const pace = paceOf(sim, step);
  if (pace < 0 || !isCounted(sim, step)) return;
  advance(sim, pace);
  sim.world.paceRate[pace] = 0;
  sim.touched.paces = true;
}

/** A failed attempt is to be done again from the beginning. */
export function forgetPace(sim: Simulation, step: number): void {
  const pace = paceOf(sim, step);
  if (pace >= 0) sim.world.paceTotal[pace] = 0;
}

/** The effects of a step were already felt, system after system. */
export const hasOpenedItsLot = (sim: Simulation, step: number): boolean => {
  const pace = paceOf(sim, step);
  return pace >= 0 && (sim.world.paceMark[pace] as number) > 0;
};

const causesOf = (sim: Simulation, step: number): readonly TraceId[] => {
  if (!sim.traced) return NO_CAUSES;
  const own = sim.lastChange(KIND.step, step);
  return onlyCause(own);
};

const batchOf = ({ amount }: PlantPace): number => Math.ceil(amount / BATCHES);

/** Puts the systems of a lot that are done into service; the first ones bring the copy up. */
function openLot(sim: Simulation, pace: number): void {
  const plant = at(sim.plant.paces, pace);
  if (plant.lot.length === 0) return;
  const done = unitsDone(sim, pace);
  const isLast = done >= plant.amount;
  const mark = isLast ? plant.amount : done - (done % batchOf(plant));
  if (mark <= (sim.world.paceMark[pace] as number)) return;
  if (sim.world.paceMark[pace] === 0) applyEffects(sim, stepOf(sim, plant.step).onDone);
  sim.world.paceMark[pace] = mark;
  const because = causesOf(sim, plant.step);
  for (const copy of plant.lot) {
    sim.send(KIND.copy, copy, EVENT['copy.filled'], mark / plant.amount, because);
  }
}

function boundTo(sim: Simulation, pace: number): EntityRef | null {
  const link = linkOf(sim, pace);
  if (link >= 0)
    return { kind: 'tool', id: at(sim.plant.ids.tool, at(sim.plant.links, link).tool) };
  const { step, counts } = at(sim.plant.paces, pace);
  const [team] = stepOf(sim, step).teams;
  if (counts === 'bytes' || team === undefined) return null;
  return { kind: 'member', id: at(sim.plant.description.teams, team).id };
}

/** Writes the pace, when it changed or a tenth more is done. */
function tell(sim: Simulation, pace: number): void {
  const { world } = sim;
  const { step, counts, amount, perUnit } = at(sim.plant.paces, pace);
  const total = totalOf(sim, pace);
  const left = world.paceLeft[pace] as number;
  const isVerifying = world.paceStage[pace] === STAGE.verifying;
  const isOpening = world.paceStage[pace] === STAGE.opening;
  const share = isOpening ? 0 : isVerifying || total <= 0 ? 1 : (total - left) / total;
  const tenth = Math.floor(share * TOLD + NOTHING);
  const rate = world.paceRate[pace] as number;
  const isNews =
    world.paceBound[pace] !== world.paceToldBound[pace] ||
    rate !== world.paceToldRate[pace] ||
    tenth > (world.paceTenth[pace] as number);
  world.paceToldBound[pace] = world.paceBound[pace] as number;
  world.paceToldRate[pace] = rate;
  world.paceTenth[pace] = tenth;
  if (!isNews || !sim.traced) return;
  const whole = counts === 'units' ? amount : total;
  const scale = counts !== 'units' || !perUnit ? 1 : total > 0 ? amount / total : 0;
  sim.record(KIND.step, step, {
    type: 'pace',
    counts,
    done: counts === 'units' ? unitsDone(sim, pace) : Math.round(share * whole),
    total: whole,
    rate: isVerifying || isOpening ? 0 : rate * scale,
    boundBy: termOf(sim, pace),
    what: boundTo(sim, pace),
    causes: causesOf(sim, step),
  });
}

/** Amount left at the next moment at which something is to be told or opened. */
function nextStop(sim: Simulation, pace: number): number {
  const plant = at(sim.plant.paces, pace);
  const total = totalOf(sim, pace);
  const left = sim.world.paceLeft[pace] as number;
  if (total <= 0) return 0;
  const share = Math.floor(((total - left) / total) * TOLD + NOTHING);
  const atTenth = total * (1 - (share + 1) / TOLD);
  if (plant.lot.length === 0) return Math.max(0, atTenth);
  const opened = sim.world.paceMark[pace] as number;
  const atBatch = total * (1 - Math.min(1, (opened + batchOf(plant)) / plant.amount));
  return Math.max(0, atTenth, atBatch < left - NOTHING ? atBatch : 0);
}

/** Seconds until hours begin or end that bound this work. */
function secondsToHours(sim: Simulation, pace: number): number {
  const { step, counts, links } = at(sim.plant.paces, pace);
  let seconds = Number.POSITIVE_INFINITY;
  for (const link of links) {
    const { open } = at(sim.plant.links, link);
    if (open) seconds = Math.min(seconds, secondsToTurn(sim, open));
  }
  if (counts === 'bytes') return seconds;
  for (const team of stepOf(sim, step).teams) {
    const { hours } = at(sim.plant.teams, team);
    if (hours) seconds = Math.min(seconds, secondsToTurn(sim, hours));
  }
  return seconds;
}

/** Sets the timer of a step to when its work ends, or to when it is looked at next. */
export function scheduleNext(sim: Simulation, step: number): void {
  const pace = paceOf(sim, step);
  const { verification } = at(sim.plant.paces, pace);
  const { world } = sim;
  const left = world.paceLeft[pace] as number;
  const rate = world.paceRate[pace] as number;
  const toHours = secondsToHours(sim, pace);
  const stage = world.paceStage[pace] as number;
  const isLastStage =
    stage === STAGE.verifying || (stage === STAGE.counting && verification === null);
  const end = rate > 0 ? secondsFor(left, rate) : Number.POSITIVE_INFINITY;
  const isCounting = stage === STAGE.counting;
  const stop =
    rate > 0 && isCounting
      ? secondsFor(left - nextStop(sim, pace), rate)
      : Number.POSITIVE_INFINITY;
  const isEnd = end <= toHours && end <= stop;
  const isOver = isEnd && isLastStage;
  // A look that would find nothing new is put off by a second: time goes on.
  const seconds = isOver ? end : Math.max(1, Math.min(end, toHours, stop));
  const event = isOver ? EVENT['work.ended'] : EVENT['work.paced'];
  if (Number.isFinite(seconds)) sim.schedule(KIND.step, step, TIMERS.main, seconds, event);
  else sim.cancel(KIND.step, step, TIMERS.main);
}

/** Whole seconds in which an amount is done. */
const secondsFor = (amount: number, rate: number): number =>
  Math.ceil(Math.max(0, amount) / rate - NOTHING);

/** The first byte is there; then, once everything is carried, it is checked. */
function turnStage(sim: Simulation, pace: number): void {
  const { step, verification, fills } = at(sim.plant.paces, pace);
  const { world } = sim;
  if (world.paceStage[pace] === STAGE.opening && world.paceLeft[pace] === 0) {
    world.paceStage[pace] = STAGE.counting;
    world.paceLeft[pace] = totalOf(sim, pace);
  }
  const isOver = world.paceStage[pace] === STAGE.counting && world.paceLeft[pace] === 0;
  if (!verification || !isOver) return;
  const attempt = world.stepAttempt[step] as number;
  world.paceStage[pace] = STAGE.verifying;
  for (const copy of fills) world.copyCarriedAt[copy] = sim.now();
  world.paceLeft[pace] = sim.seconds(verification, KIND.step, step, PURPOSES.verification, attempt);
}

/** Looks at all counted work under way: what is done, at what pace it goes on, when to look again. */
export function settlePaces(sim: Simulation): void {
  const { length } = sim.plant.paces;
  for (let pace = 0; pace < length; pace += 1) {
    if (!isPaced(sim, pace)) continue;
    advance(sim, pace);
    turnStage(sim, pace);
  }
  setRates(sim);
  for (let pace = 0; pace < length; pace += 1) {
    if (!isPaced(sim, pace)) continue;
    tell(sim, pace);
    // The machine sets its own timer: what follows from it then follows from the step.
    const { step } = at(sim.plant.paces, pace);
    sim.send(KIND.step, step, EVENT['work.measured'], 0, causesOf(sim, step));
  }
}

/** Something may be done: systems of a lot come up, and the pace is looked at again. */
export function lookAtPace(sim: Simulation, step: number): void {
  const pace = paceOf(sim, step);
  advance(sim, pace);
  openLot(sim, pace);
  sim.touched.paces = true;
}

/** The work of a step is over: the last systems of its lot run. */
export function endPace(sim: Simulation, step: number): void {
  const pace = paceOf(sim, step);
  if (pace < 0 || !isCounted(sim, step)) return;
  sim.world.paceLeft[pace] = 0;
  openLot(sim, pace);
}
