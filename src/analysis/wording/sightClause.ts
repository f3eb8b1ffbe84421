/** Clauses about what a probe says. */
import type { Condition } from '../../model/condition.ts';
import type { SightEntry } from '../../model/trace.ts';
import { endsAccess } from '../causes/accessEnd.ts';
import { hostingNameOf } from './nameOf.ts';
import type { Voice } from './voice.ts';
import { conditionFact } from './wordTrigger.ts';

/** Of a notice that is heard of once it is over: that access has ended since; null while it runs. */
function noticeOver(
  { run, words, language }: Voice,
  condition: Condition,
  heard: SightEntry,
): string | null {
  if (condition.type !== 'state' || condition.state !== 'under-notice') return null;
  const last = run.entries.findLast(
    (entry) =>
      entry.id < heard.id &&
      entry.type === 'transition' &&
      entry.subject.kind === 'lawful-status' &&
      entry.subject.id === condition.ref,
  );
  if (last?.type !== 'transition' || !endsAccess(last)) return null;
  return words.conditions.noticeOver(hostingNameOf(run.description, condition.ref, language));
}

/** What a plan's own probe says of what it waits for: it holds, or holds no more. */
function factClause(voice: Voice, entry: SightEntry, condition: Condition): string {
  const { clauses } = voice.words;
  const fact = conditionFact(voice, condition);
  if (entry.seen < 1) return clauses.learnsEnd(fact);
  const late = noticeOver(voice, condition, entry);
  if (late !== null) return clauses.learns(late);
  return entry.through === 'notice' ? clauses.isAnnounced(fact) : clauses.learns(fact);
}

/** What a probe of a hosting says of it: down, or in service. */
function hostingClause(voice: Voice, entry: SightEntry, id: string): string {
  const { clauses } = voice.words;
  const hosting = voice.the({ kind: 'data-plane', id });
  const probe = voice.the(entry.subject);
  if (entry.through === 'false-alarm') return clauses.falseAlarm(probe, hosting);
  if (entry.seen < 1) return clauses.saysRunning(probe, hosting);
  if (entry.through === 'report') return clauses.reportsDown(hosting, probe);
  return entry.through === 'status-page'
    ? clauses.admitsDown(probe, hosting)
    : clauses.seesDown(probe, hosting);
}

function levelSeenClause(voice: Voice, entry: SightEntry, serviceId: string): string {
  const { clauses } = voice.words;
  const service = voice.the({ kind: 'service', id: serviceId });
  const probe = voice.the(entry.subject);
  const share = voice.share(entry.seen);
  if (entry.through === 'false-alarm') return clauses.falseAlarm(probe, service);
  if (entry.seen >= 1) return clauses.seesFull(probe, service);
  if (entry.through === 'report') {
    return entry.seen <= 0
      ? clauses.reportsDown(service, probe)
      : clauses.reportsLevel(service, share, probe);
  }
  return entry.seen <= 0
    ? clauses.seesDown(probe, service)
    : clauses.seesLevel(probe, service, share);
}

/** What a probe says, of a service, of a hosting, or of what a plan waits for. */
export function sightClause(voice: Voice, entry: SightEntry): string {
  const { probes, hostings } = voice.run.description;
  const probe = probes.find(({ id }) => id === entry.subject.id);
  // The condition of a plan may be a level that no declared probe watches: then it reads as one.
  if (probe?.sees && probe.sees.type !== 'level') return factClause(voice, entry, probe.sees);
  const watched = probe?.watches ?? '';
  return hostings.some(({ id }) => id === watched)
    ? hostingClause(voice, entry, watched)
    : levelSeenClause(voice, entry, watched);
}
