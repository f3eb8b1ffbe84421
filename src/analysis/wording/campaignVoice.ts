/** Who speaks of a campaign: names, language and words, and the phrases that all its sentences share. */
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Interval, Share, Stopping } from '../campaign/summary.ts';
import { dataPhrase, entityPhrase } from './entityPhrase.ts';
import { formatBound, formatCount, formatCounted, formatStated } from './formatNumber.ts';
import { type Words, wordsOf } from './words.ts';

export interface CampaignVoice {
  readonly description: Description;
  readonly language: Language;
  readonly words: Words;
  readonly stopping: Stopping;
  readonly the: (ref: EntityRef) => string;
  readonly data: (id: string) => string;
  readonly count: (count: number) => string;
  /** `confiance de 95 %`; says so when the number of futures was not fixed beforehand. */
  readonly sure: string;
}

/** How sure a campaign is, and how it may be read. */
export interface HowSure {
  readonly confidence: number;
  readonly stopping: Stopping;
}

export function createCampaignVoice(
  description: Description,
  { confidence, stopping }: HowSure,
  language: Language,
): CampaignVoice {
  const words = wordsOf(language);
  const said = formatStated(confidence, language);
  return {
    description,
    language,
    words,
    stopping,
    the: (ref) => entityPhrase(description, ref, language),
    data: (id) => dataPhrase(description, id, language),
    count: (count) => formatCount(count, language),
    sure: stopping === 'watched' ? words.campaign.sureAlways(said) : words.campaign.sure(said),
  };
}

/** The interval of two that may be quoted. */
export const quoted = (
  { stopping }: Pick<CampaignVoice, 'stopping'>,
  { interval, sequence }: { readonly interval: Interval; readonly sequence: Interval },
): Interval => (stopping === 'watched' ? sequence : interval);

/** `dans 953 des 1 000 futurs joués (95 %)`: only of what was played, hence always true. */
export function inFutures(
  { words, count, language }: CampaignVoice,
  { count: n, of }: Pick<Share, 'count' | 'of'>,
): string {
  const { campaign } = words;
  if (n === of) return of === 1 ? campaign.inTheOnly : campaign.inAll(count(of));
  if (n === 0) return of === 1 ? campaign.notInTheOnly : campaign.inNone(count(of));
  return campaign.inSome(count(n), count(of), formatCounted(n, of, language));
}

/** What the share says of all futures: `dans 93,8 % à 96,5 % d'entre eux`, bounds rounded outwards. */
export function overAllFutures(voice: CampaignVoice, share: Share): string {
  const { words, language, sure } = voice;
  const { overAll } = words.campaign;
  const { low, high } = quoted(voice, share);
  const [least, most] = [formatBound(low, 'down', language), formatBound(high, 'up', language)];
  if (share.count === share.of) return overAll.atLeast(least, sure);
  if (share.count === 0) return overAll.atMost(most, sure);
  return overAll.between(least, most, sure);
}

/** A clause, and how it is begun where it is so in no future: `ne tient … dans aucun`. */
export interface OftenSaid {
  readonly some: string;
  readonly none: string;
}

/** A clause with how often it was so. */
export const saidInFutures = (voice: CampaignVoice, clause: OftenSaid, share: Share): string =>
  voice.words.campaign.placedLast(
    share.count === 0 ? clause.none : clause.some,
    inFutures(voice, share),
  );

/** A clause with how often it was so, and what that says of all futures. */
export function saidOften(voice: CampaignVoice, clause: OftenSaid, share: Share): string {
  const said = saidInFutures(voice, clause, share);
  return voice.words.campaign.and(said, overAllFutures(voice, share));
}
