/** What is written inside each land whose things are not drawn one by one, at a level and an instant. */
import { componentsOn, placeComponents, placeCounts, type SummaryLine } from './landSummary.ts';
import type { MapLayout } from './layoutMap.ts';
import { countStates, type MapLevel } from './levels.ts';
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

/** How many things there are in each state, or which components; nothing where each is drawn. */
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
      return { key: site.key, lines: placeCounts(site, counts, text.conditions) };
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
