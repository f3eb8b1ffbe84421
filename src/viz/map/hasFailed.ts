import type { Condition } from '../../model/states.ts';

/** Whether a thing in that condition is out, broken or forbidden. */
export const hasFailed = (condition: Condition): boolean =>
  condition === 'down' || condition === 'unlawful';
