import { expect, it } from 'vitest';
import { otherDesign } from '../../src/ui/views/run/otherDesign.ts';

const designs = (...ids: readonly (string | null)[]) =>
  ids.map((id) => ({ id, name: null, story: null }));

it.each([
  { ids: ['naive', 'middle', 'reference'], shown: 'naive', other: 'reference' },
  { ids: ['naive', 'middle', 'reference'], shown: 'reference', other: 'naive' },
  { ids: ['naive', 'middle', 'reference'], shown: 'middle', other: 'reference' },
  { ids: ['reference', 'naive'], shown: 'naive', other: 'reference' },
  { ids: [null, 'better'], shown: null, other: 'better' },
  { ids: [null, 'better'], shown: 'better', other: null },
])('$shown among $ids is compared with $other', ({ ids, shown, other }) => {
  expect(otherDesign(designs(...ids), shown)?.id).toBe(other);
});

it('a design alone is compared with nothing', () => {
  expect(otherDesign(designs(null), null)).toBeNull();
});
