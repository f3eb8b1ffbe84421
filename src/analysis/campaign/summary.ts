/**
 * What is said of many futures of one design, of two designs on the same futures, and of what moves a design: plain
 * data, made by `summarise.ts`, `compare.ts` and `sensitivity.ts`, worded by `wording/`. Shares are numbers from 0 to 1.
 *
 * Every interval comes twice: `interval` holds when the number of futures was fixed before the first was played;
 * `sequence` holds whenever one looks and stops. A campaign says which one it may quote (`stopping`).
 */
import type { Description } from '../../model/description.ts';
import type { OutcomeColumn, OutcomeWord } from '../../model/outcome.ts';
import type { TotalObjective } from '../../model/total.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import type { Factor, FactorSide } from './factor.ts';
import type { Tally } from './tally.ts';

/** Whole seconds; `beyond`: not by the end of the simulated time, or, of lost data, everything that there was. */
export type Reached = number | 'beyond';

/** `planned`: so many futures, decided beforehand. `watched`: somebody, or a rule, could stop at any look. */
export type Stopping = 'planned' | 'watched';

/** What was asked of a campaign, beyond its rows. */
export interface CampaignSetting {
  readonly variant: string | null;
  readonly incidents: readonly string[];
  /** The period that was asked about, in seconds; absent when it was what an incident does. */
  readonly overSeconds?: number;
  readonly seed: number;
  readonly engine: string;
  readonly dossierHash: string;
  readonly stopping: Stopping;
  /** Confidence of every interval, each by itself: 0.95. */
  readonly confidence: number;
  /** Share of the futures that the claims are about: 0.9 is "9 times in 10". */
  readonly claimed: number;
}

/** 95 % is what the sentences are written for; "9 times in 10" is what a person can picture. */
export const CONFIDENCE_USUAL = 0.95;
export const CLAIMED_USUAL = 0.9;

/** One design with what its futures came to: what a summary is made of. */
export interface Played {
  readonly tally: Tally;
  readonly description: Description;
  readonly setting: CampaignSetting;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** In how many of the futures played something was so, and what that says of all futures. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** `count / of`; 0 when none was played. */
  readonly share: number;
  /** Clopper–Pearson, two-sided: at least as sure as it says. From 0 to 1 when none was played. */
  readonly interval: Interval;
  /** Beta-mixture confidence sequence: as sure, however often one looked. */
  readonly sequence: Interval;
}

/** "In at least this share of all futures": what has been shown of it, and what it would take. */
export interface Claim {
  readonly atLeast: number;
  /**
   * Shown or refuted at the campaign's confidence; `open`: neither yet. By a one-sided Clopper–Pearson limit when
   * `planned`, by the confidence sequence when `watched`; all below likewise.
   */
  readonly standing: 'shown' | 'refuted' | 'open';
  readonly misses: number;
  /** Futures that it takes in all with the misses so far, were there no more. */
  readonly futuresNeeded: number;
  /** The same for 0, 1, 2, 3 misses. */
  readonly table: readonly { readonly misses: number; readonly futures: number }[];
}

/** A value with one future that gave it. */
export interface Instance {
  readonly value: Reached;
  readonly run: number;
}

/** Null where there are too few futures for a bound on that side. */
export interface ReachedInterval {
  readonly low: Reached | null;
  readonly high: Reached | null;
}

/**
 * The value that the given share of the futures played did not exceed: the smallest such (Hyndman & Fan, type 1), so that
 * it is the value of a real future. The intervals cover the quantile of all futures (order statistics).
 */
export interface Quantile extends Instance {
  readonly probability: number;
  readonly interval: ReachedInterval;
  readonly sequence: ReachedInterval;
}

export type DistributionMetric =
  | 'recovery'
  | 'down'
  | 'longest'
  | 'lost'
  | 'stolen'
  | 'breached'
  | 'running-cost'
  | 'incident-cost';

/**
 * One column of seconds, of whole euros where it is a cost, of millionths of a data set where it is what was stolen, over all futures
 * played. Empty lists and nulls when none was.
 */
export interface Distribution {
  readonly metric: DistributionMetric;
  /** Futures in which nothing happened (0). */
  readonly none: number;
  readonly beyond: number;
  /** 50, at probabilities (i - 0.5) / 50, ascending; equal values are told apart by ascending run number. */
  readonly dots: readonly Instance[];
  /** p50, p75, p90, p95, p99. */
  readonly quantiles: readonly Quantile[];
  readonly least: Instance | null;
  readonly greatest: Instance | null;
  /** At most 10, worst first, equals by ascending run number; only values above 0. */
  readonly worst: readonly Instance[];
}

