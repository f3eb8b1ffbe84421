/** Common causes of failures, drawn from a stream of their own: a sample is otherwise what it was without them. */
import { SHARED_PLACES } from '../../../src/model/vocabulary.ts';
import { choicesOfSample } from '../choices.ts';
import type { Section } from '../invented.ts';

/** Far from the seeds of samples, so that none meets its own choices again. */
const STREAM = 0x5eed_0001;
/** One component in so many, of those that fail. */
const SHARED_EACH = 3;

const isSection = (value: unknown): value is Section => typeof value === 'object' && value !== null;

/** Components of a sample, some of those that fail with a cause that their copies share. */
export function withCommonCauses(components: Section, seed: number, number: number): Section {
  const choices = choicesOfSample((seed ^ STREAM) >>> 0, number);
  const entries = Object.entries(components).map(([id, component]) => {
    const fails = isSection(component) ? component['fails'] : undefined;
    if (!isSection(component) || !isSection(fails) || !choices.onceIn(SHARED_EACH)) {
      return [id, component];
    }
    const share = `${choices.oneOf([0, 5, 20, 60, 100])}%`;
    const together = { share, within: choices.oneOf(SHARED_PLACES) };
    return [id, { ...component, fails: { ...fails, together } }];
  });
  return Object.fromEntries(entries);
}
