import { useEffect } from 'react';
import { endsOf } from '../../../viz/map/readLinks.ts';
import type { Relation } from '../../../viz/map/relations.ts';
import type { Router } from '../../../viz/map/routeLinks.ts';

/** Of a frame, what may be spent on ways that nobody has asked for yet. */
const SLICE_MS = 4;

/**
 * Finds the ways of all links while nothing else is to be done, a few at a time: a link that is drawn for the first time
 * under a hand that drags the clock then costs a look-up.
 */
export function useRoutesAhead(router: Router, relations: readonly Relation[]): void {
  useEffect(() => {
    const waiting = relations.filter(({ kind }) => kind !== 'place');
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      const until = performance.now() + SLICE_MS;
      while (next < waiting.length && performance.now() < until) {
        const relation = waiting[next];
        next += 1;
        if (!relation) continue;
        const { from, to } = endsOf(relation);
        router.between(from, to);
      }
      if (next < waiting.length) timer = setTimeout(go, 2 * SLICE_MS);
    };
    timer = setTimeout(go, 2 * SLICE_MS);
    return () => clearTimeout(timer);
  }, [router, relations]);
}
