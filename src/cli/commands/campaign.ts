/** `bascule campaign`: many futures of one design, how often the plan holds, and how sure that is. */
import { summarise } from '../../analysis/campaign/summarise.ts';
import type { Played } from '../../analysis/campaign/summary.ts';
import { at } from '../../base/assert.ts';
import { type BoundClaim, judgeClaim } from '../campaign/boundClaim.ts';
import { claimNotes } from '../campaign/claimNotes.ts';
import { type OpenedCampaign, openCampaign } from '../campaign/openCampaign.ts';
import { playCampaign } from '../campaign/playCampaign.ts';
import { playStudy } from '../campaign/playStudy.ts';
import { isPassed, tellCampaign } from '../campaign/tellCampaign.ts';
import type { CliContext } from '../context.ts';
import { whileRunning } from '../crashReport.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { TypedOptions } from '../options.ts';
import { casesOf, suiteOf } from '../report/campaignParts.ts';
import { campaignReportOf } from '../report/campaignReport.ts';
import { type CampaignTelling, campaignText } from '../report/campaignText.ts';
import { defineCommand } from './command.ts';

const judgeAll = (claims: readonly BoundClaim[], played: Played) =>
  claims.map((claim) => judgeClaim(claim, played, played.setting));

/** All claims shown or refuted; what a campaign that may stop early waits for. */
const isSettledOn =
  (claims: readonly BoundClaim[]) =>
  ([played]: readonly Played[]): boolean =>
    played !== undefined && judgeAll(claims, played).every(({ standing }) => standing !== 'open');

function tell(context: CliContext, options: TypedOptions, telling: CampaignTelling): ExitCode {
  const { side, played, summary } = telling;
  const { setting } = summary;
  const cases = casesOf(context, setting, { claims: telling.claims, pairs: [] });
  const suite = suiteOf(`bascule campaign ${side.path}`, setting, { cases, played });
  return tellCampaign(context, options, {
    lines: () => campaignText(context, telling),
    report: () => campaignReportOf(telling, isPassed(suite)),
    suite,
  });
}

async function execute(
  context: CliContext,
  typed: TypedOptions,
  { options, sides, claims }: OpenedCampaign,
): Promise<ExitCode> {
  const side = at(sides, 0);
  const { design, dossierHash } = side;
  const played = await playCampaign(context, {
    designs: [design],
    dossierHash,
    options,
    notes: claimNotes(context, options, claims),
    isSettled: isSettledOn(claims),
  });
  const [counted] = played.played;
  if (!counted) {
    context.note([[context.text.campaign.nothing]]);
    return EXIT.doesNotHold;
  }
  const isStudied = typed.sensitivity === true && played.ending !== 'interrupted';
  const study = isStudied ? await playStudy(context, side, options) : null;
  if (isStudied && !study) context.note([[context.text.campaign.sensitivity.partial]]);
  return whileRunning(dossierHash, () => {
    const judged = judgeAll(claims, counted);
    return tell(context, typed, {
      side,
      played,
      summary: summarise(counted),
      claims: judged,
      study,
    });
  });
}

export const campaign = defineCommand({
  name: 'campaign',
  takes: 'one',
  options: [
    'incident',
    'variant',
    'over',
    'runs',
    'untilCertain',
    'confidence',
    'failOn',
    'seed',
    'workers',
    'sensitivity',
    'json',
    'junit',
  ],
  execute: (context, [path = ''], options) => {
    const { variant, incident } = options;
    const opened = openCampaign(context, [{ path, variant, incident }], options);
    return opened.ok ? execute(context, options, opened.value) : opened.error;
  },
});
