import { invariant } from '../../../base/assert.ts';
import type { SavedRun } from '../../../model/savedRun.ts';
import type { OpenScenario } from '../../state/deskState.ts';
import { readSession } from '../../state/session.ts';

/**
 * What is on screen now, to be played again elsewhere.
 *
 * @throws InvariantError when nothing is playing
 */
export function savedRunOf({ source }: OpenScenario): SavedRun {
  const { playing, instant } = readSession();
  invariant(playing !== null, 'nothing is playing');
  const { engine, traceHash, request } = playing.run;
  return { source, request, at: instant, engine, traceHash };
}
