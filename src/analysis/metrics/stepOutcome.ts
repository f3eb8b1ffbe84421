/** What became of one step: when it was ready, what it waited for, when people worked on it. */
import type { SimSeconds } from '../../base/time.ts';
import type { StepDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { StateSpan, Timelines } from '../timelines.ts';
import type { StepOutcome, StepWait } from '../verdict.ts';
import type { Planned } from './plannedSchedule.ts';

/**
 * Waits of something that waits (step or decision), from each `waiting` entry to the next one or to the end of the
 * state it was written in. What it waits for is written again each time it changes.
 */
function waitsOf(
  run: Run,
  timelines: Timelines,
  ref: EntityRef,
  waitingState: string,
): readonly StepWait[] {
  const notes = timelines.entriesOf(ref).filter((entry) => entry.type === 'waiting');
  const spans = timelines.spansOf(ref).filter(({ state }) => state === waitingState);
  return spans.flatMap((span) => {
    const until = span.until ?? run.endsAt;
    const inSpan = notes.filter(
      ({ id }) =>
        (span.openedBy === null || id > span.openedBy) &&
        (span.closedBy === null || id < span.closedBy),
    );
    return inSpan.flatMap((note, index): StepWait[] => {
      const end: SimSeconds = inSpan[index + 1]?.at ?? until;
      return end > note.at ? [{ from: note.at, until: end, missing: note.missing }] : [];
    });
  });
}

const workOf = (run: Run, spans: readonly StateSpan[]): StepOutcome['work'] =>
  spans.flatMap((span, index) =>
    span.state === 'working'
      ? [
          {
            from: span.from,
            until: span.until ?? run.endsAt,
            succeeded: spans[index + 1]?.state === 'done',
          },
        ]
      : [],
  );

const ENDED: readonly string[] = ['done', 'failed', 'skipped', 'not-needed'];

/** Since its plan was last launched: one that runs again puts its steps back to `pending`. */
const lastRound = (spans: readonly StateSpan[]): readonly StateSpan[] =>
  spans.slice(
    Math.max(
      0,
      spans.findLastIndex(({ state }) => state === 'pending'),
    ),
  );

/**
 * What became of a step: its moments are those of the last run of its plan, its waits and its work those of all of them. An attempt
 * still under way at the end of the run ends there, and has not succeeded.
 */
export function stepOutcome(
  run: Run,
  timelines: Timelines,
  step: StepDescription,
  planned: Planned | null,
): StepOutcome {
  const ref: EntityRef = { kind: 'step', id: step.id };
  const spans = timelines.spansOf(ref);
  const last = spans.at(-1);
  const round = lastRound(spans);
  const readyAt = round.find(({ state }) => state === 'waiting' || state === 'working');
  const started = round.find(({ state }) => state === 'working');
  return {
    step: step.id,
    state: last?.state ?? 'pending',
    planned,
    readyAt: readyAt?.from ?? null,
    startedAt: started?.from ?? null,
    endedAt: last && ENDED.includes(last.state) ? last.from : null,
    waits: waitsOf(run, timelines, ref, 'waiting'),
    work: workOf(run, spans),
    entry: timelines.entriesOf(ref).at(-1)?.id ?? null,
  };
}
