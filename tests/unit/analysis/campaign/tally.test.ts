import { describe, expect, it } from 'vitest';
import { BLOCK_FUTURES, createTally } from '../../../../src/analysis/campaign/tally.ts';
import { InvariantError } from '../../../../src/base/assert.ts';
import type { OutcomeColumn } from '../../../../src/model/outcome.ts';

const COLUMNS: readonly OutcomeColumn[] = [
  { column: 'word' },
  { column: 'down', service: 'declare' },
];

/** A block whose future `run` has the word `run % 6` and `1000 + run` seconds down. */
const aBlock = (block: number, futures = BLOCK_FUTURES): Int32Array =>
  Int32Array.from(
    Array.from({ length: futures }, (_, row) => {
      const run = block * BLOCK_FUTURES + row;
      return [run % 6, 1000 + run];
    }).flat(),
  );

describe('a tally', () => {
  it('keeps each column in run order', () => {
    const tally = createTally(COLUMNS);
    for (const block of [0, 1, 2]) tally.append(block, aBlock(block));
    expect(tally.runs()).toBe(3 * BLOCK_FUTURES);
    expect(tally.valuesOf(0).slice(0, 7)).toEqual(Int32Array.of(0, 1, 2, 3, 4, 5, 0));
    expect(tally.valuesOf(1).at(-1)).toBe(1000 + 3 * BLOCK_FUTURES - 1);
  });

  it('counts nothing past a gap, and everything once it is filled', () => {
    const tally = createTally(COLUMNS);
    tally.append(2, aBlock(2));
    tally.append(1, aBlock(1));
    expect([tally.runs(), tally.held()]).toEqual([0, 2]);
    tally.append(0, aBlock(0));
    expect([tally.runs(), tally.held()]).toEqual([3 * BLOCK_FUTURES, 0]);
    expect(tally.valuesOf(1)[2 * BLOCK_FUTURES]).toBe(1000 + 2 * BLOCK_FUTURES);
  });

  it('ends at a short block until it comes again, whole', () => {
    const tally = createTally(COLUMNS);
    tally.append(0, aBlock(0, 100));
    tally.append(1, aBlock(1));
    expect([tally.runs(), tally.held()]).toEqual([100, 1]);
    tally.append(0, aBlock(0, 60));
    expect(tally.runs()).toBe(100);
    tally.append(0, aBlock(0));
    expect([tally.runs(), tally.held()]).toEqual([2 * BLOCK_FUTURES, 0]);
  });

  it('holds back what follows a short block that was early itself', () => {
    const tally = createTally(COLUMNS);
    tally.append(2, aBlock(2));
    tally.append(1, aBlock(1, 10));
    tally.append(1, aBlock(1, 5));
    tally.append(0, aBlock(0));
    expect([tally.runs(), tally.held()]).toEqual([BLOCK_FUTURES + 10, 1]);
    tally.append(1, aBlock(1));
    expect([tally.runs(), tally.held()]).toEqual([3 * BLOCK_FUTURES, 0]);
  });

  it('is not changed by what becomes of the rows it was given', () => {
    const tally = createTally(COLUMNS);
    const [early, now] = [aBlock(1), aBlock(0)];
    tally.append(1, early);
    early.fill(0);
    tally.append(0, now);
    now.fill(0);
    expect(tally.valuesOf(1)[300]).toBe(1300);
    expect(tally.valuesOf(1)[5]).toBe(1005);
  });

  it('takes the same block twice, and refuses another one in its place', () => {
    const tally = createTally(COLUMNS);
    tally.append(0, aBlock(0));
    tally.append(0, aBlock(0));
    expect(tally.runs()).toBe(BLOCK_FUTURES);
    const other = aBlock(0);
    other[11] = 1;
    expect(() => tally.append(0, other)).toThrow('future 5 came twice and differs');
  });

  it.each([
    { name: 'part of a row', block: 0, rows: new Int32Array(3) },
    { name: 'more than 256 rows', block: 0, rows: new Int32Array(2 * BLOCK_FUTURES + 2) },
    { name: 'half a block number', block: 0.5, rows: new Int32Array(2) },
    { name: 'a block before the first', block: -1, rows: new Int32Array(2) },
  ])('refuses $name', ({ block, rows }) => {
    expect(() => createTally(COLUMNS).append(block, rows)).toThrow(InvariantError);
  });

  it('has no column that it does not have', () => {
    expect(() => createTally(COLUMNS).valuesOf(2)).toThrow(InvariantError);
    expect(() => createTally([])).toThrow(InvariantError);
  });
});
