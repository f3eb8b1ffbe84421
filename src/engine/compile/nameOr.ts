import type { Localised } from '../../model/localised.ts';

/** The name given, or the id itself in both languages. */
export const nameOr = (name: Localised | undefined, id: string): Localised =>
  name ?? { fr: id, en: id };
