/** Incidents at work: each impact is an alarm that sends its events when it is due. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND } from '../codes.ts';
import { letIn } from '../data/attackers.ts';
import { applyLeaks } from '../data/leaks.ts';
import { NO_CAUSES, onlyCause } from '../kernel/recorder.ts';
import type { Simulation } from '../simulation.ts';
import { sendHeld } from './holding.ts';
import { isLastOf, reviseNotices } from './notices.ts';

/** The incident unfolds with its first impact and is over with its last, when that one heals. */
export function fireImpact(sim: Simulation, index: number): void {
  const { incident, heals } = at(sim.plant.impacts, index);
  sim.world.impactFired[index] = 1;
  const act = sim.world.impactBecause[index] as number;
  const because = onlyCause(act);
  sim.send(KIND.incident, incident, EVENT['incident.began'], 0, because);
  sim.send(KIND.incident, incident, EVENT['incident.impacted'], index, because);
  if (heals && isLastOf(sim, incident)) {
    sim.send(KIND.incident, incident, EVENT['incident.ended'], 0, because);
  }
}

/** Events whose value is the moment from which data are no longer sound. */
const SPOILING: ReadonlySet<number> = new Set([
  EVENT['copy.corrupted'],
  EVENT['copy.tainted'],
  EVENT['copy.encrypted'],
  EVENT['copy.deleted'],
]);

/**
 * What an event of an impact carries: since when data are spoilt; 1 where its author says for how long copies are down; for a
 * load, a share.
 */
function carriedBy(sim: Simulation, impact: number, event: number): number {
  const { dwellSeconds, shows, holdsDown, thousandths } = at(sim.plant.impacts, impact);
  if (holdsDown && event === EVENT['copy.failed']) return 1;
  if (!SPOILING.has(event)) return thousandths;
  const from = shows ? (sim.world.impactFrom[impact] as number) : sim.now();
  return from - dwellSeconds;
}

/** A copy that is sound by the time that what was spoilt shows. */
const isSpared = (sim: Simulation, kind: number, index: number): boolean =>
  kind === KIND.copy && sim.world.copyUnsoundSince[index] === Number.POSITIVE_INFINITY;

/** What was announced no longer concerns it: it was renewed. */
const isRenewed = ({ world }: Simulation, kind: number, index: number): boolean =>
  (kind === KIND.copy && world.copyWarned[index] === 0) ||
  (kind === KIND.tool && world.toolWarned[index] === 0);

/** The entry that made true what the effect waited for; none when only time brought it. */
function awaitedEntry({ plant, world }: Simulation, index: number): readonly number[] {
  const entry = world.impactBecause[index] as number;
  return at(plant.impacts, index).awaits < 0 || entry < 0 ? [] : [entry];
}

/** Sends the events of an impact; the incident's own entry is their cause. */
export function sendImpact(sim: Simulation, index: number): void {
  const impact = at(sim.plant.impacts, index);
  const entry = sim.lastChange(KIND.incident, impact.incident);
  const because = entry < 0 ? NO_CAUSES : [entry, ...awaitedEntry(sim, index)];
  if (impact.revises) reviseNotices(sim, index, because);
  if (impact.attacker) letIn(sim, index, impact.attacker);
  applyLeaks(sim, impact, because);
  for (const target of impact.targets) {
    if (impact.shows && isSpared(sim, target.kind, target.index)) continue;
    if (impact.sparesRenewed && isRenewed(sim, target.kind, target.index)) continue;
    const value = carriedBy(sim, index, target.event);
    sendHeld(sim, target, value, because);
  }
}
