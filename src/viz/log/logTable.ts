/** The log of a run as a table for a spreadsheet or a report: one row an entry, in the order of the trace. */
import { dsvFormat } from 'd3';
import { formatOffset, sentenceOf } from '../../analysis/index.ts';
import { isoLocalTime } from '../../analysis/isoLocalTime.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';

/** Heads of the columns, in their order. */
export interface LogColumns {
  readonly number: string;
  readonly time: string;
  readonly offset: string;
  readonly event: string;
  readonly because: string;
}

/** A cell that a spreadsheet would take for a formula starts like this. */
const FORMULA = /^[=+\-@\t\r]/;

/** What a spreadsheet set to the language expects between cells: in French the comma is that of decimals. */
const DELIMITER: Readonly<Record<Language, string>> = { fr: ';', en: ',' };

/** RFC 4180 but for the semicolon of French, a heading first. Texts that a spreadsheet would compute get an apostrophe. */
export function logCsv(run: Run, columns: LogColumns, language: Language): string {
  const rows = run.entries.map((entry) => cellsOf(run, entry, language));
  return dsvFormat(DELIMITER[language]).formatRows(
    [headsOf(columns), ...rows].map((row) => row.map(harmless)),
  );
}

/** A table of Markdown, a heading first. */
export function logMarkdown(run: Run, columns: LogColumns, language: Language): string {
  const heads = headsOf(columns);
  const rows = run.entries.map((entry) => cellsOf(run, entry, language).map(escaped));
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

const headsOf = ({ number, time, offset, event, because }: LogColumns): readonly string[] => [
  number,
  time,
  offset,
  event,
  because,
];

function cellsOf(run: Run, entry: TraceEntry, language: Language): readonly string[] {
  return [
    String(entry.id),
    isoLocalTime(run.calendar, entry.at),
    formatOffset(entry.at - run.incidentAt, language),
    sentenceOf(run, entry, language),
    entry.causes.join(' '),
  ];
}

const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
