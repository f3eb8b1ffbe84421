/** `bascule compare`: the same futures with two designs, and which does better, if any. */

import { valuesOf } from '../../analysis/campaign/columns.ts';
import { compare as compareDesigns } from '../../analysis/campaign/compare.ts';
import { pairShare } from '../../analysis/campaign/pair.ts';
import { isHolding, summarise } from '../../analysis/campaign/summarise.ts';
import type { PairedShare, Played } from '../../analysis/campaign/summary.ts';
import { at, invariant } from '../../base/assert.ts';
import { type BoundClaim, judgeClaim } from '../campaign/boundClaim.ts';
import type { CampaignOptions } from '../campaign/campaignOptions.ts';
import { claimNotes } from '../campaign/claimNotes.ts';
import { type OpenedCampaign, openCampaign } from '../campaign/openCampaign.ts';
import { judgePair } from '../campaign/pairedClaim.ts';
import { playCampaign } from '../campaign/playCampaign.ts';
import { isPassed, tellCampaign } from '../campaign/tellCampaign.ts';
import type { CliContext } from '../context.ts';
import { whileRunning } from '../crashReport.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { mistake } from '../mistakes.ts';
import type { TypedOptions } from '../options.ts';
import { casesOf, type JudgedClaims, suiteOf } from '../report/campaignParts.ts';
import { comparisonReportOf } from '../report/campaignReport.ts';
import { type ComparisonTelling, comparisonText } from '../report/comparisonText.ts';
import { defineCommand } from './command.ts';

/** What a claim is on: B alone, and B against A. */
interface Judging {
  readonly claims: readonly BoundClaim[];
  readonly paired: CampaignOptions['paired'];
}

function judgeAll({ claims, paired }: Judging, holds: PairedShare, b: Played): JudgedClaims {
  return {
    claims: claims.map((claim) => judgeClaim(claim, b, b.setting)),
    pairs: paired.map((claim) => judgePair(claim, holds, b.setting.stopping)),
  };
}

/** How often both hold: all that paired claims need, at a small part of the cost of a whole comparison. */
function pairedHolds(a: Played, b: Played): PairedShare {
  const [inA, inB] = [a, b].map(({ tally }) => valuesOf(tally, { column: 'word' }));
  invariant(inA && inB, 'every tally has words');
  return pairShare(inA, inB, isHolding, b.setting);
}

/** Every claim is shown or refuted. */
const isSettledOn =
  (judging: Judging) =>
  (played: readonly Played[]): boolean => {
    const [a, b] = [at(played, 0), at(played, 1)];
    const { claims, pairs } = judgeAll(judging, pairedHolds(a, b), b);
    return [...claims, ...pairs].every(({ standing }) => standing !== 'open');
  };

function tell(context: CliContext, typed: TypedOptions, telling: ComparisonTelling): ExitCode {
  const { a, played, comparison, judged } = telling;
  const cases = casesOf(context, comparison, judged);
  const suite = suiteOf(`bascule compare ${a.side.path}`, comparison.b, { cases, played });
  return tellCampaign(context, typed, {
    lines: () => comparisonText(context, telling),
    report: () => comparisonReportOf(telling, isPassed(suite)),
    suite,
  });
}

async function execute(
  context: CliContext,
  typed: TypedOptions,
  { options, sides, claims }: OpenedCampaign,
): Promise<ExitCode> {
  const [sideA, sideB] = [at(sides, 0), at(sides, 1)];
  const { dossierHash } = sideB;
  const judging = { claims, paired: options.paired };
  const played = await playCampaign(context, {
    designs: [sideA.design, sideB.design],
    dossierHash,
    options,
    notes: claimNotes(context, options, claims),
    isSettled: isSettledOn(judging),
  });
  const [a, b] = played.played;
  if (!a || !b) {
    context.note([[context.text.campaign.nothing]]);
    return EXIT.doesNotHold;
  }
  return whileRunning(dossierHash, () => {
    const comparison = compareDesigns(a, b);
    return tell(context, typed, {
      a: { side: sideA, summary: summarise(a) },
      b: { side: sideB, summary: summarise(b) },
      played,
      comparison,
      judged: judgeAll(judging, comparison.holds, b),
    });
  });
}

export const compare = defineCommand({
  name: 'compare',
  takes: 'pair',
  options: [
    'incident',
    'variant',
    'with',
    'withIncident',
    'runs',
    'untilCertain',
    'confidence',
    'failOn',
    'seed',
    'workers',
    'json',
    'junit',
  ],
  execute: (context, [path = '', other], options) => {
    const { variant, incident, with: withVariant, withIncident } = options;
    const isAlone = other === undefined && withVariant === undefined && withIncident === undefined;
    const a = { path, variant, incident };
    const b = {
      path: other ?? path,
      variant: withVariant ?? variant,
      incident: withIncident ?? incident,
    };
    const opened = openCampaign(context, [a, b], options, isAlone ? [mistake('CLI-114', {})] : []);
    return opened.ok ? execute(context, options, opened.value) : opened.error;
  },
});
