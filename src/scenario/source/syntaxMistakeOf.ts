import type { SyntaxMistake } from '../codes/syntaxMistake.ts';

/** Pieces of the parser's reasons and what they come to; the first that is found counts. */
const REASONS: readonly (readonly [string, SyntaxMistake])[] = [
  ['tab characters', 'tab'],
  ['quoted scalar', 'unclosed-quote'],
  ['within a flow collection', 'unclosed-bracket'],
  ['deficient indentation', 'still-open'],
  ['missed comma', 'missing-comma'],
  ["found ','", 'missing-comma'],
  ['escape sequence', 'escape'],
  ['hexadecimal character', 'escape'],
  ['indentation', 'indentation'],
  ["expected ':'", 'indentation'],
  ['key-value separator', 'indentation'],
  ['block mapping entry', 'indentation'],
  ['document separator is expected', 'indentation'],
];

/** Puts the YAML parser's reason for refusing a text into the author's terms. */
export const syntaxMistakeOf = (reason: string): SyntaxMistake =>
  REASONS.find(([piece]) => reason.includes(piece))?.[1] ?? 'other';
