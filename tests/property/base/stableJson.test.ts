import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../../src/base/stableJson.ts';

/** The same value with the fields of every object written in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, reordered(field)] as const);
  // By index the keys that look like numbers come first whatever we do; the others turn round.
  return Object.fromEntries(fields.reverse());
}

describe('stableJson', () => {
  it('can be read back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(stableJson(reordered(value))).toBe(stableJson(value));
      }),
    );
  });

  it('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
        fc.pre(first !== second);
        if (stableJson(one) === stableJson(other)) {
          expect(JSON.parse(first)).toEqual(JSON.parse(second));
        }
      }),
    );
  });
});
