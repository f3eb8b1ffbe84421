import type { Law } from '../base/law.ts';

/** Where a number of the dossier comes from. A guess is shown as a guess. */
export type Provenance = 'measured' | 'contract' | 'published' | 'guess';

/**
 * A law as a dossier states it, in seconds, with where it comes from.
 * `text` is what the author wrote, shown beside the number it gave.
 */
export interface SourcedLaw {
  readonly law: Law;
  readonly text: string;
  readonly source: Provenance | null;
  /**
   * Which end is feared: the short one of a respite (autonomy, notice, grace), neither of everyday failures, which only chance
   * brings together. Absent: the long one, of work, a delay, an outage.
   */
  readonly feared?: 'short' | 'neither';
}
