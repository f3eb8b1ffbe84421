/** Whether both executors tell one story, and the first entry at which they do not. */
import { outcomeOf } from '../../../src/analysis/campaign/outcomeOf.ts';
import { judge } from '../../../src/analysis/index.ts';
import {
  compilePlant,
  createFutures,
  type Execution,
  executeCompiled,
  executeReference,
  type Plant,
  runReference,
} from '../../../src/engine/index.ts';
import type { RunRequest } from '../../../src/model/description.ts';
import type { Run } from '../../../src/model/run.ts';
import type { Dossier } from '../../../src/scenario/index.ts';
import { worldOf } from '../worldOf.ts';

/** Null when they agree; else what is first different, in a few lines. */
export type Disagreement = string | null;

const json = (value: unknown): string => JSON.stringify(value);

/** The first entry of one that is not in the other, with the one before it. */
function firstDifference(expected: Execution, found: Execution): string {
  const count = Math.max(expected.entries.length, found.entries.length);
  for (let index = 0; index < count; index += 1) {
    const [left, right] = [json(expected.entries[index]), json(found.entries[index])];
    if (left === right) continue;
    const before = index === 0 ? '' : `\n  before   ${json(expected.entries[index - 1])}`;
    return `entry ${index}${before}\n  expected ${left}\n  found    ${right}`;
  }
  return `hash ${expected.traceHash}, then ${found.traceHash}, of the same entries`;
}

/** Whether two executions tell the same entries and end alike; a trace is hashed anew at each look, so once is enough. */
export function traceDisagreement(
  expected: Execution,
  found: Execution,
  hash = expected.traceHash,
): Disagreement {
  if (hash !== found.traceHash) return firstDifference(expected, found);
  const [ending, foundEnding] = [json(expected.ending), json(found.ending)];
  if (ending !== foundEnding) return `ending ${ending}, then ${foundEnding}`;
  return null;
}

/** The first column of the worlds at the end that differs: without a trace, a run leaves nothing else behind. */
function worldDisagreement(expected: Execution, found: Execution): Disagreement {
  if (expected.eventCount !== found.eventCount) {
    return `${expected.eventCount} events, then ${found.eventCount}`;
  }
  const [left, right] = [worldOf(expected), worldOf(found)];
  const column = Object.keys(left).find((name) => String(left[name]) !== String(right[name]));
  if (column === undefined) return null;
  return `at the end, ${column} is ${left[column]}, then ${right[column]}`;
}

/** One plant played in every manner, one after the other: what a run leaves behind would show in the next. */
export function executorsDisagree(plant: Plant, request: RunRequest): Disagreement {
  const reference = executeReference(plant, request);
  const traced = traceDisagreement(reference, executeCompiled(plant, request, true));
  if (traced) return `reference, then traced: ${traced}`;
  const untraced = worldDisagreement(reference, executeCompiled(plant, request, false));
  return untraced && `reference, then untraced: ${untraced}`;
}

/** The verdict with all its figures, of the reference run and of the same run told by the fast executor. */
function verdictDisagreement(run: Run, plant: Plant): Disagreement {
  const { entries, ending, traceHash } = executeCompiled(plant, run.request, true);
  const expected = json(judge(run));
  const found = json(judge({ ...run, entries, ending, traceHash }));
  return expected === found ? null : `verdict ${expected}, then ${found}`;
}

/** The row of a future played without a trace, before and after another one, and the row read from the whole trace. */
function rowDisagreement(run: Run, plant: Plant): Disagreement {
  const number = run.request.run ?? 0;
  const expected = outcomeOf(run, judge(run));
  const { columns, play } = createFutures(plant, run.request);
  // Not the next one: it is never out of range.
  for (const played of [number, number ^ 1, number]) {
    const row = new Int32Array(columns.length + 2).fill(-7);
    play(played >>> 0, row, 1);
    if (row.at(0) !== -7 || row.at(-1) !== -7) return 'a row is written beside its place';
    const at = played === number ? expected.findIndex((value, c) => value !== row[c + 1]) : -1;
    if (at < 0) continue;
    return `outcome ${json(columns[at])} is ${expected[at]}, then ${row[at + 1]}`;
  }
  return null;
}

/** What a run comes to: verdict and outcome row. */
export function resultsDisagree(dossier: Dossier, request: RunRequest): Disagreement {
  const run = runReference(dossier, request);
  const plant = compilePlant(dossier);
  return verdictDisagreement(run, plant) ?? rowDisagreement(run, plant);
}
