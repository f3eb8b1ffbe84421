import { csvParse, dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/analysis/index.ts';
import { logCsv, logMarkdown } from '../../../../src/viz/log/logTable.ts';
import { sampleRun } from '../../../helpers/sampleRun.ts';

const COLUMNS = { number: 'n', time: 'time', offset: 'since', event: 'what', because: 'why' };

describe('the log as a table', () => {
  it('has a row an entry, each with its causes, and is read back by a parser of CSV', () => {
    const run = sampleRun;
    const rows = csvParse(logCsv(run, COLUMNS, 'en'));
    expect(rows.map(({ n }) => Number(n))).toEqual(run.entries.map(({ id }) => id));
    expect(rows.map(({ why }) => why)).toEqual(run.entries.map(({ causes }) => causes.join(' ')));
    expect(rows[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });

  it('has semicolons in French, where a spreadsheet takes the comma for that of decimals', () => {
    const rows = dsvFormat(';').parse(logCsv(sampleRun, COLUMNS, 'fr'));
    expect(rows.columns).toEqual(Object.values(COLUMNS));
    expect(rows.map(({ n }) => Number(n))).toEqual(sampleRun.entries.map(({ id }) => id));
  });

  it('gives a spreadsheet nothing to compute', () => {
    const run = sampleRun;
    const name = '=HYPERLINK("http://x")';
    const description = {
      ...run.description,
      incidents: run.description.incidents.map((one) => ({ ...one, name: { fr: name, en: name } })),
    };
    const evil = { ...run, description };
    const said = evil.entries.map((entry) => sentenceOf(evil, entry, 'en'));
    const cells = csvParse(logCsv(evil, COLUMNS, 'en')).flatMap((row) => Object.values(row));
    expect(said.some((sentence) => sentence.includes(name))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell ?? ''))).toEqual([]);
  });

  it('is a table of Markdown whose bars are those of its columns', () => {
    const run = sampleRun;
    const lines = logMarkdown(run, COLUMNS, 'en').trimEnd().split('\n');
    expect(lines).toHaveLength(run.entries.length + 2);
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});
