/** Diagnostics of a dossier as a person reads them at a terminal. */
import { type Diagnostic, wordDiagnostic } from '../../scenario/index.ts';
import type { CliContext } from '../context.ts';
import { type DossierFile, lineOf, pathOf } from '../dossierFile.ts';
import { excerptOf } from './excerpt.ts';
import { flowing, type Line, toned } from './line.ts';

type Source = DossierFile['source'];

/** One diagnostic: where, how bad, what was found; the line it is about; what to do. */
function linesOf(
  { text, language }: CliContext,
  source: Source,
  diagnostic: Diagnostic,
): readonly Line[] {
  const { file, line, column, severity, code } = diagnostic;
  const { message, advice } = wordDiagnostic(diagnostic, language);
  const shown = lineOf(source, file, line);
  const tone = severity === 'error' ? 'bad' : 'warn';
  return [
    [
      toned('strong', `${pathOf(source, file)}:${line}:${column}: `),
      toned(tone, `${text.severities[severity]} ${code}`),
      ` ${message}`,
    ],
    ...(shown === null || shown.trim() === '' ? [] : excerptOf(shown, diagnostic)),
    [toned('quiet', '  = '), flowing(advice)],
  ];
}

/** Every diagnostic in the order given, an empty line after each. */
export const diagnosticLines = (
  context: CliContext,
  source: Source,
  diagnostics: readonly Diagnostic[],
): readonly Line[] => diagnostics.flatMap((one) => [...linesOf(context, source, one), []]);
