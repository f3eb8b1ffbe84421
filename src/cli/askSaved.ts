/** Runs the worlds that say what would have saved a run, and says how far it is when that takes long. */
import { inquire, isWorthAsking, worldsAtMost } from '../analysis/index.ts';
import { formatCount } from '../analysis/wording/formatNumber.ts';
import { designIds } from '../scenario/index.ts';
import { questionsOf, tryOut } from '../workers/branches.ts';
import type { CliContext } from './context.ts';
import type { Played } from './play.ts';
import { overwrittenLine } from './print/overwrittenLine.ts';
import type { SavedBy } from './report/savedLines.ts';

/** Nobody wonders what is being done before that. */
const SAYS_AFTER_MS = 1000;

/** Null for a run that keeps its promises: there is nothing to save. */
export function askSaved(
  { shell, text, language }: CliContext,
  { opened, run, verdict }: Played,
): SavedBy | null {
  if (!isWorthAsking(verdict)) return null;
  const { request } = run;
  const others = designIds(opened).filter((variant) => variant !== request.variant);
  const asked = { run, verdict, questions: questionsOf(opened, request), others };
  const total = formatCount(worldsAtMost(asked), language);
  const line = overwrittenLine(shell);
  const began = shell.now();
  const inquiry = inquire(asked);
  let worlds = 0;
  let step = inquiry.next([]);
  while (!step.done) {
    step = inquiry.next(
      step.value.requests.map((one) => {
        const trial = tryOut(opened, one);
        worlds += 1;
        if (shell.now() - began >= SAYS_AFTER_MS)
          line.write(text.explain.searching(formatCount(worlds, language), total));
        return trial;
      }),
    );
  }
  line.erase();
  return { saved: step.value, worlds };
}
