/** Command-line entry: the process becomes a shell, and ends with the code of its command. */
import { argv, env } from 'node:process';
import { learnLanguages } from '../analysis/wording/learnLanguages.ts';
import { createContext, refuse } from './context.ts';
import { languageOf } from './languageOf.ts';
import { mistake } from './mistakes.ts';
import { createNodeShell } from './nodeShell.ts';
import { runCommandLine } from './runCommandLine.ts';

/** Before them stand Node and the script. */
const FIRST_WORD = 2;

const words = argv.slice(FIRST_WORD);
let isLost = false;

/** What could not be written is not answered, whatever the command came to. */
function tellLost(reason: string): void {
  if (isLost) return;
  isLost = true;
  const code = refuse(createContext(shell, languageOf(words, env)), mistake('CLI-203', { reason }));
  process.once('exit', () => {
    process.exitCode = code;
  });
}

learnLanguages();
const shell = createNodeShell(tellLost);
// Not process.exit: it would cut what a pipe has not taken yet.
process.exitCode = await runCommandLine(words, shell);
