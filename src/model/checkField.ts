/** The field of checks, as an author writes them: one, or several that must all be true. */
import { z } from 'zod';
import { parseCheck } from './check.ts';

const checkText = z
  .string()
  .meta({ form: 'check', examples: ['db/standby lag > 15m', 'declare >= 90%', 'nubo is down'] })
  .transform((text, context) => {
    const check = parseCheck(text);
    if (check) return check;
    context.addIssue({
      code: 'custom',
      params: { field: 'check', found: text, detail: null },
      input: text,
    });
    return z.NEVER;
  });

export const checksField = z
  .union([checkText, z.array(checkText).max(20)])
  .default([])
  .meta({ form: 'check' })
  .transform((written) => (Array.isArray(written) ? written : [written]));
