/** What is waited for: one condition, or several, all together or any one of them. */
import type { Condition } from './condition.ts';

export interface WhenGroup {
  readonly type: 'all' | 'any';
  readonly of: readonly When[];
}

export type When = Condition | WhenGroup;

export const isGroup = (when: When): when is WhenGroup =>
  when.type === 'all' || when.type === 'any';

/** The conditions in it, in the order in which they are written. */
export const conditionsIn = (when: When): readonly Condition[] =>
  isGroup(when) ? when.of.flatMap(conditionsIn) : [when];

/** A condition with the fields that lead to it below `when`: none for one that stands alone. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: readonly (string | number)[];
}

/** The conditions in it, each with where it is written. */
export const placedConditions = (
  when: When,
  path: readonly (string | number)[] = [],
): readonly PlacedCondition[] =>
  isGroup(when)
    ? when.of.flatMap((one, index) => placedConditions(one, [...path, when.type, index]))
    : [{ condition: when, path }];

/** The conditions of which any one is enough for the whole. */
export function sufficientIn(when: When): readonly Condition[] {
  if (!isGroup(when)) return [when];
  return when.type === 'any' || when.of.length === 1 ? when.of.flatMap(sufficientIn) : [];
}

/** The conditions without any one of which the whole does not hold. */
export function necessaryIn(when: When): readonly Condition[] {
  if (!isGroup(when)) return [when];
  return when.type === 'all' || when.of.length === 1 ? when.of.flatMap(necessaryIn) : [];
}

/** As it is written, on one line: `all: [a, any: [b, c]]`. */
export const textOfWhen = (when: When): string =>
  isGroup(when) ? `${when.type}: [${when.of.map(textOfWhen).join(', ')}]` : when.text;
