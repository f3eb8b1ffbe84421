/** What many futures of one design come to, as `bascule campaign` prints it: one sentence, then what it rests on. */

import { shareOf } from '../../analysis/campaign/share.ts';
import type {
  CampaignSummary,
  Distribution,
  ObjectiveSummary,
  RuleSummary,
  SensitivitySummary,
  StolenSummary,
} from '../../analysis/campaign/summary.ts';
import {
  dataNameOf,
  formatMoney,
  formatPromise,
  nameOf,
  objectiveWordOf,
  wordVerdict,
} from '../../analysis/index.ts';
import { wordCampaign } from '../../analysis/wording/wordCampaign.ts';
import { OUTCOME_WORDS } from '../../model/outcome.ts';
import type { JudgedClaim } from '../campaign/boundClaim.ts';
import { type Figures, figuresOf } from '../campaign/campaignFigures.ts';
import type { PlayedCampaign } from '../campaign/playCampaign.ts';
import type { Side } from '../campaign/side.ts';
import type { CliContext } from '../context.ts';
import { type Alignment, inColumns } from '../print/columns.ts';
import { flowing, type Line, type Piece, toned } from '../print/line.ts';
import {
  campaignEvidence,
  casesOf,
  circumstances,
  claimLines,
  commandOfFuture,
  endingLines,
  sideTitle,
} from './campaignParts.ts';
import { inSections } from './sections.ts';
import { sensitivityLines } from './sensitivityLines.ts';

/** A campaign about to be told. */
export interface CampaignTelling {
  readonly side: Side;
  readonly played: PlayedCampaign;
  readonly summary: CampaignSummary;
  readonly claims: readonly JudgedClaim[];
  /** What moves the design most; null when nobody asked, or somebody stopped the study. */
  readonly study: SensitivitySummary | null;
}

type Row = readonly Piece[];

const heading = (title: string): Line => [toned('strong', title)];

/** How often each verdict came, and what that says of all futures. */
function verdictLines(
  context: CliContext,
  figures: Figures,
  summary: CampaignSummary,
): readonly Line[] {
  const { verdicts, holds, ofAll } = context.text.campaign;
  const { confidence } = summary.setting;
  const row = (name: string, share: CampaignSummary['holds']): Row => [
    `  ${name}`,
    figures.count(share.count),
    figures.share(share),
    toned('quiet', ofAll(figures.interval(share))),
  ];
  const rows = OUTCOME_WORDS.filter((word) => summary.words[word] > 0).map((word) =>
    row(
      wordVerdict(word, context.language),
      shareOf(summary.words[word], summary.runs, confidence),
    ),
  );
  const all = [row(holds, summary.holds), ...rows];
  return [heading(verdicts.title), ...inColumns(all, ['left', 'right', 'right', 'left'], '')];
}

/** One measure; of what is stolen, with the bytes of the whole data set. */
interface Spread {
  readonly spread: Distribution;
  readonly whole?: number | null;
}

/** What one measure came to: its quantiles, its worst, and where its p90 lies. */
function spreadRow(context: CliContext, figures: Figures, { spread, whole = null }: Spread): Row {
  const { metrics } = context.text.campaign;
  const { metric, quantiles, greatest } = spread;
  const p90 = quantiles.find(({ probability }) => probability === 0.9);
  return [
    `  ${metrics[metric]}`,
    ...quantiles.map(({ value }) => figures.reached(metric, value, whole)),
    greatest ? figures.reached(metric, greatest.value, whole) : '',
    p90 ? toned('quiet', figures.quantileInterval(metric, p90, whole)) : '',
  ];
}

const RIGHT: Alignment = 'right';

function spreadLines(
  context: CliContext,
  figures: Figures,
  title: string,
  spreads: readonly Spread[],
): readonly Line[] {
  const { quantile, worstValue, p90Interval } = context.text.campaign;
  const percents =
    spreads[0]?.spread.quantiles.map(({ probability }) => Math.round(probability * 100)) ?? [];
  const head = [title, ...percents.map(quantile), worstValue, p90Interval];
  const alignments: readonly Alignment[] = ['left', ...percents.map(() => RIGHT), RIGHT, 'left'];
  const rows = spreads.map((spread) => spreadRow(context, figures, spread));
  return inColumns([head.map((cell) => toned('strong', cell)), ...rows], alignments, '');
}

function objectiveLine(
  { text, language }: CliContext,
  figures: Figures,
  on: string,
  { objective, target, met }: ObjectiveSummary,
): Line {
  const { target: targetOf, met: metIn, ofAll } = text.campaign;
  const word = objectiveWordOf(`${on}/${objective}`, language);
  const said = targetOf(word, formatPromise(objective, target, language));
  return [
    `  ${said} `,
    metIn(figures.share(met)),
    toned('quiet', ` · ${ofAll(figures.interval(met))}`),
  ];
}

