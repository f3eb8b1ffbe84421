import { described } from '../../model/described.ts';
import { localisedField } from '../../model/fields.ts';

/** Name of a thing that the screen can do without: its name in the file stands in. */
export const nameField = described(localisedField.optional(), {
  fr: 'Nom montré à l’écran.',
  en: 'Name on screen.',
});
