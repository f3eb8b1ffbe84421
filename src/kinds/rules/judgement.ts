import type { Judgement } from '../defineRuleKind.ts';

/**
 * The judgement on conditions that must all hold. One that is known not to hold decides, whatever is unknown besides;
 * one that is unknown (`null`) otherwise leaves the judgement undetermined.
 */
export function judgeAll(conditions: readonly (boolean | null)[]): Judgement {
  if (conditions.includes(false)) return 'breached';
  return conditions.includes(null) ? 'undetermined' : 'kept';
}

/** For rules whose facts carry no date. */
export const neverChanges = (): readonly string[] => [];
