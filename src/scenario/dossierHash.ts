import { invariant } from '../base/assert.ts';
import { createHasher } from '../base/hash.ts';
import type { Dossier } from './dossier.ts';

/** Objects as lists of pairs: the author's order of names decides ties in a run, so it belongs to the hash. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) {
    // What JSON would change in silence.
    const isKept = typeof value === 'number' ? Number.isFinite(value) : value !== undefined;
    invariant(isKept, 'a dossier holds texts, finite numbers and yes or no');
    return value;
  }
  const pairs: unknown[] = [];
  for (const key of Object.keys(value)) {
    const field: unknown = value[key as keyof typeof value];
    if (field !== undefined) pairs.push([key, ordered(field)]);
  }
  return pairs;
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
  hasher.addText(JSON.stringify(ordered(decisive)));
  return hasher.digest();
}
