import type { VerdictWord } from '../../../analysis/verdict.ts';
import type { Condition } from '../../../model/states.ts';

/** How each verdict is drawn. */
export const CONDITION_OF_VERDICT: Readonly<Record<VerdictWord, Condition>> = {
  holds: 'nominal',
  'holds-degraded': 'fallback',
  unlawful: 'unlawful',
  fails: 'down',
  stuck: 'down',
  undetermined: 'unknown',
};
