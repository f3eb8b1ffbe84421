/** What is written inside a land whose things are not drawn one by one: counts of states, and the components there. */
import type { Snapshot } from '../../analysis/index.ts';
import type { CopyDescription, Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import { type Condition, conditionOf } from '../../model/states.ts';
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX } from './density.ts';
import type { Box } from './geometry.ts';
import type { StateCount } from './levels.ts';
import { fitName } from './shortNames.ts';

/** One line of a summary: a sign, how many, and what. */
export interface SummaryLine {
  readonly key: string;
  readonly condition: Condition;
  /** Empty when the sign and the number say all that there is room for. */
  readonly text: string;
  /** Upper left corner of the sign. */
  readonly x: number;
  readonly y: number;
  /** Of its words. */
  readonly sizePx: number;
}

/** Words of the ways things are shown. */
export type ConditionWords = Readonly<Record<Condition, string>>;

/** From far, words are as large as their land allows. */
const SIZES_PX = [21, 17, 15, LABEL_PX] as const;
const LEFT_PX = 10;
/** Under the name of the land. */
const TOP_PX = { site: 28, hosting: 20 } as const;
const BOTTOM_PX = 12;

const lineOf = (sizePx: number): number => Math.round(sizePx * 1.55);
/** Room of a sign, and of the air behind it. */
const signOf = (sizePx: number): number => Math.round(sizePx * 1.4);
const widthOf = (text: string, sizePx: number): number => textWidthPx(text, sizePx, 'bold');

/** Counts under each other with their words, as large as there is room for; else beside each other without. */
export function placeCounts(
  box: Box,
  counts: readonly StateCount[],
  words: ConditionWords,
): readonly SummaryLine[] {
  const texts = counts.map(({ condition, count }) => `${count} ${words[condition]}`);
  const roomY = box.height - TOP_PX.site - BOTTOM_PX;
  const roomX = box.width - 2 * LEFT_PX;
  const sizePx = SIZES_PX.find(
    (size) =>
      counts.length * lineOf(size) <= roomY &&
      texts.every((text) => signOf(size) + widthOf(text, size) <= roomX),
  );
  if (sizePx === undefined) return inRows(box, counts);
  return counts.map(({ condition }, i) => ({
    key: condition,
    condition,
    text: texts[i] ?? '',
    x: box.x + LEFT_PX,
    y: box.y + TOP_PX.site + i * lineOf(sizePx),
    sizePx,
  }));
}

/** A land too narrow for the usual air beside its words keeps this much. */
const NARROW_PX = 3;

/** One under the other, as large as there is room for; else small and beside each other. */
function inRows(box: Box, counts: readonly StateCount[]): readonly SummaryLine[] {
  const need = (sizePx: number): number =>
    Math.max(...counts.map(({ count }) => signOf(sizePx) + widthOf(String(count), sizePx)));
  const leftPx = need(LABEL_PX) > box.width - 2 * LEFT_PX ? NARROW_PX : LEFT_PX;
  const sizePx =
    SIZES_PX.find(
      (size) =>
        need(size) <= box.width - 2 * leftPx &&
        counts.length * lineOf(size) <= box.height - TOP_PX.site - BOTTOM_PX,
    ) ?? LABEL_PX;
  // On a sliver a number would stand on its neighbour's: signs alone.
  if (need(sizePx) > box.width - 2 * NARROW_PX) return signsAlone(box, counts);
  const isStacked = counts.length * lineOf(sizePx) <= box.height - TOP_PX.site;
  let x = box.x + leftPx;
  let y = box.y + TOP_PX.site;
  return counts.map(({ condition, count }, i) => {
    const text = String(count);
    const width = signOf(sizePx) + widthOf(text, sizePx) + LEFT_PX;
    const isFull = isStacked || x + width > box.x + box.width;
    if (i > 0 && isFull) {
      x = box.x + leftPx;
      y += lineOf(sizePx);
    }
    const line = { key: condition, condition, text, x, y, sizePx };
    x += width;
    return line;
  });
}

/** One under the other, in the middle of a land that has no room for numbers. */
const signsAlone = (box: Box, counts: readonly StateCount[]): readonly SummaryLine[] =>
  counts.map(({ condition }, i) => ({
    key: condition,
    condition,
    text: '',
    x: box.x + (box.width - LABEL_PX) / 2,
    y: box.y + TOP_PX.site + i * lineOf(LABEL_PX),
    sizePx: LABEL_PX,
  }));

/** A thing that stands on a land, by its name. */
export interface NamedThing {
  readonly key: string;
  readonly name: string;
  readonly condition: Condition;
}

/** What is named under the counts of its land: a state that somebody has to deal with. */
const TROUBLES: readonly Condition[] = ['unlawful', 'down', 'recovering', 'degraded'];
/** Kept for the words that hang on the lower edge of a land, and left between counts and names. */
const EDGE_PX = 16;
const GAP_PX = 4;
/** A name with less room than this says nothing. */
const NAME_LEAST_PX = 44;

/**
 * Names of the things in trouble, in what room is left under the counts of their land; the last line says how many more
 * there are. Nothing where no name would say anything.
 */
