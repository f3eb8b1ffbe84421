/** Names cut for want of room, so that what is left still says which thing it is. Focus and inspector give them whole. */
import { fewerWords, shortenText, startedWords, type TextRoom, textWidthPx } from '../textWidth.ts';

/** An end of so many letters says something. */
const TOLD_LETTERS = 4;

/** How many names of the map have this word. */
export type WordCount = (word: string) => number;

/**
 * `Database (nightly backup)`, `Database`, `Data…`; null when there is no room for anything that says something. What
 * stands in brackets goes first: the place on the map says as much. Where the first word is more common on the map than
 * the last one, the end stays: `…drawing store` of `Standby drawing store`; else the start does, its first word at least. Whole
 * words are kept as long as they are half of the name: `Statistiques…`, but `Outil de déploie…`.
 */
export function fitName(name: string, room: TextRoom, countOf: WordCount = () => 1): string | null {
  const core = withoutBrackets(name);
  const words = core.split(' ');
  const isCommonStart = countOf(words[0] ?? '') > countOf(words.at(-1) ?? '');
  const ends = words
    .slice(1)
    .map((_, i) => words.slice(i + 1).join(' '))
    .filter(({ length }) => length >= TOLD_LETTERS)
    .map((end) => `…${end}`);
  const fewer = fewerWords(words);
  const begun = [
    ...fewer.filter((form) => form.length * 2 > core.length),
    ...startedWords(words),
    ...fewer.slice(-1),
  ];
  return fitFirst([name, core], room, isCommonStart ? [...ends, ...begun] : [...begun, ...ends]);
}

/** Px that each of two lines has. */
interface TwoLines {
  readonly sizePx: number;
  readonly first: number;
  readonly second: number;
}

/**
 * A name without its brackets, on two lines of whole words; the second may lose words. Null when a line would have to cut its
 * first word.
 */
export function fitTwoLines(name: string, room: TwoLines): readonly [string, string] | null {
  const words = withoutBrackets(name).split(' ');
  const fits = (text: string, widthPx: number): boolean =>
    textWidthPx(text, room.sizePx) <= widthPx;
  const splits = words.slice(1).map((_, i): readonly [string, string] => {
    const below = words.slice(i + 1);
    const second = [below.join(' '), ...fewerWords(below)].find((text) => fits(text, room.second));
    return [words.slice(0, i + 1).join(' '), second ?? ''];
  });
  const fitting = splits.filter(([first, second]) => second !== '' && fits(first, room.first));
  // A letter alone on its line would look lost.
  return fitting.findLast(([, { length }]) => length >= TOLD_LETTERS) ?? fitting.at(-1) ?? null;
}

/** Whether a shortened name has a word that the name has not. */
export function cutsWord(short: string, name: string): boolean {
  const words = new Set(name.split(/[\s,;:]+/u));
  return short.split(/[\s…,;:]+/u).some((word) => word !== '' && !words.has(word));
}

/** Counts each word once a name. */
export function countWords(names: readonly string[]): WordCount {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(withoutBrackets(name).split(' '))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (word) => counts.get(word) ?? 0;
}

/** `OVHcloud Public Cloud, Strasbourg`, `OVHcloud, Strasbourg`, `Strasbourg`; `Nubo, Internet exposure`, `Nubo`; `Paris (europe-west9)`, `Paris`. */
export const fitHostingName = (name: string, operator: string, room: TextRoom): string | null =>
  fitFirst(hostingNames(name, operator), room);

/** Width below which the name of a hosting would be cut inside a word. */
export const hostingNameNeed = (name: string, operator: string, sizePx: number): number =>
  Math.min(...hostingNames(name, operator).map((short) => textWidthPx(short, sizePx, 'bold')));

/** What stands in brackets goes first, as in names of things. */
function hostingNames(name: string, operator: string): readonly string[] {
  const core = withoutBrackets(name);
  return core === name ? partsOf(name, operator) : [name, ...partsOf(core, operator)];
}

/** A region says more than the operator when the operator is all that stands before it; else it says less. */
function partsOf(name: string, operator: string): readonly string[] {
  const comma = name.lastIndexOf(', ');
  if (comma < 0) return withoutRegion(name, operator);
  const head = name.slice(0, comma);
  const region = name.slice(comma + 2);
  const isOperators = operator !== '' && head.toLowerCase().includes(operator.toLowerCase());
  return isOperators ? [name, `${operator}, ${region}`, region] : [name, head];
}

/** `3DS Outscale cloudgouv`, `3DS Outscale`, `cloudgouv`: a part that is whole rather than a word that is cut. */
function withoutRegion(name: string, operator: string): readonly string[] {
  const isOperators = operator !== '' && name.startsWith(`${operator} `);
  return isOperators ? [name, operator, name.slice(operator.length + 1)] : [name];
}

/** `Database` of `Database (nightly backup)`. */
export function withoutBrackets(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket > 0 ? name.slice(0, bracket) : name;
}

/** The first name that fits, or the first of its shorter forms; else as much of the last name as says something. */
function fitFirst(
  names: readonly string[],
  room: TextRoom,
  shorter: readonly string[] = [],
): string | null {
  const fits = (name: string): boolean =>
    textWidthPx(name, room.sizePx, room.weight) <= room.widthPx;
  const last = names.at(-1) ?? '';
  return [...names, ...shorter].find(fits) ?? shortenText(last, room) ?? startOf(last, fits);
}

/** The first word without its last letters, down to half of it; null when less would fit. */
function startOf(name: string, fits: (text: string) => boolean): string | null {
  const letters = [...(name.split(' ')[0] ?? '')];
  const fewest = Math.max(Math.ceil(letters.length / 2), TOLD_LETTERS);
  for (let kept = letters.length - 1; kept >= fewest; kept -= 1) {
    const start = `${letters.slice(0, kept).join('')}…`;
    if (fits(start)) return start;
  }
  return null;
}
