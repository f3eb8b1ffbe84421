/**
 * How wide a text is drawn, without a screen: layouts must know it to keep labels apart, and they run where there is
 * none. Errs on the wide side, never on the narrow one.
 */
import { BOLD_WIDTHS, REGULAR_WIDTHS } from './glyphWidths.data.ts';

export type TextWeight = 'regular' | 'bold';

/** Tabular figures, all as wide as the widest. */
const DIGIT_WIDTH = { regular: 650, bold: 665 } as const;
/** For a character that was not measured: as wide as a capital of another script. */
const UNKNOWN_WIDTH = 1000;

const WIDTHS: Readonly<Record<TextWeight, ReadonlyMap<string, number>>> = {
  regular: byCharacter(REGULAR_WIDTHS),
  bold: byCharacter(BOLD_WIDTHS),
};

/** Upper bound of the width of one line of text, in px. Accents take no room of their own. */
export function textWidthPx(text: string, sizePx: number, weight: TextWeight = 'regular'): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character, weight);
  return (thousandths * sizePx) / 1000;
}

/**
 * The text, or as many of its whole words as fit followed by an ellipsis; null when not even two thirds of the first
 * word would: a stump says nothing.
 */
export function shortenText(
  text: string,
  room: { readonly widthPx: number; readonly sizePx: number; readonly weight?: TextWeight },
): string | null {
  const fits = (candidate: string): boolean =>
    textWidthPx(candidate, room.sizePx, room.weight) <= room.widthPx;
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const candidate = `${trimEnd(words.slice(0, kept))}…`;
    if (candidate !== '…' && fits(candidate)) return candidate;
  }
  const first = [...(words[0] ?? '')];
  for (let kept = first.length - 1; kept >= (first.length * 2) / 3; kept -= 1) {
    const candidate = `${first.slice(0, kept).join('')}…`;
    if (fits(candidate)) return candidate;
  }
  return null;
}

/** Joins words, without a last short one (`de`, `les`, `to`) that would lead nowhere, nor punctuation. */
function trimEnd(words: readonly string[]): string {
  const kept = [...words];
  while (kept.length > 1 && [...(kept.at(-1) ?? '')].length <= 3) kept.pop();
  return kept.join(' ').replace(/[\s,;:.·–-]+$/u, '');
}

function widthOf(character: string, weight: TextWeight): number {
  if (character >= '0' && character <= '9') return DIGIT_WIDTH[weight];
  const widths = WIDTHS[weight];
  return widths.get(character) ?? widths.get(character.normalize('NFD').charAt(0)) ?? UNKNOWN_WIDTH;
}

function byCharacter(table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
  );
}
