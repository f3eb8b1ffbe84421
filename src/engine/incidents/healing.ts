import { EVENT } from '../codes.ts';

/** Events of incidents that bring something back which was lost. */
export const RETURNING_EVENTS: ReadonlySet<number> = new Set([
  EVENT['site.restored'],
  EVENT['data-plane.restored'],
  EVENT['control-plane.restored'],
  EVENT['access.restored'],
  EVENT['copy.repaired'],
  EVENT['tool.restored'],
  EVENT['member.returned'],
  EVENT['copy.unbarred'],
  EVENT['copy.unfenced'],
  EVENT['backup.unbarred'],
  EVENT['tool.opened'],
]);

/** Events after which an effect is over: something is back, or is as before. */
export const HEALING_EVENTS: ReadonlySet<number> = new Set([
  ...RETURNING_EVENTS,
  EVENT['copy.recovered'],
  EVENT['copy.righted'],
  EVENT['copy.reopened'],
  EVENT['tool.recovered'],
  EVENT['demand.settled'],
  EVENT['capacity.eased'],
  EVENT['ground.regained'],
  EVENT['site.reconnected'],
  EVENT['data-plane.reconnected'],
]);
