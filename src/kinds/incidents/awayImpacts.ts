import type { IncidentImpact } from '../../model/effect.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { WithTargets } from '../defineIncidentKind.ts';

/** People who are away: which share of those named, and for how long; without end when not said. */
export interface AwayFields extends WithTargets {
  readonly share?: number;
  readonly for?: SourcedLaw | undefined;
}

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
