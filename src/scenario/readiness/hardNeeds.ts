import type { Need } from '../schema/service.ts';

/** Needs without which nothing starts: neither replaceable nor done without. */
export const hardNeeds = (needs: readonly Need[]): readonly string[] =>
  needs.flatMap((need) => {
    if (need.type === 'one') return need.without > 0 ? [] : [need.ref];
    if (need.type === 'all') return hardNeeds(need.of);
    return need.type === 'at-least' && need.count === need.of.length ? hardNeeds(need.of) : [];
  });
