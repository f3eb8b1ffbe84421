/** What is written inside each land whose things are not drawn one by one, at a level and an instant. */
import {
  componentsOn,
  placeComponents,
  placeCounts,
  placeTroubles,
  type SummaryLine,
} from './landSummary.ts';
import type { MapLayout } from './layoutMap.ts';
import { countStates, type MapLevel, shownCondition } from './levels.ts';
import type { MapReading } from './mapReading.ts';
import type { MapState } from './readings.ts';

export interface LandSummary {
  /** Key of the land. */
  readonly key: string;
  readonly lines: readonly SummaryLine[];
}

interface Summarised {
  readonly level: MapLevel;
  /** What is drawn at the level. */
  readonly layout: MapLayout;
  /** Everything. */
  readonly whole: MapLayout;
}

/** How many things there are in each state and which are in trouble, or which components; nothing where each is drawn. */
export function summariesAt(
  { level, layout, whole }: Summarised,
  state: MapState,
  reading: MapReading,
): readonly LandSummary[] {
  const { run, snapshot, language, sight, text } = reading;
  if (level === 'component') return [];
  if (level === 'provider')
    return layout.sites.map((site) => {
      const plates = whole.plates.filter((plate) => plate.site === site.key);
      const counts = countStates(plates, state);
      const lines = placeCounts(site, counts, text.conditions);
      const things = plates.flatMap(({ key, name }) => {
        const condition = shownCondition(state, key);
        return condition === null ? [] : [{ key, name, condition }];
      });
      return {
        key: site.key,
        lines: [...lines, ...placeTroubles(site, { counts: lines, things }, text.more)],
      };
    });
  return layout.hostings.map((land) => {
    const sites = whole.sites.filter(({ within }) => within === land.key);
    const ids = new Set(sites.map(({ ref }) => ref.id));
    const here = componentsOn({ description: run.description, snapshot }, ids, language);
    const shown =
      sight === 'true' ? here : here.map((one) => ({ ...one, condition: 'unknown' as const }));
    return { key: land.key, lines: placeComponents(land, shown, text) };
  });
}
