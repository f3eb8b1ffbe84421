/** What claims take, said on the standard error before anything is played. */

import { trialsNeeded } from '../../analysis/statistics/claim.ts';
import { alwaysValidPValue } from '../../analysis/statistics/confidenceSequence.ts';
import { signTest } from '../../analysis/statistics/signTest.ts';
import { formatCount, formatStated } from '../../analysis/wording/formatNumber.ts';
import type { CliContext } from '../context.ts';
import type { Line } from '../print/line.ts';
import { flowing } from '../print/line.ts';
import type { CampaignOptions } from './campaignOptions.ts';
import type { TypedClaim } from './claim.ts';

/** Who plans a campaign allows for a miss or two. */
const MISSES_TOLD = [0, 1, 2];

/** Futures that tell two designs apart, all for the same one, without which no difference is more than chance. */
function pairsNeeded(confidence: number, stopping: CampaignOptions['stopping']): number {
  const pValueOf = (pairs: number): number =>
    stopping === 'watched' ? alwaysValidPValue(pairs, pairs, 0.5) : signTest(pairs, 0);
  let pairs = 1;
  while (pValueOf(pairs) > 1 - confidence) pairs += 1;
  return pairs;
}

/** One line for each claim, and one for each that the futures planned cannot show. */
export function claimNotes(
  { text, language }: CliContext,
  { confidence, stopping, runs, paired, isClaimAssumed }: CampaignOptions,
  claims: readonly Pick<TypedClaim, 'text' | 'atLeast'>[],
): readonly Line[] {
  const words = text.campaign;
  const count = (value: number) => formatCount(value, language);
  const notes = claims.flatMap(({ text: claim, atLeast }) => {
    const needed = MISSES_TOLD.map((misses) =>
      trialsNeeded(misses, { atLeast, confidence, stopping }),
    );
    const [least = 0] = needed;
    const table = needed.map((futures, misses) =>
      misses === 0
        ? words.needsWithout(count(futures))
        : words.needsWith(count(futures), misses, count(misses)),
    );
    const takes = words.needs(claim, table.join(', '), formatStated(confidence, language));
    return runs < least ? [takes, words.tooFew(claim, count(runs), count(least))] : [takes];
  });
  const [first] = [...paired, ...claims];
  const needed = pairsNeeded(confidence, stopping);
  const pairs = paired.map(({ text: claim }) => words.needsPairs(claim, count(needed)));
  const assumed = isClaimAssumed && first ? [words.assumed(first.text)] : [];
  return [...assumed, ...pairs, ...notes].map((note): Line => [flowing(note)]);
}
