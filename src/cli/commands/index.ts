import { campaign } from './campaign.ts';
import { check } from './check.ts';
import type { CliCommand } from './command.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { run } from './run.ts';

/** The one list of commands, in the order of `--help`. */
export const commands: readonly CliCommand[] = [check, run, explain, campaign, compare];
