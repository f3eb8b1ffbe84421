import type { Condition } from '../model/condition.ts';

/** What a declared probe must watch to see a condition: a service, or a hosting that may be down; null when none can. */
export function watchedForCondition(condition: Condition): string | null {
  if (condition.type === 'level') return condition.service;
  return condition.type === 'state' && condition.state === 'down' ? condition.ref : null;
}
