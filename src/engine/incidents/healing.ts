import { EVENT } from '../codes.ts';

/** Events of incidents that bring something back. */
export const HEALING_EVENTS: ReadonlySet<number> = new Set([
  EVENT['site.restored'],
  EVENT['data-plane.restored'],
  EVENT['control-plane.restored'],
  EVENT['access.restored'],
  EVENT['copy.repaired'],
  EVENT['tool.restored'],
  EVENT['member.returned'],
]);
