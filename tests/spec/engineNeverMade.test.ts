/** What nothing makes never comes: who waits for it is stuck. */
import { expect, it } from 'vitest';
import { judge, outcomeOf } from '../../src/analysis/index.ts';
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { OUTCOME_WORDS } from '../../src/model/outcome.ts';
import { aDossier, aRun } from '../helpers/aDossier.ts';

/** Word of the verdict, by the trace and by the row of a future. */
function wordsOf(steps: string): readonly unknown[] {
  const text = `
services: { web: { needs: [app], objectives: { rto: 4h } } }
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } } }
plans: { go: { kind: recovery, trigger: { when: web < 50%, learned-after: 0s }, steps: { ${steps} } } }
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }`;
  const run = aRun(text);
  const { columns, play } = createFutures(compilePlant(aDossier(text)), run.request);
  const row = new Int32Array(columns.length);
  play(0, row, 0);
  const verdict = judge(run);
  expect([...row]).toEqual([...outcomeOf(run, verdict)]);
  return [verdict.word, OUTCOME_WORDS[row[0] ?? -1]];
}

const OPEN = 'open: { do: promote, what: app/spare, takes: 1h }';

it('[ENG-420] a copy that no step creates keeps its promotion stuck; one that comes late makes it fail', () => {
  expect(wordsOf(OPEN)).toEqual(['stuck', 'stuck']);
  const make = 'make: { do: provision, what: app/spare, takes: 30h }';
  expect(wordsOf(`${make}, ${OPEN}`)).toEqual(['fails', 'fails']);
});
