/** Plays a campaign from the command line: threads, progress on a terminal, Ctrl-C. */
import type { Played } from '../../analysis/campaign/summary.ts';
import { formatDuration } from '../../analysis/index.ts';
import { formatCount } from '../../analysis/wording/formatNumber.ts';
import type { CampaignEnd, CampaignProgress } from '../../workers/campaignOrder.ts';
import type { CampaignDesign } from '../../workers/campaignProtocol.ts';
import { createCampaign } from '../../workers/createCampaign.ts';
import type { CliContext } from '../context.ts';
import { CrashedRun } from '../crashReport.ts';
import type { Line } from '../print/line.ts';
import { overwrittenLine } from '../print/overwrittenLine.ts';
import type { CampaignOptions } from './campaignOptions.ts';

export interface CampaignPlan {
  readonly designs: readonly CampaignDesign[];
  /** Of the first design, for a report of a crash. */
  readonly dossierHash: string;
  readonly options: CampaignOptions;
  /** Said before anything is played. */
  readonly notes: readonly Line[];
  /** Every claim is shown or refuted; looked at when the campaign may stop before its end. */
  readonly isSettled: (played: readonly Played[]) => boolean;
}

/** How a campaign ended: all futures played, every claim settled, or somebody stopped it. */
export type CampaignEnding = 'all' | 'enough' | 'interrupted';

export interface PlayedCampaign {
  readonly ending: CampaignEnding;
  /** Futures counted, of each design. */
  readonly done: number;
  readonly of: number;
  /** In the order of the designs; empty when nothing was counted. */
  readonly played: readonly Played[];
}

/** How far it is and how long it may still take. */
function progressLine({ shell, text, language }: CliContext) {
  const { now } = shell;
  const began = now();
  const { write, erase } = overwrittenLine(shell);
  return {
    tell: ({ done, of }: CampaignProgress<unknown>) => {
      const said = text.campaign.progress(formatCount(done, language), formatCount(of, language));
      const leftMs = done === 0 ? 0 : ((now() - began) / done) * (of - done);
      const left = Math.round(leftMs / 1000);
      const more = left > 0 ? ` · ${text.campaign.left(formatDuration(left, language))}` : '';
      write(`${said}${more}`);
    },
    erase,
  };
}

/** Whoever stops when it pleases may quote only what holds wherever one stops. */
const asWatched = (played: Played): Played => ({
  ...played,
  setting: { ...played.setting, stopping: 'watched' },
});

function played(
  end: CampaignEnd<readonly Played[]>,
  { dossierHash }: CampaignPlan,
): PlayedCampaign {
  switch (end.end) {
    case 'finished':
      return { ending: end.because, done: end.done, of: end.of, played: end.summary };
    case 'cancelled': {
      const counted = (end.summary ?? []).map(asWatched);
      return { ending: 'interrupted', done: end.done, of: end.of, played: counted };
    }
    case 'refused':
      throw new CrashedRun(dossierHash, new Error('a dossier that was valid is refused'));
    default: {
      const where = end.run === null ? '' : ` in future ${end.run} of design ${end.design}`;
      throw new CrashedRun(dossierHash, new Error(`${end.message}${where}`));
    }
  }
}

/**
 * Plays to the end, or until somebody stops it.
 *
 * @throws CrashedRun when the engine, the analysis or a thread is wrong
 */
export async function playCampaign(
  context: CliContext,
  plan: CampaignPlan,
): Promise<PlayedCampaign> {
  const { shell } = context;
  const { designs, options, notes, isSettled } = plan;
  const { seed, runs, stopping, confidence, claimed, workers } = options;
  // Before anything is said: who reads it may answer at once. Once only: who asks again means it.
  const stopListening = shell.onInterrupt(() => {
    stopListening();
    campaign.cancel();
  });
  context.note(notes);
  const crew = shell.crewOf(workers);
  const line = progressLine(context);
  const campaign = createCampaign<readonly Played[]>(
    {
      designs,
      seed,
      runs,
      claims: { stopping, confidence, claimed },
      summarise: (counted) => counted,
      ...(stopping === 'watched' ? { isEnough: isSettled } : {}),
    },
    { crew, now: shell.now, onProgress: line.tell },
  );
  try {
    return played(await campaign.ended, plan);
  } finally {
    stopListening();
    line.erase();
    crew.end();
  }
}
