import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { createHasher } from '../../../src/base/hash.ts';
import { type DrawAddress, stableId, threefry2x32, uniformAt } from '../../../src/base/random.ts';

const ADDRESS: DrawAddress = { seed: 1, run: 2, entity: 3, purpose: 4, occurrence: 5 };

describe('threefry2x32', () => {
  // Known answers of 20 rounds: tests/kat_vectors of DEShawResearch/random123.
  it.each([
    { name: 'zeros', key: [0, 0], counter: [0, 0], expected: [0x6b200159, 0x99ba4efe] },
    {
      name: 'ones',
      key: [0xffffffff, 0xffffffff],
      counter: [0xffffffff, 0xffffffff],
      expected: [0x1cb996fc, 0xbb002be7],
    },
    {
      name: 'digits of pi',
      key: [0x13198a2e, 0x03707344],
      counter: [0x243f6a88, 0x85a308d3],
      expected: [0xc4923a9c, 0x483df7a0],
    },
  ] as const)('of $name', ({ key, counter, expected }) => {
    expect(threefry2x32(key[0], key[1], counter[0], counter[1])).toEqual(expected);
  });
});

describe('uniformAt', () => {
  it('is the same number for the same address, whatever was drawn in between', () => {
    const first = uniformAt(ADDRESS);
    for (let occurrence = 0; occurrence < 100; occurrence += 1) {
      uniformAt({ ...ADDRESS, occurrence });
    }
    expect(uniformAt({ ...ADDRESS })).toBe(first);
  });

  it('is made of both words of one call', () => {
    const [a, b] = threefry2x32(1, 2, 3, (4 << 26) | 5);
    expect(uniformAt(ADDRESS)).toBe(((a >>> 5) * 2 ** 26 + (b >>> 6) + 0.5) / 2 ** 53);
  });

  it.each([
    { name: 'seed', other: { seed: 7 } },
    { name: 'seed above 32 bits', other: { seed: 1 + 2 ** 32 } },
    { name: 'seed far above 32 bits', other: { seed: 1 + 2 ** 52 } },
    { name: 'run', other: { run: 7 } },
    { name: 'entity', other: { entity: 7 } },
    { name: 'purpose', other: { purpose: 7 } },
    { name: 'last purpose', other: { purpose: 63 } },
    { name: 'occurrence', other: { occurrence: 7 } },
    { name: 'last occurrence', other: { occurrence: 2 ** 26 - 1 } },
  ])('changes with the $name', ({ other }) => {
    expect(uniformAt({ ...ADDRESS, ...other })).not.toBe(uniformAt(ADDRESS));
  });

  it.each([
    { name: 'a negative seed', other: { seed: -1 } },
    { name: 'a seed beyond the safe integers', other: { seed: 2 ** 53 } },
    { name: 'half a seed', other: { seed: 0.5 } },
    { name: 'a negative run', other: { run: -1 } },
    { name: 'an entity of 33 bits', other: { entity: 2 ** 32 } },
    { name: 'purpose 64', other: { purpose: 64 } },
    { name: 'half a purpose', other: { purpose: 0.5 } },
    { name: 'occurrence 2^26', other: { occurrence: 2 ** 26 } },
    { name: 'no occurrence', other: { occurrence: Number.NaN } },
  ])('refuses $name', ({ other }) => {
    expect(() => uniformAt({ ...ADDRESS, ...other })).toThrow(InvariantError);
  });

  it('stays inside the interval where both words are at their ends', () => {
    // Addresses found by running the 20 rounds backwards from words of all ones and of all zeros.
    const greatest = { seed: 1, run: 2, entity: 2620997816, purpose: 9, occurrence: 22379141 };
    const least = { seed: 1, run: 2, entity: 1276785872, purpose: 27, occurrence: 25383116 };
    expect(uniformAt(greatest)).toBe(1 - 2 ** -53);
    expect(uniformAt(least)).toBe(2 ** -54);
  });

  it('to the bit: 1000 draws', () => {
    const hasher = createHasher();
    for (let i = 0; i < 1000; i += 1) {
      const purpose = i % 64;
      hasher.addNumber(
        uniformAt({
          seed: i * 9_007_199_254_740,
          run: i,
          entity: stableId(`e${i}`),
          purpose,
          occurrence: i,
        }),
      );
    }
    expect(hasher.digest()).toBe('19b4cd4824e0aab4');
  });
});
