import { InvariantError, invariant } from './assert.ts';

/** Deeper than any dossier or trace; a cycle ends here instead of in a stack overflow. */
const DEPTH_MAX = 200;

/**
 * One text for one value, whatever the order in which its fields were written: JSON without spaces, keys
 * sorted by UTF-16 code unit (as RFC 8785 does). Fields that are undefined are left out; -0 is written 0.
 *
 * @throws InvariantError for what JSON would change in silence: a function, a symbol, a bigint, undefined
 *   outside a field, a number that is not finite, an object with a class (Map, Date, typed array), a cycle
 */
export function stableJson(value: unknown): string {
  return print(value, 0);
}

function print(value: unknown, depth: number): string {
  invariant(depth <= DEPTH_MAX, `no stable JSON for a value nested deeper than ${DEPTH_MAX}`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new InvariantError(`no stable JSON for ${value}`);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? printArray(value, depth) : printObject(value, depth);
    default:
      throw new InvariantError(`no stable JSON for ${typeof value}`);
  }
}

function printArray(items: readonly unknown[], depth: number): string {
  // By index: `map` would skip the holes of a sparse array, which are undefined too.
  const parts: string[] = [];
  for (let i = 0; i < items.length; i += 1) parts.push(print(items[i], depth + 1));
  return `[${parts.join(',')}]`;
}

function printObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new InvariantError(`no stable JSON for ${Object.prototype.toString.call(object)}`);
  }
  const fields = Object.entries(object)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1)); // keys of one object are never equal
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${print(field, depth + 1)}`).join(',')}}`;
}
