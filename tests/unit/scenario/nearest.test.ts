import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/scenario/nearest.ts';

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    // A swap of neighbours is one edit, where Levenshtein counts two.
    ['ab', 'ba', 1],
    ['count', 'cuont', 1],
    // Never editing one place twice: 3, where the unrestricted distance is 2.
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
  ])('%j to %j is %i, and back', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('nearest', () => {
  it.each([
    ['cuont', ['name', 'count', 'hours'], 'count'],
    ['Count', ['count'], 'count'],
    ['main', ['api/spare', 'db/main'], 'db/main'],
    ['outscale-cloudguv', ['outscale-cloudgouv', 'ovh-public'], 'outscale-cloudgouv'],
    // A third of a long name may be wrong.
    ['freeze-control-plan', ['outage', 'freeze-control-plane'], 'freeze-control-plane'],
    ['warehouse', ['shop', 'desk'], null],
    // Two edits would turn it into anything.
    ['ab', ['cd', 'ef'], null],
    ['x', [], null],
  ])('of %j among %j is %j', (text, candidates, expected) => {
    expect(nearest(text, candidates)).toBe(expected);
  });

  it('is the first of equals', () => {
    expect(nearest('site-3', ['site-1', 'site-2'])).toBe('site-1');
  });

  it('stays quick with names as long as a file', () => {
    const long = 'x'.repeat(20_000);
    expect(nearest(`${long}a`, [`${long}b`])).toBe(`${long}b`);
  });
});
