/** U+202F: a space that is narrow and never ends a line. */
const NARROW_SPACE = '\u202f';

/** A French text written with plain spaces, as it is printed: narrow spaces around `« »` and before `; : ! ? %`. */
export const typeset = (french: string): string =>
  french.replaceAll(/ (?=[;:!?%»])|(?<=«) /gu, NARROW_SPACE);
