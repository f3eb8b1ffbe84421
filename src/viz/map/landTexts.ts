/** Where the words of a territory stand: names at the upper left, states of a hosting on its lower border. */
import type { Condition } from '../../model/states.ts';
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX } from './density.ts';
import type { Box } from './geometry.ts';
import type { CountryBox, HostingBox, SiteBox } from './mapBoxes.ts';
import type { ThingReading } from './mapReading.ts';
import type { HostingReading } from './readings.ts';
import { fitHostingName, fitName } from './shortNames.ts';

/** A word and its sign; the box holds both. */
export interface LandWord extends Box {
  readonly text: string | null;
  readonly condition: Condition;
  /** A matter of law: never drawn as a failure, whatever its condition. */
  readonly isLaw: boolean;
}

export interface SiteWords {
  readonly name: string | null;
  /** Room that the name takes, in px; 0 without one. */
  readonly nameWidth: number;
  /** Null while the site is in service. */
  readonly state: LandWord | null;
}

export interface HostingWords {
  /** The name, and what stands behind it on the upper border. */
  readonly name: BorderName | null;
  /** On the lower border: law first, then machines. */
  readonly states: readonly LandWord[];
}

/** Room that a name takes on a border, and the name. */
export interface BorderName extends Box {
  readonly text: string;
}

/** Between the left edge of a land and its first word. */
const INSET_PX = 10;
/** The same inside a site. */
const SITE_INSET_PX = 8;
const SIGN_PX = 16;
const GAP_PX = 6;
const LINE_PX = 18;

const widthOf = (text: string): number => textWidthPx(text, LABEL_PX, 'bold');

/** The name of a country, on its upper border. */
export const countryWords = (country: CountryBox): BorderName | null =>
  onBorder(country, fitName(country.name, roomFor(country.width - 2 * INSET_PX)));

/** The name of a site, and its state beside it. */
export function siteWords(site: SiteBox, reading: ThingReading): SiteWords {
  const room = site.width - 2 * SITE_INSET_PX;
  const { condition } = reading;
  if (condition === 'nominal') {
    const whole = fitName(site.name, roomFor(room));
    return { name: whole, nameWidth: whole === null ? 0 : widthOf(whole), state: null };
  }
  const name = fitName(site.name, roomFor(room - SIGN_PX - GAP_PX));
  const nameWidth = name === null ? 0 : widthOf(name);
  const left = name === null ? 0 : nameWidth + GAP_PX;
  const place = { x: site.x + SITE_INSET_PX + left, y: site.y + 4, height: LINE_PX };
  const state = { ...place, condition, isLaw: false, ...fitted(reading, room - left, 0) };
  return { name, nameWidth, state };
}

/** The words on the borders of a hosting. */
export function hostingWords(
  hosting: HostingBox,
  { dataPlane, controlPlane, lawful }: HostingReading,
  oneCampus: string,
): HostingWords {
  const room = hosting.width - 2 * INSET_PX - 2 * GAP_PX;
  // Of what nothing watches there is nothing to say.
  const states = [lawful, dataPlane, controlPlane].filter(
    ({ condition }) => condition !== 'nominal' && condition !== 'unknown',
  );
  return {
    name: onBorder(hosting, hostingLabel(hosting, oneCampus, room)),
    states: inARow(states, hosting),
  };
}

/** Its name, with its operator and the word about its campus while there is room for them. */
function hostingLabel(hosting: HostingBox, oneCampus: string, room: number): string | null {
  const short = fitHostingName(hosting.name, hosting.operatorName, roomFor(room));
  if (short === null) return null;
  const isNamed = short.toLowerCase().includes(hosting.operatorName.toLowerCase());
  const isWhole = short === hosting.name || !hosting.name.includes(hosting.operatorName);
  const named = isNamed || !isWhole ? short : `${short} · ${hosting.operatorName}`;
  const noted = hosting.isOneCampus ? [`${named} · ${oneCampus}`, named] : [named];
  return noted.find((text) => widthOf(text) <= room) ?? short;
}

const roomFor = (widthPx: number) => ({ widthPx, sizePx: LABEL_PX, weight: 'bold' as const });

const onBorder = (land: Box, text: string | null): BorderName | null =>
  text === null
    ? null
    : {
        text,
        x: land.x + INSET_PX,
        y: land.y - LINE_PX / 2,
        width: widthOf(text) + 2 * GAP_PX,
        height: LINE_PX,
      };

/** The fullest words that fit beside the sign, in so much room; the sign alone when none does. */
function fitted({ word, shortWord }: ThingReading, room: number, air: number) {
  const widthWith = (text: string | null): number =>
    SIGN_PX + (text === null ? 0 : widthOf(text)) + 2 * air;
  const text = [word, shortWord].find((candidate) => widthWith(candidate) <= room) ?? null;
  return { text, width: widthWith(text) };
}

/** On the lower border, from the left; each leaves the next ones at least the room of their signs. */
function inARow(readings: readonly ThingReading[], land: Box): readonly LandWord[] {
  let left = land.x + INSET_PX;
  const right = land.x + land.width - INSET_PX;
  return readings.map((reading, index) => {
    const others = (readings.length - 1 - index) * (SIGN_PX + 3 * GAP_PX);
    const words = fitted(reading, right - left - others, GAP_PX);
    const x = left;
    left += words.width + GAP_PX;
    const y = land.y + land.height - LINE_PX / 2;
    const isLaw = reading.ref.kind === 'lawful-status';
    return { ...words, x, y, height: LINE_PX, condition: reading.condition, isLaw };
  });
}
