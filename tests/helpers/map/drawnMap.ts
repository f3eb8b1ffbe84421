/** The map drawn as the screen does, and what a careful reader would find wrong with it. */
import { createReplay, judge } from '../../../src/analysis/index.ts';
import { type SimSeconds, simSeconds } from '../../../src/base/time.ts';
import type { Language } from '../../../src/model/localised.ts';
import type { Run } from '../../../src/model/run.ts';
import { messagesIn } from '../../../src/ui/text/index.ts';
import { LABEL_PX } from '../../../src/viz/map/density.ts';
import { falloutOf } from '../../../src/viz/map/fallout.ts';
import { type Box, doOverlap, isInside } from '../../../src/viz/map/geometry.ts';
import { keysOnMap } from '../../../src/viz/map/keyOnMap.ts';
import { countryWords, hostingWords, siteWords } from '../../../src/viz/map/landTexts.ts';
import { layoutMap, type MapFrame, type MapLayout } from '../../../src/viz/map/layoutMap.ts';
import type { MapReading } from '../../../src/viz/map/mapReading.ts';
import { placeTags } from '../../../src/viz/map/placeTags.ts';
import { plateContents } from '../../../src/viz/map/plateContents.ts';
import type { MapState } from '../../../src/viz/map/readings.ts';
import { readMap } from '../../../src/viz/map/readMap.ts';
import { reservesAt } from '../../../src/viz/map/reserves.ts';
import { serviceTexts } from '../../../src/viz/map/serviceTexts.ts';
import { textWidthPx } from '../../../src/viz/textWidth.ts';

export interface DrawnMap {
  readonly layout: MapLayout;
  readonly state: MapState;
  readonly reading: MapReading;
}

/** Room for the map on a screen of 1440 × 900. */
export const USUAL_FRAME: MapFrame = { widthPx: 1060, heightPx: 430 };

export function drawMap(
  run: Run,
  {
    at,
    frame = USUAL_FRAME,
    language = 'en',
  }: {
    readonly at?: SimSeconds;
    readonly frame?: MapFrame;
    readonly language?: Language;
  } = {},
): DrawnMap {
  const layout = layoutMap(run.description, language, frame);
  const reading: MapReading = {
    run,
    snapshot: createReplay(run).at(at ?? simSeconds(0)),
    language,
    text: messagesIn(language).map,
    sight: 'true' as const,
    lawRules: judge(run)
      .rules.filter(({ nature }) => nature === 'law')
      .map(({ rule }) => rule),
  };
  return { layout, reading, state: readMap(reading, layout) };
}

/** One sentence per fault; none for a map that can be read. */
export const faultsOf = (drawn: DrawnMap): readonly string[] => [
  ...faultsOfPlaces(drawn.layout),
  ...faultsOfPlates(drawn),
  ...faultsOfWords(drawn),
  ...faultsOfTags(drawn),
];

interface Named extends Box {
  readonly key: string;
}

/** Nothing overlaps, and everything stands within what holds it. */
function faultsOfPlaces({ countries, hostings, sites, plates, widthPx, heightPx }: MapLayout) {
  const sheet = { key: 'the drawing', x: 0, y: 0, width: widthPx, height: heightPx };
  const holderOf = (box: Named, holders: readonly Named[]): readonly string[] =>
    holders.some((holder) => isInside(box, holder)) ? [] : [`${box.key} leaves its land`];
  return [
    ...[plates, sites, hostings, countries].flatMap(overlaps),
    ...plates.flatMap((plate) => {
      const site = sites.filter(({ key }) => key === plate.site);
      return holderOf(plate, plate.site === null ? [sheet] : site);
    }),
    ...sites.flatMap((site) =>
      holderOf(
        site,
        hostings.filter(({ key }) => key === site.within),
      ),
    ),
    ...hostings.flatMap((hosting) => holderOf(hosting, countries)),
    ...countries.flatMap((country) => holderOf(country, [sheet])),
    ...plates
      .filter(({ site }) => site === null)
      .filter((plate) => countries.some((country) => doOverlap(plate, country)))
      .map(({ key }) => `${key} covers a country`),
  ];
}

const overlaps = (boxes: readonly Named[]): readonly string[] =>
  boxes.flatMap((box, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => doOverlap(shrunk(box), shrunk(other)))
      .map((other) => `${box.key} overlaps ${other.key}`),
  );

/** Less the rounding of sums. */
const shrunk = (box: Box): Box => ({
  x: box.x + 0.01,
  y: box.y + 0.01,
  width: box.width - 0.02,
  height: box.height - 0.02,
});

