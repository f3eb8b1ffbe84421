/** Runs the worlds that say what would have saved a run. */
import { inquire, isWorthAsking } from '../analysis/index.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Run } from '../model/run.ts';
import { designIds, type OpenedDossier } from '../scenario/index.ts';
import { questionsOf, tryOut } from '../workers/branches.ts';
import type { SavedBy } from './report/savedLines.ts';

/** Null for a run that keeps its promises: there is nothing to save. */
export function askSaved(opened: OpenedDossier, run: Run, verdict: Verdict): SavedBy | null {
  if (!isWorthAsking(verdict)) return null;
  const { request } = run;
  const others = designIds(opened).filter((variant) => variant !== request.variant);
  const inquiry = inquire({ run, verdict, questions: questionsOf(opened, request), others });
  let worlds = 0;
  let step = inquiry.next([]);
  while (!step.done) {
    worlds += step.value.requests.length;
    step = inquiry.next(step.value.requests.map((one) => tryOut(opened, one)));
  }
  return { saved: step.value, worlds };
}
