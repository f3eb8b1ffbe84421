import type { Check } from './check.ts';

/** Every rule between fields. Order does not matter: findings are sorted by place. */
export const CHECKS: readonly Check[] = [];
