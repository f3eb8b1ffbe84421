import { invariant } from '../base/assert.ts';
import type { SourcedLaw } from '../model/law.ts';
import { parseLaw } from '../model/parseLaw.ts';

/**
 * A law of ours, used when the dossier gives none; always marked as a guess.
 *
 * @throws InvariantError when the text is not a law: a mistake in this repository
 */
export function defaultLaw(text: string): SourcedLaw {
  const law = parseLaw(text);
  invariant(typeof law !== 'string', `not a law: ${text}`);
  return { law, text, source: 'guess' };
}

export const INSTANT: SourcedLaw = defaultLaw('0s');
