/** How far a waiver granted beforehand covers a breach: what the texts ask of it, and until which day. */
import { monthsAfter } from '../../base/dateText.ts';
import type { RuleCode, WaiverAuthority } from '../../model/vocabulary.ts';

/** Months after an acceptable offer exists in which a waiver of P1 still covers (R9d). */
export const MONTHS_OF_P1 = 12;

/** What is written of a waiver; days are `YYYY-MM-DD`. */
export interface GrantedWaiver {
  readonly rule: RuleCode;
  readonly by: WaiverAuthority;
  readonly until: string;
  readonly published: boolean;
  readonly offerSince?: string | undefined;
}

/** Authorities whose waiver of P1 counts (R9d; SREN, article 31): not that of the head of the entity itself. */
export const mayWaiveP1 = (by: WaiverAuthority): boolean => by !== 'head-of-entity';

/** Whether the law asks that it be made public; `unknown` when nothing says whether the law binds the organisation. */
export type Publicity = 'asked' | 'unknown' | 'free';

/** Until which day, included, and whether all that the texts ask is known: what is not is never a way to pass. */
export interface WaiverCover {
  readonly until: string;
  readonly isSure: boolean;
}

/**
 * R9d and article 31 of the SREN law bound the waivers of P1: granted by the minister or the Prime Minister, at most
 * twelve months after an acceptable offer exists, made public where that law binds. One of another law covers to its own
 * end: no text that is modelled bounds it. Null when it covers nothing. Days written `YYYY-MM-DD` sort as texts.
 */
export function coverOf(waiver: GrantedWaiver, publicity: Publicity): WaiverCover | null {
  const { rule, by, until, published, offerSince } = waiver;
  if (rule !== 'P1') return { until, isSure: true };
  if (!mayWaiveP1(by) || (publicity === 'asked' && !published)) return null;
  const isPublicEnough = published || publicity === 'free';
  if (offerSince === undefined) return { until, isSure: false };
  const bound = monthsAfter(offerSince, MONTHS_OF_P1);
  return { until: until < bound ? until : bound, isSure: isPublicEnough };
}
