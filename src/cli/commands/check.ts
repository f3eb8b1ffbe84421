/** `bascule check`: everything that is wrong with dossiers, or what they declare. */
import type { Result } from '../../base/result.ts';
import { type Diagnostic, type OpenedDossier, observeAll } from '../../scenario/index.ts';
import { type CliContext, refuse } from '../context.ts';
import { type DossierFile, readDossier } from '../dossierFile.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { diagnosticLines } from '../print/diagnosticLines.ts';
import { type Line, toned } from '../print/line.ts';
import { observationLines } from '../print/observationLines.ts';
import { printJson } from '../print/printJson.ts';
import { type CheckedFile, checkReportOf } from '../report/checkReport.ts';
import { declarationsOf, summaryOfDeclarations } from '../report/declarations.ts';
import { expectationLines, meetExpectations } from '../report/expectations.ts';
import { defineCommand } from './command.ts';

const diagnosticsOf = (
  opening: Result<OpenedDossier, readonly Diagnostic[]>,
): readonly Diagnostic[] => (opening.ok ? opening.value.warnings : opening.error);

/** How many errors and warnings; empty when there are none. */
function countsOf({ text }: CliContext, diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [text.check.errors(errors)] : []),
    ...(warnings > 0 ? [text.check.warnings(warnings)] : []),
  ];
}

function summaryOf(context: CliContext, { source, opening }: DossierFile): Line {
  const { check } = context.text;
  const found = countsOf(context, diagnosticsOf(opening));
  const word = opening.ok ? check.valid : check.invalid;
  const summary = check.summary(source.path, [word, ...found].join(', '));
  return [toned(opening.ok ? 'good' : 'bad', summary)];
}

/** Diagnostics, then the summary; when nothing was found, what the dossier declares. */
function linesOf(context: CliContext, file: DossierFile): readonly Line[] {
  const { source, opening } = file;
  const diagnostics = diagnosticsOf(opening);
  const declares =
    opening.ok && diagnostics.length === 0
      ? [[summaryOfDeclarations(declarationsOf(opening.value), context)]]
      : [];
  const observed = opening.ok ? observationLines(context, observeAll(opening.value)) : [];
  return [
    ...diagnosticLines(context, source, diagnostics),
    summaryOf(context, file),
    ...declares,
    ...observed,
  ];
}

const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce((worse, code) => (code > worse ? code : worse), EXIT.holds);

/** Every dossier is checked, also after one that cannot be read; the worst of them decides the code. */
export const check = defineCommand({
  name: 'check',
  takes: 'several',
  options: ['json', 'expect'],
  execute: (context, paths, { json, expect }) => {
    const codes: ExitCode[] = [];
    const files: CheckedFile[] = [];
    for (const path of paths) {
      const file = readDossier(context.shell, path);
      if (!file.ok) {
        codes.push(refuse(context, file.error));
        continue;
      }
      const { opening } = file.value;
      const expected = opening.ok && expect ? meetExpectations(opening.value) : null;
      const isMet = expected?.every(({ unmet }) => unmet.length === 0) ?? true;
      codes.push(opening.ok ? EXIT.holds : EXIT.invalidDossier);
      if (!isMet) codes.push(EXIT.doesNotHold);
      files.push({ ...file.value, expected });
      if (json) continue;
      context.print(linesOf(context, file.value));
      if (expected) context.print(expectationLines(context, expected));
    }
    if (json) context.printText(printJson(checkReportOf(files)));
    return worst(codes);
  },
});
