/** Two designs on the same futures, as `bascule compare` prints them: one sentence, then what it rests on. */

import { quotedPValue } from '../../analysis/campaign/pair.ts';
import type {
  CampaignSummary,
  ComparisonSummary,
  PairedMetric,
  PairedShare,
} from '../../analysis/campaign/summary.ts';
import { dataNameOf, nameOf, objectiveWordOf } from '../../analysis/index.ts';
import { formatPValue } from '../../analysis/wording/formatNumber.ts';
import { type DesignNames, wordComparison } from '../../analysis/wording/wordComparison.ts';
import type { OutcomeColumn } from '../../model/outcome.ts';
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
  incidentNames,
  type JudgedClaims,
  type Speaking,
  sideTitle,
  variantName,
} from './campaignParts.ts';
import { inSections } from './sections.ts';

/** One of two designs, played. */
export interface PlayedSide {
  readonly side: Side;
  readonly summary: CampaignSummary;
}

/** A comparison about to be told. */
export interface ComparisonTelling {
  readonly a: PlayedSide;
  readonly b: PlayedSide;
  readonly played: PlayedCampaign;
  readonly comparison: ComparisonSummary;
  readonly judged: JudgedClaims;
}

type Row = readonly Piece[];

const heading = (title: string): Line => [toned('strong', title)];

/** What tells the designs apart: file, variant, incidents; only what differs, so that names stay short. */
export function designNames(context: Speaking, a: Side, b: Side): DesignNames {
  const nameBy = (side: Side): Readonly<Record<'path' | 'variant' | 'incidents', string>> => ({
    path: side.path,
    variant: variantName(context, side) ?? context.text.campaign.asWritten,
    incidents: incidentNames(context, side),
  });
  const [inA, inB] = [nameBy(a), nameBy(b)];
  const parts = (['path', 'variant', 'incidents'] as const).filter(
    (part) => inA[part] !== inB[part],
  );
  const told = parts.length > 0 ? parts : (['variant'] as const);
  const nameOfSide = (named: typeof inA) => told.map((part) => named[part]).join(' · ');
  return { a: nameOfSide(inA), b: nameOfSide(inB) };
}

/** Futures shown of each kind; the JSON has up to a thousand. */
const DISCORDANT_TOLD = 3;
const P90 = 0.9;
const LEFT: Alignment = 'left';
const RIGHT: Alignment = 'right';

/** How often B was better, worse, equal, and whether that is more than chance. */
function signCells(
  { text, language }: CliContext,
  figures: Figures,
  { sign, word }: Pick<PairedShare, 'sign' | 'word'>,
  { stopping }: ComparisonSummary,
): Row {
  return [
    figures.count(sign.better),
    figures.count(sign.worse),
    figures.count(sign.equal),
    text.campaign.compare.words[word],
    toned('quiet', formatPValue(quotedPValue(sign, stopping), language)),
  ];
}

/** What builds the rows of a comparison. */
interface Building {
  readonly context: CliContext;
  readonly figures: Figures;
  readonly comparison: ComparisonSummary;
}

const shareRow = (
  { context, figures, comparison }: Building,
  name: string,
  paired: PairedShare,
): Row => [
  `  ${name}`,
  figures.share(paired.a),
  figures.share(paired.b),
  figures.points(paired),
  ...signCells(context, figures, paired, comparison),
];

/** One measure of both; of what is stolen, with the bytes of the whole data set in each. */
interface PairedSpread {
  readonly paired: PairedMetric;
  readonly whole?: { readonly a?: number | null; readonly b?: number | null };
}

/** p90 of each; an interval of their difference would have to be one of medians, which is not promised. */
function metricRow(
  { context, figures, comparison }: Building,
  owner: string,
  { paired, whole = {} }: PairedSpread,
): Row {
  const { metric: nameOfMetric } = context.text.campaign.compare;
  const { metrics, quantile } = context.text.campaign;
  const { metric, quantiles } = paired;
  const p90 = quantiles.find(({ probability }) => probability === P90);
  return [
    `  ${nameOfMetric(owner, `${metrics[metric]}, ${quantile(90)}`)}`,
    p90 ? figures.reached(metric, p90.a, whole.a) : '',
    p90 ? figures.reached(metric, p90.b, whole.b) : '',
    '',
    ...signCells(context, figures, paired, comparison),
  ];
}

function rowsOf(building: Building, { a }: ComparisonTelling): readonly Row[] {
  const { context, comparison } = building;
  const { text, language } = context;
  const { description } = a.side;
  const { metric: joined, holds } = text.campaign.compare;
  const services = comparison.services.flatMap(({ service, objectives, recovery, down }) => {
    const owner = nameOf(description, { kind: 'service', id: service }, language);
    return [
      ...objectives.map(({ objective, met }) =>
        shareRow(
          building,
          joined(owner, objectiveWordOf(`${service}/${objective}`, language)),
          met,
        ),
      ),
      metricRow(building, owner, { paired: recovery }),
      metricRow(building, owner, { paired: down }),
    ];
  });
  const data = comparison.data.flatMap(({ data: id, objectives, lost, stolen }) => {
    const owner = dataNameOf(description, id, language);
    return [
      ...objectives.map(({ objective, met }) =>
        shareRow(building, joined(owner, objectiveWordOf(`${id}/${objective}`, language)), met),
      ),
      metricRow(building, owner, { paired: lost }),
      ...(stolen
        ? [
            shareRow(building, joined(owner, text.campaign.compare.nothingStolen), stolen.kept),
            metricRow(building, owner, { paired: stolen.amount, whole: stolen.volumeBytes }),
          ]
        : []),
    ];
  });
  const rules = comparison.rules
    .filter(({ kept }) => kept.word !== 'same')
    .map(({ rule, kept }) => shareRow(building, rule, kept));
  const { costs } = comparison;
  const paid = costs
    ? [costs.running, costs.incident].map((paired) =>
        metricRow(building, text.campaign.costs, { paired }),
      )
    : [];
  return [shareRow(building, holds, comparison.holds), ...services, ...data, ...rules, ...paid];
}

