/** Names cut for want of room, so that what is left still says which thing it is. Focus and inspector give them whole. */
import { shortenText, type TextWeight, textWidthPx } from '../textWidth.ts';

interface Room {
  readonly widthPx: number;
  readonly sizePx: number;
  readonly weight?: TextWeight;
}

/**
 * `Database (nightly backup)`, `Database`, `Data…`; null when there is no room for anything that says something.
 * What stands in brackets goes first: the place on the map says as much.
 */
export const fitName = (name: string, room: Room): string | null =>
  fitFirst([name, withoutBrackets(name)], room);

/** `OVHcloud Public Cloud, Strasbourg`, `OVHcloud, Strasbourg`, `Strasbourg`, `OVHcloud…`. */
export const fitHostingName = (name: string, operator: string, room: Room): string | null =>
  fitFirst(hostingNames(name, operator), room);

/** Width below which the name of a hosting would be cut inside a word. */
export const hostingNameNeed = (name: string, operator: string, sizePx: number): number =>
  Math.min(...hostingNames(name, operator).map((short) => textWidthPx(short, sizePx, 'bold')));

function hostingNames(name: string, operator: string): readonly string[] {
  const comma = name.lastIndexOf(', ');
  if (comma < 0) return [name];
  const region = name.slice(comma + 2);
  return [name, `${operator}, ${region}`, region];
}

function withoutBrackets(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket > 0 ? name.slice(0, bracket) : name;
}

/** The first name that fits; else as much of the last one as says something. */
function fitFirst(names: readonly string[], room: Room): string | null {
  const fits = (name: string): boolean =>
    textWidthPx(name, room.sizePx, room.weight) <= room.widthPx;
  const found = names.find(fits);
  if (found !== undefined) return found;
  const last = names.at(-1);
  return last === undefined ? null : shortenText(last, room);
}
