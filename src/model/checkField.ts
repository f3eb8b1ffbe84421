/** The field of checks, as an author writes them: one, or several that must all be true. */
import { z } from 'zod';
import { parseCheck } from './check.ts';
import { textField } from './fields.ts';

const checkText = textField('check', parseCheck, {
  examples: ['db/standby lag > 15m', 'declare >= 90%', 'nubo is down'],
});

export const checksField = z
  .union([checkText, z.array(checkText).max(20)])
  .default([])
  .meta({ form: 'check' })
  .transform((written) => (Array.isArray(written) ? written : [written]));
