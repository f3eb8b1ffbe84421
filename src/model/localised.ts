/** A text in the two languages of the product; both are always there once a dossier is read. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}

export type Language = 'fr' | 'en';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];
