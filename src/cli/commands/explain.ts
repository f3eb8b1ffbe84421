/** `bascule explain`: why a run ended as it did. */
import { exitCodeOf } from '../exitCodes.ts';
import { play } from '../play.ts';
import { printJson } from '../print/printJson.ts';
import { explanationReportOf } from '../report/explanationReport.ts';
import { explanationText } from '../report/explanationText.ts';
import { tellingOf } from '../report/telling.ts';
import { defineCommand } from './command.ts';

export const explain = defineCommand({
  name: 'explain',
  takes: 'one',
  options: ['incident', 'variant', 'mode', 'seed', 'json'],
  execute: (context, [path = ''], options) => {
    const played = play(context, path, options);
    if (!played.ok) return played.error;
    const { run, verdict, variants } = played.value;
    if (options.json) context.printText(printJson(explanationReportOf(run, verdict)));
    else context.print(explanationText(tellingOf(context, played.value), variants));
    return exitCodeOf(verdict.word);
  },
});
