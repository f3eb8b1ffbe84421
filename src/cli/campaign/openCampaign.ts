/** Everything a campaign needs before it plays, or everything that is wrong, told at once. */
import { fail, ok, type Result } from '../../base/result.ts';
import { type CliContext, refuse } from '../context.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Mistake } from '../mistakes.ts';
import type { TypedOptions } from '../options.ts';
import { noteAssumptions, refuseDossier } from '../play.ts';
import { type BoundClaim, bindClaim } from './boundClaim.ts';
import { type CampaignOptions, readCampaignOptions } from './campaignOptions.ts';
import { openSide, type Side, type SideProblem } from './side.ts';

/** What was typed about one design. */
export interface TypedSide {
  readonly path: string;
  readonly variant: string | undefined;
  readonly incident: readonly string[] | undefined;
}

export interface OpenedCampaign {
  readonly options: CampaignOptions;
  /** As many as were typed. */
  readonly sides: readonly Side[];
  /** On the last side: the one that a comparison is about. */
  readonly claims: readonly BoundClaim[];
}

const errorsOf = <E>(results: readonly Result<unknown, E>[]): readonly E[] =>
  results.flatMap((result) => (result.ok ? [] : [result.error]));

const valuesOf = <T>(results: readonly Result<T, unknown>[]): readonly T[] =>
  results.flatMap((result) => (result.ok ? [result.value] : []));

/** Null when nothing is wrong. A mistake in the command decides before a dossier with errors. */
function tell(
  context: CliContext,
  mistakes: readonly Mistake[],
  problems: readonly SideProblem[],
): ExitCode | null {
  const invalid = problems.flatMap((one) => (one.problem === 'invalid' ? [one.file] : []));
  const paths = invalid.map(({ source }) => source.path);
  for (const [index, file] of invalid.entries()) {
    if (paths.indexOf(file.source.path) === index) refuseDossier(context, file);
  }
  const found = problems.flatMap((one) => (one.problem === 'mistakes' ? one.mistakes : []));
  const all = unique([...mistakes, ...found]);
  if (all.length > 0) return refuse(context, ...all);
  return invalid.length > 0 ? EXIT.invalidDossier : null;
}

/** Two sides of one file have its mistakes twice. */
function unique(mistakes: readonly Mistake[]): readonly Mistake[] {
  const said = mistakes.map((one) => JSON.stringify(one));
  return mistakes.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

/**
 * Reads options and dossiers. What is wrong has been told; the error is the exit code.
 *
 * @param typed one design, or two to compare
 * @param wrong what is wrong already
 */
export function openCampaign(
  context: CliContext,
  typed: readonly TypedSide[],
  options: TypedOptions,
  wrong: readonly Mistake[] = [],
): Result<OpenedCampaign, ExitCode> {
  const read = readCampaignOptions(options, context.shell.cores, typed.length > 1);
  const sides = typed.map(({ path, ...chosen }) =>
    openSide(context, path, { ...chosen, over: options.over }),
  );
  const last = sides.at(-1);
  const claims = last?.ok
    ? read.claims.map((claim) => bindClaim(last.value.description, claim))
    : [];
  const code = tell(context, [...wrong, ...read.mistakes, ...errorsOf(claims)], errorsOf(sides));
  if (code !== null || !read.options) return fail(code ?? EXIT.badArguments);
  const opened = valuesOf(sides);
  const told = opened.filter(
    ({ path }, index) => opened.findIndex((one) => one.path === path) === index,
  );
  for (const { choice, path, warnings } of told) {
    noteAssumptions(context, choice, { path, warnings });
  }
  return ok({ options: read.options, sides: opened, claims: valuesOf(claims) });
}
