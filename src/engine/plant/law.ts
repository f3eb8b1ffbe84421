/** What is promised and what the law asks, as watches. */

import type { EntityRef } from '../../model/entity.ts';
import type { TotalObjective } from '../../model/total.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import type { OpeningTimes, Timetable } from '../calendar/timetable.ts';

/** A deadline that begins to run. */
export interface PlantClock {
  readonly watch: number;
  readonly seconds: number;
}

/** A ground of lawful use that may be lost, and the watches whose judgement rests on it. */
export interface PlantGround {
  readonly watches: readonly number[];
}

/** Periods of an objective: seconds of the run at which they begin, and seconds or outages that each allows. */
export interface AllowedPeriods extends Timetable {
  readonly allowed: Float64Array;
}

export interface PlantObjective {
  readonly kind: 'rto' | 'mtpd' | 'rpo' | 'deadline' | TotalObjective;
  /** Service, or data set for an RPO. */
  readonly index: number;
  /** Seconds; what the first period allows where it is counted over periods; the work of a deadline. */
  readonly target: number;
  /** When each period begins and what it allows; null where each outage counts by itself. */
  readonly periods: AllowedPeriods | null;
  /** Of a deadline: seconds of the run between which its work can be done in time, and the hours in which it is; null elsewhere. */
  readonly due: {
    readonly from: number;
    readonly by: number;
    readonly hours: OpeningTimes | null;
  } | null;
}

/** One rule on one thing. For holder rules the judgement of the place by date is computed beforehand. */
export interface PlantWatch {
  readonly rule: RuleCode;
  readonly on: EntityRef;
  readonly holder: {
    readonly kind: 'copy' | 'backup' | 'tool';
    readonly index: number;
    /** When data are there: while they are held, while it serves users, or always. */
    readonly when: 'held' | 'serving' | 'always';
  } | null;
  /** By time, first at 0: what the rule says of this place, should data be there. 0 kept, 1 undetermined, 2 breached. */
  readonly judgements: readonly {
    readonly at: number;
    readonly status: number;
    /** It is breached because what made the place lawful is over: by its date, or lost. */
    readonly isOver: boolean;
  }[];
  /** Grounds of the place whose loss changes the judgement, as numbers of entities. */
  readonly grounds: readonly number[];
  /** Judgements by which of these are lost: bit i of the index for the i-th; the first is `judgements`. */
  readonly under: readonly PlantWatch['judgements'][];
  /** Stretches in which a waiver covers the breach, and what it makes of it; seconds of the run, the end excluded. */
  readonly waived: readonly {
    readonly from: number;
    readonly until: number;
    /** Waived, or undetermined when nobody can say whether the waiver is in force. */
    readonly status: number;
  }[];
  /** Instants after the start at which it is to be judged again whatever happens: dates of judgements, of waivers. Rising. */
  readonly reviews: readonly number[];
  /** For P13: seconds that a fallback there is planned to last; Infinity to the end of the run. */
  readonly staySeconds: number;
  /** For P13: instants at which a contract over the place ends. */
  readonly contractEnds: readonly number[];
  /** Service or data set, for rules that are not on a holder. */
  readonly index: number;
  /** For P9: the watches it governs. */
  readonly governs: readonly number[];
  /** For a law on a holder: the P9 watch there, or -1. */
  readonly governedBy: number;
}
