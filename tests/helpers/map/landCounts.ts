import fc from 'fast-check';
import type { HostingCounts, LandCounts } from './describeLand.ts';

const hosting: fc.Arbitrary<HostingCounts> = fc.record({
  country: fc.constantFrom('FR', 'DE', 'US'),
  copies: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 }),
  tools: fc.nat({ max: 4 }),
});

/** Lands of any shape: up to six hostings in three countries, up to thirty copies in each. */
export const landCounts: fc.Arbitrary<LandCounts> = fc.record({
  services: fc.nat({ max: 6 }),
  components: fc.integer({ min: 1, max: 8 }),
  placeless: fc.nat({ max: 7 }),
  hostings: fc.array(hosting, { minLength: 1, maxLength: 6 }),
});

/** Frames from a phone's to a wall's. */
export const frames = fc.record({
  widthPx: fc.integer({ min: 320, max: 1800 }),
  heightPx: fc.integer({ min: 200, max: 1000 }),
});
