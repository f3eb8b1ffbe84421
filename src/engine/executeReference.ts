/**
 * The reference executor. It is the specification of a run: it interprets the machines with XState, one event at a
 * time, and writes the full causal trace. Obvious before fast.
 *
 * One instant goes through fixed phases: due timers in order (incidents, then expiries; then by entity, then by the
 * order they were set), each with everything it sends; levels to their fixpoint; facts and rules; people and
 * steps. The last three repeat until the instant is quiet. SPEC.md has the rules.
 */
import { at } from '../base/assert.ts';
import { createEventQueue } from '../base/eventQueue.ts';
import { happens, valueOf } from '../base/law.ts';
import { stableId, uniformAt } from '../base/random.ts';
import type { RunRequest } from '../model/description.ts';
import type { EntityKind } from '../model/entity.ts';
import type { RunEnding } from '../model/run.ts';
import type { TraceEntry, TraceId } from '../model/trace.ts';
import { begin } from './begin.ts';
import { judgeWatch, reasonsOf } from './compliance.ts';
import { truthOf } from './facts.ts';
import { fireImpact, impactSlot } from './impacts.ts';
import { interpret } from './interpret.ts';
import { attendJobs, noteWaits } from './jobs.ts';
import { propagate } from './levels.ts';
import {
  ENTRIES_MAX,
  EVENTS_IN_ONE_ROUND_MAX,
  EVENTS_MAX,
  ROUNDS_IN_ONE_INSTANT_MAX,
} from './limits.ts';
import { machines } from './machines/index.ts';
import type { Plant } from './plant.ts';
import { createRecorder } from './recorder.ts';
import { PURPOSES, type SimEvent, type Simulation, TIMERS } from './simulation.ts';
import { createWorld, STATE_NAMES, slotsOf } from './world.ts';

/** Phases of an instant that timers belong to; they are numbers because the queue orders by them. */
export const PHASES = { incidents: 0, expiries: 1 } as const;

const TIMERS_PER_ENTITY = 4;

/** Events whose loss would puzzle a reader: refused, they are written as ignored. */
const REPORTED_WHEN_IGNORED: ReadonlySet<string> = new Set([
  'copy.activated',
  'copy.prepared',
  'copy.restored',
  'copy.refilled',
  'copy.routed',
  'mode.entered',
]);

interface Delivery {
  readonly kind: EntityKind;
  readonly index: number;
  readonly event: SimEvent;
}

/** A timer of the queue: an event for one machine, or an impact of an incident. */
type Due =
  | { readonly due: 'delivery'; readonly delivery: Delivery }
  | { readonly due: 'impact'; readonly impact: number };

export interface Execution {
  readonly initial: Uint8Array;
  readonly initialLevels: Float64Array;
  readonly initialServed: Float64Array;
  readonly entries: readonly TraceEntry[];
  readonly ending: RunEnding;
  readonly traceHash: string;
  readonly eventCount: number;
}

