/** Where words stand on the map before anything hangs on it: names of lands and what is written on plates. */
import { textWidthPx } from '../textWidth.ts';
import type { Box } from './geometry.ts';
import { countryWords, hostingWords, siteWords } from './landTexts.ts';
import type { MapLayout } from './layoutMap.ts';
import type { MapText } from './mapText.ts';
import type { MapState } from './readings.ts';
import type { LandSummary } from './summaries.ts';
import { createTakenRoom, type TakenRoom } from './takenRoom.ts';

/** Of a px² of a name, of a state, and of what stands on a plate. */
const WEIGHT = { name: 3, state: 4, plate: 4 } as const;
/** Free at the upper and lower edges of a plate: what hangs on it reaches in there. */
const EDGE_PX = { upper: 6, lower: 3 } as const;
/** Room of a sign before words, of their size. */
const SIGN_SHARE = 1.4;
/** Line of a site's name, below its upper border. */
const SITE_LINE = { y: 5, height: 16 } as const;

const known = new WeakMap<MapLayout, TakenRoom>();

/** What is written the same at every instant: plates, as a whole; worked out once for each layout. */
function platesOf(layout: MapLayout): TakenRoom {
  const before = known.get(layout);
  if (before) return before;
  const room = createTakenRoom();
  for (const { x, y, width, height } of layout.plates)
    room.take(
      { x, y: y + EDGE_PX.upper, width, height: height - EDGE_PX.upper - EDGE_PX.lower },
      WEIGHT.plate,
    );
  for (const country of layout.countries) takeAll(room, [countryWords(country)], WEIGHT.name);
  if (layout.placelessHeading) room.take(layout.placelessHeading, WEIGHT.name);
  known.set(layout, room);
  return room;
}

interface Written {
  readonly state: MapState;
  readonly summaries?: readonly LandSummary[];
}

/** All of it at an instant, to be added to. */
export function namesOnMap(
  layout: MapLayout,
  { state, summaries = [] }: Written,
  text: MapText,
): TakenRoom {
  const room = createTakenRoom(platesOf(layout));
  for (const land of layout.hostings) {
    const reading = state.hostings.get(land.key);
    if (!reading) continue;
    const { name, states } = hostingWords(land, reading, text.oneCampus);
    takeAll(room, [name], WEIGHT.name);
    takeAll(room, states, WEIGHT.state);
  }
  for (const site of layout.sites) {
    const reading = state.sites.get(site.key);
    if (!reading) continue;
    const { nameWidth, state: word } = siteWords(site, reading);
    const line = { x: site.x + 8, y: site.y + SITE_LINE.y, height: SITE_LINE.height };
    if (nameWidth > 0) room.take({ ...line, width: nameWidth }, WEIGHT.name);
    takeAll(room, [word], WEIGHT.state);
  }
  for (const { x, y, sizePx, text: words } of summaries.flatMap(({ lines }) => lines)) {
    const width = sizePx * SIGN_SHARE + textWidthPx(words, sizePx, 'bold');
    room.take({ x, y, width, height: sizePx }, WEIGHT.state);
  }
  return room;
}

function takeAll(room: TakenRoom, boxes: readonly (Box | null)[], weight: number): void {
  for (const box of boxes) if (box) room.take(box, weight);
}
