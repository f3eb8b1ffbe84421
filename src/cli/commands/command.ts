import type { CliContext } from '../context.ts';
import type { ExitCode } from '../exitCodes.ts';
import type { OptionName, TypedOptions } from '../options.ts';

/** How a command ended, now or once its work is done. */
export type Ending = ExitCode | Promise<ExitCode>;

/** One command of the command line: one file, one line in `index.ts`. Its words are in `text/`. */
export interface CliCommand {
  readonly name: 'check' | 'run' | 'explain' | 'campaign' | 'compare';
  /** Whether it takes one dossier, one or two, or several; at least one in any case. */
  readonly takes: 'one' | 'pair' | 'several';
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
