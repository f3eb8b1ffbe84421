/** Command-line entry: the process becomes a shell, and ends with the code of its command. */
import { argv } from 'node:process';
import { learnLanguages } from '../analysis/wording/learnLanguages.ts';
import { createNodeShell } from './nodeShell.ts';
import { runCommandLine } from './runCommandLine.ts';

/** Before them stand Node and the script. */
const FIRST_WORD = 2;

learnLanguages();
// Not process.exit: it would cut what a pipe has not taken yet.
process.exitCode = await runCommandLine(argv.slice(FIRST_WORD), createNodeShell());
