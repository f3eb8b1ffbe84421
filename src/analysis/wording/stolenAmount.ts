/** What was stolen of a data set, as the rows of a campaign hold it. */
import type { Language } from '../../model/localised.ts';
import { shareOfMillionths } from '../../model/outcome.ts';
import { formatShare, formatVolume } from './formatNumber.ts';

/**
 * `624 MB`; `1%` where nobody says how large the whole is.
 *
 * @param value millionths of the data set
 * @param volumeBytes of the whole of it; null when nobody says
 */
export function formatStolen(
  value: number,
  volumeBytes: number | null,
  language: Language,
): string {
  const share = shareOfMillionths(value);
  return volumeBytes === null
    ? formatShare(share, language)
    : formatVolume(share * volumeBytes, language);
}
