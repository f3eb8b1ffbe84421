import { shortenText, type TextWeight, textWidthPx } from '../textWidth.ts';

interface Room {
  readonly widthPx: number;
  readonly sizePx: number;
  readonly weight?: TextWeight;
  readonly linesMax: number;
}

/**
 * A text broken at its spaces into as few lines as it needs, at most `linesMax`; what does not fit on the last one is cut
 * after a whole word. Narrow and no-break spaces hold their words together.
 */
export function wrapText(text: string, room: Room): readonly string[] {
  const fits = (line: string): boolean =>
    textWidthPx(line, room.sizePx, room.weight) <= room.widthPx;
  const words = text.split(' ');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < room.linesMax) {
    let count = words.length;
    while (count > 1 && !fits(words.slice(0, count).join(' '))) count -= 1;
    const isLast = lines.length === room.linesMax - 1;
    lines.push(words.splice(0, isLast ? words.length : count).join(' '));
  }
  return lines.flatMap((line) => shortenText(line, room) ?? []);
}
