/** What could be read of a design, whole or in part, for the checks that look at several designs at once. */
import type { DossierAsRead } from './schema/dossier.ts';
import { type Doubt, NO_DOUBT } from './shape/doubt.ts';
import type { PathStep } from './source/sourceNode.ts';

export interface Readable {
  readonly read: DossierAsRead;
  /** What is not known of the parts that were left out: their mistakes are told already. */
  readonly doubt: Doubt;
  /** A path in what was read, as the file numbers the items of its lists. */
  readonly pathInFile: (path: readonly PathStep[]) => readonly PathStep[];
}

/** A design whose fields can all be read. */
export const readableWhole = (read: DossierAsRead): Readable => ({
  read,
  doubt: NO_DOUBT,
  pathInFile: (path) => path,
});
