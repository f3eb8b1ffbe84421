import type { CalendarSpec } from '../base/calendar.ts';
import type { Result } from '../base/result.ts';
import type { Hosting } from '../model/hosting.ts';
import type { Branch } from '../model/intervention.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { DossierAsRead, Expectation, Variant } from './schema/dossier.ts';

/**
 * One design, ready to run: units converted, references verified, hosting completed from the catalogue, one variant
 * applied. The engine reads nothing else.
 */
export interface Dossier
  extends Omit<DossierAsRead, 'hosting' | 'variants' | 'expect' | '$schema' | 'bascule'> {
  /** Variant applied, null for the dossier as written. */
  readonly variant: string | null;
  /** By id, in the author's order. */
  readonly hosting: Readonly<Record<string, Hosting>>;
  /** The product's clock over the whole run: time zone shifts included, so that the engine needs no time zone data. */
  readonly calendar: CalendarSpec;
  /** 16 hexadecimal digits over everything above that can change a result. */
  readonly hash: string;
  /** What a person does during the run, in the order of instants; absent: nothing. Not part of the hash. */
  readonly interventions?: readonly VerifiedBranch[];
}

/** What a person does in a run, with every name and value in it verified. */
export type VerifiedAct =
  | { readonly act: 'inject'; readonly incident: string }
  | { readonly act: 'approve' | 'refuse'; readonly decision: string }
  | { readonly act: 'activate' | 'hold' | 'release'; readonly plan: string }
  | { readonly act: 'skip-step'; readonly step: string }
  /** `plans` is the whole section as it is from then on. */
  | { readonly act: 'change-step'; readonly step: string; readonly plans: Dossier['plans'] };

export interface VerifiedBranch {
  readonly at: number;
  readonly acts: readonly VerifiedAct[];
}

/** A dossier as opened: the base design and its variants, every one of them already verified. */
export interface OpenedDossier {
  readonly variants: Readonly<Record<string, Variant>>;
  readonly expectations: readonly Expectation[];
  /** What is allowed and probably not meant, by place; nothing keeps the dossier from running. */
  readonly warnings: readonly Diagnostic[];
  /** `null` is the dossier as written. Throws InvariantError for a variant that is not there. */
  readonly design: (variant: string | null) => Dossier;
  /**
   * A design with what a person does during its run, or what is wrong with that. Throws InvariantError for a variant that is
   * not there.
   */
  readonly branched: (
    variant: string | null,
    branches: readonly Branch[],
  ) => Result<Dossier, readonly Diagnostic[]>;
}
