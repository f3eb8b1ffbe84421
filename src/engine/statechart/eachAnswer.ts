/** One choice for all answers that guards may give. */
import type { Ask } from './select.ts';

export interface Answered<Choice> {
  /** Guards that were asked and held, in the order in which they were first asked. */
  readonly held: readonly string[];
  readonly chosen: Choice;
}

/**
 * Makes a choice again and again, each time with other answers to the guards it asks, *yes* before *no*. Tried in this
 * order, the first whose held guards all hold is the right one: the answers that differ from it by a *yes* in place
 * of a *no* all stand before it, so that a *no* need not be tested.
 *
 * @param choose asks in an order that depends on earlier answers only
 * @param most null when there would be more answers than this
 */
export function eachAnswer<Choice>(
  choose: (ask: Ask) => Choice,
  most: number,
): readonly Answered<Choice>[] | null {
  const all: Answered<Choice>[] = [];
  let fixed: readonly (readonly [string, boolean])[] = [];
  while (all.length < most) {
    const answers = new Map(fixed);
    const chosen = choose((guard) => {
      const known = answers.get(guard);
      if (known === undefined) answers.set(guard, true);
      return known ?? true;
    });
    const given = [...answers];
    all.push({ held: given.flatMap(([guard, holds]) => (holds ? [guard] : [])), chosen });
    const lastYes = given.findLastIndex(([, holds]) => holds);
    if (lastYes < 0) return all;
    fixed = given
      .slice(0, lastYes + 1)
      .map(([guard, holds], place) => [guard, place === lastYes ? false : holds] as const);
  }
  return null;
}
