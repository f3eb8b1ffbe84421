/** Sorts of values, in the words of messages. */
import type { Language } from '../../model/localised.ts';
import { quote } from './quote.ts';

export type TypeWord =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'list'
  /** Names of the author's choice, each followed by something. */
  | 'named'
  /** Fields that the language knows. */
  | 'section'
  | 'nothing';

const WORDS: Readonly<Record<Language, Readonly<Record<TypeWord, string>>>> = {
  fr: {
    text: 'un texte',
    number: 'un nombre',
    'whole-number': 'un nombre entier',
    boolean: '`true` ou `false`',
    list: 'une liste',
    named: 'des noms suivis de valeurs',
    section: 'un bloc de champs',
    nothing: 'rien',
  },
  en: {
    text: 'a text',
    number: 'a number',
    'whole-number': 'a whole number',
    boolean: '`true` or `false`',
    list: 'a list',
    named: 'names with values',
    section: 'a block of fields',
    nothing: 'nothing',
  },
};

const FORMS: Readonly<Record<Language, Readonly<Record<TypeWord, string>>>> = {
  fr: {
    text: 'Les guillemets font un texte de tout : `"12"`.',
    number: 'Écrire un nombre sans unité ni guillemets.',
    'whole-number': 'Écrire un nombre entier sans unité ni guillemets.',
    boolean: 'Écrire `true` ou `false`, sans guillemets.',
    list: 'Écrire `[a, b]`, ou un élément par ligne après un tiret.',
    named: 'Écrire un nom par ligne, suivi de deux-points et de ce qu’il désigne.',
    section: 'Écrire un champ par ligne, en retrait, suivi de deux-points.',
    nothing: 'Supprimer cette ligne.',
  },
  en: {
    text: 'Quotes make a text of anything: `"12"`.',
    number: 'Write a number without unit or quotes.',
    'whole-number': 'Write a whole number without unit or quotes.',
    boolean: 'Write `true` or `false`, without quotes.',
    list: 'Write `[a, b]`, or one element a line after a dash.',
    named: 'Write one name a line, followed by a colon and by what it stands for.',
    section: 'Write one field a line, indented, followed by a colon.',
    nothing: 'Remove this line.',
  },
};

/** `a list`. */
export const typeName = (type: TypeWord, language: Language): string => WORDS[language][type];

/** How a value of a sort is written, as a sentence. */
export const howToWrite = (type: TypeWord, language: Language): string => FORMS[language][type];

/** `the number 12`, `a list`: what was found, with its text when it is short. */
export function foundName(type: TypeWord, text: string | null, language: Language): string {
  if (text === null || text === '') return typeName(type, language);
  return `${typeName(type, language)} (${quote(text)})`;
}
