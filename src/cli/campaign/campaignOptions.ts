/** What was typed for a campaign, understood as far as it can be without a dossier. */
import { CLAIMED_USUAL, CONFIDENCE_USUAL, type Stopping } from '../../analysis/campaign/summary.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { type Mistake, mistake } from '../mistakes.ts';
import { readCount, readSeed, type TypedOptions } from '../options.ts';
import { readClaim, readProperShare, type TypedClaim } from './claim.ts';

export interface CampaignOptions {
  readonly seed: number;
  /** Futures to play, at most when the campaign may stop before. */
  readonly runs: number;
  /** `watched`: stops as soon as every claim is shown or refuted. */
  readonly stopping: Stopping;
  readonly confidence: number;
  /** The share that summaries make claims about: that of `--until-certain`, else the usual one. */
  readonly claimed: number;
  /** What decides the exit code; at least one, in the order typed. */
  readonly claims: readonly TypedClaim[];
  /** Nobody made a claim: that the plan holds 9 times in 10 is ours. */
  readonly isClaimAssumed: boolean;
  /** Threads; 0: none but the one that asks. */
  readonly workers: number;
}

/** A minute or so of a scenario that ships, on two cores. */
const RUNS_USUAL = 1000;
/** With `--until-certain`, when it may stop: far beyond what a claim of 99.9 % takes. */
const RUNS_WATCHED = 100_000;
const RUNS_MAX = 10_000_000;
const WORKERS_MAX = 256;

function readShareOption(
  option: 'untilCertain' | 'confidence',
  found: string | undefined,
): Result<number | null, Mistake> {
  if (found === undefined) return ok(null);
  const share = readProperShare(found.endsWith('%') ? found : `${found}%`);
  const flag = option === 'confidence' ? '--confidence' : '--until-certain';
  return share === null ? fail(mistake('CLI-113', { option: flag, found })) : ok(share);
}

const percentOf = (share: number): string => `${Number((share * 100).toFixed(6))}%`;

/** `holds<99%`, which `--until-certain 99` means. */
const holdsClaim = (atLeast: number): TypedClaim => ({
  text: `holds<${percentOf(atLeast)}`,
  subject: 'holds',
  atLeast,
});

/** Everything that is wrong, or what was meant. */
export function readCampaignOptions(
  options: TypedOptions,
  cores: number,
): Result<CampaignOptions, readonly Mistake[]> {
  const count = (option: 'runs' | 'workers', least: number, most: number, usual: number) => {
    const found = options[option];
    return found === undefined ? ok(usual) : readCount(option, found, { least, most });
  };
  const certain = readShareOption('untilCertain', options.untilCertain);
  const isWatched = options.untilCertain !== undefined;
  const runs = count('runs', 1, RUNS_MAX, isWatched ? RUNS_WATCHED : RUNS_USUAL);
  const confidence = readShareOption('confidence', options.confidence);
  const seed = readSeed(options.seed);
  const workers = count('workers', 0, WORKERS_MAX, cores);
  const claims = (options.failOn ?? []).flatMap((list) => list.split(',')).map(readClaim);
  const all = [seed, runs, certain, confidence, workers, ...claims];
  const wrong = all.flatMap((read) => (read.ok ? [] : [read.error]));
  if (!certain.ok || !runs.ok || !confidence.ok || !seed.ok || !workers.ok || wrong.length > 0) {
    return fail(wrong);
  }
  const typed = claims.flatMap((read) => (read.ok ? [read.value] : []));
  const asked = certain.value === null ? typed : [holdsClaim(certain.value), ...typed];
  return ok({
    seed: seed.value,
    runs: runs.value,
    stopping: isWatched ? 'watched' : 'planned',
    confidence: confidence.value ?? CONFIDENCE_USUAL,
    claimed: certain.value ?? CLAIMED_USUAL,
    claims: asked.length > 0 ? asked : [holdsClaim(CLAIMED_USUAL)],
    isClaimAssumed: asked.length === 0,
    workers: workers.value,
  });
}
