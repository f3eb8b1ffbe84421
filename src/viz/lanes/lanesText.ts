/**
 * The words of the lanes, one table a language in `ui/text`. Spans and moments arrive already written; a function
 * that returns several texts gives the fullest first and each next one shorter, for narrower bars.
 */
import type { PlanVerdict } from '../../analysis/verdict.ts';

export interface OutageWords {
  readonly duration: string;
  /** The part of it that counts, in the hours of the service; null when all of it does. */
  readonly counted: string | null;
  /** By how much the recovery time objective is passed; null when it is not, or when there is none. */
  readonly excess: string | null;
  /** What is left of the objective; null when it is passed, or when there is none. */
  readonly margin: string | null;
  readonly isOpen: boolean;
}

export interface IntervalWords {
  readonly on: string;
  readonly site: string | null;
  readonly hosting: string | null;
  readonly duration: string;
  readonly status: 'breach' | 'accepted' | 'undetermined' | 'lapse';
}

export interface NeedWords {
  /** Every need and where it went. */
  readonly all: string;
  /** The one that says most, and where it went. */
  readonly first: string;
  /** That one by its name alone. */
  readonly name: string;
  /** How many needs besides. */
  readonly others: number;
}

export interface LanesText {
  readonly title: string;
  /** What the arrows do, read out on entering. */
  readonly instructions: string;
  readonly empty: string;

  readonly minimum: (share: string) => string;
  /** The usual minimum, and the stricter one of a peak of the calendar. */
  readonly minimums: (usual: string, atPeak: string) => string;
  readonly level: (share: string) => string;
  readonly fullLevel: string;
  readonly outage: (words: OutageWords) => readonly string[];
  /** `RTO 4 h, passed`. */
  readonly flag: (objective: string, duration: string, outcome: 'ahead' | 'passed') => string;
  /** What was left of the work as its date came. */
  readonly workLeft: (duration: string) => string;
  /** Of a promise over a period. */
  readonly overrun: (promise: string) => string;

  /** What would be lost of some data now: at most so long, or an age that grows from so long, or everything. */
  readonly exposure: (
    kind: 'followed' | 'pictured' | 'aging' | 'exposed',
    seconds: string | null,
    where: string,
  ) => readonly string[];
  /** Under the name of data. */
  readonly exposureNote: string;
  readonly interval: (words: IntervalWords) => readonly string[];
  readonly rulesKept: (count: number) => string;
  readonly rulesIdle: (count: number) => string;
  readonly ruleCodes: (codes: string) => string;

  readonly undetected: (duration: string) => readonly string[];
  readonly alerted: (duration: string) => readonly string[];
  readonly awaiting: (duration: string, who: string | null) => readonly string[];
  readonly deliberating: (duration: string) => readonly string[];
  readonly running: (duration: string, outcome: string) => readonly string[];
  readonly planOutcome: Readonly<Record<PlanVerdict['outcome'], string>>;
  readonly planSummary: (plan: string, outcome: string) => string;
  readonly plansIdle: (count: number) => string;

  readonly waits: (needs: NeedWords) => readonly string[];
  /** How long it took, and by how much it ended later or sooner than planned; null: as planned. */
  readonly works: (duration: string, late: string | null) => readonly string[];
  readonly verifies: (duration: string) => readonly string[];
  readonly elapses: (duration: string) => readonly string[];
  readonly propagates: (duration: string) => readonly string[];
  readonly fails: (duration: string) => readonly string[];
  /** Steps that never came to an end; possibly none. */
  readonly waitsForSteps: (names: readonly string[]) => readonly string[];
  readonly neverStarted: (names: readonly string[]) => string;
  readonly skipped: string;
  /** `planned from T + 1 h to T + 2 h, 1 h`. */
  readonly planned: (span: string) => string;

  readonly recovery: string;
  /** How many run, of all. */
  readonly countOf: Readonly<
    Record<'systems' | 'services', (running: string, all: string) => string>
  >;
  /** `50 % since T + 12 d`. */
  readonly runAgain: (share: string, since: string) => readonly string[];
  readonly reached: (share: string, at: string | null) => string;
  readonly recoverySummary: (what: string, told: readonly string[]) => string;
  readonly demand: string;
  readonly demandOf: (service: string) => string;
  readonly surge: (share: string) => readonly string[];
  /** What waits, as a duration of the usual demand. */
  readonly backlog: (duration: string, stays: boolean) => readonly string[];

  /** A step that waits for people, and what they are on. */
  readonly wanted: (step: string, busy: string) => readonly string[];
  readonly teams: string;
  readonly membersActive: (active: number, all: number) => string;
  readonly busyOn: (what: string) => string;

  /** What a label of an outage, or of work, leaves to the drawing. */
  readonly downFor: (label: string) => string;
  readonly atWorkFor: (label: string) => string;
  /** `Promote the spare: waits for the vault for 2 h 25 min, from T + 45 min to T + 3 h 10 min.` */
  readonly sentence: (lane: string, what: string, span: string) => string;
  readonly span: (from: string, until: string) => string;
  readonly spanToEnd: (from: string) => string;
  /** `waits for the vault for 2 h 25 min`. */
  readonly lasting: (what: string, duration: string) => string;
  readonly moment: (at: string) => string;
  /** On an axis break: `≈ 9 d`. */
  readonly about: (duration: string) => string;
}
