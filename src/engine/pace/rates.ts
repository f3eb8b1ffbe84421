/**
 * The pace of everything that is counted and under way, each time something changes. Transfers share links equally, and
 * what one of them cannot use is left to the others: the largest share is given to all that still want more, again and
 * again, until each is held by its own pipeline or by a link (max-min fairness; D. Bertsekas and R. Gallager, Data
 * Networks, 1992, section 6.5.2). Links are looked at in the dossier's order, so nothing depends on chance.
 */
import { at } from '../../base/assert.ts';
import { PACE_TERMS, type PaceTerm } from '../../model/pace.ts';
import { isOpenNow } from '../calendar/calendarNow.ts';
import { KIND, STATE } from '../codes.ts';
import { jobOf, stepOf } from '../intervene.ts';
import type { Simulation } from '../simulation.ts';

/** Numbers of terms, as the columns keep them. */
const termCode = (term: PaceTerm): number => PACE_TERMS.indexOf(term);

/** What a stage of counted work is. */
export const STAGE = { counting: 0, verifying: 1, opening: 2 } as const;

const NO_LINK = -1;

/** Whether the duration of a step follows from what it counts; a person may have given it another one meanwhile. */
export const isCounted = (sim: Simulation, step: number): boolean =>
  (sim.plant.paceOf[step] as number) >= 0 &&
  stepOf(sim, step).takes.text === at(sim.plant.steps, step).takes.text;

/** The step is at work, whatever it counts. */
export function isPaced(sim: Simulation, pace: number): boolean {
  const { step } = at(sim.plant.paces, pace);
  return sim.isIn(KIND.step, step, STATE.step.working) && isCounted(sim, step);
}

const isCarrying = (sim: Simulation, pace: number): boolean =>
  at(sim.plant.paces, pace).counts === 'bytes' &&
  isPaced(sim, pace) &&
  sim.world.paceStage[pace] === STAGE.counting;

/** People on a step now, and how many of them are in their hours. */
function handsOf(sim: Simulation, pace: number): number {
  const { step, hands } = at(sim.plant.paces, pace);
  const { members, people } = jobOf(sim, step);
  if (people === 0) return hands;
  let count = 0;
  for (const member of members) {
    if (sim.world.memberJob[member] !== step) continue;
    const { hours } = at(sim.plant.teams, at(sim.plant.members, member).team);
    if (hours === null || isOpenNow(sim, hours)) count += 1;
  }
  return Math.min(count, hands);
}

/** Term and link that bind a pace, as one number; `link` is -1 for none. */
const bound = (term: number, link: number): number => (link + 1) * PACE_TERMS.length + term;

/** The term that binds a pace. */
export const termOf = ({ world }: Simulation, pace: number): PaceTerm =>
  at(PACE_TERMS, (world.paceBound[pace] as number) % PACE_TERMS.length);

/** The link that binds a pace, -1 for none. */
export const linkOf = ({ world }: Simulation, pace: number): number =>
  Math.floor((world.paceBound[pace] as number) / PACE_TERMS.length) - 1;

function setRate({ world }: Simulation, pace: number, rate: number, by: number): void {
  world.paceRate[pace] = rate;
  world.paceBound[pace] = by;
}

const PEOPLE = termCode('people');
const OFF_HOURS = termCode('off-hours');
const VERIFICATION = termCode('verification');
const SOURCE = termCode('source');
const LINK = termCode('link');
const CLOSED = termCode('link-closed');

/** How many transfers cross a link now. */
function crossing(sim: Simulation, link: number): number {
  let count = 0;
  for (let pace = 0; pace < sim.plant.paces.length; pace += 1) {
    if (at(sim.plant.paces, pace).links.includes(link) && isCarrying(sim, pace)) count += 1;
  }
  return count;
}

