import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawAddress, stableId, uniformAt } from '../../../src/base/random.ts';
import {
  CHI_SQUARE_LIMIT,
  chiSquareOfUniform,
  correlationScore,
  KOLMOGOROV_LIMIT,
  kolmogorovDistance,
} from './goodnessOfFit.ts';

const DRAWS = 20_000;
const ORIGIN: DrawAddress = { seed: 20_261_123, run: 5, entity: 77, purpose: 9, occurrence: 3 };

/** Ways to go from one address to its neighbour, one for each part of the address. */
const ways: readonly { name: string; addressAt: (i: number) => DrawAddress }[] = [
  { name: 'seed', addressAt: (i) => ({ ...ORIGIN, seed: i }) },
  { name: 'high bits of the seed', addressAt: (i) => ({ ...ORIGIN, seed: i * 2 ** 32 }) },
  { name: 'run', addressAt: (i) => ({ ...ORIGIN, run: i }) },
  { name: 'entity', addressAt: (i) => ({ ...ORIGIN, entity: i }) },
  { name: 'name of the entity', addressAt: (i) => ({ ...ORIGIN, entity: stableId(`copy-${i}`) }) },
  { name: 'occurrence', addressAt: (i) => ({ ...ORIGIN, occurrence: i }) },
  {
    name: 'purpose',
    addressAt: (i) => ({ ...ORIGIN, purpose: i % 64, occurrence: Math.floor(i / 64) }),
  },
];

describe.each(ways)('draws at neighbouring addresses by $name', ({ addressAt }) => {
  const sample = Array.from({ length: DRAWS }, (_, i) => uniformAt(addressAt(i)));

  it('are uniform', () => {
    expect(chiSquareOfUniform(sample)).toBeLessThan(CHI_SQUARE_LIMIT);
    expect(kolmogorovDistance(sample, (x) => x)).toBeLessThan(KOLMOGOROV_LIMIT);
  });

  it('have nothing to do with each other', () => {
    for (const lag of [1, 2, 64]) {
      const score = correlationScore(sample.slice(0, -lag), sample.slice(lag));
      expect(Math.abs(score)).toBeLessThan(3.9);
    }
  });

  it('never repeat', () => {
    expect(new Set(sample).size).toBe(DRAWS);
  });
});

/** Pairs of streams that differ in one part of the address; each is read over the runs of a campaign. */
const neighbours: readonly { name: string; other: Partial<DrawAddress> }[] = [
  { name: 'the next seed', other: { seed: ORIGIN.seed + 1 } },
  { name: 'the next entity', other: { entity: ORIGIN.entity + 1 } },
  { name: 'an entity that differs in its highest bit', other: { entity: ORIGIN.entity + 2 ** 31 } },
  { name: 'the next purpose', other: { purpose: ORIGIN.purpose + 1 } },
  { name: 'the next occurrence', other: { occurrence: ORIGIN.occurrence + 1 } },
];

describe.each(neighbours)('over the runs of a campaign, $name', ({ other }) => {
  const stream = (address: DrawAddress) =>
    Array.from({ length: DRAWS }, (_, run) => uniformAt({ ...address, run }));
  const here = stream(ORIGIN);
  const there = stream({ ...ORIGIN, ...other });

  it('has nothing to do with this one, in the same run or the next', () => {
    expect(Math.abs(correlationScore(here, there))).toBeLessThan(3.9);
    expect(Math.abs(correlationScore(here.slice(1), there.slice(0, -1)))).toBeLessThan(3.9);
    expect(Math.abs(correlationScore(here.slice(0, -1), there.slice(1)))).toBeLessThan(3.9);
    const squared = (values: readonly number[]) => values.map((u) => (u - 0.5) ** 2);
    expect(Math.abs(correlationScore(squared(here), squared(there)))).toBeLessThan(3.9);
  });
});

const addresses: fc.Arbitrary<DrawAddress> = fc.record({
  seed: fc.maxSafeNat(),
  run: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  entity: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  purpose: fc.integer({ min: 0, max: 63 }),
  occurrence: fc.integer({ min: 0, max: 2 ** 26 - 1 }),
});

describe('a draw', () => {
  it('lies strictly between 0 and 1', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const u = uniformAt(address);
        return u > 0 && u < 1;
      }),
    );
  });

  it('has low bits as random as its high ones', () => {
    const lowBits = Array.from({ length: DRAWS }, (_, run) => {
      const scaled = uniformAt({ ...ORIGIN, run }) * 2 ** 32;
      return scaled - Math.floor(scaled);
    });
    expect(chiSquareOfUniform(lowBits)).toBeLessThan(CHI_SQUARE_LIMIT);
  });

  it('does not change when other entities come or go', () => {
    const drawsOf = (names: readonly string[]) =>
      new Map(names.map((name) => [name, uniformAt({ ...ORIGIN, entity: stableId(name) })]));
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (names, pick) => {
        const kept = names[pick % names.length] as string;
        expect(drawsOf([kept]).get(kept)).toBe(drawsOf(names).get(kept));
      }),
    );
  });
});

describe('the tests of goodness of fit', () => {
  const sample = Array.from({ length: DRAWS }, (_, run) => uniformAt({ ...ORIGIN, run }));

  it('see a bias of three per cent', () => {
    const biased = sample.map((u) => u ** 1.06);
    expect(chiSquareOfUniform(biased)).toBeGreaterThan(CHI_SQUARE_LIMIT);
    expect(kolmogorovDistance(biased, (x) => x)).toBeGreaterThan(KOLMOGOROV_LIMIT);
  });

  it('see a twentieth of a neighbour', () => {
    const mixed = sample.slice(1).map((u, i) => u + 0.05 * (sample[i] ?? 0));
    expect(Math.abs(correlationScore(mixed, sample.slice(0, -1)))).toBeGreaterThan(3.9);
  });
});
