/** One file of a dossier, and where things stand in it. */
export interface SourceText {
  /** As messages show it: the dossier's own path, or the path of an included file relative to it. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line, ascending; the first is 0. */
  readonly lineStarts: readonly number[];
}

/** A stretch of one file, in UTF-16 offsets; `until` is the first offset after it. */
export interface Span {
  readonly source: SourceText;
  readonly from: number;
  readonly until: number;
}

/** Line and column as editors count them, from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines end with LF, CRLF or CR, as in YAML. A byte order mark at the start is no part of the text. */
export function createSourceText(path: string, written: string): SourceText {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  const lineStarts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    lineStarts.push(index + lineEnd.length);
  }
  return { path, text, lineStarts };
}

/** Where an offset stands; binary search over the lines. */
export function positionAt({ lineStarts }: SourceText, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The beginning of a file: where a message about the whole of it points. */
export const startOf = (source: SourceText): Span => ({ source, from: 0, until: 0 });

/** A stretch as editors give it: its file, its first position, and the one just after it. */
export interface Ends extends Position {
  readonly file: string;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a stretch stands. */
export function endsOf({ source, from, until }: Span): Ends {
  const end = positionAt(source, until);
  return {
    file: source.path,
    ...positionAt(source, from),
    endLine: end.line,
    endColumn: end.column,
  };
}
