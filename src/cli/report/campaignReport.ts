/** What `bascule campaign --json` and `bascule compare --json` print: described in OUTPUT.md. */
import type {
  CampaignSetting,
  CampaignSummary,
  ComparisonSummary,
  SensitivitySummary,
} from '../../analysis/campaign/summary.ts';
import { wordCampaign } from '../../analysis/wording/wordCampaign.ts';
import { wordComparison } from '../../analysis/wording/wordComparison.ts';
import type { Language, Localised } from '../../model/localised.ts';
import type { JudgedClaim } from '../campaign/boundClaim.ts';
import type { JudgedPair } from '../campaign/pairedClaim.ts';
import type { CampaignEnding, PlayedCampaign } from '../campaign/playCampaign.ts';
import { TEXTS } from '../text/index.ts';
import type { CampaignTelling } from './campaignText.ts';
import { type ComparisonTelling, designNames } from './comparisonText.ts';

/** How the intervals of a report are made. */
interface Method {
  readonly stopping: CampaignSetting['stopping'];
  /** Which of the two intervals of each share and quantile holds. */
  readonly quote: 'interval' | 'sequence';
  readonly shares: string;
  readonly quantiles: string;
}

const METHODS: Readonly<Record<CampaignSetting['stopping'], Method>> = {
  planned: {
    stopping: 'planned',
    quote: 'interval',
    shares: 'Clopper-Pearson',
    quantiles: 'order statistics',
  },
  watched: {
    stopping: 'watched',
    quote: 'sequence',
    shares: 'beta-mixture confidence sequence',
    quantiles: 'order statistics of a confidence sequence',
  },
};

interface Played {
  readonly ending: CampaignEnding;
  readonly runs: number;
  readonly runsAsked: number;
}

export interface CampaignReport extends Played {
  readonly format: 1;
  readonly engine: string;
  readonly dossierHash: string;
  readonly request: {
    readonly variant: string | null;
    readonly incidents: readonly string[];
    readonly seed: number;
    readonly mode: 'sampled';
  };
  readonly confidence: number;
  readonly method: Method;
  readonly headline: Localised;
  /** Every claim is shown, and nobody stopped the campaign. */
  readonly passed: boolean;
  readonly claims: readonly JudgedClaim[];
  readonly summary: CampaignSummary;
  /** With `--sensitivity`; absent too when somebody stopped the study. */
  readonly sensitivity?: SensitivitySummary;
}

const playedOf = ({ ending, done, of }: PlayedCampaign): Played => ({
  ending,
  runs: done,
  runsAsked: of,
});

export function campaignReportOf(
  { side, played, summary, claims, study }: CampaignTelling,
  passed: boolean,
): CampaignReport {
  const { engine, dossierHash, variant, incidents, seed, confidence, stopping } = summary.setting;
  const headline = (language: Language) =>
    wordCampaign(summary, side.description, language).headline;
  return {
    format: 1,
    engine,
    dossierHash,
    request: { variant, incidents, seed, mode: 'sampled' },
    ...playedOf(played),
    confidence,
    method: METHODS[stopping],
    headline: { fr: headline('fr'), en: headline('en') },
    passed,
    claims,
    summary,
    ...(study ? { sensitivity: study } : {}),
  };
}

/** One design of a comparison. */
interface ReportedSide {
  readonly path: string;
  readonly dossierHash: string;
  readonly variant: string | null;
  readonly incidents: readonly string[];
  readonly summary: CampaignSummary;
}

export interface ComparisonReport extends Played {
  readonly format: 1;
  readonly engine: string;
  readonly seed: number;
  readonly confidence: number;
  readonly method: Method;
  /** Every claim is shown, and nobody stopped the campaign. */
  readonly headline: Localised;
  readonly passed: boolean;
  readonly claims: readonly JudgedClaim[];
  /** Claims on the difference. */
  readonly pairs: readonly JudgedPair[];
  readonly a: ReportedSide;
  readonly b: ReportedSide;
  readonly comparison: ComparisonSummary;
}

function reportedSide({ side, summary }: ComparisonTelling['a']): ReportedSide {
  const { dossierHash, variant, incidents } = summary.setting;
  return { path: side.path, dossierHash, variant, incidents, summary };
}

export function comparisonReportOf(
  { a, b, played, comparison, judged }: ComparisonTelling,
  passed: boolean,
): ComparisonReport {
  const { engine, seed } = comparison.a;
  const headline = (language: Language) => {
    const names = designNames({ text: TEXTS[language], language }, a.side, b.side);
    return wordComparison(comparison, a.side.description, names, language).headline;
  };
  return {
    format: 1,
    engine,
    seed,
    ...playedOf(played),
    confidence: comparison.confidence,
    method: METHODS[comparison.stopping],
    headline: { fr: headline('fr'), en: headline('en') },
    passed,
    ...judged,
    a: reportedSide(a),
    b: reportedSide(b),
    comparison,
  };
}
