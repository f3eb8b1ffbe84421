import { createHasher } from '../base/hash.ts';
import { stableJson } from '../base/stableJson.ts';
import type { Dossier } from './dossier.ts';

/** Objects as lists of pairs: the author's order of names decides ties in a run, so it belongs to the hash. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => [key, ordered(field)]);
}

/**
 * 16 hexadecimal digits over all that a run, its trace and its names depend on. The order of named things counts;
 * the order of the fields of one section does not, because reading gives them the schema's.
 *
 * @param design the lesson, the walkthrough, the sources and the name of the variant change no run and are left out
 */
export function dossierHash(design: Omit<Dossier, 'hash'>): string {
  const {
    lesson: _lesson,
    walkthrough: _walkthrough,
    sources: _sources,
    variant: _variant,
    ...decisive
  } = design;
  const hasher = createHasher();
  hasher.addText(stableJson(ordered(decisive)));
  return hasher.digest();
}
