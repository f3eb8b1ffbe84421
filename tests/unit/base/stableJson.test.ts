import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { stableJson } from '../../../src/base/stableJson.ts';

describe('stableJson', () => {
  it.each([
    { name: 'null', value: null, expected: 'null' },
    { name: 'a text with quotes', value: 'a"b\n', expected: '"a\\"b\\n"' },
    { name: 'a lone surrogate', value: '\ud800', expected: '"\\ud800"' },
    { name: 'numbers', value: [1e21, 0.1, -0, 1e-7], expected: '[1e+21,0.1,0,1e-7]' },
    {
      name: 'fields in any order',
      value: { b: 1, a: { d: 2, c: [] } },
      expected: '{"a":{"c":[],"d":2},"b":1}',
    },
    {
      name: 'keys by code unit',
      value: { é: 1, z: 2, Z: 3, 10: 4, 9: 5, '': 6 },
      expected: '{"":6,"10":4,"9":5,"Z":3,"z":2,"é":1}',
    },
    {
      name: 'surrogates before U+FF61',
      value: { '\uff61': 1, '\u{1f600}': 2 },
      expected: '{"😀":2,"｡":1}',
    },
    { name: 'an undefined field', value: { a: undefined, b: 1 }, expected: '{"b":1}' },
    {
      name: 'an object without prototype',
      value: Object.assign(Object.create(null), { a: 1 }),
      expected: '{"a":1}',
    },
    {
      name: 'a field named __proto__',
      value: JSON.parse('{"__proto__":1,"a":2}'),
      expected: '{"__proto__":1,"a":2}',
    },
  ])('prints $name', ({ value, expected }) => {
    expect(stableJson(value)).toBe(expected);
  });

  it.each([
    { name: 'arrays', wrap: (inner: unknown): unknown => [inner] },
    { name: 'objects', wrap: (inner: unknown): unknown => ({ a: inner }) },
  ])('prints $name 200 levels deep, and refuses one more', ({ wrap }) => {
    let value: unknown = 1;
    for (let level = 0; level < 200; level += 1) value = wrap(value);
    expect(JSON.parse(stableJson(value))).toEqual(value);
    expect(() => stableJson(wrap(value))).toThrow(InvariantError);
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  it.each([
    { name: 'undefined', value: undefined },
    { name: 'undefined in an array', value: [1, undefined] },
    // biome-ignore lint/suspicious/noSparseArray: holes are what is tested
    { name: 'a hole in an array', value: [1, , 2] },
    { name: 'a function', value: { a: () => 1 } },
    { name: 'a symbol', value: Symbol('a') },
    { name: 'a bigint', value: 1n },
    { name: 'NaN', value: [Number.NaN] },
    { name: 'Infinity', value: { a: Number.POSITIVE_INFINITY } },
    { name: 'a map', value: new Map([[1, 2]]) },
    { name: 'a typed array', value: new Float64Array(1) },
    { name: 'a cycle', value: cycle },
  ])('refuses $name', ({ value }) => {
    expect(() => stableJson(value)).toThrow(InvariantError);
  });
});
