import type { Hosting } from '../../model/hosting.ts';
import type { Directory } from '../directory.ts';
import type { Finding } from '../finding.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { Doubt } from '../shape/doubt.ts';

/** A design whose fields are all readable; its names are not verified yet. */
export interface CheckContext {
  readonly read: DossierAsRead;
  /** Hostings that the catalogue could complete. */
  readonly hosting: Readonly<Record<string, Hosting>>;
  readonly directory: Directory;
  /** The other hostings: nothing is known of their sites, and their mistake is told already. */
  readonly unresolved: ReadonlySet<string>;
  /** Where a part of the design could not be read: whether a name may be one of those that went with it. */
  readonly isDoubtful?: Doubt['isDoubtful'];
}

/** One rule between several fields: everything that breaks it, in the author's order. */
export type Check = (context: CheckContext) => readonly Finding[];
