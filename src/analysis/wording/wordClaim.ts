/** A claim in words: what it takes, and whether the futures played show it. */
import type { Claim } from '../campaign/summary.ts';
import type { CampaignVoice } from './campaignVoice.ts';
import { formatStated } from './formatNumber.ts';

function missesPhrase({ words, count }: CampaignVoice, misses: number): string {
  const { claim } = words.campaign;
  return misses === 0 ? claim.withoutMiss : claim.withMisses(misses, count(misses));
}

/**
 * What it takes to show a claim, before anything is played: `pour affirmer que … : il faut 299 futurs sans raté, 473 avec 1
 * raté, …`. A clause: no capital, no full stop.
 *
 * @param clause what is claimed of each future, `le service « Déclarer » respecte son RTO de 4 h`
 */
export function claimTakes(voice: CampaignVoice, clause: string, claim: Claim): string {
  const { words, language, count, sure } = voice;
  const { campaign } = words;
  const share = formatStated(claim.atLeast, language);
  const parts = claim.table.map(({ misses, futures }, i) => {
    const say = i === 0 ? campaign.claim.futures : campaign.claim.or;
    return say(count(futures), missesPhrase(voice, misses));
  });
  return campaign.placedFirst(
    campaign.claim.toShow(clause, share, sure),
    campaign.claim.takes(parts),
  );
}

/** Where a claim stands: shown, refuted, or what is still lacking. A clause. */
export function claimClause(voice: CampaignVoice, clause: string, claim: Claim): string {
  const { words, language, count, sure } = voice;
  const { campaign } = words;
  const share = formatStated(claim.atLeast, language);
  switch (claim.standing) {
    case 'shown':
      return campaign.claim.shown(clause, share, sure);
    case 'refuted':
      return campaign.claim.refuted(clause, share, sure);
    default: {
      const open = campaign.claim.open(clause, share, sure);
      const misses = missesPhrase(voice, claim.misses);
      return campaign.and(open, campaign.claim.needsInAll(misses, count(claim.futuresNeeded)));
    }
  }
}
