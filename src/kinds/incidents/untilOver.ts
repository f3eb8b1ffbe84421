import type { IncidentImpact } from '../../model/effect.ts';
import type { SourcedLaw } from '../../model/law.ts';

/** What an effect that lasts sends when it is over; nothing when it has no end. */
export function untilOver(
  effect: { readonly what: readonly string[]; readonly for?: SourcedLaw | undefined },
  end: Pick<IncidentImpact, 'scope' | 'event' | 'share'>,
): readonly IncidentImpact[] {
  return effect.for ? [{ ...end, refs: effect.what, after: effect.for, dwellSeconds: 0 }] : [];
}
