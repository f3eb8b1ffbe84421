/** Names cut for want of room, so that what is left still says which thing it is. Focus and inspector give them whole. */
import { shortenText, type TextRoom, textWidthPx } from '../textWidth.ts';

/** How many names of the map have this word. */
export type WordCount = (word: string) => number;

/**
 * `Database (nightly backup)`, `Database`, `Data…`; null when there is no room for anything that says something. What
 * stands in brackets goes first: the place on the map says as much. Where the first word is more common on the map than
 * the last one, the end stays: `…drawing store` of `Standby drawing store`.
 */
export function fitName(name: string, room: TextRoom, countOf: WordCount = () => 1): string | null {
  const core = withoutBrackets(name);
  const words = core.split(' ');
  const isCommonStart = countOf(words[0] ?? '') > countOf(words.at(-1) ?? '');
  const ends = isCommonStart
    ? words.slice(1).map((_, i) => `…${words.slice(i + 1).join(' ')}`)
    : [];
  return fitFirst([name, core], room, ends);
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

/** `OVHcloud Public Cloud, Strasbourg`, `OVHcloud, Strasbourg`, `Strasbourg`; `Nubo, Internet exposure`, `Nubo`. */
export const fitHostingName = (name: string, operator: string, room: TextRoom): string | null =>
  fitFirst(hostingNames(name, operator), room);

/** Width below which the name of a hosting would be cut inside a word. */
export const hostingNameNeed = (name: string, operator: string, sizePx: number): number =>
  Math.min(...hostingNames(name, operator).map((short) => textWidthPx(short, sizePx, 'bold')));

/** A region says more than the operator when the operator is all that stands before it; else it says less. */
function hostingNames(name: string, operator: string): readonly string[] {
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

function withoutBrackets(name: string): string {
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
  return [...names, ...shorter, ...mostOf(last)].find(fits) ?? shortenText(last, room);
}

/** A name that loses letters at its end, down to half: of several words, the last still begins. */
function mostOf(name: string): readonly string[] {
  const letters = [...name];
  const fewest = Math.ceil(letters.length / 2);
  return Array.from({ length: Math.max(0, letters.length - fewest) }, (_, cut) =>
    letters.slice(0, letters.length - 1 - cut).join(''),
  )
    .filter((start) => /[\p{L}\p{N}]{2}$/u.test(start))
    .map((start) => `${start}…`);
}
