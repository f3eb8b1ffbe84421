/** From a path and options to a run with its judgement: what `run` and `explain` begin with. */
import { judge } from '../analysis/index.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { runReference } from '../engine/index.ts';
import type { Run } from '../model/run.ts';
import type { OpenedDossier } from '../scenario/index.ts';
import { type Choice, chooseRequest, designOf } from './chooseRequest.ts';
import { type CliContext, refuse } from './context.ts';
import { commandOf, whileRunning } from './crashReport.ts';
import { type DossierFile, readDossier } from './dossierFile.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { TypedOptions } from './options.ts';
import { diagnosticLines } from './print/diagnosticLines.ts';

export interface Played {
  readonly run: Run;
  readonly verdict: Verdict;
  readonly opened: OpenedDossier;
}

/** Says on stderr what was decided for the person, and what the dossier's author should look at. */
export function noteAssumptions(
  { note, text }: CliContext,
  { isIncidentAssumed, request }: Choice,
  { path, warnings }: { readonly path: string; readonly warnings: number },
): void {
  const [only] = request.incidents;
  if (isIncidentAssumed) {
    note([[only === undefined ? text.request.noIncident : text.request.onlyIncident(only)]]);
  }
  if (warnings > 0) note([[text.request.warnings(warnings, commandOf(['check', path]))]]);
}

/** Says what is wrong with a dossier that has errors. */
export function refuseDossier(
  context: CliContext,
  { source, opening }: DossierFile,
): Result<never, ExitCode> {
  const found = opening.ok ? [] : opening.error;
  const errors = found.filter(({ severity }) => severity === 'error').length;
  context.note([
    ...diagnosticLines(context, source, found),
    [context.text.request.invalid(errors)],
  ]);
  return fail(EXIT.invalidDossier);
}

/**
 * Reads, opens, runs and judges. What went wrong has been told; the error is the exit code.
 *
 * @throws CrashedRun when the engine or the analysis is wrong
 */
export function play(
  context: CliContext,
  path: string,
  options: TypedOptions,
): Result<Played, ExitCode> {
  const file = readDossier(context.shell, path);
  if (!file.ok) return fail(refuse(context, file.error));
  const { opening } = file.value;
  if (!opening.ok) return refuseDossier(context, file.value);
  const choice = chooseRequest(opening.value, options);
  if (!choice.ok) return fail(refuse(context, ...choice.error));
  const { request } = choice.value;
  noteAssumptions(context, choice.value, { path, warnings: opening.value.warnings.length });
  const dossier = designOf(opening.value, choice.value);
  return whileRunning(dossier.hash, () => {
    const run = runReference(dossier, request);
    return ok({ run, verdict: judge(run), opened: opening.value });
  });
}
