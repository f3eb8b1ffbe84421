/** Names cut for want of room, so that what is left still says which thing it is. Focus and inspector give them whole. */
import { shortenText, type TextRoom, textWidthPx } from '../textWidth.ts';

/**
 * `Database (nightly backup)`, `Database`, `Data…`; null when there is no room for anything that says something.
 * What stands in brackets goes first: the place on the map says as much.
 */
export const fitName = (name: string, room: TextRoom): string | null =>
  fitFirst([name, withoutBrackets(name)], room);

/** `OVHcloud Public Cloud, Strasbourg`, `OVHcloud, Strasbourg`, `Strasbourg`; `Nubo, Internet exposure`, `Nubo`. */
export const fitHostingName = (name: string, operator: string, room: TextRoom): string | null =>
  fitFirst(hostingNames(name, operator), room);

/** Width below which the name of a hosting would be cut inside a word. */
export const hostingNameNeed = (name: string, operator: string, sizePx: number): number =>
  Math.min(...hostingNames(name, operator).map((short) => textWidthPx(short, sizePx, 'bold')));

/** A region says more than the operator when the operator is all that stands before it; else it says less. */
function hostingNames(name: string, operator: string): readonly string[] {
  const comma = name.lastIndexOf(', ');
  if (comma < 0) return [name];
  const head = name.slice(0, comma);
  const region = name.slice(comma + 2);
  const isOperators = head.toLowerCase().includes(operator.toLowerCase());
  return isOperators ? [name, `${operator}, ${region}`, region] : [name, head];
}

function withoutBrackets(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket > 0 ? name.slice(0, bracket) : name;
}

/** The first name that fits; else as much of the last one as says something. */
function fitFirst(names: readonly string[], room: TextRoom): string | null {
  const fits = (name: string): boolean =>
    textWidthPx(name, room.sizePx, room.weight) <= room.widthPx;
  const last = names.at(-1) ?? '';
  return [...names, ...mostOf(last)].find(fits) ?? shortenText(last, room);
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
