/** Which offers of the catalogue an author may have meant by a name that is none of them. */
import { nearest } from '../nearest.ts';
import type { CatalogueOffer } from './catalogue.ts';

/** Shorter words stand in too many names to mean one. */
const WORD_LENGTH_MIN = 3;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const isPart = (part: string, whole: string): boolean =>
  part.length >= WORD_LENGTH_MIN && whole.includes(part);

function hasName({ id, name, operator }: CatalogueOffer, wanted: string): boolean {
  const names = [id, operator.id, operator.name, name.fr, name.en].map(plain);
  return names.some((one) => isPart(wanted, one) || isPart(one, wanted));
}

/**
 * Ids, in the catalogue's order: the one that is spelt nearly so or, when there is none, those of the operator or with the
 * name that was written (`ovh`, `OVHcloud`, `Amazon`).
 */
export function offersMeant(text: string, offers: readonly CatalogueOffer[]): readonly string[] {
  const ids = offers.map(({ id }) => id);
  const near = nearest(text, ids);
  if (near !== null) return [near];
  const wanted = plain(text);
  return offers.filter((offer) => hasName(offer, wanted)).map(({ id }) => id);
}
