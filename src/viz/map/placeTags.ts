/**
 * Words that hang on the edge of a thing: what it took with it, what has failed behind it, what it goes on with. Each stands
 * where it covers least of what is written there: what matters most chooses first, so that it does not move when
 * something else appears.
 */
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX } from './density.ts';
import type { Fallout } from './fallout.ts';
import type { Box } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';
import type { MapText } from './mapText.ts';
import type { PlateKind } from './mapTree.ts';
import { namesOnMap } from './namesOnMap.ts';
import type { MapState } from './readings.ts';
import type { ReserveReading } from './reserves.ts';
import type { TakenRoom } from './takenRoom.ts';

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
/** The same into a service, whose name begins higher: less where nothing stands above. */
const SERVICE_INSIDES_PX = [3, INSIDE_PX] as const;
/** The same on the lower edge: as much as there is below the plates of a site, and below the words of a plate. */
const LOWER_INSIDE_PX = { site: 8, plate: 3 } as const;
/** A tag stands out at the side of its thing. */
const OUT_PX = 3;
const AIR_PX = 5;
/** Left free on the edge of a thing, for its name. */
const FREE_PX = 8;
const NAME_AIR_PX = 24;

/** Of a px² of another tag, or beside it: two that touch would be read as one sentence. */
const TAG_WEIGHT = 12;
const BESIDE_PX = 8;
/** What it costs to stand at another corner than usual, and to say it in fewer words. */
const CORNER_COST = 24;
const WORDS_COST = 40;
/** As much as a few letters cost. */
const SPARE_COST_MAX = 200;

type Corner = 'upperRight' | 'upperLeft' | 'lowerRight' | 'lowerLeft';

/** Corners in the order in which they are liked. */
const CORNERS: Readonly<Record<'plate' | 'site' | 'reserve', readonly Corner[]>> = {
  plate: ['upperRight', 'lowerRight', 'upperLeft', 'lowerLeft'],
  site: ['lowerRight', 'lowerLeft', 'upperRight', 'upperLeft'],
  reserve: ['lowerLeft', 'lowerRight', 'upperLeft', 'upperRight'],
};

/** What is to be said of a thing, before it has a place. */
interface Wish {
  readonly box: Thing;
  readonly words: readonly string[];
  readonly tone: MapTag['tone'];
  readonly corners: readonly Corner[];
  readonly drains?: ReserveReading['drains'];
  /** Not said where it would cover what is written: who points at the thing is told. */
  readonly isSpare?: true;
}

type Thing = Box & {
  readonly key: string;
  readonly operatorName?: string;
  readonly name?: string;
  readonly kind?: PlateKind;
};

/** What hangs on the things of a map at an instant. */
export interface Hanging {
  readonly state: MapState;
  readonly fallout: Fallout;
  readonly reserves?: ReadonlyMap<string, ReserveReading>;
}

/** Tags of what took others with it, of what stands before a failure, and of what is believed otherwise than it is. */
export function placeTags(
  layout: MapLayout,
  hanging: Hanging,
  text: MapText,
  room: TakenRoom = namesOnMap(layout, hanging, text),
): readonly MapTag[] {
  return wishesOf(layout, hanging, text).flatMap((wish) => {
    const tag = bestPlace(wish, room, layout);
    if (wish.isSpare && room.costOf(tag) > SPARE_COST_MAX) return [];
    room.take({ ...tag, x: tag.x - BESIDE_PX, width: tag.width + 2 * BESIDE_PX }, TAG_WEIGHT);
    return [tag];
  });
}

/** What matters most first: what was taken down, what is left to go on with, what is believed, what stands before. */
function wishesOf(
  layout: MapLayout,
  { state, fallout, reserves = new Map() }: Hanging,
  text: MapText,
): readonly Wish[] {
  const sites = new Set(layout.sites.map(({ key }) => key));
  const took: Wish[] = [];
  const goingOn: Wish[] = [];
  const believed: Wish[] = [];
  const behind: Wish[] = [];
  for (const box of [...layout.hostings, ...layout.sites, ...layout.plates]) {
    const { key } = box;
    const corners = CORNERS[sites.has(key) ? 'site' : 'plate'];
    const taken = fallout.took.get(key);
    const failed = fallout.behind.get(key);
    if (taken) {
      const tone = isUnlawful(state, key) ? 'unlawful' : 'down';
      const words = text.took(taken.services.length, taken.things);
      took.push({ box, words, tone, corners });
    } else if (failed !== undefined && !isTight(layout, key, state)) {
      const words = text.behind(failed);
      const wish = { box, words, tone: 'degraded', corners, isSpare: true } as const;
      // A number without its word would be a riddle: whoever points at the thing is told.
      if (hasRoomFor(wish)) behind.push(wish);
    }
    const reserve = reserves.get(key);
    if (reserve) goingOn.push({ box, ...reserve, corners: CORNERS.reserve });
    const other = state.services.get(key)?.otherSight;
    if (other) believed.push({ box, words: [other], tone: 'unknown', corners });
  }
  return [...took, ...goingOn, ...together(layout, believed, text), ...behind];
}

