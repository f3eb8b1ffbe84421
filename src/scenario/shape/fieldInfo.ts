/** What can be said of a field from its schema alone. */
import { z } from 'zod';
import { DAY, HOUR, MINUTE, WEEK } from '../../base/time.ts';
import type { Localised } from '../../model/localised.ts';
import { defOf, innerOf, type Schema } from './unwrap.ts';

export interface FieldInfo {
  /** Null where nobody said what the field is for. */
  readonly about: Localised | null;
  /** How its text is read: `duration`, `law`, `reference`, …; null when it has no special form. */
  readonly form: string | null;
  readonly isRequired: boolean;
  /** What it is when left out, as an author would write it; null when nothing replaces it. */
  readonly fallback: string | null;
  /** The schema of what is written, without defaults and transformations. */
  readonly bare: Schema;
}

const UNITS: readonly (readonly [string, number])[] = [
  ['w', WEEK],
  ['d', DAY],
  ['h', HOUR],
  ['m', MINUTE],
  ['s', 1],
];

/** A span in the largest unit that it is whole in: `30m` for 1800. */
export function durationText(seconds: number): string {
  const [unit, size] = UNITS.find(([, of]) => seconds > 0 && seconds % of === 0) ?? ['s', 1];
  return `${seconds / size}${unit}`;
}

/** Forms whose text is read as a number of units. */
export const isMeasured = (form: string | null): boolean =>
  form === 'duration' || form === 'share' || form === 'percent';

/** A default as an author would write it; empty lists and maps are nothing to write. */
function fallbackText(value: unknown, form: string | null): string | null {
  if (typeof value === 'number' && isMeasured(form)) {
    return form === 'duration' ? durationText(value) : `${value * 100}%`;
  }
  if (Array.isArray(value)) return value.length === 0 ? null : `[${value.join(', ')}]`;
  return typeof value === 'object' || value === undefined ? null : String(value);
}

/** Every layer of a schema, the outermost first. */
function layersOf(schema: Schema): readonly Schema[] {
  const inner = innerOf(schema);
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

const metaOf = (schema: Schema) => z.globalRegistry.get(schema) ?? {};

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a field's schema from the outside in: the outermost word counts. */
export function fieldInfoOf(schema: Schema): FieldInfo {
  const layers = layersOf(schema);
  const metas = layers.map(metaOf);
  const said = metas.find((meta) => textIn(meta['fr']) !== null);
  const form = metas.map((meta) => textIn(meta['form'])).find((word) => word !== null) ?? null;
  const defaults = layers.map(defOf).find((def) => def.type === 'default');
  return {
    about: said ? { fr: textIn(said['fr']) ?? '', en: textIn(said['description']) ?? '' } : null,
    form,
    isRequired: schema._zod.optin === undefined,
    fallback: defaults?.type === 'default' ? fallbackText(defaults.defaultValue, form) : null,
    bare: layers.at(-1) ?? schema,
  };
}
