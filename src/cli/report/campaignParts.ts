/** Parts that the texts of a campaign and of a comparison share. */
import type { CampaignSetting } from '../../analysis/campaign/summary.ts';
import { nameOf } from '../../analysis/index.ts';
import { formatCount, formatStated } from '../../analysis/wording/formatNumber.ts';
import { periodPhrase } from '../../analysis/wording/periodPhrase.ts';
import { YEAR } from '../../base/time.ts';
import type { JudgedClaim } from '../campaign/boundClaim.ts';
import { figuresOf } from '../campaign/campaignFigures.ts';
import { wantedBy } from '../campaign/claim.ts';
import type { JudgedPair } from '../campaign/pairedClaim.ts';
import type { PlayedCampaign } from '../campaign/playCampaign.ts';
import type { Side } from '../campaign/side.ts';
import type { CliContext } from '../context.ts';
import { commandOf } from '../crashReport.ts';
import { inColumns } from '../print/columns.ts';
import { flowing, type Line, type Piece, type Tone, toned } from '../print/line.ts';
import type { JunitCase, JunitSuite } from './junit.ts';

/** As `--over` reads it back. */
const periodAsTyped = (seconds: number): string =>
  seconds % YEAR === 0 ? `${seconds / YEAR}y` : `${seconds}s`;

/** The command that plays one future of a design again, by itself. */
export function commandOfFuture({ path, design }: Side, seed: number, run: number): string {
  const { variant, incidents, overSeconds } = design;
  const isQuiet = incidents.length === 0 && overSeconds === undefined;
  const strikes = isQuiet ? ['none'] : incidents;
  return commandOf([
    'run',
    path,
    ...strikes.flatMap((incident) => ['--incident', incident]),
    ...(variant === null ? [] : ['--variant', variant]),
    ...(overSeconds === undefined ? [] : ['--over', periodAsTyped(overSeconds)]),
    '--mode',
    'sampled',
    '--seed',
    String(seed),
    '--run',
    String(run),
  ]);
}

/** Who speaks: a language and its sentences. */
export type Speaking = Pick<CliContext, 'text' | 'language'>;

/** What strikes, as the author calls it, and the period that is asked about. */
export const incidentNames = (
  { text, language }: Speaking,
  { design, description }: Side,
): string =>
  [
    ...design.incidents.map((id) => nameOf(description, { kind: 'incident', id }, language)),
    ...(design.overSeconds === undefined ? [] : [periodPhrase(design.overSeconds, language)]),
  ].join(' + ') || text.head.undisturbed;

/** The variant, as the author calls it; null for the dossier as written. */
export const variantName = ({ language }: Speaking, { design, variants }: Side): string | null =>
  design.variant === null ? null : (variants[design.variant]?.name[language] ?? design.variant);

/** Product, incidents and variant of a design. */
export function sideTitle(context: CliContext, side: Side): string {
  const { text, language } = context;
  const variant = variantName(context, side);
  return [
    side.description.product.name[language],
    incidentNames(context, side),
    ...(variant === null ? [] : [text.head.variant(variant)]),
  ].join(' · ');
}

/** How many futures, from which seed, how sure. */
export function circumstances(
  { text, language }: CliContext,
  done: number,
  { seed, confidence }: Pick<CampaignSetting, 'seed' | 'confidence'>,
): Line {
  const { futures, seed: seedOf, confidence: at } = text.campaign;
  const said = [
    futures(formatCount(done, language)),
    seedOf(seed),
    at(formatStated(confidence, language)),
  ];
  return [toned('quiet', said.join(' · '))];
}

/** Why there are fewer futures than were asked for; empty when there are not. */
export function endingLines(
  { text, language }: CliContext,
  played: PlayedCampaign,
): readonly Line[] {
  const { partial, enough } = text.campaign;
  const [done, of] = [formatCount(played.done, language), formatCount(played.of, language)];
  if (played.ending === 'interrupted') return [[flowing(partial(done, of), 'warn')]];
  return played.ending === 'enough' ? [[flowing(enough(done, of))]] : [];
}

