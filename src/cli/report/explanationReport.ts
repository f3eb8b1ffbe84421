/** What `bascule explain --json` prints: described in OUTPUT.md. */

import { type AwaitedNeed, missingNeeds } from '../../analysis/causes/missingNeeds.ts';
import {
  chainOfFinding,
  type ReportedReason,
  type RunReport,
  reportOf,
  sentenceOf,
  storyOf,
  wordNeed,
} from '../../analysis/index.ts';
import type { Finding, Outage, Verdict } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { Localised } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { TraceId } from '../../model/trace.ts';
import type { SavedBy } from './savedLines.ts';
import { type SavedReport, savedReportOf } from './savedReport.ts';

interface ReportedSentence extends Localised {
  /** Number of the entry that the sentence tells. */
  readonly entry: TraceId;
  readonly at: SimSeconds;
}

interface ReportedNeed extends AwaitedNeed, Localised {
  /** What took it away; null when it never was there. */
  readonly taken: ReportedSentence | null;
}

export interface ExplanationReport
  extends Pick<
    RunReport,
    'format' | 'engine' | 'dossierHash' | 'traceHash' | 'request' | 'incidentAt' | 'verdict'
  > {
  /** As in the report of a run, each with its whole story. */
  readonly reasons: readonly (ReportedReason & { readonly story: readonly ReportedSentence[] })[];
  readonly outages: readonly ({ readonly service: string } & Outage)[];
  readonly missing: readonly ReportedNeed[];
  /** Null for a run that keeps its promises; absent when nobody asked. */
  readonly saving?: SavedReport | null;
}

function reportedNeed(run: Run, awaited: AwaitedNeed): ReportedNeed {
  const { need } = awaited;
  const taker = need.takenBy === null ? undefined : run.entries[need.takenBy];
  const taken = taker && {
    entry: taker.id,
    at: taker.at,
    fr: sentenceOf(run, taker, 'fr'),
    en: sentenceOf(run, taker, 'en'),
  };
  return {
    ...awaited,
    fr: wordNeed(run, need, 'fr'),
    en: wordNeed(run, need, 'en'),
    taken: taken ?? null,
  };
}

/** Which entries are told does not depend on the language, so both stories go side by side. */
function reportedStory(run: Run, finding: Finding): readonly ReportedSentence[] {
  const chain = chainOfFinding(run, finding);
  const english = storyOf(run, chain, 'en');
  return storyOf(run, chain, 'fr').map(({ entry, text }, index) => ({
    entry: entry.id,
    at: entry.at,
    fr: text,
    en: english[index]?.text ?? '',
  }));
}

/** The same run gives the same report, key by key. */
export function explanationReportOf(
  run: Run,
  verdict: Verdict,
  by: SavedBy | null | 'not-asked',
): ExplanationReport {
  const { format, engine, dossierHash, traceHash, request, incidentAt, reasons, ...report } =
    reportOf(run, verdict);
  return {
    format,
    engine,
    dossierHash,
    traceHash,
    request,
    incidentAt,
    verdict: report.verdict,
    reasons: reasons.map((reason) => ({ ...reason, story: reportedStory(run, reason.finding) })),
    outages: report.services.flatMap(({ service, outages }) =>
      outages.map((outage) => ({ service, ...outage })),
    ),
    missing: missingNeeds(run).map((need) => reportedNeed(run, need)),
    ...(by === 'not-asked' ? {} : { saving: by && savedReportOf(run, by) }),
  };
}
