/** Work that is counted: bytes over links, machines or person-hours shared by the hands at work. */

import type { PaceTerm } from '../../model/pace.ts';
import type { OpeningTimes } from '../calendar/timetable.ts';
import type { Span } from './span.ts';

/** What transfers under way share. */
export interface PlantLink {
  readonly tool: number;
  /** Bytes a second that it really carries. */
  readonly bandwidth: number;
  /** Transfers above which it carries less, and how much then; Infinity: it never does. */
  readonly crowdedAbove: number;
  readonly crowdedBandwidth: number;
  /** When it may be used; null for always. */
  readonly open: OpeningTimes | null;
}

/** The counted work of one step. */
export interface PlantPace {
  readonly step: number;
  /** Bytes are carried; hands do units or hours of work. */
  readonly counts: 'bytes' | 'units' | 'effort';
  /** Bytes, units, or 1 for an effort. */
  readonly amount: number;
  /** Seconds that one person needs for a unit, or for the whole effort; null for bytes. */
  readonly perUnit: Span | null;
  /** The most that work on it at once; without people, how many units are done side by side. */
  readonly hands: number;
  /** Bytes a second that it could have alone, and what bounds that; Infinity when only links do. */
  readonly ownRate: number;
  readonly ownTerm: PaceTerm;
  /** Links that it crosses. */
  readonly links: readonly number[];
  /** Checks once everything is carried; null for none. */
  readonly verification: Span | null;
  /** Copies whose content it carries from another copy: what is written there during the checks does not follow. */
  readonly fills: readonly number[];
  /** Copies of a lot of alike systems that it brings up one by one. */
  readonly lot: readonly number[];
}
