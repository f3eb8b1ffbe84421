/** What an event costs as the land grows: it should grow as the logarithm of the calendar, not as the land. */
import { contest, type Effort } from './contest.ts';
import { startEntrants } from './ref60Section.ts';
import type { GoalResult, Section } from './report.ts';
import { type Entrant, OURS } from './rivals.ts';
import { short, shortSpread, spreadOf } from './spread.ts';

/** Components a zone, and components in all. */
const SIZES = [
  [4, 12],
  [10, 60],
  [17, 102],
  [167, 1002],
  [1667, 10_002],
] as const;
const [, SMALL] = SIZES;
const LARGE = SIZES[4];
const QUICK_SIZES: readonly number[] = [60, 1002, 10_002];

const titled = (components: number): string => `${components} components`;

export async function scalingSection(
  entrants: readonly Entrant[],
  effort: Effort,
): Promise<Section> {
  // A look: the largest differences only.
  const sizes = effort.isQuick ? SIZES.filter((size) => QUICK_SIZES.includes(size[1])) : SIZES;
  // A run at 10 002 components has 268 000 events: fewer rounds, or the benchmark takes an hour.
  const turns = effort.isQuick ? 5 : 9;
  const able = entrants.filter(
    ({ command, componentsMax }) =>
      command !== null && (!effort.isQuick || componentsMax >= LARGE[0]),
  );
  const cells = new Map(able.map(({ name }) => [name, new Map<number, readonly number[]>()]));
  for (const [perZone, components] of sizes) {
    // New processes for each size: code that was compiled for one land is slower on the next.
    const present = startEntrants(able.filter(({ componentsMax }) => perZone <= componentsMax));
    const rivals = present.map(({ rival }) => rival);
    for (const { rival, nsPerEvent } of await contest(rivals, perZone, { ...effort, turns })) {
      cells.get(rival.name)?.set(components, nsPerEvent);
      rival.end();
    }
  }
  return {
    title: 'Scaling',
    rows: able.map(({ name }) => ({
      'REF-60 at other sizes, ns/event': name,
      ...Object.fromEntries(
        sizes.map(([, components]) => {
          const measured = cells.get(name)?.get(components);
          return [titled(components), measured ? shortSpread(spreadOf(measured)) : ''];
        }),
      ),
      'last to 60': growthText(cells.get(name)),
    })),
    notes: ['An event takes one sift through the calendar: n events cost n log n.'],
    goals: growthGoal(cells.get(OURS)),
    data: Object.fromEntries([...cells].map(([name, sizes]) => [name, Object.fromEntries(sizes)])),
  };
}

function growthOf(sizes: ReadonlyMap<number, readonly number[]> | undefined): number | null {
  const small = sizes?.get(SMALL[1]);
  const large = sizes?.get(LARGE[1]);
  return small && large ? spreadOf(large).median / spreadOf(small).median : null;
}

function growthText(sizes: ReadonlyMap<number, readonly number[]> | undefined): string {
  const growth = growthOf(sizes);
  return growth === null ? '' : `×${short(growth)}`;
}

function growthGoal(
  sizes: ReadonlyMap<number, readonly number[]> | undefined,
): readonly GoalResult[] {
  const growth = growthOf(sizes);
  return growth === null ? [] : [{ goal: 'G5', value: growth }];
}
