/** What a terminal could obey, and JSON would let through as it is. Line ends are the indentation's own. */
const UNESCAPED = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as indented JSON that is safe to look at; the same value gives the same bytes. */
export const printJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNESCAPED, escaped)}\n`;
