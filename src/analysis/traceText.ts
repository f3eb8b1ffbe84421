import type { Language } from '../model/localised.ts';
import type { Run } from '../model/run.ts';
import type { TraceEntry } from '../model/trace.ts';
import { formatClock, formatDay } from './wording/formatDate.ts';
import { formatOffset } from './wording/formatDuration.ts';
import { sentenceBy } from './wording/sentenceOf.ts';
import { createVoice } from './wording/voice.ts';

const causesText = ({ causes }: TraceEntry): string =>
  causes.length === 0 ? '' : ` [← ${causes.join(', ')}]`;

/**
 * A whole trace for people to read and compare, one entry a line, in columns: number, moment from T, local day and clock,
 * sentence, numbers of the causes. Empty for a run in which nothing happened; no line break at the end.
 */
export function traceText(run: Run, language: Language): string {
  const voice = createVoice(run, language);
  const rows = run.entries.map((entry) => ({
    number: String(entry.id),
    offset: formatOffset(entry.at - run.incidentAt, language),
    day: formatDay(run.calendar, entry.at, language),
    clock: formatClock(run.calendar, entry.at, language),
    text: `${sentenceBy(voice, entry)}${causesText(entry)}`,
  }));
  const widthOf = (column: 'number' | 'offset' | 'day' | 'clock'): number =>
    rows.reduce((width, row) => Math.max(width, row[column].length), 0);
  const widths = {
    number: widthOf('number'),
    offset: widthOf('offset'),
    day: widthOf('day'),
    clock: widthOf('clock'),
  };
  return rows
    .map(({ number, offset, day, clock, text }) =>
      [
        number.padStart(widths.number),
        offset.padEnd(widths.offset),
        day.padEnd(widths.day),
        clock.padStart(widths.clock),
        text,
      ].join('  '),
    )
    .join('\n');
}
