/** `bascule run`: one run of a dossier, and whether the plan holds. */
import { reportOf, traceText } from '../../analysis/index.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { CliContext } from '../context.ts';
import { whileRunning } from '../crashReport.ts';
import { exitCodeOf } from '../exitCodes.ts';
import type { TypedOptions } from '../options.ts';
import { type Played, play } from '../play.ts';
import type { Line } from '../print/line.ts';
import { printJson } from '../print/printJson.ts';
import { tellingOf } from '../report/telling.ts';
import { verdictText } from '../report/verdictText.ts';
import { defineCommand } from './command.ts';

/** Names of the dossier are in it: it goes the way of every text. */
const traceLines = (run: Run, language: Language): readonly Line[] =>
  run.entries.length === 0
    ? []
    : traceText(run, language)
        .split('\n')
        .map((line) => [line]);

function print(context: CliContext, played: Played, { json, trace }: TypedOptions): void {
  const { run, verdict, opened } = played;
  if (json && trace) context.printText(printJson(run));
  else if (json) context.printText(printJson(reportOf(run, verdict)));
  else if (trace) context.print(traceLines(run, context.language));
  else context.print(verdictText(tellingOf(context, played), opened.variants));
}

export const run = defineCommand({
  name: 'run',
  takes: 'one',
  options: ['incident', 'variant', 'over', 'mode', 'seed', 'run', 'json', 'trace'],
  execute: (context, [path = ''], options) => {
    const played = play(context, path, options);
    if (!played.ok) return played.error;
    const { run, verdict } = played.value;
    whileRunning(run.dossierHash, () => print(context, played.value, options));
    return exitCodeOf(verdict.word);
  },
});
