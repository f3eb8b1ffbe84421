import { invariant } from '../../base/assert.ts';
import type { IncidentKind } from '../../kinds/defineIncidentKind.ts';
import { incidentKinds } from '../../kinds/incidents/index.ts';
import type { Effect } from '../../scenario/schema/incident.ts';

type AnyIncidentKind = IncidentKind<string, Record<never, never>, Effect>;

/** The kind of an effect. */
export function kindOfEffect(effect: Effect): AnyIncidentKind {
  const kind = incidentKinds.find((candidate) => candidate.kind === effect.do);
  invariant(kind, `no incident kind ${effect.do}`);
  // The list of kinds and the schema of effects come from the same files, so the kind reads this very effect.
  return kind as unknown as AnyIncidentKind;
}
