/** People and management consoles that an incident stops by the end of a support or of an access, each with why. */
import { at } from '../../base/assert.ts';
import type { IncidentDescription } from '../../model/description.ts';
import { ENTITY_KINDS, type EntityRef, entityKey } from '../../model/entity.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { EVENT } from '../codes.ts';
import { kindOfEffect } from './effectKind.ts';
import { targetsOf } from './impactTargets.ts';
import type { Registry } from './registry.ts';

const STOPPING: ReadonlySet<number> = new Set([
  EVENT['member.lost'],
  EVENT['control-plane.frozen'],
]);

export function describeStops(
  registry: Registry,
  effects: Dossier['incidents'][string]['effects'],
): Pick<IncidentDescription, 'stops'> {
  const stops = new Map<string, NonNullable<IncidentDescription['stops']>[number]>();
  for (const effect of effects) {
    const { endsAs, cutsByLaw, impacts } = kindOfEffect(effect);
    const by = cutsByLaw ? 'law' : endsAs;
    if (!by) continue;
    const targets = impacts(effect).flatMap((impact) =>
      impact.refs.flatMap((ref) => targetsOf(registry, impact, ref)),
    );
    for (const { kind, index, event } of targets) {
      if (!STOPPING.has(event)) continue;
      const sort = at(ENTITY_KINDS, kind);
      const of: EntityRef = { kind: sort, id: at(registry.ids[sort], index) };
      stops.set(entityKey(of), { of, by });
    }
  }
  return stops.size > 0 ? { stops: [...stops.values()] } : {};
}
