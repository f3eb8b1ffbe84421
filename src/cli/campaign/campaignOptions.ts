/** What was typed for a campaign, understood as far as it can be without a dossier. */
import { CLAIMED_USUAL, CONFIDENCE_USUAL, type Stopping } from '../../analysis/campaign/summary.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { type Mistake, mistake } from '../mistakes.ts';
import { readCount, readSeed, type TypedOptions } from '../options.ts';
import { readClaim, readProperShare, type TypedClaim } from './claim.ts';
import { NO_BETTER, type PairedClaim, readPairedClaim } from './pairedClaim.ts';

export interface CampaignOptions {
  readonly seed: number;
  /** Futures to play, at most when the campaign may stop before. */
  readonly runs: number;
  /** `watched`: stops as soon as every claim is shown or refuted. */
  readonly stopping: Stopping;
  readonly confidence: number;
  /** The share that summaries make claims about: that of `--until-certain`, else the usual one. */
  readonly claimed: number;
  /** What decides the exit code, in the order typed: on one design (the second, of two), */
  readonly claims: readonly TypedClaim[];
  /** and on the difference of two. */
  readonly paired: readonly PairedClaim[];
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

/** What was understood; `options` is null when anything was not. */
export interface CampaignReading {
  readonly options: CampaignOptions | null;
  /** Those that can be read, to be looked up in the dossier whatever else is wrong. */
  readonly claims: readonly TypedClaim[];
  readonly mistakes: readonly Mistake[];
}

/** What is claimed of one design, and of two. */
interface Claims {
  readonly claims: readonly TypedClaim[];
  readonly paired: readonly PairedClaim[];
  readonly mistakes: readonly Mistake[];
}

function readClaims(typed: TypedOptions['failOn'], isComparison: boolean): Claims {
  const texts = (typed ?? []).flatMap((list) => list.split(','));
  const paired = texts.map((text) => (isComparison ? readPairedClaim(text) : null));
  const read = texts.flatMap((text, index) => (paired[index] ? [] : [readClaim(text)]));
  return {
    claims: read.flatMap((one) => (one.ok ? [one.value] : [])),
    paired: paired.filter((one) => one !== null),
    mistakes: read.flatMap((one) => (one.ok ? [] : [one.error])),
  };
}

/** What decides when nobody says what should. */
function assumedClaims(isComparison: boolean): Pick<Claims, 'claims' | 'paired'> {
  return isComparison
    ? { claims: [], paired: [NO_BETTER] }
    : { claims: [holdsClaim(CLAIMED_USUAL)], paired: [] };
}

const errorOf = (read: Result<unknown, Mistake>): readonly Mistake[] =>
  read.ok ? [] : [read.error];

/** Reads all options of a campaign, or of a comparison; finds everything that is wrong with them. */
export function readCampaignOptions(
  options: TypedOptions,
  cores: number,
  isComparison: boolean,
): CampaignReading {
  const count = (option: 'runs' | 'workers', least: number, most: number, usual: number) => {
    const found = options[option];
    return found === undefined ? ok(usual) : readCount(option, found, { least, most });
  };
  const certain = readShareOption('untilCertain', options.untilCertain);
  const isWatched = options.untilCertain !== undefined;
  const seed = readSeed(options.seed);
  const runs = count('runs', 1, RUNS_MAX, isWatched ? RUNS_WATCHED : RUNS_USUAL);
  const confidence = readShareOption('confidence', options.confidence);
  const workers = count('workers', 0, WORKERS_MAX, cores);
  const typed = readClaims(options.failOn, isComparison);
  const wrong = [seed, runs, certain, confidence, workers].flatMap(errorOf);
  const mistakes = [...wrong, ...typed.mistakes];
  const isSound = certain.ok && seed.ok && runs.ok && confidence.ok && workers.ok;
  if (!isSound || mistakes.length > 0) return { options: null, claims: typed.claims, mistakes };
  const certainly = certain.value === null ? [] : [holdsClaim(certain.value)];
  const asked = { claims: [...certainly, ...typed.claims], paired: typed.paired };
  const isClaimAssumed = asked.claims.length + asked.paired.length === 0;
  const decisive = isClaimAssumed ? assumedClaims(isComparison) : asked;
  return {
    options: {
      seed: seed.value,
      runs: runs.value,
      stopping: isWatched ? 'watched' : 'planned',
      confidence: confidence.value ?? CONFIDENCE_USUAL,
      claimed: certain.value ?? CLAIMED_USUAL,
      ...decisive,
      isClaimAssumed,
      workers: workers.value,
    },
    claims: decisive.claims,
    mistakes,
  };
}
