/** What kept a service down, drawn where the time went: each part of an outage on the lane of its step or plan. */
import type { LedgerPart, Outage, ServiceVerdict, Verdict } from '../../analysis/verdict.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceId } from '../../model/trace.ts';
import type { CriticalStretch, Lane } from './lane.ts';

/** An outage and the service it is of. */
export interface OutageOfService {
  readonly service: string;
  readonly outage: Outage;
}

/**
 * The outage whose making is shown: the one that the selected entry opens or closes, else the longest of the selected
 * service, else the longest of all; the first of equals. Null when no service was ever out.
 */
export function outageShown(
  verdict: Verdict,
  selection: { readonly subject: EntityRef | null; readonly entry: TraceId | null },
): OutageOfService | null {
  const all = verdict.services.flatMap((service) => outagesOf(service));
  const { subject, entry } = selection;
  const told = all.find(
    ({ outage }) => entry !== null && (outage.openedBy === entry || outage.closedBy === entry),
  );
  if (told) return told;
  const ofService =
    subject?.kind === 'service' ? all.filter(({ service }) => service === subject.id) : [];
  return longest(ofService.length > 0 ? ofService : all);
}

/** Its parts in time order, each on one lane of those given; they fill the outage exactly. */
export function criticalStretches(
  { service, outage }: OutageOfService,
  lanes: readonly Lane[],
): readonly CriticalStretch[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const firstPlan = lanes.find((lane) => lane.kind === 'plan')?.id;
  const own = `service:${service}`;
  return outage.ledger.map((part) => {
    const lane = byId.get(laneOf(part, firstPlan) ?? own);
    return {
      from: part.from,
      until: part.until,
      lane: lane?.id ?? own,
      foldedBy: lane?.foldedBy ?? null,
    };
  });
}

/** Lane of what the time went to; null for what has none: a copy that restarts, an incident that ends by itself. */
function laneOf({ heading, subject }: LedgerPart, firstPlan: string | undefined): string | null {
  if (heading === 'unattended') return null;
  if (subject.kind === 'step' || subject.kind === 'plan') return `${subject.kind}:${subject.id}`;
  // The decision of a step is taken within it: `failover.promote`; the decision of a plan has the plan's own id.
  if (subject.kind === 'decision')
    return subject.id.includes('.') ? `step:${subject.id}` : `plan:${subject.id}`;
  return heading === 'undetected' || heading === 'unseen' ? (firstPlan ?? null) : null;
}

const outagesOf = (service: ServiceVerdict): readonly OutageOfService[] =>
  service.outages.map((outage) => ({ service: service.service, outage }));

/** An outage still open at the end of the run lasts longer than any that ended. */
function longest(outages: readonly OutageOfService[]): OutageOfService | null {
  const lasted = ({ outage }: OutageOfService): number =>
    outage.until === null ? Number.POSITIVE_INFINITY : outage.until - outage.from;
  return outages.reduce<OutageOfService | null>(
    (best, candidate) => (best && lasted(best) >= lasted(candidate) ? best : candidate),
    null,
  );
}