/** In how many futures something of a data set is stolen. */
function stolenLine({ text }: CliContext, figures: Figures, { leaves }: StolenSummary): Line {
  const { stolenIn, ofAll } = text.campaign;
  return [
    `  ${stolenIn(figures.share(leaves))}`,
    toned('quiet', ` · ${ofAll(figures.interval(leaves))}`),
  ];
}

/** Tables of services, then of data sets: quantiles, targets, intervals. */
function promiseLines(
  context: CliContext,
  figures: Figures,
  telling: CampaignTelling,
): readonly (readonly Line[])[] {
  const { language } = context;
  const { side, summary } = telling;
  const services = summary.services.map(({ service, objectives, totals = [], recovery, down }) => [
    ...spreadLines(
      context,
      figures,
      nameOf(side.description, { kind: 'service', id: service }, language),
      [{ spread: recovery }, { spread: down }],
    ),
    ...[...objectives, ...totals].map((one) => objectiveLine(context, figures, service, one)),
  ]);
  const data = summary.data.map(({ data: id, objectives, lost, stolen }) => [
    ...spreadLines(context, figures, dataNameOf(side.description, id, language), [
      { spread: lost },
      ...(stolen ? [{ spread: stolen.amount, whole: stolen.volumeBytes }] : []),
    ]),
    ...objectives.map((one) => objectiveLine(context, figures, id, one)),
    ...(stolen ? [stolenLine(context, figures, stolen)] : []),
  ]);
  return [...services, ...data, costLines(context, figures, summary)];
}

/** What the design costs a month, and over the futures; empty where its dossier says of nothing what it costs. */
function costLines(
  context: CliContext,
  figures: Figures,
  { costs }: CampaignSummary,
): readonly Line[] {
  if (!costs) return [];
  const { costs: title, monthly, notPriced } = context.text.campaign;
  const { monthlyCents } = costs;
  return [
    ...spreadLines(context, figures, title, [
      { spread: costs.running },
      { spread: costs.incident },
    ]),
    [`  ${monthlyCents === 0 ? notPriced : monthly(formatMoney(monthlyCents, context.language))}`],
  ];
}

function ruleLines(
  context: CliContext,
  figures: Figures,
  rules: readonly RuleSummary[],
  { runs, setting }: CampaignSummary,
): readonly Line[] {
  const { kept, ofAll, rules: title } = context.text.campaign;
  if (rules.length === 0) return [];
  const judged = rules.filter(({ isJudged }) => isJudged);
  const idle = rules.filter(({ isJudged }) => !isJudged).map(({ rule }) => rule);
  const counts = [...new Set(judged.map(({ breached }) => breached.count))].sort((a, b) => b - a);
  // Rules that are kept as often stand together: most of them always are.
  const rows = counts.map((count): Row => {
    const together = judged.filter(({ breached }) => breached.count === count);
    const keptIn = shareOf(runs - count, runs, setting.confidence);
    const said = kept(together.map(({ rule }) => rule).join(', '), figures.share(keptIn));
    return [`  ${said}`, toned('quiet', ofAll(figures.interval(keptIn)))];
  });
  return [
    heading(title),
    ...inColumns(rows, ['left', 'left'], ''),
    ...(idle.length === 0 ? [] : [[`  ${context.text.rules.notJudged(idle.join(', '))}`]]),
  ];
}

/** Worst futures told; the JSON has them all. */
const WORST_TOLD = 5;

function worstLines(
  { text, language }: CliContext,
  { side, summary }: CampaignTelling,
): readonly Line[] {
  const { title, none, future } = text.campaign.worst;
  const told = summary.worst.slice(0, WORST_TOLD);
  if (told.length === 0) return [heading(title), [`  ${none}`]];
  const rows = told.map(
    ({ run, word }): Row => [
      `  ${future(run)}`,
      wordVerdict(word, language),
      toned('quiet', commandOfFuture(side, summary.setting.seed, run)),
    ],
  );
  return [heading(title), ...inColumns(rows, ['left', 'left', 'left'], '')];
}

/** The headline first, then what it rests on. */
export function campaignText(context: CliContext, telling: CampaignTelling): readonly Line[] {
  const { side, played, summary, claims } = telling;
  const { setting, runs } = summary;
  const figures = figuresOf(context, setting.stopping);
  const said = wordCampaign(summary, side.description, context.language);
  return inSections([
    [[flowing(said.headline, 'strong')], [flowing(said.holds)], ...endingLines(context, played)],
    [heading(sideTitle(context, side)), circumstances(context, runs, setting)],
    claimLines(context, casesOf(context, setting, { claims, pairs: [] })),
    verdictLines(context, figures, summary),
    ...promiseLines(context, figures, telling),
    ruleLines(context, figures, summary.rules, summary),
    worstLines(context, telling),
    sensitivityLines(context, telling.study, side.description),
    [campaignEvidence(context, setting, [setting])],
  ]);
}