/** What each link has to give now. */
function openLinks(sim: Simulation): void {
  for (let link = 0; link < sim.plant.links.length; link += 1) {
    const { tool, bandwidth, crowdedAbove, crowdedBandwidth, open } = at(sim.plant.links, link);
    const isOpen = open === null || isOpenNow(sim, open);
    const isCrowded = Number.isFinite(crowdedAbove) && crossing(sim, link) > crowdedAbove;
    const whole = isCrowded ? crowdedBandwidth : bandwidth;
    sim.world.linkLeft[link] = isOpen ? whole * (sim.world.toolShare[tool] as number) : 0;
  }
}

/** Transfers that still want more of a link. */
function wanting(sim: Simulation, link: number): number {
  let count = 0;
  for (let pace = 0; pace < sim.plant.paces.length; pace += 1) {
    if (sim.world.paceHeld[pace] === 1) continue;
    if (at(sim.plant.paces, pace).links.includes(link)) count += 1;
  }
  return count;
}

/** Gives a transfer its pace for good, and takes it from the links that it crosses. */
function hold(sim: Simulation, pace: number, rate: number, by: number): void {
  sim.world.paceHeld[pace] = 1;
  setRate(sim, pace, rate, by);
  for (const crossed of at(sim.plant.paces, pace).links) {
    sim.world.linkLeft[crossed] = Math.max(0, (sim.world.linkLeft[crossed] as number) - rate);
  }
}

/** The link with the smallest share to give, -1 for none. */
function tightestLink(sim: Simulation): number {
  let tightest = NO_LINK;
  let least = Number.POSITIVE_INFINITY;
  for (let link = 0; link < sim.plant.links.length; link += 1) {
    const count = wanting(sim, link);
    if (count === 0) continue;
    const share = (sim.world.linkLeft[link] as number) / count;
    if (share < least) {
      least = share;
      tightest = link;
    }
  }
  return tightest;
}

/** Holds what wants no more than a share; answers whether there was any. */
function holdTheModest(sim: Simulation, share: number): boolean {
  let found = false;
  for (let pace = 0; pace < sim.plant.paces.length; pace += 1) {
    if (sim.world.paceHeld[pace] === 1) continue;
    const { ownRate, ownTerm } = at(sim.plant.paces, pace);
    if (ownRate > share) continue;
    hold(sim, pace, ownRate, bound(termCode(ownTerm), NO_LINK));
    found = true;
  }
  return found;
}

function holdOn(sim: Simulation, link: number, share: number): void {
  const { open } = at(sim.plant.links, link);
  const by = bound(open === null || isOpenNow(sim, open) ? LINK : CLOSED, link);
  for (let pace = 0; pace < sim.plant.paces.length; pace += 1) {
    if (sim.world.paceHeld[pace] === 1) continue;
    if (at(sim.plant.paces, pace).links.includes(link)) hold(sim, pace, share, by);
  }
}

function shareLinks(sim: Simulation): void {
  for (let pace = 0; pace < sim.plant.paces.length; pace += 1) {
    sim.world.paceHeld[pace] = isCarrying(sim, pace) ? 0 : 1;
  }
  openLinks(sim);
  for (let link = tightestLink(sim); link !== NO_LINK; link = tightestLink(sim)) {
    const share = (sim.world.linkLeft[link] as number) / wanting(sim, link);
    // What asks for less leaves room: the shares are then reckoned again.
    if (!holdTheModest(sim, share)) holdOn(sim, link, share);
  }
  holdTheModest(sim, Number.POSITIVE_INFINITY);
}

/** Brings every pace up to date. */
export function setRates(sim: Simulation): void {
  for (let pace = 0; pace < sim.plant.paces.length; pace += 1) {
    if (!isPaced(sim, pace)) continue;
    if (sim.world.paceStage[pace] === STAGE.verifying) {
      setRate(sim, pace, 1, bound(VERIFICATION, NO_LINK));
    } else if (sim.world.paceStage[pace] === STAGE.opening) {
      setRate(sim, pace, 1, bound(SOURCE, NO_LINK));
    } else if (at(sim.plant.paces, pace).counts !== 'bytes') {
      const hands = handsOf(sim, pace);
      setRate(sim, pace, hands, bound(hands === 0 ? OFF_HOURS : PEOPLE, NO_LINK));
    }
  }
  shareLinks(sim);
}
