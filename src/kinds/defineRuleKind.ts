import type { Hosting } from '../model/hosting.ts';
import type { Localised } from '../model/localised.ts';
import type { StateOf } from '../model/states.ts';
import type { DataClass, Ground, RuleCode } from '../model/vocabulary.ts';

/**
 * What a breach means: against a law, against good practice, against the duty to decide and record, or against an
 * objective that the organisation set itself.
 */
export type RuleNature = 'law' | 'practice' | 'governance' | 'objective';

/** A rule evaluated at every instant of a run: one file, one line in `rules/index.ts`. */
export interface RuleKind<Code extends RuleCode = RuleCode> {
  readonly code: Code;
  readonly nature: RuleNature;
  readonly label: Localised;
  /** What it demands, in one sentence. */
  readonly sentence: Localised;
  /** When it is judged, and what breaches it. */
  readonly judged: Localised;
  /** What ends or covers a breach. */
  readonly clears: Localised;
  /** Texts it is read from; the predicate is our reading. */
  readonly source: string;
  /** Day of the wording that is read, `YYYY-MM-DD`; null where a text has none; that of the doctrine when absent. */
  readonly version?: string | null;
}

/** `undetermined` when a fact that decides is unknown: never a way to pass. */
export type Judgement = StateOf<'rule'>;

/** What a rule asks of a data set before it applies; `sensitive` is the doctrine's own word. */
export interface JudgedData {
  readonly classes: readonly DataClass[];
  readonly sensitive: boolean;
}

/** What the contracts over a place give on a day. */
export interface PlaceTerms {
  /** A tool for transfers (standard clauses), with its assessment. */
  readonly hasTransferTool: boolean;
}

/** What a place lacks for a law on a day; `isKnown` is false when nobody says whether it does. */
export type Lack =
  | { readonly lack: Exclude<Ground, 'qualification'>; readonly isKnown: boolean }
  | {
      readonly lack: 'qualification';
      readonly isKnown: boolean;
      /** It will count from this day `YYYY-MM-DD` on; null when it has, or never does. */
      readonly from: string | null;
      /** It counted to this day `YYYY-MM-DD`; null when it did not. */
      readonly until: string | null;
    };

/**
 * A rule on one copy or backup: which data it protects, and whether a place may hold them. Pure: the same hosting and
 * day give the same judgement.
 */
export interface HolderRule<Code extends RuleCode = RuleCode> extends RuleKind<Code> {
  readonly appliesTo: (data: JudgedData) => boolean;
  /** On a day `YYYY-MM-DD`, from its midnight on the product's clock, under the contracts in force there; none when absent. */
  readonly judge: (hosting: Hosting, date: string, terms?: PlaceTerms) => Judgement;
  /** Why a place does not keep it on a day, or why nobody can tell; empty where it does. */
  readonly lacks: (hosting: Hosting, date: string) => readonly Lack[];
  /** Whether the judgement rests on a tool for transfers. */
  readonly readsTransferTool?: true;
  /** Grounds of lawful use that its judgement rests on; none when absent. */
  readonly reads?: readonly Ground[];
  /** Days `YYYY-MM-DD` from whose midnight `judge` may answer otherwise, in order, each once. */
  readonly changesOn: (hosting: Hosting) => readonly string[];
}

/** Types a rule; does nothing else. */
export const defineRuleKind = <Code extends RuleCode>(kind: RuleKind<Code>): RuleKind<Code> => kind;

/** Types a rule on data holders; does nothing else. */
export const defineHolderRule = <Code extends RuleCode>(rule: HolderRule<Code>): HolderRule<Code> =>
  rule;
