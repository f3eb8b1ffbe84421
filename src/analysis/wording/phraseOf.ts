import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import { entityPhrase } from './entityPhrase.ts';
import { typeset } from './typeset.ts';

/** An entity as it is called inside a sentence, with its noun and article: `le plan « Bascule »`, `the copy Main`. */
export const phraseOf = (description: Description, ref: EntityRef, language: Language): string =>
  typeset(entityPhrase(description, ref, language), language);
