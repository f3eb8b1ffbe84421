/** Whom article 31 of the SREN law binds, and which waivers it wants made public. */
import type { DataClass, EntitySort } from '../../../model/vocabulary.ts';
import type { Publicity } from '../../rules/waiverCover.ts';
import { cloudAuCentre2023Sensitive } from './sensitive.ts';

/** Entities that article 31 binds. */
export const BOUND: readonly EntitySort[] = ['state', 'state-operator', 'public-interest-group'];

/** Whether article 31 asks that a waiver over data of some classes be made public. */
export function publicityAsked(
  entity: EntitySort | null,
  classes: readonly DataClass[],
): Publicity {
  if (!cloudAuCentre2023Sensitive(classes)) return 'free';
  if (entity === null) return 'unknown';
  return BOUND.includes(entity) ? 'asked' : 'free';
}
