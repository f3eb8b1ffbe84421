import type { ReadinessRule } from './readinessRule.ts';

/** The one list of rules on the design itself, in the order that they are told; those of the law come before them. */
export const readinessRules: readonly ReadinessRule[] = [];
