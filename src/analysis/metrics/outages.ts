/** Stretches of time in which a service is below its minimum. */
import type { EntityRef } from '../../model/entity.ts';
import type { OutageSpan } from '../causes/ledger.ts';
import type { StateSpan, Timelines } from '../timelines.ts';

/** States of a service in which its clocks run. */
export const isOutageState = (state: string): boolean =>
  state === 'below-minimum' || state === 'down';

/** From the fall below the minimum to the return above it, whatever happens in between. In time order. */
export function outagesOf(timelines: Timelines, service: string): readonly OutageSpan[] {
  const ref: EntityRef = { kind: 'service', id: service };
  const outages: OutageSpan[] = [];
  let opening: StateSpan | null = null;
  for (const span of timelines.spansOf(ref)) {
    if (!isOutageState(span.state)) {
      opening = null;
      continue;
    }
    opening ??= span;
    const { from, openedBy } = opening;
    // A service that goes from below its minimum to down is in the same outage, which now ends later.
    if (from !== span.from) outages.pop();
    // The run opens on an instant of judgement: a state that lasts no time is no outage.
    if (span.until !== from) {
      outages.push({ from, openedBy, until: span.until, closedBy: span.closedBy });
    }
  }
  return outages;
}
