/** Teams, their members, and the jobs that wait for them. */

import { HOUR } from '../../base/time.ts';
import type { OpeningTimes } from '../calendar/timetable.ts';
import type { PlantAnyToolNeed, PlantNeed } from './plans.ts';
import type { Span } from './span.ts';

/** Work that ends so long after the closing is finished by whoever is on it. */
export const OVERTIME_SECONDS = HOUR;

export interface PlantMember {
  readonly team: number;
}

export interface PlantTeam {
  readonly members: readonly number[];
  /** Null: no hours stated. */
  readonly hours: OpeningTimes | null;
  readonly onCall: { readonly answers: Span; readonly silent: number } | null;
  readonly entitled: boolean;
  /** What it works through from afar; null when it needs nothing. */
  readonly way: PlantAnyToolNeed | null;
  /** Directory and ways of calling, any one is enough; empty: they never fail. */
  readonly calledThrough: readonly number[];
  /** Probability that an entry of the directory has become wrong. */
  readonly stale: number;
  /** Seconds after which a person is relieved; Infinity: never, and nobody tires. */
  readonly shiftSeconds: number;
  readonly restSeconds: number;
  /** Hours, no on-call duty and no shift: the opening that they came to is their shift. */
  readonly leavesAtClosing: boolean;
}

/** What can be waited for by people: a step to do, a decision to take, a copy to repair. */
export interface PlantJob {
  /** `KIND.step`, `KIND.decision` or `KIND.copy`. */
  readonly kind: number;
  readonly index: number;
  /** State in which it waits, and in which it is under way. */
  readonly waits: number;
  readonly works: number;
  /** Event that begins it, and the one that takes its people away. */
  readonly begins: number;
  readonly stops: number;
  /** In the order they are called. */
  readonly members: readonly number[];
  readonly teams: readonly number[];
  readonly people: number;
  /** The most that may be on it; more than `people` where the work is shared by whoever is there. */
  readonly hands: number;
  /** The smaller goes first; of equals, whatever has waited longest. */
  readonly priority: number;
  /** Of equal priority, the smaller goes first. */
  readonly rank: number;
  /** Done by going on site: nobody needs a way in for it. */
  readonly goesOnSite: boolean;
  /** Of a step, whoever does it; decisions and repairs need only people. */
  readonly needs: readonly PlantNeed[];
}
