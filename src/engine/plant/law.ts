/** What is promised and what the law asks, as watches. */

import type { EntityRef } from '../../model/entity.ts';
import type { RuleCode } from '../../model/vocabulary.ts';

export interface PlantObjective {
  readonly kind: 'rto' | 'mtpd' | 'rpo';
  /** Service, or data set for an RPO. */
  readonly index: number;
  readonly target: number;
}

/** One rule on one thing. For holder rules the judgement of the place by date is computed beforehand. */
export interface PlantWatch {
  readonly rule: RuleCode;
  readonly on: EntityRef;
  readonly holder: { readonly kind: 'copy' | 'backup'; readonly index: number } | null;
  /** By time, first at 0: what the rule says of this place, should data be there. 0 kept, 1 undetermined, 2 breached. */
  readonly judgements: readonly { readonly at: number; readonly status: number }[];
  /** Service or data set, for rules that are not on a holder. */
  readonly index: number;
  /** For P9: the watches it governs. */
  readonly governs: readonly number[];
  /** For a law on a holder: the P9 watch there, or -1. */
  readonly governedBy: number;
}