export type ObjectiveName = 'rto' | 'mtpd' | 'rpo' | 'deadline' | TotalObjective;

/** How often an objective was met, as the dossier's own calendar has it. */
export interface ObjectiveSummary {
  readonly objective: ObjectiveName;
  /** As the description states it: seconds; a least share of the time, or outages, over a period; seconds of work of a deadline. */
  readonly target: number;
  readonly met: Share;
  readonly claim: Claim;
  /** At most 10 runs that missed it, ascending. */
  readonly missedRuns: readonly number[];
}

export interface ServiceSummary {
  readonly service: string;
  /** Those that the dossier sets: RTO, MTPD. */
  readonly objectives: readonly ObjectiveSummary[];
  /** Those over a period (availability, time down in all, number of outages), then the deadline; absent when it promises none. */
  readonly totals?: readonly ObjectiveSummary[];
  readonly recovery: Distribution;
  readonly longest: Distribution;
  readonly down: Distribution;
}

export interface DataSummary {
  readonly data: string;
  /** RPO, when the dossier sets one. */
  readonly objectives: readonly ObjectiveSummary[];
  readonly lost: Distribution;
  /** What left with a thief who can read it; absent where no incident of the dossier takes any of it. */
  readonly stolen?: StolenSummary;
}

export interface StolenSummary {
  /** Futures in which something left. */
  readonly leaves: Share;
  /** Millionths of the data set. */
  readonly amount: Distribution;
  /** Bytes of the whole data set; null when nobody says. */
  readonly volumeBytes: number | null;
}

export interface RuleSummary {
  readonly rule: RuleCode;
  /** Something called on it in one future at least; `breached` and `seconds` say nothing of it otherwise. */
  readonly isJudged: boolean;
  readonly breached: Share;
  readonly seconds: Distribution;
}

/** What a design costs; only where its dossier says so. */
export interface CostSummary {
  /** A month as long as nothing happens, cents. */
  readonly monthlyCents: number;
  /** Whole euros. */
  readonly running: Distribution;
  readonly incident: Distribution;
}

/** Everything said of the futures played. Services, data sets and rules in the order of the description. */
export interface CampaignSummary {
  readonly format: 1;
  readonly setting: CampaignSetting;
  /** Futures counted: 0 to `runs - 1`. */
  readonly runs: number;
  readonly words: Readonly<Record<OutcomeWord, number>>;
  /** The word is `holds` or `holds-degraded`. */
  readonly holds: Share;
  readonly holdsClaim: Claim;
  /**
   * At most 10 runs, worst first: by word, then by the seconds below a minimum, in breach and of writes lost, all together;
   * equals by ascending run number; none that holds.
   */
  readonly worst: readonly { readonly run: number; readonly word: OutcomeWord }[];
  readonly services: readonly ServiceSummary[];
  readonly data: readonly DataSummary[];
  readonly rules: readonly RuleSummary[];
  readonly costs?: CostSummary;
}

/**
 * Of B against A, at the stated confidence. `same`: equal in every future played, which proves nothing of others.
 * `chance`: no better and no worse than chance would make it.
 */
export type ComparisonWord = 'better' | 'worse' | 'chance' | 'same';

/** Future in which A and B differ, and by how much. */
export interface Discordant {
  readonly run: number;
  readonly a: Reached;
  readonly b: Reached;
}

/** Who was better how often on the same futures, and how surely it is no accident. */
export interface SignTest {
  /** Futures in which B is better, worse, equal. */
  readonly better: number;
  readonly worse: number;
  readonly equal: number;
  /** Exact, two-sided (McNemar on the discordant pairs); for `planned` campaigns. */
  readonly pValue: number;
  /** Holds whenever one looks and stops. */
  readonly alwaysValid: number;
}

/** Something that is so or not so in each future. Differences are B less A. */
export interface PairedShare {
  readonly a: Share;
  readonly b: Share;
  readonly difference: number;
  /** At least as sure as it says. An end at exactly 0 was put there by the sign test: the difference is beyond it. */
  readonly interval: Interval;
  readonly sequence: Interval;
  readonly sign: SignTest;
  readonly word: ComparisonWord;
  /** At most 1000 a list, ascending: futures in which only B, only A is on the good side. */
  readonly betterRuns: readonly number[];
  readonly worseRuns: readonly number[];
}

