/** `bascule explain`: why a run ended as it did, and what would have saved it. */
import { askSaved } from '../askSaved.ts';
import type { CliContext } from '../context.ts';
import { whileRunning } from '../crashReport.ts';
import { exitCodeOf } from '../exitCodes.ts';
import type { TypedOptions } from '../options.ts';
import { type Played, play } from '../play.ts';
import { printJson } from '../print/printJson.ts';
import { explanationReportOf } from '../report/explanationReport.ts';
import { explanationText } from '../report/explanationText.ts';
import { tellingOf } from '../report/telling.ts';
import { defineCommand } from './command.ts';

function print(context: CliContext, played: Played, { json, saving }: TypedOptions): void {
  const { run, verdict, opened } = played;
  const by = saving === false ? 'not-asked' : askSaved(context, played);
  if (json) context.printText(printJson(explanationReportOf(run, verdict, by)));
  else context.print(explanationText(tellingOf(context, played), opened.variants, by));
}

export const explain = defineCommand({
  name: 'explain',
  takes: 'one',
  options: ['incident', 'variant', 'over', 'mode', 'seed', 'run', 'json', 'saving'],
  execute: (context, [path = ''], options) => {
    const played = play(context, path, options);
    if (!played.ok) return played.error;
    const { run, verdict } = played.value;
    whileRunning(run.dossierHash, () => print(context, played.value, options));
    return exitCodeOf(verdict.word);
  },
});
