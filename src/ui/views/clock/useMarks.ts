import { useMemo } from 'react';
import { compareRuns } from '../../../analysis/index.ts';
import { type SimSeconds, simSeconds } from '../../../base/time.ts';
import { type ClockMark, marksOf } from '../../../viz/clock/marks.ts';
import { useBeside, usePlaying } from '../../state/session.ts';
import { useBookmarks } from '../../state/stepping.ts';
import { useWhy, whyOf } from '../../state/why.ts';

/** Where the run on screen and the one beside it part; null when nothing is beside or they do not differ. */
export function useDivergence(): SimSeconds | null {
  const here = usePlaying();
  const beside = useBeside();
  return useMemo(
    () => (beside ? (compareRuns(here, beside).divergence?.at ?? null) : null),
    [here, beside],
  );
}

/** The point of no return of the run on screen, as far as it is known. */
export function useNoReturn(): SimSeconds | null {
  const playing = usePlaying();
  const { noReturn } = whyOf(useWhy(), playing);
  return noReturn === null || noReturn === 'unknown' ? null : simSeconds(noReturn.at);
}

/** Everything that the clock marks besides what the run itself tells. */
export function useMarks(): readonly ClockMark[] {
  const { run } = usePlaying();
  const bookmarks = useBookmarks(run);
  const divergence = useDivergence();
  const noReturn = useNoReturn();
  return useMemo(
    () => marksOf({ run, bookmarks, divergence, noReturn }),
    [run, bookmarks, divergence, noReturn],
  );
}
