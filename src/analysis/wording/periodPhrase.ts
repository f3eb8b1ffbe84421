import { YEAR } from '../../base/time.ts';
import type { Language } from '../../model/localised.ts';
import { formatDuration } from './formatDuration.ts';
import { wordsOf } from './words.ts';

/** A period that is asked about, in seconds: `over a year`, `sur 30 j`. Years are counted where it is whole years of 365 days. */
export function periodPhrase(seconds: number, language: Language): string {
  const { overYears, overSpan } = wordsOf(language).campaign;
  return seconds % YEAR === 0
    ? overYears(seconds / YEAR)
    : overSpan(formatDuration(seconds, language));
}
