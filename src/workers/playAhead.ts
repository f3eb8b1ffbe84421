import { invariant } from '../base/assert.ts';
import type { Glance, ScenarioSource, Told } from './protocol.ts';
import { createScenarioRunner } from './scenarioRunner.ts';

/**
 * What the library shows and finds of one scenario: the same as its worker would say.
 *
 * @throws InvariantError for a text that is no valid dossier: a build delivers none
 */
export function playAhead(source: ScenarioSource): {
  readonly glance: Glance;
  readonly told: Told;
} {
  const answer = createScenarioRunner()({ type: 'glance', job: 0, source });
  invariant(answer.type === 'glanced', `${source.path} is delivered and cannot be played`);
  return answer;
}
