/** From a refusal of the argument parser to one of our mistakes, so that it is said in the person's language. */
import type { CommanderError } from 'commander';
import { InvariantError } from '../base/assert.ts';
import { type Mistake, mistake } from './mistakes.ts';

/** Names stand between quotes in the parser's messages: `error: unknown option '--sed'`. */
const firstQuoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** `(Did you mean --seed?)`, or the first of `(Did you mean one of a, b?)`. */
const suggested = (message: string): string | null =>
  /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1] ?? null;

/** `-i, --incident <id>` by its long name. */
const longName = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;

/**
 * The mistake behind a refusal.
 *
 * @throws InvariantError for a refusal that no option or argument of ours can bring about
 */
export function mistakeOfCommander({ code, message }: CommanderError): Mistake {
  const quoted = firstQuoted(message);
  switch (code) {
    case 'commander.missingArgument':
      return mistake('CLI-101', { argument: quoted });
    case 'commander.unknownOption':
      return mistake('CLI-102', { option: quoted }, suggested(message));
    case 'commander.optionMissingArgument':
      return mistake('CLI-103', { option: longName(quoted) });
    case 'commander.excessArguments':
      return mistake('CLI-104', {});
    case 'commander.unknownCommand':
      return mistake('CLI-105', { command: quoted }, suggested(message));
    default:
      throw new InvariantError(`the argument parser refuses with ${code}: ${message}`);
  }
}