const TONES: Readonly<Record<JudgedClaim['standing'], Tone>> = {
  shown: 'good',
  refuted: 'bad',
  open: 'unknown',
};

/** What a claim rests on: how often it was good, what that says of all futures, what is lacking. */
function claimSaid(
  context: CliContext,
  { standing, met, futuresNeeded }: JudgedClaim,
  { stopping }: Pick<CampaignSetting, 'stopping'>,
): string {
  const { claims, ofAll } = context.text.campaign;
  const figures = figuresOf(context, stopping);
  const misses = met.of - met.count;
  const seen = claims.met(figures.count(met.count), figures.count(met.of));
  const needed = claims.needs(figures.count(futuresNeeded), misses, figures.count(misses));
  const lacking = standing === 'open' ? [needed] : [];
  return [seen, ofAll(figures.interval(met)), ...lacking].join(' · ');
}

export interface JudgedClaims {
  readonly claims: readonly JudgedClaim[];
  /** On the difference of two designs; empty for one. */
  readonly pairs: readonly JudgedPair[];
}

/** Points of a share that was typed as a percentage: `5`, `2.5`. */
const pointsOf = (share: number, { language }: CliContext): string =>
  formatCount(Number((share * 100).toFixed(6)), language);

/** A claim as a person reads it. */
export interface ClaimCase extends JunitCase {
  /** What is to be shown for the campaign not to fail. */
  readonly wanted: string;
}

/** Every claim with what it rests on, those on a difference first. */
export function casesOf(
  context: CliContext,
  setting: Pick<CampaignSetting, 'stopping'>,
  { claims, pairs }: JudgedClaims,
): readonly ClaimCase[] {
  const figures = figuresOf(context, setting.stopping);
  const { points, better, worseAtMost } = context.text.campaign.claims;
  return [
    ...pairs.map(({ text, mayLose, standing, difference }) => ({
      name: text,
      wanted: mayLose === null ? better : worseAtMost(pointsOf(mayLose, context)),
      standing,
      said: points(figures.points({ interval: difference, sequence: difference })),
    })),
    ...claims.map((claim) => ({
      name: claim.text,
      wanted: wantedBy(claim),
      standing: claim.standing,
      said: claimSaid(context, claim, setting),
    })),
  ];
}

/** Every claim, where it stands, and what it rests on. */
export function claimLines({ text }: CliContext, cases: readonly ClaimCase[]): readonly Line[] {
  const { title, standing: words } = text.campaign.claims;
  const rows = cases.map(({ wanted, standing, said }): readonly Piece[] => [
    `  ${wanted}`,
    toned(TONES[standing], words[standing]),
    said,
  ]);
  return [[toned('strong', title)], ...inColumns(rows, ['left', 'left', 'left'], '')];
}

/** The claims of a campaign as a suite of tests, with what it takes to play it again. */
export function suiteOf(
  name: string,
  { engine, dossierHash, seed, confidence, stopping }: CampaignSetting,
  { cases, played }: { readonly cases: readonly JunitCase[]; readonly played: PlayedCampaign },
): JunitSuite {
  return {
    name,
    properties: [
      ['engine', engine],
      ['dossier', dossierHash],
      ['seed', String(seed)],
      ['futures', String(played.done)],
      ['confidence', String(confidence)],
      ['stopping', stopping],
    ],
    cases,
    isPartial: played.ending === 'interrupted',
  };
}

/** What names this campaign for good, and how its intervals are made. */
export function campaignEvidence(
  { text }: CliContext,
  { engine, stopping }: CampaignSetting,
  designs: readonly Pick<CampaignSetting, 'dossierHash'>[],
): Line {
  const { method } = text.campaign;
  const hashes = designs.map(({ dossierHash }) => dossierHash).join(' / ');
  return [toned('quiet', method.evidence(engine, hashes, method[stopping]))];
}
