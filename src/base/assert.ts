/** A mistake of ours, never of a dossier's author. Kept on in production. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/**
 * States what must hold whatever the dossier says.
 *
 * @throws InvariantError when it does not
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/**
 * Ends a switch over a union: a member left out does not compile.
 *
 * @throws InvariantError when a value outside the union got here
 */
export function assertNever(value: never): never {
  throw new InvariantError(`unexpected case: ${JSON.stringify(value)}`);
}

/**
 * An element that the caller knows to exist.
 *
 * @throws InvariantError when the index is out of range: a bug, never a dossier's mistake
 */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  // The message is only put together when it is needed: this is asked millions of times.
  if (item === undefined) throw new InvariantError(`no element ${index} among ${items.length}`);
  return item;
}
