/** Characters that have no place in a dossier, wherever they stand. */

/** What is wrong with the character at an offset. */
export interface BadCharacter {
  readonly offset: number;
  readonly kind: 'not-utf-8' | 'invisible';
  /** `U+202E` */
  readonly codePoint: string;
}

/** Left by a decoder where bytes were no text. */
const REPLACEMENT = 0xfffd;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Inclusive ranges: control characters other than tab and line ends, then direction marks and overrides. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

const isInvisible = (unit: number): boolean =>
  INVISIBLE.some(([first, last]) => unit >= first && unit <= last);

function kindAt(text: string, offset: number): BadCharacter['kind'] | null {
  const unit = text.charCodeAt(offset);
  // Most characters are plain: one comparison each keeps a megabyte quick.
  if (unit >= 0x20 && unit < 0x7f) return null;
  if (unit === REPLACEMENT) return 'not-utf-8';
  if (isHighSurrogate(unit)) {
    return isLowSurrogate(text.charCodeAt(offset + 1)) ? null : 'not-utf-8';
  }
  if (isLowSurrogate(unit)) {
    return isHighSurrogate(text.charCodeAt(offset - 1)) ? null : 'not-utf-8';
  }
  return isInvisible(unit) ? 'invisible' : null;
}

/**
 * The first character that is not text, or that shows something else than what is read (control characters,
 * direction overrides, zero-width characters); null when there is none.
 */
export function findBadCharacter(text: string): BadCharacter | null {
  for (let offset = 0; offset < text.length; offset += 1) {
    const kind = kindAt(text, offset);
    if (kind === null) continue;
    const digits = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
    return { offset, kind, codePoint: `U+${digits}` };
  }
  return null;
}
