/** What holds data: copies, replicas, backups; and what breaks copies. */

import type { SharedDomain } from '../../model/trace.ts';
import type { CopyRole } from '../../model/vocabulary.ts';
import type { PlantClock } from './law.ts';
import type { NeedTree } from './levels.ts';
import type { Place } from './places.ts';
import type { Span } from './span.ts';

export interface PlantCopy extends Place {
  readonly component: number;
  readonly role: CopyRole;
  /** Raw capacity in nominal demands. */
  readonly capacity: number;
  /** What it needs where it stands; null for nothing. */
  readonly needs: NeedTree | null;
  /** What it needs to start, beyond what it needs to run: what its component says, and its own. */
  readonly startNeeds: NeedTree;
  /** What of it is reserved, in nominal demands. */
  readonly reserved: number;
  /** Rank of its component among those short of capacity: the smallest is served first. */
  readonly rank: number;
  readonly restarts: Span;
  /** Once back, it waits for a step to put it into service. */
  readonly byHand: boolean;
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
  /** Tool that holds the key of its data, or -1. */
  readonly key: number;
  /** Probability that it works when it is called upon, from the age of its last rehearsal; 1 when nobody says. */
  readonly works: number;
  /** A step decrypts in place what an attacker encrypts there. */
  readonly decryptable: boolean;
}

export interface PlantReplica {
  readonly copy: number;
  readonly source: number;
  readonly lag: Span;
  /** Tool (network) it goes through, or -1. */
  readonly via: number;
  /** Whether the design has it, and not only a plan that turns replication around. */
  readonly declared: boolean;
  /** Bytes a second at which it catches up; Infinity when that takes no time. */
  readonly fillsAt: number;
}

export interface PlantBackup extends Place {
  readonly component: number;
  /** Copy read while it stands by, when none serves. */
  readonly source: number;
  /** Copies of which the first that serves is read; the one that it names, alone, when it names one. */
  readonly sources: readonly number[];
  /** First picture at or after the start of the run's first day, in seconds from the start (may be negative). */
  readonly firstAt: number;
  readonly everySeconds: number;
  readonly takesSeconds: number;
  readonly keepSeconds: number;
  /** Probability that a restore from it works, from the age of its last verification. */
  readonly restorable: number;
  readonly restorableText: string;
  /** Pictures from here on are empty, and nobody knows; Infinity when none is. */
  readonly emptyFrom: number;
  /** Tool that holds its key, or -1. */
  readonly key: number;
  /** Probability that it survives somebody who goes for it, by what isolates it. */
  readonly survives: number;
  readonly survivesText: string;
  /** Time before the first byte comes: an archive. Null for none. */
  readonly firstByte: Span | null;
  readonly watches: readonly number[];
}

/** Which picture a restore takes: the best, the latest whatever it holds, a clean one or none, that of the group. */
export type RestoreChoice = 'best' | 'latest' | 'clean' | 'group';

/** One restore of one plan. */
export interface PlantRestore {
  readonly backup: number;
  readonly choice: RestoreChoice;
  /** On new machines: what held the old ones down does not hold these. */
  readonly remakes: boolean;
  /** No picture after this moment. */
  readonly notAfter: number;
}

/** A component that holds a data set: who can write into it. */
export interface PlantHolder {
  /** Node of its level. */
  readonly node: number;
  readonly copies: readonly number[];
  /** Services that reach it through their needs. */
  readonly users: readonly number[];
}

export interface PlantData {
  readonly holders: readonly PlantHolder[];
  /** Bytes, null when nobody says. */
  readonly volume: number | null;
  /** Data sets that must agree with it. */
  readonly group: readonly number[];
  /** After the return, a copy that stood in may hold the data for so long. */
  readonly eraseWithin: number;
  readonly copies: readonly number[];
  readonly backups: readonly number[];
  readonly writesPerSecond: number | null;
  readonly rpo: number | null;
  readonly objective: number;
  /** Watch of P14, or -1. */
  readonly exitWatch: number;
  /** Deadline of P11 that runs once a leak is known, where no plan has one of its own; null elsewhere. */
  readonly leakClock: PlantClock | null;
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
