/** Which entries of a trace the log shows. */
import type { EntityKind } from '../../../model/entity.ts';
import type { TraceEntry } from '../../../model/trace.ts';

export const LOG_FILTERS = [
  'all',
  'service',
  'plan',
  'people',
  'law',
  'knowledge',
  'technical',
] as const;
export type LogFilter = (typeof LOG_FILTERS)[number];

const KINDS: Readonly<Partial<Record<LogFilter, readonly EntityKind[]>>> = {
  service: [
    'incident',
    'site',
    'data-plane',
    'control-plane',
    'copy',
    'replica',
    'backup',
    'component',
    'service',
    'tool',
    'objective',
  ],
  plan: ['plan', 'decision', 'step'],
  people: ['member'],
  law: ['rule', 'lawful-status'],
  knowledge: ['probe'],
};

/** Draws and events without effect explain the computation, not the incident. */
const isTechnical = ({ type }: TraceEntry): boolean => type === 'draw' || type === 'ignored';

/** The entries of one sort, in the order they happened. `all` leaves the details of the computation out. */
export function entriesFor(
  entries: readonly TraceEntry[],
  filter: LogFilter,
): readonly TraceEntry[] {
  if (filter === 'technical') return entries.filter(isTechnical);
  const kinds = KINDS[filter];
  return entries.filter(
    (entry) => !isTechnical(entry) && (kinds?.includes(entry.subject.kind) ?? true),
  );
}

export interface LogPage {
  readonly rows: readonly TraceEntry[];
  /** Rows before and after the page. */
  readonly earlier: number;
  readonly later: number;
}

/** Lines drawn at once: a hundred thousand would stop the page, and nobody reads them all. */
export const ROWS_AT_REST = 120;
/** The same while the clock is dragged. */
export const ROWS_SCRUBBED = 20;

/** The page of rows around one of them. */
export function pageAround(
  rows: readonly TraceEntry[],
  index: number,
  pageRows: number = ROWS_AT_REST,
): LogPage {
  const latestStart = Math.max(rows.length - pageRows, 0);
  const start = Math.min(Math.max(index - Math.floor(pageRows / 2), 0), latestStart);
  const page = rows.slice(start, start + pageRows);
  return { rows: page, earlier: start, later: rows.length - start - page.length };
}

/** Index of the last row at or before an instant; -1 before the first. Rows are in time order. */
export function rowAt(rows: readonly TraceEntry[], instant: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.at ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
