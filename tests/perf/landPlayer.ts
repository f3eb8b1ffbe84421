/** Plays futures of a generated dossier, for contests between its sizes. */
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { landText } from './landText.ts';
import { COLUMN, type Play } from './ref60/outcome.ts';

/** @throws Error when the dossier is refused */
export function createLandPlayer(components: number): Play {
  const opened = openDossier(landText(components));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error.slice(0, 3)));
  const plant = compilePlant(opened.value.design(null));
  const futures = createFutures(plant, { incidents: [], seed: 1, mode: 'sampled' });
  const outcome = new Int32Array(futures.columns.length);
  return (run, row) => {
    row[COLUMN.events] = futures.play(run, outcome, 0);
  };
}
