/** Marks of the clock that a person or a question has put there, beside the milestones of the run. */
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { Run } from '../../model/run.ts';
import type { Condition } from '../../model/states.ts';

export const OWN_MARKS = ['noReturn', 'divergence', 'you', 'bookmark'] as const;
export type OwnMarkKind = (typeof OWN_MARKS)[number];

export interface ClockMark {
  readonly kind: OwnMarkKind;
  readonly at: SimSeconds;
  readonly condition: Condition;
  readonly entry: null;
}

/** In time order. */
export function marksOf(of: {
  readonly run: Pick<Run, 'request' | 'endsAt'>;
  readonly bookmarks: readonly number[];
  readonly divergence: SimSeconds | null;
  readonly noReturn: SimSeconds | null;
}): readonly ClockMark[] {
  const mark = (kind: OwnMarkKind, at: number): ClockMark => ({
    kind,
    at: simSeconds(at),
    condition: kind === 'noReturn' ? 'down' : 'unknown',
    entry: null,
  });
  const marks = [
    ...(of.noReturn === null ? [] : [mark('noReturn', of.noReturn)]),
    ...(of.divergence === null ? [] : [mark('divergence', of.divergence)]),
    ...(of.run.request.branches ?? []).map(({ at }) => mark('you', at)),
    ...of.bookmarks.map((at) => mark('bookmark', at)),
  ];
  return marks.filter(({ at }) => at <= of.run.endsAt).sort((one, other) => one.at - other.at);
}
