/** The field of a condition, as an author writes it. */
import { z } from 'zod';
import { parseCondition } from './condition.ts';

/** A condition on a service or on anything that can be down, frozen, cut… */
export const conditionField = z
  .string()
  .meta({ form: 'condition', examples: ['declare < 50% for 10m', 'aws is under-notice'] })
  .transform((text, context) => {
    const condition = parseCondition(text);
    if (condition) return condition;
    context.addIssue({
      code: 'custom',
      params: { field: 'condition', found: text, detail: null },
      input: text,
    });
    return z.NEVER;
  });
