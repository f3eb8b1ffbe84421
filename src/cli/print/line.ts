/** Lines of output as data: texts with a tone, which become colours on a terminal and nothing elsewhere. */

/** `law` is a legal stop, which must never look like a technical failure. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'warn' | 'bad' | 'law' | 'unknown';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
  /** A sentence: on a terminal too narrow for it, it goes on below its own beginning. */
  readonly flows: boolean;
}

/** A text alone is plain and does not flow. */
export type Piece = string | Span;
export type Line = readonly Piece[];

export const toned = (tone: Tone, text: string): Span => ({ text, tone, flows: false });

/** A sentence, which may be long; the last piece of its line. */
export const flowing = (text: string, tone: Tone = 'plain'): Span => ({ text, tone, flows: true });

/** Where lines are shown. */
export interface Medium {
  readonly isColoured: boolean;
  /** Characters that fit on a line; null where lines have no end, as in a file. */
  readonly columns: number | null;
}

/** Codes of "select graphic rendition" (ECMA-48); the eight colours follow the theme of the terminal. */
const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  quiet: '2',
  good: '1;32',
  warn: '1;33',
  bad: '1;31',
  law: '1;35',
  unknown: '1;36',
};

/** Control characters, direction marks and overrides: in a terminal they could show something else than what is read. */
const DANGEROUS = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** A text from a dossier as a terminal may show it, on one line. */
const harmless = (text: string): string =>
  text.replace(DANGEROUS, (char) => (char === '\t' ? ' ' : '\ufffd'));

export const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

/** Characters as a person counts them, near enough: a pair of surrogates is one. */
export const widthOf = (text: string): number => [...text].length;

/** Narrower than this, a column of words is harder to read than lines broken anywhere. */
const FLOW_WIDTH_MIN = 24;

/** Breaks at ordinary spaces only: a number and its unit stay together. */
function broken(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && widthOf(longer) > width) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return [...rows, row];
}

/** A sentence in rows, the later ones indented to where it began. */
function flow(text: string, start: number, { columns }: Medium): string {
  const width = (columns ?? Number.POSITIVE_INFINITY) - start;
  if (width < FLOW_WIDTH_MIN) return text;
  return broken(text, width).join(`\n${' '.repeat(start)}`);
}

function paint(text: string, tone: Tone, { isColoured }: Medium): string {
  const code = CODES[tone];
  return isColoured && code !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
}

function renderLine(line: Line, medium: Medium): string {
  let start = 0;
  const painted = line.map((piece) => {
    const { tone, flows } = typeof piece === 'string' ? toned('plain', piece) : piece;
    const text = harmless(textOf(piece));
    const shown = flows ? flow(text, start, medium) : text;
    start += widthOf(text);
    return paint(shown, tone, medium);
  });
  return `${painted.join('').trimEnd()}\n`;
}

/** Lines as text, each ended; spaces at the end of a line are left out. */
export const renderLines = (lines: readonly Line[], medium: Medium): string =>
  lines.map((line) => renderLine(line, medium)).join('');
