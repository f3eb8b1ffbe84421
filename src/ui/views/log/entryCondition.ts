import { type Condition, conditionOf } from '../../../model/states.ts';
import type { TraceEntry } from '../../../model/trace.ts';

/** The state that an entry brings, as it is drawn. */
export function conditionOfEntry(entry: TraceEntry): Condition {
  switch (entry.type) {
    case 'transition':
      return conditionOf(entry.subject.kind, entry.to);
    case 'level':
      return entry.to >= 1 ? 'nominal' : entry.to > 0 ? 'degraded' : 'down';
    case 'waiting':
      return 'degraded';
    case 'data-loss':
    case 'mutual-dependency':
    case 'work-left':
      return 'down';
    case 'common-failure':
      return entry.copies.length > 0 ? 'down' : 'idle';
    case 'found-empty':
    case 'spoilt-unseen':
    case 'leak':
      return 'down';
    case 'divergence':
    case 'orphans':
      return 'degraded';
    case 'reconciled':
      return entry.kept ? 'nominal' : 'degraded';
    case 'restore-point':
      return entry.sound ? 'nominal' : 'down';
    case 'intervention':
      return 'unknown';
    case 'capacity':
      return entry.to < entry.from ? 'degraded' : 'recovering';
    case 'demand':
      return entry.to > 1 ? 'degraded' : 'nominal';
    case 'backlog':
      return entry.seconds > 0 ? 'recovering' : 'nominal';
    case 'mode':
      return entry.what === 'expired' ? 'down' : 'degraded';
    case 'errors':
      return entry.share > 0 ? 'degraded' : 'nominal';
    case 'notice':
      return entry.endsIn === null ? 'nominal' : 'degraded';
    case 'expired':
      return 'down';
    case 'sight':
      return entry.seen >= 1 ? 'nominal' : 'unknown';
    default:
      return 'idle';
  }
}