/** Runs a plant to its horizon. Same plant, seed and mode: same entries, everywhere. */
export function executeReference(plant: Plant, request: RunRequest): Execution {
  const slots = slotsOf(plant);
  const world = createWorld(plant, slots);
  const recorder = createRecorder(slots.count);
  const queue = createEventQueue<Due>();
  const outbox: Delivery[] = [];
  const touchedNodes = new Map<number, readonly TraceId[]>();
  const touchedWatches = new Set<number>();
  const dirty = { needs: false, facts: false, waits: false };
  let now = 0;
  let because: readonly TraceId[] = [];
  let eventCount = 0;
  const recentlyHandled: string[] = [];

  const slotOf = (kind: EntityKind, index: number): number => slots.first[kind] + index;
  const stateOf = (kind: EntityKind, index: number): number => at(world.state, slotOf(kind, index));
  const uniform: (
    kind: EntityKind,
    index: number,
    purpose: keyof typeof PURPOSES,
    n: number,
  ) => number = (kind, index, purpose, occurrence) =>
    uniformAt({
      seed: request.seed,
      run: 0,
      entity: stableId(`${kind}:${at(plant.ids[kind], index)}`),
      purpose: PURPOSES[purpose],
      occurrence,
    });

  const sim: Simulation = {
    plant,
    world,
    slots,
    mode: request.mode,
    get now() {
      return now;
    },
    stateOf,
    isIn: (kind, index, state) => STATE_NAMES[kind][stateOf(kind, index)] === state,
    send: (kind, index, type, value = 0, reasons = because) => {
      outbox.push({ kind, index, event: { type, value, because: reasons } });
    },
    schedule: (kind, index, timer, seconds, type, value = 0) => {
      if (!Number.isFinite(seconds)) return;
      const delivery = { kind, index, event: { type, value, because } };
      const timerSlot = slotOf(kind, index) * TIMERS_PER_ENTITY + TIMERS[timer];
      queue.schedule(timerSlot, now + Math.max(0, Math.round(seconds)), PHASES.expiries, {
        due: 'delivery',
        delivery,
      });
    },
    cancel: (kind, index, timer) => {
      queue.cancel(slotOf(kind, index) * TIMERS_PER_ENTITY + TIMERS[timer]);
    },
    isPending: (kind, index, timer) =>
      queue.pending(slotOf(kind, index) * TIMERS_PER_ENTITY + TIMERS[timer]) !== null,
    seconds: (span, kind, index, purpose, occurrence) => {
      const u = span.law.law === 'fixed' ? 0.5 : uniform(kind, index, purpose, occurrence);
      const value = Math.max(0, Math.round(valueOf(span.law, request.mode, u)));
      if (span.law.law !== 'fixed') {
        sim.record(kind, index, { type: 'draw', purpose, value, law: span.text, causes: because });
      }
      return value;
    },
    chance: (probability, wanted, kind, index, purpose, occurrence) =>
      happens(probability, request.mode, uniform(kind, index, purpose, occurrence), wanted),
    record: (kind, index, entry) =>
      recorder.write(slotOf(kind, index), { kind, id: at(plant.ids[kind], index) }, now, entry),
    because: () => because,
    lastChange: (kind, index) => recorder.lastChange(slotOf(kind, index)),
    changedAt: (kind, index) => recorder.changedAt(slotOf(kind, index)),
    touchNode: (node) => {
      touchedNodes.set(node, [...(touchedNodes.get(node) ?? []), ...because]);
    },
    touchNeeds: () => {
      dirty.needs = true;
    },
    touchFacts: () => {
      dirty.facts = true;
    },
    touchWatch: (watch) => {
      touchedWatches.add(watch);
    },
  };

  /** Hands one event to one machine: its actions are carried out once the transition is written. */
  function deliver({ kind, index, event }: Delivery): void {
    eventCount += 1;
    recentlyHandled.push(`${kind}:${at(plant.ids[kind], index)} ${event.type}`);
    if (recentlyHandled.length > 24) recentlyHandled.shift();
    because = event.because;
    const from = stateOf(kind, index);
    const outcome = interpret(sim, kind, index, event);
    if (outcome.ignored && REPORTED_WHEN_IGNORED.has(event.type)) {
      const state = at(STATE_NAMES[kind], from);
      sim.record(kind, index, { type: 'ignored', event: event.type, state, causes: because });
    }
    if (outcome.moved) {
      const names = STATE_NAMES[kind];
      world.state[slotOf(kind, index)] = outcome.state;
      const id = sim.record(kind, index, {
        type: 'transition',
        event: event.type,
        from: at(names, from),
        to: at(names, outcome.state),
        causes: because,
      });
      because = [id];
    }
    for (const name of outcome.actions) machines[kind].actions[name]?.(sim, index, event);
    because = [];
  }

  /** Everything sent is handled in the order it was sent. Answers false for a zero-time loop. */
  function drain(): boolean {
    for (let handled = 0; outbox.length > 0; handled += 1) {
      if (handled > EVENTS_IN_ONE_ROUND_MAX) return false;
      const batch = outbox.splice(0, outbox.length);
      for (const delivery of batch) deliver(delivery);
      handled += batch.length;
    }
    return true;
  }

  function settleFacts(): void {
    dirty.facts = false;
    plant.probes.forEach((probe, index) => {
      if (probe.watched.type === 'fact' && truthOf(sim, index) !== at(world.seen, index)) {
        sim.send('probe', index, 'truth.changed', 0, latestOfFact(index));
      }
    });
  }

  /** The entry that made the watched fact hold or cease: the latest change among what it is about. */
  function latestOfFact(probe: number): readonly TraceId[] {
    const { watched } = at(plant.probes, probe);
    if (watched.type !== 'fact') return [];
    const ids = [
      ...watched.sites.map((site) => sim.lastChange('site', site)),
      ...watched.hostings.flatMap((hosting) =>
        (['data-plane', 'control-plane', 'lawful-status'] as const).map((kind) =>
          sim.lastChange(kind, hosting),
        ),
      ),
      ...watched.copies.map((copy) => sim.lastChange('copy', copy)),
      ...watched.tools.map((tool) => sim.lastChange('tool', tool)),
    ];
    const latest = Math.max(-1, ...ids);
    return latest < 0 ? [] : [latest];
  }

  function settleRules(): void {
    const watches = [...touchedWatches].sort((a, b) => a - b);
    touchedWatches.clear();
    for (const watch of watches) {
      const status = judgeWatch(sim, watch);
      if (status === at(world.watchStatus, watch)) continue;
      world.watchStatus[watch] = status;
      sim.send('rule', watch, 'rule.judged', status, reasonsOf(sim, watch));
      const { governedBy } = at(plant.watches, watch);
      if (governedBy >= 0) touchedWatches.add(governedBy);
    }
  }

  /** Phases after the timers, once. Answers whether there was anything to do. */
  function settleOnce(): boolean {
    if (touchedNodes.size > 0) {
      const touched = new Map(touchedNodes);
      touchedNodes.clear();
      propagate(sim, touched);
      return true;
    }
    if (dirty.facts) {
      settleFacts();
      return true;
    }
    if (touchedWatches.size > 0) {
      settleRules();
      return true;
    }
    if (dirty.needs) {
      dirty.needs = false;
      dirty.waits = true;
      attendJobs(sim);
      return true;
    }
    if (dirty.waits) {
      dirty.waits = false;
      noteWaits(sim);
      return true;
    }
    return false;
  }

  /** Everything that happens now. Answers why the run must stop, or null. */
  function runInstant(): RunEnding | null {
    const isLoop = (): RunEnding => ({
      end: 'zero-time-loop',
      cycle: [...new Set(recentlyHandled)],
    });
    let rounds = 0;
    let timers = 0;
    while (drain()) {
      if (queue.peekAt() === now) {
        timers += 1;
        if (timers > EVENTS_IN_ONE_ROUND_MAX) return isLoop();
        const due = queue.pop();
        if (due?.item.due === 'impact') fireImpact(sim, due.item.impact);
        else if (due) deliver(due.item.delivery);
        continue;
      }
      rounds += 1;
      if (rounds > ROUNDS_IN_ONE_INSTANT_MAX) return isLoop();
      if (!settleOnce()) return null;
    }
    return isLoop();
  }

  const initial = begin(sim, {
    scheduleImpact: (impact, moment) =>
      queue.schedule(
        slots.count * TIMERS_PER_ENTITY + impactSlot(impact),
        moment,
        PHASES.incidents,
        { due: 'impact', impact },
      ),
    touchEverything: () => {
      plant.nodes.forEach((_, node) => touchedNodes.set(node, []));
      plant.watches.forEach((_, watch) => touchedWatches.add(watch));
      dirty.facts = true;
    },
    selected: request.incidents,
  });

  let ending: RunEnding | null = runInstant();
  while (ending === null) {
    const next = queue.peekAt();
    if (next > plant.endsAt) ending = { end: 'horizon' };
    else if (eventCount > EVENTS_MAX || recorder.entries.length > ENTRIES_MAX) {
      ending = { end: 'too-many-events', limit: EVENTS_MAX };
    } else {
      now = next;
      ending = runInstant();
    }
  }
  return {
    ...initial,
    entries: recorder.entries,
    ending,
    traceHash: recorder.hash(),
    eventCount,
  };
}
