/** The time of an outage, gathered by what it went to. */
import type { LedgerPart, Outage, ServiceVerdict } from '../../../analysis/verdict.ts';
import type { Run } from '../../../model/run.ts';

export interface LedgerRow extends LedgerPart {
  readonly seconds: number;
  /** Share of the outage, 0 to 1. */
  readonly share: number;
}

export interface LongestOutage {
  readonly service: string;
  readonly outage: Outage;
  readonly seconds: number;
  readonly rows: readonly LedgerRow[];
}

/**
 * The longest outage of each service that had one. Parts that last no time are left out: they have no place on a bar.
 * The others keep their order and touch each other.
 */
export function longestOutages(
  run: Run,
  services: readonly ServiceVerdict[],
): readonly LongestOutage[] {
  return services.flatMap(({ service, outages }) => {
    const lengths = outages.map((outage) => (outage.until ?? run.endsAt) - outage.from);
    const seconds = Math.max(0, ...lengths);
    const outage = outages[lengths.indexOf(seconds)];
    if (!outage || seconds === 0) return [];
    const rows = outage.ledger
      .map((part) => ({ ...part, seconds: part.until - part.from }))
      .filter((part) => part.seconds > 0)
      .map((part) => ({ ...part, share: part.seconds / seconds }));
    return [{ service, outage, seconds, rows }];
  });
}
