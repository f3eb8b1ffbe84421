/** One lane per step of a plan: where the plan put it, what it waited for, when it was worked on and how that ended. */
import { wordNeed, wordNeeds } from '../../analysis/index.ts';
import type { PlanVerdict, StepOutcome, StepWait } from '../../analysis/verdict.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { StepDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import { conditionOf } from '../../model/states.ts';
import type { MissingNeed, TraceEntry, TraceId } from '../../model/trace.ts';
import type { TimeStretch } from '../timeFold.ts';
import { emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { NeedWords } from './lanesText.ts';
import type { Reading } from './reading.ts';
import { slackOf } from './slackOf.ts';

/** In the plan's order; a step that only stands in for another is shown when it was called on. */
export function readSteps(reading: Reading, plan: PlanVerdict): readonly Lane[] {
  const described = reading.run.description.plans.find(({ id }) => id === plan.plan)?.steps ?? [];
  const slack = slackOf(described, plan.steps);
  return described.flatMap((step) => {
    const outcome = plan.steps.find((candidate) => candidate.step === step.id);
    if (!outcome) return [];
    const isIdle = outcome.waits.length === 0 && outcome.work.length === 0;
    if (isIdle && (step.standsIn || outcome.planned === null)) return [];
    const slackSeconds = slack.get(step.id) ?? 0;
    return [stepLane(reading, { step, outcome, plan: plan.plan, slackSeconds })];
  });
}

interface StepInput {
  readonly step: StepDescription;
  readonly outcome: StepOutcome;
  readonly plan: string;
  readonly slackSeconds: number;
}

function stepLane(reading: Reading, input: StepInput): Lane {
  const { step, outcome } = input;
  const subject: EntityRef = { kind: 'step', id: step.id };
  const title = reading.name(subject);
  const entries = reading.entriesOf(subject);
  const lived = [
    ...outcome.waits.map((wait) => waitBar(reading, title, subject, { wait, entries })),
    ...outcome.work.map((work) => workBar(reading, title, input, { work, entries })),
  ].sort((a, b) => a.from - b.from);
  return emptyLane({
    id: `step:${step.id}`,
    kind: 'step',
    subject,
    title,
    foldedBy: `plan:${input.plan}`,
    condition: conditionOf('step', outcome.state),
    bars: lived.length > 0 ? lived : unstartedBar(reading, title, input),
    planned: outcome.planned,
    slack: slackStretch(input),
  });
}

/** From where the plan put its end to the latest that would have delayed nothing; null on the critical path of the plan. */
function slackStretch({ outcome, slackSeconds }: StepInput): TimeStretch | null {
  const until = outcome.planned?.until;
  if (until === undefined || slackSeconds === 0) return null;
  return { from: until, until: simSeconds(until + slackSeconds) };
}

/**
 * Where the plan put it, with the reason why nothing is there. A step planned beyond the end of the run stands at
 * that end.
 */
function unstartedBar(reading: Reading, title: string, input: StepInput): readonly LaneBar[] {
  const { outcome } = input;
  if (outcome.planned === null) return [];
  const isSkipped = outcome.state === 'skipped';
  const undone = undoneBefore(reading, input.step);
  const { text } = reading;
  const { endsAt } = reading.run;
  const within = (at: SimSeconds): SimSeconds => (at < endsAt ? at : endsAt);
  return [
    {
      from: within(outcome.planned.from),
      until: within(outcome.planned.until),
      id: `unstarted:${outcome.step}`,
      look: 'unstarted',
      subject: { kind: 'step', id: outcome.step },
      entry: outcome.entry,
      isOpen: false,
      ending: null,
      labels: isSkipped ? [text.skipped] : text.waitsForSteps(undone),
      track: 0,
      sentence: text.sentence(
        title,
        isSkipped ? text.skipped : text.neverStarted(undone),
        text.planned(reading.span(outcome.planned, false)),
      ),
    },
  ];
}

/** Names of the steps it comes after that never came to an end. */
function undoneBefore({ verdict, name }: Reading, step: StepDescription): readonly string[] {
  const outcomes = verdict.plans.flatMap((plan) => plan.steps);
  return step.after
    .filter((id) => outcomes.find((other) => other.step === id)?.state !== 'done')
    .map((id) => name({ kind: 'step', id }));
}

function waitBar(
  reading: Reading,
  title: string,
  subject: EntityRef,
  { wait, entries }: { readonly wait: StepWait; readonly entries: readonly TraceEntry[] },
): LaneBar {
  const { run, text } = reading;
  const isOpen = wait.until === run.endsAt;
  const labels = text.waits(needWords(reading, wait.missing));
  return {
    from: wait.from,
    until: wait.until,
    id: `wait:${subject.id}@${wait.from}`,
    look: 'waiting',
    subject,
    entry: beganBy(entries, wait, 'waiting'),
    isOpen,
    labels,
    track: 0,
    ending: null,
    sentence: text.sentence(
      title,
      text.lasting(labels[0] ?? '', reading.duration(wait.until - wait.from)),
      reading.span(wait, isOpen),
    ),
  };
}

/** All that is missing, and the one thing that says most: lost for good rather than for a while, and longest. */
function needWords({ run, language, name }: Reading, missing: readonly MissingNeed[]): NeedWords {
  const [first] = [...missing].sort(
    (a, b) => Number(b.forGood) - Number(a.forGood) || a.since - b.since,
  );
  return {
    all: wordNeeds(run, missing, language),
    first: first ? wordNeed(run, first, language) : '',
    name: first ? name(first.what) : '',
    others: missing.length - 1,
  };
}

type Work = StepOutcome['work'][number];

const ACTIVITY_WORDS = {
  working: 'works',
  verifying: 'verifies',
  propagating: 'propagates',
  elapsing: 'elapses',
} as const;

/** A delay looks like traffic that moves: time passes, and nobody works. */
const LOOK_OF = {
  working: 'working',
  verifying: 'verifying',
  propagating: 'propagating',
  elapsing: 'propagating',
} as const;

function workBar(
  reading: Reading,
  title: string,
  { step, outcome }: StepInput,
  { work, entries }: { readonly work: Work; readonly entries: readonly TraceEntry[] },
): LaneBar {
  const { run, text } = reading;
  const isOpen = work.until === run.endsAt;
  const isPaused = pausesAt(entries, work.until);
  const hasFailed = !work.succeeded && !isOpen && !isPaused;
  const look = hasFailed ? 'failed' : LOOK_OF[step.activity];
  const lasted = reading.duration(work.until - work.from);
  const isLast = work.until === outcome.endedAt;
  const lateSeconds = isLast && outcome.planned ? work.until - outcome.planned.until : 0;
  const late = lateSeconds > 0 ? reading.duration(lateSeconds) : null;
  const labels = hasFailed ? text.fails(lasted) : text[ACTIVITY_WORDS[step.activity]](lasted, late);
  return {
    from: work.from,
    until: work.until,
    id: `work:${step.id}@${work.from}`,
    look,
    subject: { kind: 'step', id: step.id },
    entry: beganBy(entries, work, 'transition'),
    isOpen,
    labels,
    track: 0,
    ending: hasFailed ? 'failed' : isOpen || isPaused ? null : 'done',
    sentence: text.sentence(
      title,
      look === 'working' ? text.atWorkFor(labels[0] ?? lasted) : (labels[0] ?? ''),
      reading.span(work, isOpen),
    ),
  };
}

/** Whether work stops there to go on later, as people go home: nothing of it is lost. */
const pausesAt = (entries: readonly TraceEntry[], at: SimSeconds): boolean =>
  entries.some(
    (entry) => entry.type === 'transition' && entry.at === at && entry.event === 'work.paused',
  );

/** The last entry of a type at the beginning of a stretch, or any entry there, or the last one before. */
function beganBy(
  entries: readonly TraceEntry[],
  { from }: TimeStretch,
  type: TraceEntry['type'],
): TraceId | null {
  const there = entries.filter((entry) => entry.at === from);
  const found =
    there.findLast((entry) => entry.type === type) ??
    there.at(-1) ??
    entries.findLast((entry) => entry.at < from);
  return found?.id ?? null;
}
