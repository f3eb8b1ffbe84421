/** What is written on the plate of a service, and where: it is the largest plate, and read from far. */
import { textWidthPx } from '../textWidth.ts';
import type { Point } from './geometry.ts';
import type { ServiceDetail } from './layoutMargin.ts';
import type { PlateBox } from './mapBoxes.ts';
import type { MapText } from './mapText.ts';
import type { PhaseReading } from './phases.ts';
import type { ServiceReading } from './readings.ts';
import { wrapText } from './wrapText.ts';

export interface ServiceTexts {
  /** Upper left corner of the sign of its state. */
  readonly sign: Point;
  /** Baselines of its name, on two lines where one would cut it; the level ends there when it stands beside the name. */
  readonly names: readonly (Point & { readonly text: string })[];
  readonly level: Point & { readonly sizePx: 15 | 21; readonly isBesideName: boolean };
  /** Ends there, on the line of the level; null when there is no room. */
  readonly minimum: Point | null;
  /** Its state, and what holds it there. */
  readonly lines: readonly (Point & { readonly text: string })[];
  /** Height of the level, as of water: from the top of the plate. */
  readonly waterY: number;
  /** Height of the minimum on the wall; null when there is none. */
  readonly markY: number | null;
}

interface Places {
  readonly nameY: number;
  readonly levelY: number;
  readonly sizePx: 15 | 21;
  readonly isBesideName: boolean;
  /** First line of the words below, and how many there may be. */
  readonly linesY: number;
  readonly linesMax: number;
}

const PLACES: Readonly<Record<ServiceDetail, Places>> = {
  full: { nameY: 22, levelY: 49, sizePx: 21, isBesideName: false, linesY: 68, linesMax: 3 },
  medium: { nameY: 19, levelY: 38, sizePx: 15, isBesideName: false, linesY: 55, linesMax: 2 },
  brief: { nameY: 19, levelY: 37, sizePx: 15, isBesideName: false, linesY: 54, linesMax: 1 },
  compact: { nameY: 18, levelY: 38, sizePx: 15, isBesideName: false, linesY: 0, linesMax: 0 },
  line: { nameY: 19, levelY: 19, sizePx: 15, isBesideName: true, linesY: 0, linesMax: 0 },
};
const LINE_PX = 17;
const AIR_PX = 10;
const TEXT_PX = 13;
const NAME_PX = 15;
/** The sign and the air behind it. */
const SIGN_PX = 22;

interface Written {
  readonly text: MapText;
  readonly by: Map<string, ServiceTexts>;
}

const writtenOn = new WeakMap<PlateBox, Written>();

/** A service says few different things in a run; a level that moves all the time says many. */
const WRITTEN_MAX = 64;

/** Everything in px from the upper left corner of the plate. Laid out once for each thing that the plate has to say. */
export function serviceTexts(
  plate: PlateBox,
  reading: ServiceReading,
  { detail, text }: { readonly detail: ServiceDetail; readonly text: MapText },
): ServiceTexts {
  const by = writtenBefore(plate, text);
  const said = saidBy(reading, detail);
  const before = by.get(said);
  if (before) return before;
  const texts = layOut(plate, reading, { detail, text });
  by.set(said, texts);
  return texts;
}

function writtenBefore(plate: PlateBox, text: MapText): Map<string, ServiceTexts> {
  const known = writtenOn.get(plate);
  if (known?.text === text && known.by.size < WRITTEN_MAX) return known.by;
  const by = new Map<string, ServiceTexts>();
  writtenOn.set(plate, { text, by });
  return by;
}

/** All that the layout is made from. */
const saidBy = (
  { word, level, levelText, minimum, minimumText, reason, phase }: ServiceReading,
  detail: ServiceDetail,
): string =>
  [
    detail,
    word,
    level,
    levelText,
    minimum,
    minimumText,
    reason?.text,
    reason?.shortText,
    reason?.why,
    phase?.phase,
    phase?.isWaiting,
  ].join('\n');

function layOut(
  plate: PlateBox,
  reading: ServiceReading,
  { detail, text }: { readonly detail: ServiceDetail; readonly text: MapText },
): ServiceTexts {
  const { level, minimum, minimumText, reason, phase } = reading;
  const { nameY, sizePx, isBesideName, ...below } = PLACES[detail];
  const right = plate.width - AIR_PX;
  const names = namesOf(plate, below.linesMax > 1 ? right - AIR_PX : null);
  const isTwice = names.length > 1;
  const levelY = below.levelY + (isTwice ? LINE_PX : 0);
  const linesY = below.linesY + (isTwice ? LINE_PX : 0);
  const linesMax = below.linesMax - (isTwice ? 1 : 0);
  // Where lines are few, the sign and the level say the state, and the lines why.
  const doing = phase === null ? [] : [phaseWord(phase, text)];
  const told = [
    ...(reason
      ? [
          [reading.word, ...doing, reason.text].join(' · '),
          ...doing.map((what) => `${what} · ${reason.text}`),
          ...doing.map((what) => `${what} · ${reason.shortText}`),
          reason.text,
          reason.shortText,
          reason.why,
        ]
      : []),
    ...(reason ? [] : [[reading.word, ...doing].join(' · '), reading.word]),
  ];
  const room = { widthPx: right - AIR_PX, sizePx: TEXT_PX };
  const wrapped = told.map((text) => wrapText(text, { ...room, linesMax: linesMax + 1 }));
  const lines =
    wrapped.find(({ length }) => length <= linesMax) ??
    wrapText(told.at(-1) ?? '', { ...room, linesMax });
  const levelEnds = AIR_PX + SIGN_PX + textWidthPx(reading.levelText, sizePx, 'bold');
  const minimumWidth = minimumText === null ? Infinity : textWidthPx(minimumText, TEXT_PX);
  const hasMinimum = !isBesideName && levelEnds + AIR_PX + minimumWidth <= right;
  return {
    sign: { x: AIR_PX, y: levelY - (sizePx === 21 ? 15 : 13) },
    names: names.map((text, i) => ({
      text,
      x: AIR_PX + (isBesideName ? SIGN_PX : 0),
      y: nameY + i * LINE_PX,
    })),
    level: { x: isBesideName ? right : AIR_PX + SIGN_PX, y: levelY, sizePx, isBesideName },
    minimum: hasMinimum ? { x: right, y: levelY } : null,
    lines: lines.map((text, i) => ({ text, x: AIR_PX, y: linesY + i * LINE_PX })),
    waterY: plate.height * (1 - level),
    markY: minimumText === null ? null : plate.height * (1 - minimum),
  };
}

/** @param widthPx room of a line where a second one can be spared; null where it cannot */
function namesOf({ name, label }: PlateBox, widthPx: number | null): readonly string[] {
  const asCut = label === null ? [] : [label];
  if (widthPx === null || label === name) return asCut;
  return wrapText(name, { widthPx, sizePx: NAME_PX, weight: 'bold', linesMax: 2 });
}

/** `deciding`, or what it waits for to be decided. */
export const phaseWord = ({ phase, isWaiting }: PhaseReading, text: MapText): string =>
  (isWaiting ? text.waitingPhases : text.phases)[phase];
