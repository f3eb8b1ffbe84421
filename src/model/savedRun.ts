/** A run as a file or a link: what was played and how, from which anybody plays the same run again. */
import { z } from 'zod';
import { fail, ok, type Result } from '../base/result.ts';
import type { RunRequest } from './description.ts';

/** Format of what is written here; older ones would be migrated. */
const SAVED_RUN_FORMAT = 1;

/** A dossier with its included files, the choices made about it, and the trace that they gave. */
export interface SavedRun {
  /** `path` is for messages; `files` are the included texts by path relative to the dossier. */
  readonly source: {
    readonly path: string;
    readonly text: string;
    readonly files: Readonly<Record<string, string>>;
  };
  readonly request: RunRequest;
  /** Instant on the clock, seconds from the start of the run; null for T. */
  readonly at: number | null;
  /** Version of the engine that played it, and the hash of its trace: a run played again is held to it. */
  readonly engine: string;
  readonly traceHash: string;
}

const wholeSchema = z.number().int().nonnegative();

const savedRunSchema = z.object({
  basculeRun: z.literal(SAVED_RUN_FORMAT),
  engine: z.string().max(40),
  traceHash: z.string().regex(/^[0-9a-f]{16}$/),
  at: wholeSchema.nullable(),
  source: z.object({
    path: z.string().min(1).max(400),
    text: z.string(),
    files: z.record(z.string(), z.string()),
  }),
  // Whatever else a request holds is judged where runs are played.
  request: z.looseObject({
    variant: z.string().max(200).nullable(),
    incidents: z.array(z.string().max(200)).max(100),
    seed: wholeSchema,
    mode: z.enum(['nominal', 'pessimistic', 'sampled']),
    run: wholeSchema.optional(),
  }),
});

/** One line of JSON that starts with its format; the same run gives the same text. */
export const writeSavedRun = (saved: SavedRun): string =>
  JSON.stringify({ basculeRun: SAVED_RUN_FORMAT, ...saved });

/** `damaged`: not the JSON that `writeSavedRun` gives. `newer`: of a format that is not known yet. */
export type SavedRunProblem = 'damaged' | 'newer';

export function readSavedRun(text: string): Result<SavedRun, SavedRunProblem> {
  const json = parsed(text);
  if (isNewer(json)) return fail('newer');
  const read = savedRunSchema.safeParse(json);
  if (!read.success) return fail('damaged');
  const { basculeRun: _, request, ...saved } = read.data;
  const { run, ...choices } = request;
  return ok({ ...saved, request: run === undefined ? choices : { ...choices, run } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // said as damaged by the caller
  }
}

const newerSchema = z.looseObject({ basculeRun: z.number().int().gt(SAVED_RUN_FORMAT) });
const isNewer = (json: unknown): boolean => newerSchema.safeParse(json).success;