/** Mean of B less A in seconds, over the pairs in which neither is beyond. */
export interface PairedMean {
  readonly pairs: number;
  /** Pairs left out because one side is beyond. */
  readonly excluded: number;
  readonly difference: number;
  /** Student's t, for `planned` campaigns: exact for normal differences, else approximate. Null below 2 pairs. */
  readonly interval: Interval | null;
  /**
   * How many times more futures would have been needed had A and B been played on futures of their own. Null when the
   * differences do not vary.
   */
  readonly varianceRatio: number | null;
}

export interface PairedMetric {
  readonly metric: DistributionMetric;
  /** Beyond is longer than any number and equal to itself. */
  readonly sign: SignTest;
  readonly mean: PairedMean;
  readonly word: ComparisonWord;
  readonly quantiles: readonly {
    readonly probability: number;
    readonly a: Reached;
    readonly b: Reached;
  }[];
  /** At most 50 a list: the largest differences first, equals by ascending run number. */
  readonly betterRuns: readonly Discordant[];
  readonly worseRuns: readonly Discordant[];
}

/** Each design against its own target, in seconds; they differ only when a variant changes the objective. */
export interface PairedObjective {
  readonly objective: ObjectiveName;
  readonly targets: { readonly a: number; readonly b: number };
  readonly met: PairedShare;
}

/** B against A on the futures 0 to `runs - 1`. What only one design has is left out, and named. */
export interface ComparisonSummary {
  readonly format: 1;
  readonly a: CampaignSetting;
  readonly b: CampaignSetting;
  readonly runs: number;
  readonly stopping: Stopping;
  readonly confidence: number;
  readonly holds: PairedShare;
  readonly services: readonly {
    readonly service: string;
    readonly objectives: readonly PairedObjective[];
    readonly recovery: PairedMetric;
    readonly longest: PairedMetric;
    readonly down: PairedMetric;
  }[];
  readonly data: readonly {
    readonly data: string;
    readonly objectives: readonly PairedObjective[];
    readonly lost: PairedMetric;
    /** Futures in which nothing is stolen, and what is, where both dossiers have an incident that takes some of it. */
    readonly stolen?: {
      readonly kept: PairedShare;
      readonly amount: PairedMetric;
      readonly volumeBytes: { readonly a: number | null; readonly b: number | null };
    };
  }[];
  readonly rules: readonly { readonly rule: RuleCode; readonly kept: PairedShare }[];
  /** Only where both dossiers say what something costs. */
  readonly costs?: {
    /** A month as long as nothing happens, cents. */
    readonly monthlyCents: { readonly a: number; readonly b: number };
    /** Whole euros. */
    readonly running: PairedMetric;
    readonly incident: PairedMetric;
  };
  readonly onlyInA: readonly OutcomeColumn[];
  readonly onlyInB: readonly OutcomeColumn[];
}

/** A factor at one of its ends, against the design as it is, on the same futures. */
export interface SideEffect {
  readonly side: FactorSide;
  readonly holds: PairedShare;
  readonly recovery: readonly {
    readonly service: string;
    readonly sign: SignTest;
    /** p90 of the design as it is, and of this side. */
    readonly base: Quantile;
    readonly moved: Quantile;
    /** Recoveries became shorter, or longer, more often than chance would have it; over all factors and services at once. */
    readonly moves: boolean;
  }[];
  /**
   * Whether the share of futures that hold moved more than chance would, over all factors at once (Holm): with 40 factors
   * that do nothing, none is named 19 times in 20.
   */
  readonly movesHolds: boolean;
  /** Whether any service's recovery moves. */
  readonly movesRecovery: boolean;
}

export interface FactorEffect {
  readonly factor: Factor;
  readonly sides: readonly SideEffect[];
  /** Largest move of P(holds) at either side, 0 to 1. */
  readonly holdsMoved: number;
  /** Largest move of any service's p90 of recovery in seconds; `beyond` when it went there or came from there. */
  readonly recoveryMoved: Reached;
}

/** What moves the design most, one factor at a time. */
export interface SensitivitySummary {
  readonly format: 1;
  readonly setting: CampaignSetting;
  readonly runs: number;
  readonly holds: Share;
  readonly services: readonly { readonly service: string; readonly recovery: Quantile }[];
  /** By `holdsMoved`, then `recoveryMoved`, largest first; equals in the order given. */
  readonly factors: readonly FactorEffect[];
  /** Positions in `factors`, by `recoveryMoved` first. */
  readonly byRecovery: readonly number[];
}
