import type { CliContext } from '../context.ts';
import type { ExitCode } from '../exitCodes.ts';
import type { OptionName, TypedOptions } from '../options.ts';

/** How a command ended, now or once its work is done. */
export type Ending = ExitCode | Promise<ExitCode>;

/** One command of the command line: one file, one line in `index.ts`. Its words are in `text/`. */
export interface CliCommand {
  readonly name: 'check' | 'run' | 'explain';
  /** Whether it takes one dossier or several; at least one either way. */
  readonly takes: 'one' | 'several';
  readonly options: readonly OptionName[];
  /** Does it all and says how it ended. */
  readonly execute: (
    context: CliContext,
    paths: readonly string[],
    options: TypedOptions,
  ) => Ending;
}

/** Types a command; does nothing else. */
export const defineCommand = (command: CliCommand): CliCommand => command;
