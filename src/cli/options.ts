/** The options that commands share, as typed and as understood. */
import type { DrawMode } from '../base/law.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { LANGUAGES } from '../model/localised.ts';
import { nearest } from '../scenario/nearest.ts';
import { type Mistake, mistake } from './mistakes.ts';

/** How each option is typed. */
export const FLAGS = {
  lang: '-l, --lang',
  incident: '-i, --incident',
  variant: '--variant',
  seed: '-s, --seed',
  mode: '-m, --mode',
  json: '--json',
  trace: '--trace',
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
  readonly json?: true;
  readonly trace?: true;
}

/** What can be understood without a dossier. */
export interface Drawing {
  readonly seed: number;
  readonly mode: DrawMode;
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

function readSeed(found: string): Result<number, Mistake> {
  const seed = Number(found);
  const isSeed = /^\d+$/.test(found) && Number.isSafeInteger(seed);
  return isSeed ? ok(seed) : fail(mistake('CLI-107', { found }));
}

/** Null when the language is one of ours, or when none was asked for. */
export function checkLanguage({ lang }: TypedOptions): Mistake | null {
  if (lang === undefined) return null;
  const language = oneOf('lang', lang, LANGUAGES);
  return language.ok ? null : language.error;
}

/** Seed and mode of the request. */
export function readDrawing({ seed, mode }: TypedOptions): Result<Drawing, Mistake> {
  const read = seed === undefined ? ok(DEFAULT_SEED) : readSeed(seed);
  if (!read.ok) return read;
  const drawn = mode === undefined ? ok(MODES[0] ?? 'nominal') : oneOf('mode', mode, MODES);
  return drawn.ok ? ok({ seed: read.value, mode: drawn.value }) : drawn;
}
