/** Which part of the schema a place in the file answers to. */
import { z } from 'zod';
import type { PathStep, SourceNode } from '../source/sourceNode.ts';
import { alternativesOf, defOf, type Schema } from './unwrap.ts';

/** A place in the file, and all the schemas that may describe what stands there. */
export interface SchemaPlace {
  readonly schemas: readonly Schema[];
  /** Null where the file has nothing. */
  readonly node: SourceNode | null;
}

/** Whether an alternative is of the node's own kind; what is not there could be anything. */
function isFit(schema: Schema, node: SourceNode | null): boolean {
  const { type } = defOf(schema);
  if (!node) return true;
  if (node.type === 'map') return type === 'object' || type === 'record';
  return node.type === 'list' ? type === 'array' : !['object', 'record', 'array'].includes(type);
}

/** Whether the fixed words of an object (`do: promote`) are those of the node. */
function hasSameWords(schema: Schema, node: SourceNode | null): boolean {
  const def = defOf(schema);
  if (def.type !== 'object' || node?.type !== 'map') return true;
  return Object.entries(def.shape).every(([key, field]) => {
    const fixed = defOf(field);
    const value = node.entries.get(key)?.value;
    if (fixed.type !== 'literal' || value?.type !== 'scalar') return true;
    return fixed.values.some((word) => word === value.value);
  });
}

const inside = (node: SourceNode | null, step: PathStep): SourceNode | null => {
  if (node?.type === 'map') return node.entries.get(String(step))?.value ?? null;
  return node?.type === 'list' ? (node.items[Number(step)] ?? null) : null;
};

function schemasInside(schema: Schema, step: PathStep): readonly Schema[] {
  const def = defOf(schema);
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const field = def.type === 'object' ? def.shape[String(step)] : undefined;
  return field ? [field] : [];
}

/** The alternatives that fit what is written; all of them when none does. */
function fitting(schemas: readonly Schema[], node: SourceNode | null): readonly Schema[] {
  const all = schemas.flatMap(alternativesOf);
  const fit = all.filter((schema) => isFit(schema, node) && hasSameWords(schema, node));
  return fit.length > 0 ? fit : all;
}

/** Follows a path through schema and file together. */
export function schemaAt(schema: Schema, root: SourceNode, path: readonly PathStep[]): SchemaPlace {
  let place: SchemaPlace = { schemas: fitting([schema], root), node: root };
  for (const step of path) {
    const node = inside(place.node, step);
    const schemas = place.schemas.flatMap((one) => schemasInside(one, step));
    place = { schemas: fitting(schemas, node), node };
  }
  return place;
}

/** Every field that the objects at a place know, each once, in the schema's order. */
export function fieldsAt({ schemas }: SchemaPlace): readonly string[] {
  const names = schemas.flatMap((schema) => {
    const def = defOf(schema);
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
  return [...new Set(names)];
}

/** Every field that some kind of thing may have at a place, whatever kind is written there. */
export function fieldsOfAnyAt(
  schema: Schema,
  root: SourceNode,
  path: readonly PathStep[],
): readonly string[] {
  const last = path.at(-1);
  if (last === undefined) return [];
  const { schemas } = schemaAt(schema, root, path.slice(0, -1));
  const kinds = schemas.flatMap((one) => schemasInside(one, last)).flatMap(alternativesOf);
  return fieldsAt({ schemas: kinds, node: null });
}

/** What is registered of each kind of text that the schema allows at a place. */
const textsAt = ({ schemas }: SchemaPlace) =>
  schemas
    .filter((schema) => defOf(schema).type === 'string')
    .map((schema) => z.globalRegistry.get(schema));

/** The form that the schema asks of a text at a place (`duration`, `rate`); null when several kinds of value fit, or any text. */
export function formAt(place: SchemaPlace): unknown {
  const forms = textsAt(place).map((text) => text?.['form']);
  return new Set(forms).size === 1 ? (forms[0] ?? null) : null;
}

/** What the schema gives as examples of a value at a place; none when several kinds of value fit. */
export const examplesAt = (place: SchemaPlace): readonly string[] =>
  textsAt(place)
    .flatMap((text) => text?.['examples'] ?? [])
    .filter((example) => typeof example === 'string');
