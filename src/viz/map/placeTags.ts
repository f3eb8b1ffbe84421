/** Words that hang on the upper edge of a thing: what it took with it, or what has failed behind it. */
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX } from './density.ts';
import type { Fallout } from './fallout.ts';
import type { Box } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';
import type { MapText } from './mapText.ts';
import type { MapState } from './readings.ts';
import type { ReserveReading } from './reserves.ts';

export interface MapTag extends Box {
  readonly key: string;
  readonly text: string;
  /** The fullest words, for who points at it. */
  readonly title: string;
  readonly tone: 'down' | 'unlawful' | 'degraded' | 'unknown';
  /** What it says is used up from the one instant to the other; left out for all else. */
  readonly drains?: ReserveReading['drains'];
}

const HEIGHT_PX = 17;
/** How far a tag reaches into its thing: not down to the words there. */
const INSIDE_PX = 6;
/** The same on the lower edge of a site: as much as there is below its plates. */
const LOWER_INSIDE_PX = 8;
/** A reserve, below a line of words. */
const RESERVE_INSIDE_PX = 3;
const AIR_PX = 5;
/** Left free on the edge of a thing, for its name. */
const FREE_PX = 8;
const NAME_AIR_PX = 24;

/** Tags of what took others with it, of what stands before a failure, and of what is believed otherwise than it is. */
export function placeTags(
  layout: MapLayout,
  {
    state,
    fallout,
    reserves = new Map(),
  }: {
    readonly state: MapState;
    readonly fallout: Fallout;
    readonly reserves?: ReadonlyMap<string, ReserveReading>;
  },
  text: MapText,
): readonly MapTag[] {
  const tags: MapTag[] = [];
  const sites = new Set(layout.sites.map(({ key }) => key));
  for (const box of [...layout.hostings, ...layout.sites, ...layout.plates]) {
    const edge = sites.has(box.key) ? onLowerEdge : onUpperEdge;
    const took = fallout.took.get(box.key);
    const behind = fallout.behind.get(box.key);
    if (took) {
      const tone = isUnlawful(state, box.key) ? 'unlawful' : 'down';
      tags.push(edge(box, tagOn(box, text.took(took.services.length, took.things), tone)));
    } else if (behind !== undefined && !isTight(layout, box.key, state)) {
      tags.push(edge(box, tagOn(box, text.behind(behind), 'degraded')));
    }
    const reserve = reserves.get(box.key);
    if (reserve) {
      // On the left half, below the words there: others hang on the right of both edges.
      const tag = tagOn({ ...box, width: box.width / 2 }, reserve.words, reserve.tone);
      const y = box.y + box.height - RESERVE_INSIDE_PX;
      tags.push({ ...tag, y, x: box.x - 3, drains: reserve.drains });
    }
    const service = state.services.get(box.key);
    if (service?.otherSight) {
      const tag = tagOn(box, [service.otherSight], 'unknown');
      // Words stand at the foot of a service: a second tag goes there only when the head is taken.
      const isHeadFree = behind === undefined || isTight(layout, box.key, state);
      tags.push(isHeadFree ? tag : onLowerEdge(box, tag));
    }
  }
  return tags;
}

/** A service of a line or two stands so close to the next that there is room for one tag: what is believed of it. */
const isTight = ({ serviceDetail }: MapLayout, key: string, { services }: MapState): boolean =>
  (serviceDetail === 'line' || serviceDetail === 'compact') && services.has(key);

const isUnlawful = ({ hostings, plates }: MapState, key: string): boolean =>
  (hostings.get(key)?.main ?? plates.get(key))?.condition === 'unlawful';

/** The fullest words that leave room for a name beside them; the shortest when none does. */
function tagOn(
  box: Box & { readonly key: string; readonly operatorName?: string; readonly name?: string },
  words: readonly string[],
  tone: MapTag['tone'],
): MapTag {
  // The name of a hosting stands on the same border.
  const taken = box.operatorName === undefined ? FREE_PX : NAME_AIR_PX + widthOf(box.name ?? '');
  const room = box.width - taken;
  const text = words.find((word) => widthOf(word) <= room) ?? words.at(-1) ?? '';
  const width = widthOf(text);
  return {
    key: box.key,
    x: box.x + box.width - width + 3,
    y: box.y - HEIGHT_PX + INSIDE_PX,
    width,
    height: HEIGHT_PX,
    text,
    title: words[0] ?? text,
    tone,
  };
}

const onUpperEdge = (_: Box, tag: MapTag): MapTag => tag;

/** Where words stand at the head of a thing, or there is a name on the border above it. */
const onLowerEdge = (box: Box, tag: MapTag): MapTag => ({
  ...tag,
  y: box.y + box.height - LOWER_INSIDE_PX,
});

const widthOf = (text: string): number => textWidthPx(text, LABEL_PX, 'bold') + 2 * AIR_PX;
