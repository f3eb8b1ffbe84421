/** The life of each plan that was triggered: detection, decision, work; then its steps, one lane each. */
import type { PlanVerdict } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import { conditionOf } from '../../model/states.ts';
import { emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { Reading } from './reading.ts';
import { readSteps } from './readSteps.ts';
import type { StateStretch } from './stateStretches.ts';

type PhaseLook = 'undetected' | 'alerted' | 'awaiting' | 'deliberating' | 'running';
type Phase = Omit<StateStretch, 'state'> & {
  readonly look: PhaseLook;
  readonly subject: EntityRef;
};

/** Triggered plans in the order they were, each followed by its steps; then one quiet lane for the others. */
export function readPlans(reading: Reading): readonly Lane[] {
  const { plans } = reading.verdict;
  const triggered = plans
    .filter((plan) => plan.triggeredAt !== null)
    .sort((a, b) => (a.triggeredAt ?? 0) - (b.triggeredAt ?? 0));
  const idle = plans.filter((plan) => plan.triggeredAt === null);
  const lanes = triggered.flatMap((plan) => [planLane(reading, plan), ...readSteps(reading, plan)]);
  return idle.length === 0 ? lanes : [...lanes, idleLane(reading, idle)];
}

function idleLane({ text, name }: Reading, idle: readonly PlanVerdict[]): Lane {
  return emptyLane({
    id: 'plans-idle',
    kind: 'quiet',
    title: text.plansIdle(idle.length),
    note: idle.map((plan) => name({ kind: 'plan', id: plan.plan })).join(' · '),
    condition: 'idle',
  });
}

function planLane(reading: Reading, verdict: PlanVerdict): Lane {
  const subject: EntityRef = { kind: 'plan', id: verdict.plan };
  const title = reading.name(subject);
  const outcome = reading.text.planOutcome[verdict.outcome];
  const phases = phasesOf(reading, subject);
  return emptyLane({
    id: `plan:${verdict.plan}`,
    kind: 'plan',
    subject,
    title,
    note: outcome,
    summary: reading.text.planSummary(title, outcome),
    condition: conditionOf('plan', reading.stretchesOf(subject).at(-1)?.state ?? ''),
    bars: phases.map((phase, i) =>
      phaseBar(reading, { title, outcome, id: `plan:${verdict.plan}#${i}` }, phase),
    ),
  });
}

/** Phases in order, never overlapping. While a plan is deciding, its decision says what goes on. */
function phasesOf(reading: Reading, plan: EntityRef): readonly Phase[] {
  const stretches = reading.stretchesOf(plan);
  const decision: EntityRef = { kind: 'decision', id: plan.id };
  return stretches.flatMap((stretch): readonly Phase[] => {
    switch (stretch.state) {
      case 'alerted':
        return [{ ...stretch, look: 'alerted', subject: plan }];
      case 'running':
        return [{ ...stretch, look: 'running', subject: plan }];
      case 'deciding':
        return decisionPhases(reading, decision, stretch);
      case 'dormant':
        return undetectedPhase(reading, plan, stretch);
      default:
        return [];
    }
  });
}

function decisionPhases(
  reading: Reading,
  decision: EntityRef,
  deciding: StateStretch,
): readonly Phase[] {
  return reading.stretchesOf(decision).flatMap((stretch): readonly Phase[] => {
    const from = Math.max(stretch.from, deciding.from) as SimSeconds;
    const until = Math.min(stretch.until, deciding.until) as SimSeconds;
    const look =
      stretch.state === 'awaiting' || stretch.state === 'deliberating' ? stretch.state : null;
    if (until <= from || look === null) return [];
    return [{ ...stretch, from, until, look, subject: decision }];
  });
}

/** From the disruption that led to the alert until the alert; nothing when the plan is alerted by something else. */
function undetectedPhase(
  { run, verdict }: Reading,
  plan: EntityRef,
  dormant: StateStretch,
): readonly Phase[] {
  if (dormant.isOpen) return [];
  const outages = verdict.services.flatMap((service) => service.outages);
  const since = outages
    .filter(
      (outage) => outage.from <= dormant.until && (outage.until ?? run.endsAt) >= dormant.until,
    )
    .reduce((first, outage) => Math.min(first, outage.from), Number.POSITIVE_INFINITY);
  const from = Math.max(since, dormant.from) as SimSeconds;
  if (from >= dormant.until) return [];
  const opening = outages.find((outage) => outage.from === from)?.openedBy ?? dormant.entry;
  return [{ ...dormant, from, entry: opening, look: 'undetected', subject: plan }];
}

interface PlanWords {
  readonly title: string;
  readonly outcome: string;
  readonly id: string;
}

function phaseBar(reading: Reading, { title, outcome, id }: PlanWords, phase: Phase): LaneBar {
  const { look, subject, from, until, entry, isOpen } = phase;
  const labels = phaseLabels(reading, phase, outcome);
  return {
    ...{ id, look, subject, from, until, entry, isOpen, labels },
    track: 0,
    ending: null,
    sentence: reading.text.sentence(title, labels[0] ?? '', reading.span(phase, isOpen)),
  };
}

function phaseLabels(reading: Reading, phase: Phase, outcome: string): readonly string[] {
  const { text, duration, entriesOf, name } = reading;
  const lasted = duration(phase.until - phase.from);
  if (phase.look === 'running') return text.running(lasted, outcome);
  if (phase.look !== 'awaiting') return text[phase.look](lasted);
  const waiting = entriesOf(phase.subject).findLast(
    (entry) => entry.type === 'waiting' && entry.at <= phase.until,
  );
  const missing = waiting?.type === 'waiting' ? waiting.missing[0] : undefined;
  return text.awaiting(lasted, missing ? name(missing.what) : null);
}
