import { describe, expect, it } from 'vitest';
import { assertNever, at, InvariantError, invariant } from '../../../src/base/assert.ts';

describe('our own mistakes', () => {
  it('throw when what must hold does not', () => {
    expect(() => invariant(1 > 2, 'one is not above two')).toThrow(InvariantError);
    expect(() => invariant(1 > 2, 'one is not above two')).toThrow('one is not above two');
    expect(() => invariant(2 > 1, 'never said')).not.toThrow();
  });

  it('throw when a value outside its union comes by', () => {
    expect(() => assertNever('purple' as never)).toThrow(InvariantError);
    expect(() => assertNever('purple' as never)).toThrow('"purple"');
  });

  it('throw when an element that must be there is not', () => {
    expect(at(['a', 'b'], 1)).toBe('b');
    for (const index of [2, -1, 0.5]) expect(() => at(['a', 'b'], index)).toThrow(InvariantError);
  });
});
