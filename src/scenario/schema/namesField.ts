import { z } from 'zod';
import { referenceField } from '../../model/fields.ts';

/** One name or several, read as a list. */
export const namesField = z
  .union([referenceField, z.array(referenceField).min(1).max(100)])
  .transform((names): readonly string[] => (typeof names === 'string' ? [names] : names));
