/** What `bascule check --json` prints: described in OUTPUT.md. */
import type { Localised } from '../../model/localised.ts';
import {
  type Diagnostic,
  observeAll,
  type Severity,
  type SharedObservation,
  wordDiagnostic,
} from '../../scenario/index.ts';
import { type DossierFile, lineOf, pathOf } from '../dossierFile.ts';
import { type Declarations, declarationsOf } from './declarations.ts';
import type { Expected } from './expectations.ts';

interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly path: Diagnostic['path'];
  readonly message: Localised;
  readonly advice: Localised;
  readonly suggestion: string | null;
  readonly breaks: Diagnostic['breaks'];
  readonly sourceLine: string | null;
}

interface CheckedDossier {
  readonly path: string;
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Null when the dossier has errors. */
  readonly declares: Declarations | null;
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** Empty when the dossier has errors. */
  readonly observations: readonly SharedObservation[];
  /** With `--expect` only. */
  readonly expectations?: readonly Expected[];
}

/** A dossier, and what came of what it expects when that was asked. */
export interface CheckedFile extends DossierFile {
  readonly expected: readonly Expected[] | null;
}

export interface CheckReport {
  readonly format: 1;
  /** In the order typed, without those that could not be read. */
  readonly dossiers: readonly CheckedDossier[];
}

function reported(source: DossierFile['source'], diagnostic: Diagnostic): ReportedDiagnostic {
  const { code, severity, line, column, endLine, endColumn, path, suggestion, breaks } = diagnostic;
  const fr = wordDiagnostic(diagnostic, 'fr');
  const en = wordDiagnostic(diagnostic, 'en');
  return {
    code,
    severity,
    file: pathOf(source, diagnostic.file),
    line,
    column,
    endLine,
    endColumn,
    path,
    message: { fr: fr.message, en: en.message },
    advice: { fr: fr.advice, en: en.advice },
    suggestion,
    breaks: breaks && { ...breaks, file: pathOf(source, breaks.file) },
    sourceLine: lineOf(source, diagnostic.file, line),
  };
}

function checked({ source, opening, expected }: CheckedFile): CheckedDossier {
  const diagnostics = opening.ok ? opening.value.warnings : opening.error;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    path: source.path,
    valid: opening.ok,
    errors,
    warnings: diagnostics.length - errors,
    declares: opening.ok ? declarationsOf(opening.value) : null,
    diagnostics: diagnostics.map((diagnostic) => reported(source, diagnostic)),
    observations: opening.ok ? observeAll(opening.value) : [],
    ...(expected ? { expectations: expected } : {}),
  };
}

export const checkReportOf = (files: readonly CheckedFile[]): CheckReport => ({
  format: 1,
  dossiers: files.map(checked),
});
