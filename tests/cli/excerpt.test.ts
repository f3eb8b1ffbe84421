import { describe, expect, it } from 'vitest';
import { inColumns } from '../../src/cli/print/columns.ts';
import { excerptOf } from '../../src/cli/print/excerpt.ts';
import { type Line, renderLines } from '../../src/cli/print/line.ts';

const shown = (lines: readonly Line[]): readonly string[] =>
  renderLines(lines, { isColoured: false, columns: null }).trimEnd().split('\n');

const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('the line a diagnostic is about', () => {
  it.each([
    { name: 'a word', source: 'needs: [frnt]', mark: at(9, 9, 13), under: '        ^^^^' },
    { name: 'a place without length', source: 'needs:', mark: at(9, 7, 7), under: '      ^' },
    { name: 'beyond the end of the line', source: 'ab', mark: at(9, 9, 9), under: '  ^' },
    { name: 'to the end, when it goes on', source: 'a: "b', mark: at(9, 4, 2, 10), under: '   ^^' },
    { name: 'after a tab', source: 'a:\tb', mark: at(9, 4, 5), under: '   ^' },
    { name: 'after a pair of surrogates', source: '🔥: b', mark: at(9, 5, 6), under: '   ^' },
  ])('is marked under $name', ({ source, mark, under }) => {
    const [line, marks] = shown(excerptOf(source, mark));
    expect(line).toBe(`  9 | ${source.replace('\t', ' ')}`);
    expect(marks).toBe(`    | ${under}`);
  });

  it('keeps its bar under longer numbers', () => {
    expect(shown(excerptOf('x', at(1234, 1, 2)))).toEqual(['  1234 | x', '       | ^']);
  });

  it('is cut around the mark when it is very long', () => {
    const source = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
    const [line = '', marks = ''] = shown(excerptOf(source, at(1, 301, 305)));
    expect(line).toMatch(/^ {2}1 \| …a+HEREb+…$/);
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });
});

describe('columns', () => {
  it('are as wide as their widest cell, numbers to the right', () => {
    const rows = [
      ['a', '1'],
      ['bcd', '200', 'more'],
    ];
    expect(shown(inColumns(rows, ['left', 'right'], '  '))).toEqual([
      '  a      1',
      '  bcd  200  more',
    ]);
  });

  it('of no row are no line', () => {
    expect(inColumns([], ['left'], '')).toEqual([]);
  });
});
