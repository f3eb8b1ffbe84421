/** Plays campaigns for the screen. Apart, so that the first page loads none of the statistics. */
import { compare } from '../../analysis/campaign/compare.ts';
import type { Factor } from '../../analysis/campaign/factor.ts';
import { summarise } from '../../analysis/campaign/summarise.ts';
import {
  CLAIMED_USUAL,
  CONFIDENCE_USUAL,
  type Played,
  type SensitivitySummary,
} from '../../analysis/campaign/summary.ts';
import type { CampaignCrew } from '../../workers/campaignCrew.ts';
import type { Campaign, CampaignEnd, CampaignProgress } from '../../workers/campaignOrder.ts';
import type { CampaignDesign } from '../../workers/campaignProtocol.ts';
import { createCampaign } from '../../workers/createCampaign.ts';
import { sensitivityDesigns, summariseSensitivity } from '../../workers/sensitivityOrder.ts';
import type { CampaignAsked, CampaignResult, Playing } from './campaignState.ts';

type Hear<Result> = (change: Partial<Playing<Result>>) => void;

const CLAIMS = {
  stopping: 'planned',
  confidence: CONFIDENCE_USUAL,
  claimed: CLAIMED_USUAL,
} as const;

/** Begins to play what is asked; `hear` is told how far it is and what it comes to. */
export function playCampaign(
  asked: CampaignAsked,
  crew: CampaignCrew,
  hear: Hear<CampaignResult>,
): Campaign<CampaignResult> {
  const sparing = sparingly(asked.futures, (played) =>
    resultOf(played.map((one) => asWatched(one, asked.futures))),
  );
  const campaign = createCampaign<CampaignResult>(
    {
      designs: designsOf(asked),
      seed: asked.seed,
      runs: asked.futures,
      claims: CLAIMS,
      summarise: sparing.summarise,
    },
    {
      crew,
      now: () => performance.now(),
      onProgress: (progress) => hear(changeOf(progress)),
      whenShown,
    },
  );
  void campaign.ended.then((end) => hear(endOf(end)));
  return {
    ...campaign,
    pause: () => {
      sparing.refresh();
      campaign.pause();
    },
    cancel: () => {
      sparing.refresh();
      campaign.cancel();
    },
  };
}

/** A page that nobody looks at draws no frame: its campaign goes on after so long. */
const UNSEEN_MS = 250;

/** Calls back, once, after the frame that shows what was written before. */
function whenShown(goOn: () => void): void {
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    goOn();
  }, UNSEEN_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(goOn);
  });
}

/** So few that they are played before a finger is down. */
const PREPARED_FUTURES = 8;

/** Has the workers open what is about to be asked for, and run through their code once; nothing of it is kept. */
export function prepareCampaign({ source, designs, seed }: CampaignAsked, crew: CampaignCrew) {
  createCampaign(
    {
      designs: designs.map((design) => ({ ...design, source, factor: null })),
      seed,
      runs: PREPARED_FUTURES,
      claims: CLAIMS,
      summarise: (played) => resultOf(played),
    },
    { crew, now: () => performance.now() },
  );
}

/** A summary of fewer futures than this is made before a person can see that it was. */
const QUICK_FUTURES = 20_000;
/** A longer one is made again when there are so many times more futures: it would change little before. */
const GROWTH = 1.25;

/**
 * Makes summaries seldom where they take long, since the page stands still for each; always when somebody pauses or stops,
 * and of all the futures.
 */
function sparingly<Result>(futures: number, make: (played: readonly Played[]) => Result) {
  let last: { readonly runs: number; readonly result: Result } | null = null;
  return {
    refresh: () => {
      last = null;
    },
    summarise: (played: readonly Played[]): Result => {
      const runs = played[0]?.tally.runs() ?? 0;
      const isFresh = last && runs > QUICK_FUTURES && runs < futures && runs < last.runs * GROWTH;
      if (last && isFresh) return last.result;
      last = { runs, result: make(played) };
      return last.result;
    },
  };
}

const designsOf = ({ source, designs }: CampaignAsked): readonly CampaignDesign[] =>
  designs.map((design) => ({ ...design, source, factor: null }));

/** Before the last future somebody could stop at a look that pleases: until then, what is said must hold at any look. */
const asWatched = (played: Played, futures: number): Played =>
  played.tally.runs() >= futures
    ? played
    : { ...played, setting: { ...played.setting, stopping: 'watched' } };

function resultOf(played: readonly Played[]): CampaignResult {
  const [a, b] = played;
  return {
    descriptions: played.map(({ description }) => description),
    summaries: played.map(summarise),
    comparison: a && b ? compare(a, b) : null,
  };
}

function changeOf<Result>(progress: CampaignProgress<Result>): Partial<Playing<Result>> {
  const { phase, done, of, summary } = progress;
  return { phase, done, of, ...(summary === null ? {} : { result: summary }) };
}

function endOf<Result>(end: CampaignEnd<Result>): Partial<Playing<Result>> {
  switch (end.end) {
    case 'finished':
    case 'cancelled':
      return {
        phase: end.end,
        done: end.done,
        of: end.of,
        ...(end.summary === null ? {} : { result: end.summary }),
      };
    case 'refused':
      return { phase: 'refused', diagnostics: end.diagnostics };
    case 'failed':
      return { phase: 'failed', failedAt: end.run };
  }
}

/** Futures of each end of each factor: enough to see what moves a share by a few points. */
const STUDY_FUTURES = 512;

/** Plays each factor of the first design at both its ends; `hold` is given what plays, so that it can be cancelled. */
export async function playStudy(
  asked: CampaignAsked,
  crew: CampaignCrew,
  hear: Hear<SensitivitySummary>,
  hold: (campaign: Campaign<unknown>) => void,
): Promise<void> {
  const [base] = designsOf(asked);
  if (!base) return;
  const factors = await factorsOf(base, asked.seed, crew);
  const runs = Math.min(STUDY_FUTURES, asked.futures);
  const campaign = createCampaign<SensitivitySummary>(
    {
      designs: sensitivityDesigns(base, factors),
      seed: asked.seed,
      runs,
      claims: CLAIMS,
      summarise: (played) =>
        summariseSensitivity(factors)(played.map((one) => asWatched(one, runs))),
    },
    { crew, now: () => performance.now(), onProgress: (progress) => hear(changeOf(progress)) },
  );
  hold(campaign);
  hear(endOf(await campaign.ended));
}

/** What can be moved in a design: a worker opens it, and one future is played of it. */
async function factorsOf(
  base: CampaignDesign,
  seed: number,
  crew: CampaignCrew,
): Promise<readonly Factor[]> {
  let factors: readonly Factor[] = [];
  const listening: CampaignCrew = {
    ...crew,
    join: (listener) =>
      crew.join({
        ...listener,
        onMessage: (worker, message) => {
          if (message.type === 'opened') factors = message.designs[0]?.factors ?? [];
          listener.onMessage(worker, message);
        },
      }),
  };
  const first = createCampaign(
    { designs: [base], seed, runs: 1, claims: CLAIMS, summarise: () => null },
    { crew: listening, now: () => performance.now() },
  );
  await first.ended;
  return factors;
}
