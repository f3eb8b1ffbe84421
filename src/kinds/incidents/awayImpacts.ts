import { described } from '../../model/described.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { lawField, shareField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { WithTargets } from '../defineIncidentKind.ts';

/** People who are away: which share of those named, and for how long; without end when not said. */
export interface AwayFields extends WithTargets {
  readonly share?: number;
  readonly for?: SourcedLaw | undefined;
}

/** Which share of each team is away, and for how long. */
export const awayFields = {
  share: described(shareField.default(0.5), {
    fr: 'Part de chaque équipe : ses premiers membres, en arrondissant au-dessus.',
    en: 'Share of each team: its first members, rounded up.',
  }),
  for: described(lawField.optional(), {
    fr: 'Durée ; sans fin sinon.',
    en: 'How long it lasts; without end otherwise.',
  }),
};

/** They leave at once, and come back together. */
export function awayImpacts({
  what,
  share = 1,
  for: lasts,
}: AwayFields): readonly IncidentImpact[] {
  const scope = 'people' as const;
  const away = { scope, refs: what, ofTeam: share, dwellSeconds: 0 };
  return [
    { ...away, event: { member: 'member.lost' }, after: null },
    ...(lasts ? [{ ...away, event: { member: 'member.returned' as const }, after: lasts }] : []),
  ];
}
