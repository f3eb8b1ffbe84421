/** The phases of an instant after its timers: levels, facts, rules, then people and steps; in the last one, what nobody brought back, what goes on, and what it cost. */
import { at } from '../base/assert.ts';
import type { TraceId } from '../model/trace.ts';
import { amountAlarm } from './alarms.ts';
import { EVENT, KIND, RULE_STATUS } from './codes.ts';
import { noteLeaking, settleLeaks } from './data/leaks.ts';
import { noteUnrestored } from './data/unrestored.ts';
import { settleAwaited } from './incidents/awaited.ts';
import { onlyCause } from './kernel/recorder.ts';
import { hasChangedCover, judgeWatch, reasonsOf } from './law/compliance.ts';
import { noteGrowing } from './levels/backlog.ts';
import { propagate } from './levels/propagation.ts';
import { closeAccount } from './outcome/account.ts';
import { settlePaces } from './pace/pacing.ts';
import type { Watched } from './plant/sight.ts';
import { latestOf, toldBy } from './sight/facts.ts';
import { secondsToTurn } from './sight/measures.ts';
import type { Simulation } from './simulation.ts';
import { emptySet, takeNodes, takeWatches } from './touched.ts';
import { attendJobs } from './work/attendJobs.ts';
import { awaitHours } from './work/hoursAwaited.ts';
import { noteStarts } from './work/noteStarts.ts';
import { noteWaits } from './work/noteWaits.ts';

function reasonOf(sim: Simulation, probe: number): readonly TraceId[] {
  const { watched } = at(sim.plant.probes, probe);
  const latest = sim.traced && watched.type !== 'level' ? latestOf(sim, watched) : -1;
  return onlyCause(latest);
}

function settleFacts(sim: Simulation): void {
  const { probes } = sim.plant;
  for (let index = 0; index < probes.length; index += 1) {
    if (at(probes, index).watched.type === 'level') continue;
    if (toldBy(sim, index) === (sim.world.seen[index] as number)) continue;
    sim.send(KIND.probe, index, EVENT['truth.changed'], 0, reasonOf(sim, index));
  }
}

/** When an amount that is watched crosses what it is watched for, it is looked at again. */
function awaitAmounts(sim: Simulation): void {
  const { probes, awaited } = sim.plant;
  let soonest = Number.POSITIVE_INFINITY;
  const look = (watched: Watched): void => {
    if (watched.type === 'measure') soonest = Math.min(soonest, secondsToTurn(sim, watched));
  };
  for (const { watched } of probes) look(watched);
  for (const { conditions } of awaited) for (const { watched } of conditions) look(watched);
  sim.setAlarm(amountAlarm(sim.plant), sim.now() + soonest);
}

function settleRules(sim: Simulation): void {
  const touched = takeWatches(sim.touched);
  for (let place = 0; place < touched.count; place += 1) {
    const watch = touched.list[place] as number;
    const status = judgeWatch(sim, watch);
    if (status === (sim.world.watchStatus[watch] as number)) {
      if (!hasChangedCover(sim, watch)) continue;
      // One breach ends and another begins: what covers it is not the same.
      sim.send(KIND.rule, watch, EVENT['rule.judged'], RULE_STATUS.kept, reasonsOf(sim, watch));
    }
    sim.world.watchStatus[watch] = status;
    sim.send(KIND.rule, watch, EVENT['rule.judged'], status, reasonsOf(sim, watch));
    const { governedBy } = at(sim.plant.watches, watch);
    if (governedBy >= 0) sim.touchWatch(governedBy);
  }
  emptySet(touched);
}

/**
 * The first phase that has something to do, once; the next one only when it has nothing. Answers false when the
 * instant is quiet.
 */
export function settle(sim: Simulation): boolean {
  const { touched } = sim;
  if (touched.nodes.count > 0) {
    const nodes = takeNodes(touched);
    propagate(sim, nodes);
    emptySet(nodes);
    // A level may be what an effect waits for, or what data leave through, or move what is measured.
    const { awaited, leaks, watchesAmounts } = sim.plant;
    if (watchesAmounts || awaited.length + leaks.length > 0) touched.facts = true;
  } else if (touched.facts) {
    touched.facts = false;
    settleFacts(sim);
    settleAwaited(sim);
    settleLeaks(sim);
    if (sim.plant.watchesAmounts) awaitAmounts(sim);
  } else if (touched.watches.count > 0) {
    settleRules(sim);
  } else if (touched.needs) {
    touched.needs = false;
    touched.waits = true;
    touched.paces = sim.plant.paces.length > 0;
    attendJobs(sim);
  } else if (touched.paces) {
    touched.paces = false;
    settlePaces(sim);
  } else if (touched.waits) {
    touched.waits = false;
    noteWaits(sim);
    if (sim.traced) noteStarts(sim);
    awaitHours(sim);
  } else if (touched.ending) {
    touched.ending = false;
    touched.account = true;
    noteUnrestored(sim);
    noteLeaking(sim);
    noteGrowing(sim);
  } else if (touched.account) {
    touched.account = false;
    closeAccount(sim);
  } else {
    return false;
  }
  return true;
}
