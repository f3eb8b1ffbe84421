import { parseCondition } from './condition.ts';
import { textField } from './fields.ts';

/** A condition, as an author writes it: on a service, or on anything that can be down, frozen, cut… */
export const conditionField = textField('condition', parseCondition, {
  examples: ['declare < 50% for 10m', 'aws is under-notice'],
});
