import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doOverlap } from '../../../src/viz/map/geometry.ts';
import { layoutMap } from '../../../src/viz/map/layoutMap.ts';
import { moveFocus, readingOrder } from '../../../src/viz/map/moveFocus.ts';
import { relationsOf } from '../../../src/viz/map/relations.ts';
import { createRouter } from '../../../src/viz/map/routeLinks.ts';
import { describeLand } from '../../helpers/map/describeLand.ts';
import { drawMap, faultsOf } from '../../helpers/map/drawnMap.ts';
import { frames, landCounts } from '../../helpers/map/landCounts.ts';
import { quietRun } from '../../helpers/map/quietRun.ts';

const RUNS = { numRuns: 60 };

describe('the map of any land', () => {
  it('holds everything, in its place, with nothing over anything', () => {
    fc.assert(
      fc.property(landCounts, frames, (counts, frame) => {
        expect(faultsOf(drawMap(quietRun(describeLand(counts)), { frame }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same each time it is laid out', () => {
    fc.assert(
      fc.property(landCounts, frames, (counts, frame) => {
        const again = () => layoutMap(describeLand(counts), 'fr', frame);
        expect(again()).toEqual(again());
      }),
      { numRuns: 20 },
    );
  });

  it('leads every link between plates, at right angles, from one to the other', () => {
    fc.assert(
      fc.property(landCounts, frames, (counts, frame) => {
        const description = describeLand(counts);
        const layout = layoutMap(description, 'en', frame);
        const router = createRouter(layout);
        for (const { from, to } of relationsOf(description, layout).slice(0, 40)) {
          const corners = router.between(from, to);
          expect(corners?.length).toBeGreaterThanOrEqual(2);
          for (const [i, corner] of (corners ?? []).entries()) {
            const next = corners?.[i + 1];
            if (!next) continue;
            expect(corner.x === next.x || corner.y === next.y).toBe(true);
            const stretch = {
              x: Math.min(corner.x, next.x),
              y: Math.min(corner.y, next.y),
              width: Math.abs(corner.x - next.x),
              height: Math.abs(corner.y - next.y),
            };
            const crossed = layout.plates.filter((plate) => doOverlap(stretch, plate));
            expect(crossed.map(({ key }) => key)).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is reached whole by the keyboard', () => {
    fc.assert(
      fc.property(landCounts, (counts) => {
        const description = describeLand(counts);
        const layout = layoutMap(description, 'en', { widthPx: 1060, heightPx: 430 });
        const relations = relationsOf(description, layout);
        const reached = new Set<string>();
        const moves = ['needs', 'needed-by', 'previous', 'next', 'first', 'last'] as const;
        const start = moveFocus(layout, relations, null, 'first');
        const waiting = start ? [start] : [];
        const seen = new Set<string>();
        for (let focus = waiting.pop(); focus; focus = waiting.pop()) {
          const id = JSON.stringify(focus);
          if (seen.has(id)) continue;
          seen.add(id);
          reached.add(focus.key);
          for (const move of moves) {
            const next = moveFocus(layout, relations, focus, move);
            if (next) waiting.push(next);
          }
        }
        expect([...reached].sort()).toEqual([...readingOrder(layout)].sort());
      }),
      { numRuns: 30 },
    );
  });
});
