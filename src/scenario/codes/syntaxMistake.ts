/** What can make a text unreadable as YAML, in words an author can act on. */
import type { Wording } from './defineDiagnostic.ts';

export type SyntaxMistake =
  | 'tab'
  | 'indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'still-open'
  | 'missing-comma'
  | 'escape'
  | 'other';

export const SYNTAX_MISTAKES_FR: Readonly<Record<SyntaxMistake, Wording>> = {
  tab: {
    message: 'une tabulation sert de retrait.',
    advice: 'Mettre des espaces : deux par niveau.',
  },
  indentation: {
    message: 'cette ligne n’est pas à sa place.',
    advice:
      'Vérifier le retrait, les deux-points suivis d’une espace, et mettre entre guillemets un texte qui contient `: `, `#` ou qui commence par `@`, `%`, `*` ou `&`.',
  },
  'unclosed-quote': {
    message: 'un guillemet ouvert n’est jamais refermé.',
    advice: 'Refermer le guillemet, ou doubler une apostrophe dans un texte entre apostrophes.',
  },
  'unclosed-bracket': {
    message: 'un crochet ou une accolade ouverte n’est jamais refermée.',
    advice: 'Refermer `[` par `]` et `{` par `}`.',
  },
  'still-open': {
    message:
      'une accolade, un crochet ou un guillemet ouvert plus haut n’est pas refermé avant cette ligne.',
    advice: 'Le refermer, ou mettre cette ligne plus en retrait que celle qui l’ouvre.',
  },
  'missing-comma': {
    message: 'une virgule manque entre deux éléments.',
    advice: 'Séparer par des virgules les éléments entre crochets ou accolades.',
  },
  escape: {
    message: 'une séquence qui commence par `\\` n’existe pas.',
    advice: 'Utiliser des apostrophes, où `\\` est une lettre comme les autres.',
  },
  other: {
    message: 'la lecture s’arrête ici.',
    advice: 'Vérifier cette ligne et la précédente.',
  },
};

export const SYNTAX_MISTAKES_EN: Readonly<Record<SyntaxMistake, Wording>> = {
  tab: {
    message: 'a tab is used as indentation.',
    advice: 'Use spaces: two a level.',
  },
  indentation: {
    message: 'this line is out of place.',
    advice:
      'Check the indentation, the space after each colon, and quote a text that contains `: ` or `#`, or that begins with `@`, `%`, `*` or `&`.',
  },
  'unclosed-quote': {
    message: 'a quotation mark is never closed.',
    advice: 'Close it, or double an apostrophe inside a text between apostrophes.',
  },
  'unclosed-bracket': {
    message: 'a bracket or brace is never closed.',
    advice: 'Close `[` with `]` and `{` with `}`.',
  },
  'still-open': {
    message: 'a brace, a bracket or a quote opened above is not closed before this line.',
    advice: 'Close it, or indent this line more than the one that opens it.',
  },
  'missing-comma': {
    message: 'a comma is missing between two elements.',
    advice: 'Separate what stands between brackets or braces with commas.',
  },
  escape: {
    message: 'a sequence that begins with `\\` does not exist.',
    advice: 'Use apostrophes, where `\\` is a letter like any other.',
  },
  other: {
    message: 'reading stops here.',
    advice: 'Check this line and the one before.',
  },
};