/**
 * Services of a line or two that are all believed to be otherwise than they are, and alike, say so once: on each of them the same words
 * would cover the names around.
 */
function together(
  { serviceDetail }: MapLayout,
  wishes: readonly Wish[],
  text: MapText,
): readonly Wish[] {
  if (serviceDetail !== 'line' && serviceDetail !== 'compact') return wishes;
  const said = [...new Set(wishes.map(({ words }) => words[0] ?? ''))];
  return said.flatMap((words) => {
    const group = wishes.filter((wish) => wish.words[0] === words);
    const [first] = group;
    // So close together, it would cover the name of the next: whoever points at the thing is told.
    if (!first || group.length === 1) return group.map((wish) => ({ ...wish, isSpare: true }));
    return [{ ...first, words: [text.together(group.length, words), words], isSpare: true }];
  });
}

/** Whether any of its words stand on the edge of their thing, and not over what is beside it. */
const hasRoomFor = ({ box, words }: Wish): boolean =>
  words.some((word) => widthOf(word) <= box.width - takenOf(box));

/** A service of a line or two stands so close to the next that there is room for one tag: what is believed of it. */
const isTight = ({ serviceDetail }: MapLayout, key: string, { services }: MapState): boolean =>
  (serviceDetail === 'line' || serviceDetail === 'compact') && services.has(key);

const isUnlawful = ({ hostings, plates }: MapState, key: string): boolean =>
  (hostings.get(key)?.main ?? plates.get(key))?.condition === 'unlawful';

/** Of all corners and words, those that cover least; the usual ones when nothing is in the way. */
function bestPlace(wish: Wish, room: TakenRoom, { widthPx, heightPx }: MapLayout): MapTag {
  const sheet = { x: 0, y: 0, width: widthPx, height: heightPx };
  const said = wordsFor(wish);
  const tries = said.flatMap((text, fewer) =>
    wish.corners.flatMap((corner, place) =>
      insidesOf(wish.box).map((inside) => {
        const tag = tagAt(wish, { text, corner, sheet, inside });
        return { tag, cost: room.costOf(tag) + place * CORNER_COST + fewer * WORDS_COST };
      }),
    ),
  );
  const [first, ...others] = tries;
  const best = others.reduce((a, b) => (b.cost < (a?.cost ?? Infinity) ? b : a), first);
  return best?.tag ?? tagAt(wish, { text: '', corner: 'upperRight', sheet, inside: INSIDE_PX });
}

const insidesOf = ({ kind }: Thing): readonly number[] =>
  kind === 'service' ? SERVICE_INSIDES_PX : [INSIDE_PX];

/** The words that leave room for a name beside them, fullest first; the shortest when none does. */
function wordsFor({ box, words }: Wish): readonly string[] {
  const taken = takenOf(box);
  const fitting = words.filter((word) => widthOf(word) <= box.width - taken);
  return fitting.length > 0 ? fitting : words.slice(-1);
}

/** The name of a hosting stands on the same border. */
const takenOf = (box: Thing): number =>
  box.operatorName === undefined ? FREE_PX : NAME_AIR_PX + widthOf(box.name ?? '');

interface Try {
  readonly text: string;
  readonly corner: Corner;
  readonly sheet: Box;
  /** How far it reaches into its thing from above. */
  readonly inside: number;
}

function tagAt({ box, words, tone, drains, corners }: Wish, tried: Try): MapTag {
  const { text, corner, sheet } = tried;
  const width = widthOf(text);
  const isUpper = corner === 'upperRight' || corner === 'upperLeft';
  const isRight = corner === 'upperRight' || corner === 'lowerRight';
  const below = LOWER_INSIDE_PX[corners === CORNERS.site ? 'site' : 'plate'];
  const x = isRight ? box.x + box.width - width + OUT_PX : box.x - OUT_PX;
  const y = isUpper ? box.y - HEIGHT_PX + tried.inside : box.y + box.height - below;
  return {
    key: box.key,
    x: Math.max(sheet.x, Math.min(x, sheet.width - width)),
    y: Math.max(sheet.y, Math.min(y, sheet.height - HEIGHT_PX)),
    width,
    height: HEIGHT_PX,
    text,
    title: words[0] ?? text,
    tone,
    ...(drains === undefined ? {} : { drains }),
  };
}

const widthOf = (text: string): number => textWidthPx(text, LABEL_PX, 'bold') + 2 * AIR_PX;
