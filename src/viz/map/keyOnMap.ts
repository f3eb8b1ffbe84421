import type { EntityRef } from '../../model/entity.ts';
import type { MapLayout } from './layoutMap.ts';
import { hostingKey } from './mapTree.ts';

/**
 * Where an entity of the trace is found on the map: a replica at the copy it feeds, an objective at its service, a rule at
 * what it judges, an aspect of a hosting, its capacity and the grounds of its use at its land. Null for what has no place there: plans, steps, people, components.
 */
export function keysOnMap(layout: MapLayout): (ref: EntityRef) => string | null {
  const keys = new Set([
    ...layout.plates.map(({ key }) => key),
    ...layout.sites.map(({ key }) => key),
    ...layout.hostings.map(({ key }) => key),
  ]);
  // A tool in several sites is found at the first, a hosting in two countries too.
  const byEntity = new Map<string, string>();
  for (const key of keys) {
    const entity = key.split('@')[0] ?? key;
    if (!byEntity.has(entity)) byEntity.set(entity, key);
  }
  return (ref) =>
    candidatesFor(ref)
      .map((key) => byEntity.get(key) ?? null)
      .find(Boolean) ?? null;
}

function candidatesFor({ kind, id }: EntityRef): readonly string[] {
  switch (kind) {
    case 'data-plane':
    case 'control-plane':
    case 'lawful-status':
    case 'capacity':
      return [hostingKey(id)];
    case 'ground':
      return [hostingKey(id.slice(0, id.indexOf('/')))];
    case 'replica':
      return [`copy:${id}`];
    case 'objective':
      return [`service:${id.slice(0, id.lastIndexOf('/'))}`];
    case 'rule': {
      const on = id.slice(id.indexOf(':') + 1);
      return [`copy:${on}`, `backup:${on}`, `service:${on}`];
    }
    default:
      return [`${kind}:${id}`];
  }
}
