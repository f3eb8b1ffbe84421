/** The entries that make a reason of the verdict understood: how it began, and what then kept it so. */
import { at } from '../../base/assert.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { outagesOf } from '../metrics/outages.ts';
import { createTimelines } from '../timelines.ts';
import type { Finding } from '../verdict.ts';
import { causalChain } from './causalChain.ts';
import { walkBack } from './criticalWalk.ts';
import { criticalPath, type OutageSpan } from './ledger.ts';
import { createSubjectIndex } from './subjectIndex.ts';

/** The outage of a service that an entry belongs to: the last one that began at the entry or before. */
function outageOf(run: Run, service: string, entry: TraceId): OutageSpan | null {
  const outages = outagesOf(createTimelines(run), service);
  return outages.findLast(({ openedBy }) => openedBy === null || openedBy <= entry) ?? null;
}

/** About how much was served, not about an outage. */
const isAboutLevel = ({ finding }: Finding): boolean =>
  finding === 'service-degraded' || finding === 'service-reduced';

/** Each entry once, in trace order. */
function merged(...lists: readonly (readonly TraceEntry[])[]): readonly TraceEntry[] {
  const byId = new Map(lists.flat().map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

/** How the plan came to the step that is stuck, and how what it misses was lost. */
function stuckChain(
  run: Run,
  { entry, missing }: Extract<Finding, { readonly finding: 'step-stuck' }>,
): readonly TraceEntry[] {
  const path = walkBack(run, createSubjectIndex(run), at(run.entries, entry), 0);
  return merged(missing.takenBy === null ? [] : causalChain(run, missing.takenBy), path);
}

/**
 * The entries behind a reason, in trace order. For a reason about an outage: from the incident to the fall, then the
 * critical path of the return, or up to what is still awaited. For a step that is stuck: how the plan came to it, and how what it
 * misses was lost. For any other: its causal chain. Empty when nothing happened.
 */
export function chainOfFinding(run: Run, finding: Finding): readonly TraceEntry[] {
  if (finding.finding === 'nothing-happened' || finding.entry === null) return [];
  if (finding.finding === 'step-stuck') return stuckChain(run, finding);
  const chain = causalChain(run, finding.entry);
  if (!('service' in finding) || isAboutLevel(finding)) return chain;
  const outage = outageOf(run, finding.service, finding.entry);
  if (!outage) return chain;
  const fall = outage.openedBy === null ? [] : causalChain(run, outage.openedBy);
  return merged(fall, chain, criticalPath(run, finding.service, outage));
}
