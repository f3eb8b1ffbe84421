/** A run and its judgement as plain JSON for other programs: documented in REPORT.md. */
import { type SimSeconds, simSeconds } from '../base/time.ts';
import type { RunRequest } from '../model/description.ts';
import type { Run, RunEnding } from '../model/run.ts';
import { isoLocalTime } from './isoLocalTime.ts';
import { judge } from './judge.ts';
import type { Finding, Verdict, VerdictWord } from './verdict.ts';
import { wordFinding } from './wording/wordFinding.ts';

/** One reason: as data, and as the sentence that people read. */
export interface ReportedReason {
  readonly finding: Finding;
  readonly fr: string;
  readonly en: string;
}

/** What `bascule run --json` prints. The trace is not in it: `traceHash` names it, and the same request gives it again. */
export interface RunReport extends Omit<Verdict, 'word' | 'reasons'> {
  readonly format: 1;
  readonly engine: string;
  readonly dossierHash: string;
  readonly traceHash: string;
  readonly request: RunRequest;
  /** Local date and time of second 0: `2026-03-10T00:05:00`. */
  readonly startsAt: string;
  readonly incidentAt: SimSeconds;
  readonly endsAt: SimSeconds;
  readonly ending: RunEnding;
  readonly verdict: VerdictWord;
  /** Most important first, never empty. */
  readonly reasons: readonly ReportedReason[];
}

/** The report of a run; `verdict` spares judging it again. The same run gives the same report, key by key. */
export function reportOf(run: Run, verdict: Verdict = judge(run)): RunReport {
  const { services, data, rules, plans, notices, decisions, recovery, costs } = verdict;
  return {
    format: 1,
    engine: run.engine,
    dossierHash: run.dossierHash,
    traceHash: run.traceHash,
    request: run.request,
    startsAt: isoLocalTime(run.calendar, simSeconds(0)),
    incidentAt: run.incidentAt,
    endsAt: run.endsAt,
    ending: run.ending,
    verdict: verdict.word,
    reasons: verdict.reasons.map((finding) => ({
      finding,
      fr: wordFinding(run, finding, 'fr'),
      en: wordFinding(run, finding, 'en'),
    })),
    services,
    data,
    rules,
    plans,
    ...(notices ? { notices } : {}),
    ...(decisions ? { decisions } : {}),
    recovery,
    ...(costs ? { costs } : {}),
  };
}
