/**
 * Guards of flattened machines. A candidate that needs several guards to hold names them all in one text; here such a
 * text becomes a function. No text ever needs a *not*: candidates are tried in order, and one that comes later is
 * only reached when those before it did not hold.
 */
import { at, invariant } from '../../base/assert.ts';

/** Stands between the names in a composed name; no guard of a chart may have it in its own. */
export const GUARDS_JOINED_BY = ' & ';

/** Has the parameters of a guard of the engine, whatever they are. Asking it must change nothing. */
type AnyGuard<A, B, C> = (a: A, b: B, c: C) => boolean;

/**
 * The given guards, and a function for every composed name among `names`.
 *
 * @throws InvariantError when a part of a composed name is no guard
 */
export function withComposedGuards<A, B, C>(
  guards: Readonly<Record<string, AnyGuard<A, B, C>>>,
  names: Iterable<string>,
): Readonly<Record<string, AnyGuard<A, B, C>>> {
  const composed: Record<string, AnyGuard<A, B, C>> = { ...guards };
  for (const name of names) {
    if (composed[name]) continue;
    composed[name] = allOf(
      name.split(GUARDS_JOINED_BY).map((part) => {
        const guard = guards[part];
        invariant(guard, `no guard ${part}`);
        return guard;
      }),
    );
  }
  return composed;
}

/** Two are most of what there is, and a loop costs more than the guards themselves. */
function allOf<A, B, C>(guards: readonly AnyGuard<A, B, C>[]): AnyGuard<A, B, C> {
  const [first, second] = guards;
  invariant(first, 'a composed guard has parts');
  if (second === undefined) return first;
  if (guards.length === 2) return (a, b, c) => first(a, b, c) && second(a, b, c);
  return (a, b, c) => {
    for (let part = 0; part < guards.length; part += 1) {
      if (!at(guards, part)(a, b, c)) return false;
    }
    return true;
  };
}
