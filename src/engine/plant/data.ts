/** What holds data: copies, replicas, backups; and what breaks copies. */

import type { SharedDomain } from '../../model/trace.ts';
import type { CopyRole } from '../../model/vocabulary.ts';
import type { Place } from './places.ts';
import type { Span } from './span.ts';

export interface PlantCopy extends Place {
  readonly component: number;
  readonly role: CopyRole;
  /** Raw capacity in nominal demands. */
  readonly capacity: number;
  /** What of it is reserved, in nominal demands. */
  readonly reserved: number;
  readonly restarts: Span;
  /** Time it runs before it fails by itself; null when it never does. What breaks it with others is in `causes`. */
  readonly failsAfter: Span | null;
  /** Copies that follow this one. */
  readonly followers: readonly number[];
  /** Its own replica entity, -1 when it follows nobody. */
  readonly replica: number;
  readonly backups: readonly number[];
  /** Rule watches on it. */
  readonly watches: readonly number[];
  readonly failureDomains: readonly string[];
}

export interface PlantReplica {
  readonly copy: number;
  readonly source: number;
  readonly lag: Span;
  /** Tool (network) it goes through, or -1. */
  readonly via: number;
}

export interface PlantBackup extends Place {
  readonly component: number;
  /** Copy read. */
  readonly source: number;
  /** First picture at or after the start of the run's first day, in seconds from the start (may be negative). */
  readonly firstAt: number;
  readonly everySeconds: number;
  readonly takesSeconds: number;
  readonly keepSeconds: number;
  /** Probability that a restore from it works, from the age of its last verification. */
  readonly restorable: number;
  readonly restorableText: string;
  readonly watches: readonly number[];
}

export interface PlantData {
  readonly copies: readonly number[];
  readonly backups: readonly number[];
  readonly writesPerSecond: number | null;
  readonly rpo: number | null;
  readonly objective: number;
  /** Watch of P14, or -1. */
  readonly exitWatch: number;
}

/** What breaks copies of one component at once, now and then: a clock of its own. */
export interface PlantCause extends SharedDomain {
  readonly component: number;
  /** Two at least. */
  readonly copies: readonly number[];
  /** From one strike to the next. */
  readonly after: Span;
  /** Name under which it draws: other components, copies and domains change nothing of it. */
  readonly drawName: number;
}
