/**
 * The schema as a tree to walk: what a field is under its defaults, transformations and late definitions. Messages,
 * suggestions and the reference page ask it, so that nothing about a field is written twice.
 */
import type { z } from 'zod';

export type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** Wrappers inside wrappers; more would be a schema that never ends. */
const LAYERS_MAX = 20;

// Every schema of the dossier is one of zod's own classes, and `$ZodTypes` is their union.
export const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

/** What a default, an option, a transformation or a late definition stands around; null when it is none of these. */
export function innerOf(schema: Schema): Schema | null {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
    case 'readonly':
      return def.innerType;
    case 'pipe':
      return def.in;
    case 'lazy':
      return def.getter();
    default:
      return null;
  }
}

/** The schema of what is written in the file: an object, a record, an array, a union, or a plain value. */
export function unwrap(schema: Schema): Schema {
  let current = schema;
  for (let layer = 0; layer < LAYERS_MAX; layer += 1) {
    const inner = innerOf(current);
    if (!inner) return current;
    current = inner;
  }
  return current;
}

/** The alternatives of a union, each unwrapped, unions inside it flattened; the schema alone when it is none. */
export function alternativesOf(schema: Schema): readonly Schema[] {
  const bare = unwrap(schema);
  const def = defOf(bare);
  return def.type === 'union' ? def.options.flatMap(alternativesOf) : [bare];
}
