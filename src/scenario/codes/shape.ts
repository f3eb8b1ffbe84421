/** Codes SCN-200 to SCN-219: fields, their types and their bounds. */
import { defineError } from './defineDiagnostic.ts';
import { anyOf, eitherOf, quote } from './quote.ts';
import { foundName, howToWrite, type TypeWord, typeName } from './typeWord.ts';

const bounds = (least: number | null, most: number | null, fr: boolean): string => {
  if (least !== null && least === most) return fr ? `exactement ${least}` : `exactly ${least}`;
  if (least !== null && most !== null)
    return fr ? `de ${least} à ${most}` : `from ${least} to ${most}`;
  if (least !== null) return fr ? `au moins ${least}` : `at least ${least}`;
  return fr ? `au plus ${most}` : `at most ${most}`;
};

/** Examples after what is asked for; nothing without any. */
const suchAs = (examples: readonly string[], language: 'fr' | 'en'): string =>
  examples.length === 0
    ? ''
    : `${language === 'fr' ? ', comme' : ', such as'} ${anyOf(examples, language)}`;

interface Bounded {
  readonly field: string;
  /** Null when there is no such bound. */
  readonly least: number | null;
  readonly most: number | null;
}

export const shapeDiagnostics = {
  'SCN-201': defineError<{ readonly field: string; readonly among: readonly string[] }>({
    fr: (p) => ({
      message: `Aucun champ ne s’appelle ${quote(p.field)} ici.`,
      advice:
        /^\d/.test(p.field) || (p.among.length === 0 && /[\s\d]/.test(p.field))
          ? 'Entre accolades, une virgule termine un texte : mettre entre apostrophes celui qui en contient une ; un nombre s’écrit avec un point (`1.5TB`).'
          : p.among.length > 0
            ? `Les champs encore libres sont ${anyOf(p.among, 'fr')}.`
            : 'Le supprimer, ou vérifier son retrait.',
    }),
    en: (p) => ({
      message: `No field is called ${quote(p.field)} here.`,
      advice:
        /^\d/.test(p.field) || (p.among.length === 0 && /[\s\d]/.test(p.field))
          ? 'Between braces a comma ends a text: put the text that holds one between apostrophes; a number is written with a point (`1.5TB`).'
          : p.among.length > 0
            ? `The fields still free are ${anyOf(p.among, 'en')}.`
            : 'Remove it, or check its indentation.',
    }),
  }),
  'SCN-202': defineError<{ readonly field: string; readonly examples: readonly string[] }>({
    fr: (p) => ({
      message: `Il manque ${quote(p.field)}.`,
      advice:
        p.examples.length > 0
          ? `L’ajouter, par exemple ${quote(`${p.field}: ${p.examples[0]}`)}.`
          : `Ajouter ${quote(`${p.field}:`)} ici.`,
    }),
    en: (p) => ({
      message: `${quote(p.field)} is missing.`,
      advice:
        p.examples.length > 0
          ? `Add it, for example ${quote(`${p.field}: ${p.examples[0]}`)}.`
          : `Add ${quote(`${p.field}:`)} here.`,
    }),
  }),
  'SCN-203': defineError<{
    readonly field: string;
    /** Number of the element that is wrong, from 1; null when it is the field itself. */
    readonly element: number | null;
    readonly expected: readonly TypeWord[];
    readonly found: TypeWord;
    readonly text: string | null;
    readonly examples: readonly string[];
  }>({
    fr: (p) => ({
      message: `${p.element === null ? quote(p.field) : `L’élément ${p.element} de ${quote(p.field)}`} attend ${eitherOf(
        p.expected.map((type) => typeName(type, 'fr')),
        'fr',
      )} ; trouvé : ${foundName(p.found, p.text, 'fr')}.`,
      advice:
        p.examples.length > 0
          ? `Écrire par exemple ${anyOf(p.examples, 'fr')}.`
          : howToWrite(p.expected[0] ?? 'text', 'fr'),
    }),
    en: (p) => ({
      message: `${p.element === null ? quote(p.field) : `Element ${p.element} of ${quote(p.field)}`} expects ${eitherOf(
        p.expected.map((type) => typeName(type, 'en')),
        'en',
      )}, found ${foundName(p.found, p.text, 'en')}.`,
      advice:
        p.examples.length > 0
          ? `Write for example ${anyOf(p.examples, 'en')}.`
          : howToWrite(p.expected[0] ?? 'text', 'en'),
    }),
  }),
  'SCN-204': defineError<{
    readonly field: string;
    readonly found: string;
    readonly among: readonly string[];
  }>({
    fr: (p) => ({
      message: `${quote(p.found)} n’est pas une valeur de ${quote(p.field)}.`,
      advice: `Écrire ${anyOf(p.among, 'fr')}.`,
    }),
    en: (p) => ({
      message: `${quote(p.found)} is not a value of ${quote(p.field)}.`,
      advice: `Write ${anyOf(p.among, 'en')}.`,
    }),
  }),
  'SCN-205': defineError<Bounded & { readonly found: string }>({
    fr: (p) => ({
      message: `${quote(p.field)} vaut ${quote(p.found)}, hors des limites.`,
      advice: `Écrire un nombre : ${bounds(p.least, p.most, true)}.`,
    }),
    en: (p) => ({
      message: `${quote(p.field)} is ${quote(p.found)}, out of bounds.`,
      advice: `Write a number: ${bounds(p.least, p.most, false)}.`,
    }),
  }),
  'SCN-206': defineError<Bounded & { readonly found: number }>({
    fr: (p) => ({
      message: `${quote(p.field)} compte ${p.found} éléments.`,
      advice: `Il en faut ${bounds(p.least, p.most, true)}.`,
    }),
    en: (p) => ({
      message: `${quote(p.field)} has ${p.found} elements.`,
      advice: `It takes ${bounds(p.least, p.most, false)}.`,
    }),
  }),
  'SCN-207': defineError<{ readonly found: string }>({
    fr: (p) => ({
      message: `${quote(p.found)} ne peut pas servir de nom.`,
      advice:
        'Un nom compte de 1 à 64 lettres sans accent, chiffres, `-` ou `_`, et commence par une lettre ou un chiffre. Le champ `name` accueille tout autre texte.',
    }),
    en: (p) => ({
      message: `${quote(p.found)} cannot be a name.`,
      advice:
        'A name has 1 to 64 letters without accents, digits, `-` or `_`, and begins with a letter or a digit. The field `name` takes any other text.',
    }),
  }),
  'SCN-208': defineError<
    Bounded & { readonly found: number; readonly examples: readonly string[] }
  >({
    fr: (p) => ({
      message: `Le texte de ${quote(p.field)} compte ${p.found} caractères.`,
      advice: `Il en faut ${bounds(p.least, p.most, true)}${suchAs(p.examples, 'fr')}.`,
    }),
    en: (p) => ({
      message: `The text of ${quote(p.field)} has ${p.found} characters.`,
      advice: `It takes ${bounds(p.least, p.most, false)}${suchAs(p.examples, 'en')}.`,
    }),
  }),
} as const;
