import { parseSync } from 'vite';
import { codeOf } from './codeOf.ts';
import { type Import, importsOf } from './importsOf.ts';
import type { Program } from './syntaxTree.ts';

/** A TypeScript file, parsed once. Checks take these, so that a test can plant text of its own. */
export interface SourceFile {
  /** From the repository, with `/`: `src/base/time.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text with every comment and string blanked out; lines and columns stay where they were. */
  readonly code: string;
  readonly imports: readonly Import[];
  readonly program: Program;
}

/**
 * @throws Error when the text does not parse: a test may then have passed on nothing
 */
export function sourceFile(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const program = parsed.program as unknown as Program; // the parser's own types name every node kind
  return {
    path,
    text,
    code: codeOf(text, program, parsed.comments),
    imports: importsOf(path, text, program),
    program,
  };
}

/** The line of an offset in a text, from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;
