/** What every command works with: the outside, and the language it speaks. */
import type { Language } from '../model/localised.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { type Mistake, wordMistake } from './mistakes.ts';
import { flowing, type Line, type Medium, renderLines, toned } from './print/line.ts';
import type { Output, Shell } from './shell.ts';
import { type CliText, TEXTS } from './text/index.ts';

export interface CliContext {
  readonly shell: Shell;
  readonly language: Language;
  readonly text: CliText;
  /** Result, for people. */
  readonly print: (lines: readonly Line[]) => void;
  /** Result, for programs or already laid out; as it is. */
  readonly printText: (text: string) => void;
  /** Anything that is not a result. */
  readonly note: (lines: readonly Line[]) => void;
}

/** Colours for a person at a terminal who did not ask to be spared them (no-color.org). */
function mediumOf({ isTerminal, columns }: Output, { environment }: Shell): Medium {
  const isColoured = isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return { isColoured, columns };
}

export function createContext(shell: Shell, language: Language): CliContext {
  const { out, err } = shell;
  return {
    shell,
    language,
    text: TEXTS[language],
    print: (lines) => out.write(renderLines(lines, mediumOf(out, shell))),
    printText: (text) => out.write(text),
    note: (lines) => err.write(renderLines(lines, mediumOf(err, shell))),
  };
}

/** Whether the mistake is in the command itself, which help explains, and not in what it names. */
const isAboutWords = ({ code }: Mistake): boolean => code.startsWith('CLI-1');

/** Says what was typed wrong, all of it, and where help is. */
export function refuse(
  { note, text, language }: CliContext,
  ...wrong: readonly Mistake[]
): ExitCode {
  note([
    ...wrong.map(
      (one): Line => [toned('bad', `bascule: ${one.code} `), flowing(wordMistake(one, language))],
    ),
    ...(wrong.some(isAboutWords) ? [[toned('quiet', text.seeHelp)]] : []),
  ]);
  return EXIT.badArguments;
}
