import type { Choice } from '../../../workers/protocol.ts';

type Design = Choice<string | null>;

/**
 * The design that a design is compared with. A scenario that teaches has a naive design and a reference; with any
 * other names, the first design and the last one are compared. Null when there is only one.
 */
export function otherDesign(designs: readonly Design[], shown: string | null): Design | null {
  const first = designs.find(({ id }) => id === 'naive') ?? designs[0];
  const last = designs.find(({ id }) => id === 'reference') ?? designs.at(-1);
  const other = last?.id === shown ? first : last;
  return other && other.id !== shown ? other : null;
}
