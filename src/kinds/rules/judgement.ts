import type { Judgement, Lack } from '../defineRuleKind.ts';

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

/** What a fact that must be true lacks; nothing when it is. */
export const lackOf = (
  lack: Exclude<Lack['lack'], 'qualification'>,
  fact: boolean | null,
): readonly Lack[] => (fact === true ? [] : [{ lack, isKnown: fact === false }]);
