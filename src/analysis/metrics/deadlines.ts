/** What has to be done by a date against what a run shows. */
import { simSeconds } from '../../base/time.ts';
import type { ServiceDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { Timelines } from '../timelines.ts';
import type { DeadlineVerdict } from '../verdict.ts';

/** What came of the deadline of a service; null when it has none. */
export function deadlineVerdict(
  run: Run,
  timelines: Timelines,
  { id, deadline }: ServiceDescription,
): DeadlineVerdict | null {
  if (!deadline) return null;
  const { name, workSeconds: work, from, by } = deadline;
  const ref: EntityRef = { kind: 'objective', id: `${id}/deadline` };
  const entries = timelines.entriesOf(ref);
  const done = entries.find(
    (entry) => entry.type === 'transition' && (entry.to === 'watching' || entry.to === 'missed'),
  );
  const late = entries.find((entry) => entry.type === 'work-left');
  const doneAt = done?.at ?? null;
  const until = doneAt ?? run.endsAt;
  return {
    name,
    work,
    from: simSeconds(from),
    by: simSeconds(by),
    doneAt,
    left: late?.type === 'work-left' ? late.left : 0,
    target: by - from,
    reached: doneAt === null ? null : doneAt - from,
    atLeast: Math.max(0, until - from),
    margin: by - until,
    met: late === undefined,
    proof: late?.id ?? done?.id ?? null,
  };
}
