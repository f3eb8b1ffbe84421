import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { addSeconds, NEVER, simSeconds } from '../../../src/base/time.ts';

describe('simulated time', () => {
  it('is a whole number of seconds from 0 up', () => {
    expect(simSeconds(0)).toBe(0);
    expect(simSeconds(2 ** 53 - 1)).toBe(2 ** 53 - 1);
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (value) => {
    expect(() => simSeconds(value)).toThrow(InvariantError);
  });

  it('adds up, and refuses to go below 0', () => {
    expect(addSeconds(simSeconds(90), -90)).toBe(0);
    expect(() => addSeconds(simSeconds(90), -91)).toThrow(InvariantError);
  });

  it('comes before never', () => {
    expect(simSeconds(2 ** 53 - 1)).toBeLessThan(NEVER);
  });
});
