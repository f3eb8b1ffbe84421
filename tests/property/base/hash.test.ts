import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHasher, hash32 } from '../../../src/base/hash.ts';
import { utf8BytesOf } from '../../../src/base/utf8.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('a', 'é', '€', '😀'),
  ),
});

describe('utf8BytesOf', () => {
  it('gives the bytes of the platform encoder, lone surrogates included', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = Array.from(utf8BytesOf(text), (byte) => byte.charCodeAt(0));
        expect(bytes).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });
});

describe('hash32', () => {
  it('is an unsigned 32-bit number', () => {
    fc.assert(
      fc.property(anyText, fc.integer(), (text, seed) => {
        const hash = hash32(text, seed);
        return hash === hash >>> 0;
      }),
    );
  });

  it('changes about half of its bits with one bit of the text', () => {
    const flips = Array.from({ length: 2000 }, (_, i) => {
      const changed = hash32(`name-${i}-a`) ^ hash32(`name-${i}-c`);
      return changed.toString(2).replaceAll(/[-0]/g, '').length;
    });
    const mean = flips.reduce((sum, count) => sum + count, 0) / flips.length;
    expect(mean).toBeGreaterThan(14);
    expect(mean).toBeLessThan(18);
  });
});

type Part = string | number;

function digestOf(parts: readonly Part[]): string {
  const hasher = createHasher();
  for (const part of parts) {
    if (typeof part === 'string') hasher.addText(part);
    else hasher.addNumber(part);
  }
  return hasher.digest();
}

describe('a hasher', () => {
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.string({ maxLength: 9, unit: fc.constantFrom('\0', 'a', '1') }),
    fc.double(),
    fc.integer({ min: -3, max: 3 }),
  );
  const isSamePart = (a: Part | undefined, b: Part | undefined) =>
    a === b || (Number.isNaN(a) && Number.isNaN(b));

  it('gives one digest to one sequence, and another to any other', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }),
        fc.array(part, { maxLength: 6 }),
        (one, other) => {
          const isSame =
            one.length === other.length && one.every((p, i) => isSamePart(p, other[i]));
          expect(digestOf(one) === digestOf(other)).toBe(isSame);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