/** A against B, measure by measure. */
function tableLines(context: CliContext, telling: ComparisonTelling): readonly Line[] {
  const { comparison } = telling;
  const figures = figuresOf(context, comparison.stopping);
  const { both, columns } = context.text.campaign.compare;
  const { difference, better, worse, equal } = columns;
  const head = [both, 'A', 'B', difference, better, worse, equal].map((cell) =>
    toned('strong', cell),
  );
  const rows = rowsOf({ context, figures, comparison }, telling);
  const right = Array.from({ length: 6 }, () => RIGHT);
  return inColumns([head, ...rows], [LEFT, ...right, LEFT, LEFT], '');
}

/** Commands for the first of the futures in which only one of the two holds. */
function discordantLines(
  context: CliContext,
  { a, b, comparison }: ComparisonTelling,
): readonly Line[] {
  const { discordant, onlyB, onlyA, none, and } = context.text.campaign.compare;
  const figures = figuresOf(context, comparison.stopping);
  const { betterRuns, worseRuns, sign } = comparison.holds;
  const told = (title: string, runs: readonly number[], count: number): readonly Line[] => {
    if (count === 0) return [];
    const shown = runs.slice(0, DISCORDANT_TOLD);
    const rest = count - shown.length;
    const commands = shown.flatMap((run) =>
      [a, b].map((one, side): Line => {
        const command = commandOfFuture(one.side, comparison.a.seed, run);
        return [`    ${side === 0 ? 'A' : 'B'}  `, toned('quiet', command)];
      }),
    );
    const more = rest > 0 ? [[`    ${and(figures.count(rest))}`]] : [];
    return [[`  ${title}`], ...commands, ...more];
  };
  if (sign.better + sign.worse === 0) return [heading(discordant), [`  ${none}`]];
  return [
    heading(discordant),
    ...told(onlyB(figures.count(sign.better)), betterRuns, sign.better),
    ...told(onlyA(figures.count(sign.worse)), worseRuns, sign.worse),
  ];
}

/** Rules that nothing tells A and B apart by: kept in every future, broken in every one, or kept in the very same ones. */
function sameRuleLines({ text }: CliContext, { rules, runs }: ComparisonSummary): readonly Line[] {
  const { keptByBoth, brokenByBoth, sameRules } = text.campaign.compare;
  const same = rules.filter(({ kept }) => kept.word === 'same');
  const told = (
    say: (rules: string) => string,
    belongs: (count: number) => boolean,
  ): readonly Line[] => {
    const named = same.filter(({ kept }) => belongs(kept.a.count)).map(({ rule }) => rule);
    return named.length === 0 ? [] : [['  ', flowing(say(named.join(', ')))]];
  };
  return [
    ...told(keptByBoth, (count) => count === runs),
    ...told(brokenByBoth, (count) => count === 0),
    ...told(sameRules, (count) => count > 0 && count < runs),
  ];
}

/** Columns that only one design has. */
function leftOutLines(
  { text }: CliContext,
  { onlyInA, onlyInB }: ComparisonSummary,
): readonly Line[] {
  const named = (side: string, columns: ComparisonSummary['onlyInA']): readonly Line[] => {
    // Costs are those of the whole design: they have no name of their own.
    const ownerOf = (column: OutcomeColumn): string => Object.values(column).slice(1).join(' ');
    const nameOf = (owner: string): string =>
      owner === '' ? text.campaign.compare.costs : `\`${owner}\``;
    const names = [...new Set(columns.map((column) => nameOf(ownerOf(column))))];
    const said = text.campaign.compare.onlyIn(side, names.join(', '));
    return names.length === 0 ? [] : [[flowing(said, 'warn')]];
  };
  return [...named('A', onlyInA), ...named('B', onlyInB)];
}

/** The headline first, then what it rests on. */
export function comparisonText(context: CliContext, telling: ComparisonTelling): readonly Line[] {
  const { a, b, played, comparison, judged } = telling;
  const names = designNames(context, a.side, b.side);
  const said = wordComparison(comparison, a.side.description, names, context.language);
  const cases = casesOf(context, comparison, judged);
  return inSections([
    [[flowing(said.headline, 'strong')], ...endingLines(context, played)],
    [
      [toned('strong', 'A  '), sideTitle(context, a.side)],
      [toned('strong', 'B  '), sideTitle(context, b.side)],
      circumstances(context, comparison.runs, comparison.a),
    ],
    claimLines(context, cases),
    [...tableLines(context, telling), ...sameRuleLines(context, comparison)],
    [
      ...[...said.services, ...said.data].flatMap(({ sentences }) => sentences),
      ...(said.costs === null ? [] : [said.costs]),
    ].map((sentence): Line => ['  - ', flowing(sentence)]),
    leftOutLines(context, comparison),
    discordantLines(context, telling),
    [campaignEvidence(context, comparison.b, [comparison.a, comparison.b])],
  ]);
}