const TARGET_PX_MIN = 24;
/** Left of a name on a plate, the sign of its state. */
const NAME_X_PX = 20;

/** Every plate can be hit, and says what it says within its borders. */
function faultsOfPlates({ layout, reading, state }: DrawnMap): readonly string[] {
  return layout.plates.flatMap((plate) => {
    const { key, width, height } = plate;
    const isTooSmall = Math.min(width, height) < TARGET_PX_MIN;
    const service = state.services.get(key);
    const words = service
      ? serviceTexts(plate, service, {
          detail: layout.serviceDetail,
          text: reading.text,
        }).lines.map(({ text, x }) => ({ text, x, goesOn: false }))
      : wordsOnPlate(layout, state, key);
    return [
      ...(isTooSmall ? [`${key} is too small to be hit`] : []),
      ...words
        .filter(({ text, x }) => x + textWidthPx(text, LABEL_PX) > width)
        .map(({ text }) => `"${text}" leaves its plate`),
      ...words
        .filter(({ text, goesOn }) => !goesOn && isNonsense(text))
        .map(({ text }) => `"${text}" says nothing`),
    ];
  });
}

function wordsOnPlate(layout: MapLayout, state: MapState, key: string) {
  const plate = layout.plates.find((one) => one.key === key);
  const reading = state.plates.get(key);
  if (!plate || !reading) return [];
  const texts = plateContents(plate, reading, { detail: layout.detail, growth: 1 });
  const { name, nameBelow, detail } = texts;
  // A second line is read after the first: `Database`, and below it `A`.
  return [name, nameBelow, detail].flatMap((text) =>
    text === null ? [] : [{ text, x: NAME_X_PX, goesOn: text === nameBelow }],
  );
}

const isNonsense = (text: string): boolean => text.replace(/…/g, '').trim().length < 2;

/** Words on borders and beside names stay within their land, and never meet. */
function faultsOfWords({ layout, state, reading }: DrawnMap): readonly string[] {
  const words = [
    ...layout.countries.flatMap((land) => wordBoxes(land.key, [countryWords(land)])),
    ...layout.hostings.flatMap((land) => {
      const read = state.hostings.get(land.key);
      if (!read) return [];
      const { name, states } = hostingWords(land, read, reading.text.oneCampus);
      return wordBoxes(land.key, [name, ...states]);
    }),
    ...layout.sites.flatMap((land) => {
      const read = state.sites.get(land.key);
      return read ? wordBoxes(land.key, [siteWords(land, read).state]) : [];
    }),
  ];
  const lands = new Map(
    [...layout.countries, ...layout.hostings, ...layout.sites].map((land) => [land.key, land]),
  );
  return [
    ...overlaps(words),
    ...words.flatMap(({ key, x, width }) => {
      const land = lands.get(key.split(' ')[0] ?? '');
      const fits = land && x >= land.x && x + width <= land.x + land.width + 0.01;
      return fits ? [] : [`a word leaves ${key}`];
    }),
  ];
}

const wordBoxes = (key: string, boxes: readonly (Box | null)[]): readonly Named[] =>
  boxes.flatMap((box, i) => (box ? [{ ...box, key: `${key} word ${i}` }] : []));

/** Of the smaller of two tags, what may lie under the other: their frames touch. */
const TAG_SHARE_MAX = 0.12;

/** What hangs on things hides neither itself nor the name of a place. */
function faultsOfTags({ layout, state, reading }: DrawnMap): readonly string[] {
  const keyOf = keysOnMap(layout);
  const fallout = falloutOf(reading, state, keyOf);
  const reserves = reservesAt(reading, keyOf);
  const tags = placeTags(layout, { state, fallout, reserves }, reading.text);
  const names = layout.sites.flatMap((site): readonly Named[] => {
    const read = state.sites.get(site.key);
    const width = read ? siteWords(site, read).nameWidth : 0;
    return [{ key: `the name of ${site.key}`, x: site.x + 8, y: site.y + 6, width, height: 13 }];
  });
  return tags.flatMap((tag, i) =>
    [...tags.slice(i + 1), ...names]
      .filter((other) => sharedShare(tag, other) > TAG_SHARE_MAX)
      .map((other) => `"${tag.text}" on ${tag.key} hides ${other.key}`),
  );
}

function sharedShare(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const least = Math.min(a.width * a.height, b.width * b.height);
  return width > 0 && height > 0 && least > 0 ? (width * height) / least : 0;
}
