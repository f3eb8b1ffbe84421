/** The line of a file that a diagnostic is about, with a mark under what it means. */
import { type Line, toned, widthOf } from './line.ts';

/** Where the mark goes; lines and columns from 1, columns in UTF-16 units. */
export interface Marked {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Wider than a line that people write; what is longer is shown around the mark. */
const WIDTH_MAX = 100;
/** Kept before the mark when the line is cut. */
const BEFORE_MARK = 40;
const CUT = '…';

/** The part of a long line around a column. */
function windowOf(source: string, from: number): { readonly text: string; readonly start: number } {
  if (source.length <= WIDTH_MAX) return { text: source, start: 0 };
  const start = Math.min(Math.max(0, from - BEFORE_MARK), source.length - WIDTH_MAX);
  return { text: source.slice(start, start + WIDTH_MAX), start };
}

/**
 * Two lines: the source with its number, and carets under what is meant. What goes on over several lines is marked to
 * the end of its first.
 */
export function excerptOf(source: string, marked: Marked): readonly Line[] {
  const from = Math.min(marked.column - 1, source.length);
  const end = marked.endLine === marked.line ? marked.endColumn - 1 : source.length;
  const { text, start } = windowOf(source, from);
  const head = start > 0 ? CUT : '';
  const tail = start + text.length < source.length ? CUT : '';
  const before = head + text.slice(0, from - start);
  const meant = text.slice(from - start, Math.max(from, end) - start);
  const number = String(marked.line);
  const margin = ' '.repeat(number.length);
  const carets = '^'.repeat(Math.max(1, widthOf(meant)));
  return [
    [toned('quiet', `  ${number} | `), head + text + tail],
    [toned('quiet', `  ${margin} | `), ' '.repeat(widthOf(before)), toned('bad', carets)],
  ];
}
