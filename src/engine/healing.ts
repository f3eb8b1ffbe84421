import type { IncidentEvent } from '../model/effect.ts';

/** Events of incidents that bring something back. */
export const HEALING_EVENTS: ReadonlySet<IncidentEvent> = new Set([
  'site.restored',
  'data-plane.restored',
  'control-plane.restored',
  'access.restored',
  'copy.repaired',
  'tool.restored',
  'member.returned',
]);
