import { describe, expect, it } from 'vitest';
import { entriesFor, LOG_FILTERS, pageAround, rowAt } from '../../src/ui/views/log/logRows.ts';
import { sampleRun } from '../helpers/sampleRun.ts';

const { entries } = sampleRun;

describe('the rows of the log', () => {
  it('of each sort are in order, and every sort but one leaves the computation out', () => {
    for (const filter of LOG_FILTERS) {
      const rows = entriesFor(entries, filter);
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort((a, b) => a - b));
      const isTechnical = rows.every(({ type }) => type === 'draw' || type === 'ignored');
      expect(isTechnical && rows.length > 0).toBe(filter === 'technical' && rows.length > 0);
    }
  });

  it('together with the details of the computation, are the whole trace', () => {
    const all = [...entriesFor(entries, 'all'), ...entriesFor(entries, 'technical')];
    expect(new Set(all.map(({ id }) => id)).size).toBe(entries.length);
    expect(all).toHaveLength(entries.length);
  });

  it('are all of exactly one sort', () => {
    const sorts = ['service', 'plan', 'people', 'law', 'knowledge'] as const;
    const sorted = sorts.flatMap((sort) => entriesFor(entries, sort));
    expect(sorted).toHaveLength(entriesFor(entries, 'all').length);
  });

  it('stand at an instant where the last of them has happened', () => {
    const rows = entriesFor(entries, 'all');
    expect(rowAt(rows, -1)).toBe(-1);
    expect(rowAt(rows, Number.MAX_SAFE_INTEGER)).toBe(rows.length - 1);
    for (const { at } of rows) {
      const row = rowAt(rows, at);
      expect(rows[row]?.at).toBe(at);
      expect(rows[row + 1]?.at ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at);
    }
  });

  it.each([
    { index: 0, earlier: 0, first: 0 },
    { index: 500, earlier: 440, first: 440 },
    { index: 999, earlier: 880, first: 880 },
  ])('are drawn a page at a time, around row $index', ({ index, earlier, first }) => {
    const many = Array.from({ length: 1000 }, (_, id) => ({ ...entries[0]!, id })); // the sample has entries
    const page = pageAround(many, index);
    expect(page.rows).toHaveLength(120);
    expect(page.rows[0]?.id).toBe(first);
    expect(page.earlier).toBe(earlier);
    expect(page.earlier + page.rows.length + page.later).toBe(1000);
  });
});