export function placeTroubles(
  box: Box,
  { counts, things }: { counts: readonly SummaryLine[]; things: readonly NamedThing[] },
  more: MoreWords['more'],
): readonly SummaryLine[] {
  const last = counts.at(-1);
  const widthPx = box.width - 2 * LEFT_PX - signOf(LABEL_PX);
  if (!last || widthPx < NAME_LEAST_PX) return [];
  const troubled = TROUBLES.flatMap((state) => things.filter((one) => one.condition === state));
  const top = last.y + lineOf(last.sizePx) + GAP_PX;
  const rows = Math.floor((box.y + box.height - EDGE_PX - top) / lineOf(LABEL_PX));
  const isCut = troubled.length > rows;
  if (rows < (isCut ? 2 : 1)) return [];
  const shown = isCut ? troubled.slice(0, rows - 1) : troubled;
  const room = { widthPx, sizePx: LABEL_PX };
  const left = troubled[shown.length];
  const lines = [
    ...shown.map(({ key, name, condition }) => ({ key, condition, text: fitName(name, room) })),
    ...(left ? [{ ...left, key: '…', text: more(troubled.length - shown.length) }] : []),
  ];
  return lines.map(({ key, condition, text }, i) => ({
    key,
    condition,
    text: text ?? '',
    x: box.x + LEFT_PX,
    y: top + i * lineOf(LABEL_PX),
    sizePx: LABEL_PX,
  }));
}

/** A component that has a copy on a land, and how it stands as a whole. */
export interface ComponentHere {
  readonly id: string;
  readonly name: string;
  readonly condition: Condition;
}

const isWell = ({ condition }: ComponentHere): boolean => condition === 'nominal';

/** Components with a copy that serves, or should, on the sites of a land; those in trouble first. */
export function componentsOn(
  { description, snapshot }: { readonly description: Description; readonly snapshot: Snapshot },
  sites: ReadonlySet<string>,
  language: Language,
): readonly ComponentHere[] {
  const copiesOf = new Map<string, CopyDescription[]>();
  for (const copy of description.copies) {
    if (!sites.has(copy.site)) continue;
    const known = copiesOf.get(copy.component);
    if (known) known.push(copy);
    else copiesOf.set(copy.component, [copy]);
  }
  const here = description.components.flatMap((component) => {
    const copies = copiesOf.get(component.id) ?? [];
    const engaged = copies.find(
      ({ id, role }) => role === 'active' || snapshot.stateOf({ kind: 'copy', id }) === 'serving',
    );
    if (!engaged) return [];
    const ref = { kind: 'copy', id: engaged.id } as const;
    const condition = conditionOf('copy', snapshot.stateOf(ref) ?? '');
    return [{ id: component.id, name: component.name[language], condition }];
  });
  return [...here.filter((one) => !isWell(one)), ...here.filter(isWell)];
}

/** Words of a last line. */
export interface MoreWords {
  /** So many that have no room. */
  readonly more: (count: number) => string;
  readonly conditions: ConditionWords;
}

/** Of a land that carries many components, as many of those in trouble are named as this, in larger words. */
const NAMED_OF_MANY = 12;

/**
 * Components in columns, as large as there is room for; the last line says how many more there are. Where most have no
 * room, those that are well are only counted: what is named is what is in trouble, and nothing else moves.
 */
export function placeComponents(
  box: Box,
  components: readonly ComponentHere[],
  { more, conditions }: MoreWords,
): readonly SummaryLine[] {
  const grids = SIZES_PX.map((sizePx) => gridOf(box, components, sizePx));
  const least = grids.at(-1);
  if (!least) return [];
  const areMany = components.length > 2 * least.places;
  const wanted = areMany ? NAMED_OF_MANY : components.length;
  const { rows, columnPx, sizePx, places } = grids.find((one) => one.places >= wanted) ?? least;
  const named = areMany ? components.filter((one) => !isWell(one)) : components;
  const isCut = components.length > places;
  const shown = isCut ? named.slice(0, places - 1) : named;
  const placed = (i: number) => ({
    x: box.x + LEFT_PX + Math.floor(i / rows) * columnPx,
    y: box.y + TOP_PX.hosting + (i % rows) * lineOf(sizePx),
    sizePx,
  });
  const lines = shown.map(({ id, name, condition }, i) => ({
    key: id,
    condition,
    text: fitName(name, { widthPx: columnPx - signOf(sizePx), sizePx }) ?? '',
    ...placed(i),
  }));
  if (!isCut) return lines;
  const count = components.length - shown.length;
  const condition = named[shown.length]?.condition ?? 'nominal';
  const areWell = areMany && condition === 'nominal';
  const place = placed(shown.length);
  // Columns are as wide as the names in them: in the last one there may be room for the number alone.
  const roomX = box.x + box.width - LEFT_PX - place.x - signOf(sizePx);
  const texts = areWell
    ? [`${count} ${conditions.nominal}`, `${count}`]
    : [more(count), `+${count}`];
  const text = texts.find((one) => widthOf(one, sizePx) <= roomX) ?? '';
  return [...lines, { key: '…', condition, text, ...place }];
}

/** Rows and columns of lines of one size, columns as wide as the longest name or as the land. */
function gridOf(box: Box, components: readonly ComponentHere[], sizePx: number) {
  const roomX = box.width - 2 * LEFT_PX;
  const roomY = box.height - TOP_PX.hosting - BOTTOM_PX;
  const rows = Math.max(1, Math.floor(roomY / lineOf(sizePx)));
  const widest = Math.max(0, ...components.map(({ name }) => widthOf(name, sizePx)));
  const wanted = signOf(sizePx) + widest + 2 * LEFT_PX;
  const isTooWide = wanted > roomX && sizePx > LABEL_PX;
  const columnPx = Math.min(wanted, roomX);
  const columns = Math.max(1, Math.floor(roomX / columnPx));
  return { rows, columnPx, sizePx, places: isTooWide ? 0 : rows * columns };
}
