/** One line on the standard error that is written over again and again; nothing where nobody watches. */
import type { Shell } from '../shell.ts';

export interface OverwrittenLine {
  readonly write: (text: string) => void;
  readonly erase: () => void;
}

/** Back to the beginning of the line, which is emptied (ECMA-48). */
const ERASE_LINE = '\r\u001b[2K';

export function overwrittenLine({ err }: Pick<Shell, 'err'>): OverwrittenLine {
  if (!err.isTerminal) return { write: () => undefined, erase: () => undefined };
  return {
    write: (text) => err.write(`${ERASE_LINE}${text}`),
    erase: () => err.write(ERASE_LINE),
  };
}
