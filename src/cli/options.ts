/** The options that commands share, as typed and as understood. */
import type { DrawMode } from '../base/law.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { YEAR } from '../base/time.ts';
import { LANGUAGES } from '../model/localised.ts';
import { parseDuration } from '../model/quantity.ts';
import { PERIOD_SECONDS_MAX } from '../scenario/index.ts';
import { nearest } from '../scenario/nearest.ts';
import { type Mistake, mistake } from './mistakes.ts';

/** How each option is typed. */
export const FLAGS = {
  lang: '-l, --lang',
  incident: '-i, --incident',
  variant: '--variant',
  seed: '-s, --seed',
  mode: '-m, --mode',
  run: '--run',
  over: '--over',
  runs: '-n, --runs',
  untilCertain: '--until-certain',
  confidence: '--confidence',
  failOn: '--fail-on',
  workers: '-w, --workers',
  with: '--with',
  withIncident: '--with-incident',
  sensitivity: '--sensitivity',
  junit: '--junit',
  json: '--json',
  trace: '--trace',
  expect: '--expect',
  saving: '--no-saving',
} as const;
export type OptionName = keyof typeof FLAGS;

/** Words of the command line, before anything is known of the dossier. */
export interface TypedOptions {
  readonly lang?: string;
  /** In the order typed. */
  readonly incident?: readonly string[];
  readonly variant?: string;
  readonly seed?: string;
  readonly mode?: string;
  readonly run?: string;
  readonly over?: string;
  readonly runs?: string;
  readonly untilCertain?: string;
  readonly confidence?: string;
  /** In the order typed; each may hold several claims, with commas between. */
  readonly failOn?: readonly string[];
  readonly workers?: string;
  readonly with?: string;
  readonly withIncident?: readonly string[];
  readonly sensitivity?: true;
  readonly junit?: string;
  readonly json?: true;
  readonly trace?: true;
  readonly expect?: true;
  /** False for who does not ask what would have saved a run. */
  readonly saving?: boolean;
}

/** What can be understood without a dossier. */
export interface Drawing {
  readonly seed: number;
  readonly mode: DrawMode;
  /** Number of the future to draw; absent when none was asked for. */
  readonly run?: number;
}

const MODES: readonly DrawMode[] = ['nominal', 'pessimistic', 'sampled'];

/** The first seed: any other would have to be explained. */
const DEFAULT_SEED = 0;

function oneOf<Value extends string>(
  option: OptionName,
  found: string,
  known: readonly Value[],
): Result<Value, Mistake> {
  const value = known.find((candidate) => candidate === found);
  const flag = `--${option}`;
  return value === undefined
    ? fail(mistake('CLI-106', { option: flag, found, known }, nearest(found, known)))
    : ok(value);
}

/** Seed as typed; the first seed when none was. */
export function readSeed(found: string | undefined): Result<number, Mistake> {
  if (found === undefined) return ok(DEFAULT_SEED);
  const seed = Number(found);
  const isSeed = /^\d+$/.test(found) && Number.isSafeInteger(seed);
  return isSeed ? ok(seed) : fail(mistake('CLI-107', { found }));
}

/** Numbers of futures are 32 bits of the address of a draw. */
export const RUN_MAX = 4_294_967_295;

/** A whole number within bounds. */
export function readCount(
  option: OptionName,
  found: string,
  { least, most }: { readonly least: number; readonly most: number },
): Result<number, Mistake> {
  const count = Number(found);
  const isOne = /^\d{1,10}$/.test(found) && count >= least && count <= most;
  if (isOne) return ok(count);
  return fail(mistake('CLI-108', { option: longFlagOf(option), found, least, most }));
}

const YEARS = /^(\d{1,2})y$/;

/** Seconds of `1y`, of 365 days, or of a duration of dossiers; null when none was asked for. */
export function readPeriod(found: string | undefined): Result<number | null, Mistake> {
  if (found === undefined) return ok(null);
  const [, years] = YEARS.exec(found) ?? [];
  const seconds = years === undefined ? parseDuration(found) : Number(years) * YEAR;
  return seconds !== null && seconds >= 1 && seconds <= PERIOD_SECONDS_MAX
    ? ok(seconds)
    : fail(mistake('CLI-115', { found }));
}

/** `--until-certain`, without its short form. */
export const longFlagOf = (option: OptionName): string => FLAGS[option].replace(/^-\w, /, '');

/** The future of a request; null when none was asked for. */
function readRun(found: string | undefined, mode: DrawMode): Result<number | null, Mistake> {
  if (found === undefined) return ok(null);
  const run = readCount('run', found, { least: 0, most: RUN_MAX });
  return run.ok && mode !== 'sampled' ? fail(mistake('CLI-112', {})) : run;
}

/** Null when the language is one of ours, or when none was asked for. */
export function checkLanguage({ lang }: TypedOptions): Mistake | null {
  if (lang === undefined) return null;
  const language = oneOf('lang', lang, LANGUAGES);
  return language.ok ? null : language.error;
}

/** Seed, mode and future of the request, or what is wrong with each. */
export function readDrawing({
  seed,
  mode,
  run,
}: TypedOptions): Result<Drawing, readonly Mistake[]> {
  const read = readSeed(seed);
  const drawn = mode === undefined ? ok(MODES[0] ?? 'nominal') : oneOf('mode', mode, MODES);
  // A future is one of a drawn run, or of a mode that nobody can read.
  const future = readRun(run, drawn.ok ? drawn.value : 'sampled');
  if (!read.ok || !drawn.ok || !future.ok)
    return fail([read, drawn, future].flatMap((one) => (one.ok ? [] : [one.error])));
  const drawing = { seed: read.value, mode: drawn.value };
  return ok(future.value === null ? drawing : { ...drawing, run: future.value });
}
