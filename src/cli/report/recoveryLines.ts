/** How many systems run, as time goes. */
import { simSeconds } from '../../base/time.ts';
import { inColumns } from '../print/columns.ts';
import { type Line, type Piece, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

/** Rows that a person reads at a glance. */
const ROWS_MOST = 16;

/** Milestones, then the curve thinned out to a few rows; empty when nothing is counted. */
export function recoveryLines(telling: Telling): readonly Line[] {
  const { verdict, text, offset, share } = telling;
  const { recovery } = verdict;
  if (!recovery) return [];
  const { points, total, milestones } = recovery;
  const every = Math.ceil(points.length / ROWS_MOST);
  const shown = points.filter((_, index) => index % every === 0 || index === points.length - 1);
  const rows = shown.map(({ at, recovered, known }): readonly Piece[] => [
    offset(simSeconds(at)),
    text.recovery.running(recovered, total),
    share(recovered / total),
    known < total ? toned('warn', text.recovery.known(known)) : '',
  ]);
  const reached = milestones.map(
    ({ share: part, at }): Line => [
      '  ',
      at === null
        ? toned('bad', text.recovery.never(share(part)))
        : text.recovery.reached(share(part), offset(simSeconds(at))),
    ],
  );
  return [
    [toned('strong', text.recovery.title[recovery.of])],
    ...inColumns(rows, ['left', 'right', 'right', 'left'], '  '),
    ...reached,
  ];
}
