import type { NameKind } from '../codes/kindWord.ts';
import type { Need } from '../schema/service.ts';
import type { PathStep } from '../source/sourceNode.ts';
import { type Reference, reference } from './reference.ts';

/** What has a level, and so can be needed. */
const NEEDED: readonly NameKind[] = ['component', 'tool', 'service'];

/** Where the parts of a choice may stand; the file has one of these words, and steps it lacks are skipped. */
export const CHOICES: readonly PathStep[] = ['any', 'all', 'of', 'share-of'];

/** Every name in a list of needs, choices inside choices included. */
export function needReferences(
  needs: readonly Need[],
  path: readonly PathStep[],
): readonly Reference[] {
  return needs.flatMap((need, index) =>
    need.type === 'one'
      ? [reference([...path, index, 'need'], need.ref, NEEDED)]
      : needReferences(need.of, [...path, index, ...CHOICES]),
  );
}
