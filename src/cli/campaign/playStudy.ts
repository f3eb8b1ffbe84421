/** What moves a design most, from the command line: every factor at both its ends, on the futures of the campaign. */
import { factorsOf } from '../../analysis/campaign/factors.ts';
import type { SensitivitySummary } from '../../analysis/campaign/summary.ts';
import { compilePlant } from '../../engine/index.ts';
import { sensitivityDesigns, summariseSensitivity } from '../../workers/sensitivityOrder.ts';
import type { CliContext } from '../context.ts';
import type { CampaignOptions } from './campaignOptions.ts';
import { playCampaign } from './playCampaign.ts';
import type { Side } from './side.ts';

/** Futures of each end of each factor, at most: enough to see what moves a share by a few points. */
const STUDY_FUTURES = 512;

/**
 * Plays the study that `--sensitivity` asks for.
 *
 * @returns null when somebody stopped it: ends that were played less than others would be compared on few futures
 * @throws CrashedRun as `playCampaign`
 */
export async function playStudy(
  context: CliContext,
  { dossier, design, dossierHash }: Side,
  options: CampaignOptions,
): Promise<SensitivitySummary | null> {
  const factors = factorsOf(dossier, compilePlant(dossier), design.incidents);
  const { ending, played } = await playCampaign(context, {
    designs: sensitivityDesigns(design, factors),
    dossierHash,
    options: { ...options, runs: Math.min(options.runs, STUDY_FUTURES), stopping: 'planned' },
    notes: [[context.text.campaign.sensitivity.progress]],
    isSettled: () => false,
  });
  return ending === 'interrupted' ? null : summariseSensitivity(factors)(played);
}
