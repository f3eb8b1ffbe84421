import type { z } from 'zod';
import type { Localised } from './localised.ts';

/**
 * Says what a field is for. The reference pages and the schema that editors read are made of these sentences, so a
 * field is explained in one place.
 */
export const described = <Field extends z.ZodType>(field: Field, { fr, en }: Localised): Field =>
  field.meta({ description: en, fr });
