/** A whole command line, from its words to its exit code. */
import { CommanderError } from 'commander';
import type { Ending } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { CliContext } from './context.ts';
import { createContext, refuse } from './context.ts';
import { crashReport } from './crashReport.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { languageOf } from './languageOf.ts';
import { mistakeOfCommander } from './mistakeOfCommander.ts';
import { mistake } from './mistakes.ts';
import { createProgram } from './program.ts';
import type { Shell } from './shell.ts';

/** Help and version end the parser as an error does. */
const HAS_ANSWERED: readonly string[] = [
  'commander.helpDisplayed',
  'commander.help',
  'commander.version',
];

/** Help that was asked for is an answer; help shown because nothing was asked is a refusal. */
function answerOf(context: CliContext, error: CommanderError): ExitCode {
  if (!HAS_ANSWERED.includes(error.code)) return refuse(context, mistakeOfCommander(error));
  return error.exitCode === 0 ? EXIT.holds : EXIT.badArguments;
}

/** `help frob`: the parser would print the whole help and say nothing of `frob`. */
function unknownTopic([first, topic]: readonly string[]): string | null {
  if (first !== 'help' || topic === undefined || topic.startsWith('-')) return null;
  return topic === 'help' || commands.some(({ name }) => name === topic) ? null : topic;
}

function parse(context: CliContext, words: readonly string[]): Ending {
  const topic = unknownTopic(words);
  if (topic !== null) return refuse(context, mistake('CLI-105', { command: topic }));
  let ending: Ending = EXIT.internal;
  const program = createProgram(context, (ended) => {
    ending = ended;
  });
  try {
    program.parse(words, { from: 'user' });
    return ending;
  } catch (error) {
    if (error instanceof CommanderError) return answerOf(context, error);
    throw error;
  }
}

/**
 * Runs a command. Results go to `shell.out`, everything else to `shell.err`. Never throws, and never rejects: a mistake of
 * ours becomes a report and its own exit code.
 *
 * @param words what was typed after `bascule`
 * @returns a promise only for a command that takes its time
 */
export function runCommandLine(words: readonly string[], shell: Shell): Ending {
  const context = createContext(shell, languageOf(words, shell.environment));
  const crash = (error: unknown): ExitCode => {
    context.note(crashReport(error, words, context.text));
    return EXIT.internal;
  };
  try {
    const ending = parse(context, words);
    return typeof ending === 'number' ? ending : ending.catch(crash);
  } catch (error) {
    return crash(error);
  }
}
