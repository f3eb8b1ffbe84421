/**
 * How wide a text is drawn, without a screen: layouts must know it to keep labels apart, and they run where there is
 * none. Errs on the wide side, never on the narrow one.
 */
import { BOLD_WIDTHS, REGULAR_WIDTHS } from './glyphWidths.data.ts';

export type TextWeight = 'regular' | 'bold';

/** Where a line of text must fit. */
export interface TextRoom {
  readonly widthPx: number;
  readonly sizePx: number;
  readonly weight?: TextWeight;
}

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
 * The text, or as much of it as fits with an ellipsis in place of what was left out. Words are left out from the middle
 * first: a name says what is done at its beginning, and to what at its end. Null when not even two thirds of the first
 * word would fit: a stump says nothing.
 */
export function shortenText(text: string, room: TextRoom): string | null {
  const fits = (candidate: string): boolean =>
    textWidthPx(candidate, room.sizePx, room.weight) <= room.widthPx;
  return [text, ...shorterTexts(text)].find(fits) ?? null;
}

/** Every shorter form of a text, best first; none for a text of a few letters. */
export function shorterTexts(text: string): readonly string[] {
  const words = text.split(' ');
  const [first = ''] = words;
  const withMore = fewerWords(words).filter((form) => form !== `${first}…`);
  return [...withMore, ...startedWords(words), `${first}…`, ...fewerLetters(first)].filter(
    (form) => form !== text && form !== `${text}…`,
  );
}

/** A word that has begun says what it is: so many letters at least. */
const BEGUN_LETTERS = 4;

/** Up to the middle of a later word: `Declare an acc…` says more than `Declare…`. */
export function startedWords(words: readonly string[]): readonly string[] {
  return words
    .flatMap((word, place) => {
      const before = words.slice(0, place).join(' ');
      const letters = [...word];
      return place === 0
        ? []
        : Array.from({ length: Math.max(letters.length - BEGUN_LETTERS, 0) }, (_, kept) => {
            return `${before} ${letters.slice(0, BEGUN_LETTERS + kept).join('')}…`;
          });
    })
    .reverse();
}

/** Texts with ever more words left out: of two with as many, the one that keeps more of the end. */
export function fewerWords(words: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (let kept = words.length - 1; kept > 0; kept -= 1)
    for (let atEnd = Math.floor(kept / 2); atEnd >= 0; atEnd -= 1) {
      const head = trimEnd(words.slice(0, kept - atEnd));
      const tail = atEnd === 0 ? '' : ` ${words.slice(-atEnd).join(' ')}`;
      if (head !== '' && !isEcho(head, tail)) texts.push(`${head}…${tail}`);
    }
  return texts;
}

/** `Réparer poste… poste`: the same word on both sides of what was left out says nothing. */
const isEcho = (head: string, tail: string): boolean => tail !== '' && ` ${head}`.endsWith(tail);

function fewerLetters(word: string): readonly string[] {
  const letters = [...word];
  const fewest = Math.ceil((letters.length * 2) / 3);
  return Array.from({ length: Math.max(letters.length - fewest, 0) }, (_, i) => {
    return `${letters.slice(0, letters.length - 1 - i).join('')}…`;
  });
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
