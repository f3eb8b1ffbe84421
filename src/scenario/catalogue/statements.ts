/** How the data files state things, so that no value goes without a source and a confidence. */
import type { Fact, Qualification } from '../../model/hosting.ts';
import type { Localised } from '../../model/localised.ts';
import type { Provenance } from './catalogue.ts';
import { SOURCES, type SourceKey } from './sources.data.ts';
import { typeset } from './typeset.ts';

type Confidence = Provenance['confidence'];

/** Read in a public source; `asOf` when the source is dated to the day. */
export const readIn = (
  source: SourceKey,
  confidence: Confidence,
  asOf: string | null = null,
): Provenance => ({ asOf, source: typeset(SOURCES[source]), confidence });

/** General knowledge, not checked against a source: shown as ours. */
export const assumed = (confidence: Confidence): Provenance => readIn('own', confidence);

export const stated = <Value>(value: Value, from: Provenance): Fact<Value> => ({ value, ...from });

/** Nobody said, or nobody may say it without checking first. A rule must not assume. */
export const undetermined = (source: SourceKey = 'none'): Fact<never> => ({
  value: null,
  ...readIn(source, 'low'),
});

/** A SecNumCloud status with the days it holds; a day left out leaves the validity undetermined. */
export const secNumCloud = (
  status: Qualification['status'],
  from: string | null = null,
  until: string | null = null,
): readonly Qualification[] => [{ scheme: 'SecNumCloud', status, from, until }];

export const notQualified = (from: Provenance): readonly Qualification[] =>
  secNumCloud(stated('none', from));

/** A list on which the offer may be, or not: only ANSSI's own tells. */
export const qualificationUnknown = (source: SourceKey): readonly Qualification[] =>
  secNumCloud(undetermined(source));

/** A text in both languages; the English is left out when it is the same word. */
export const words = (fr: string, en: string = fr): Localised => ({ fr: typeset(fr), en });
