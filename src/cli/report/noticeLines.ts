/** Authorities that were to be told, each against its deadline. */
import type { NoticeVerdict } from '../../analysis/verdict.ts';
import { type Line, toned } from '../print/line.ts';
import { cellsOf, named, type Row, table } from './promiseLines.ts';
import type { Telling } from './telling.ts';

/** What there was of time, what it took, by how much; and since when the deadline ran. */
function rowOf(telling: Telling, notice: NoticeVerdict): Row {
  const { text, duration, offset } = telling;
  const since = text.notices.since(offset(notice.from));
  return ['P11', duration(notice.target), ...cellsOf(telling, notice), toned('quiet', since)];
}

/** One line for each notice whose deadline ran; empty when none did. */
export function noticeLines(telling: Telling): readonly Line[] {
  const rows = (telling.verdict.notices ?? []).flatMap((notice) =>
    named(telling.name({ kind: 'step', id: notice.step }), [rowOf(telling, notice)]),
  );
  return rows.length === 0 ? [] : table(telling, telling.text.notices.title, rows);
}
