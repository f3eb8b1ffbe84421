/**
 * What can be wrong with a dossier, as data: a code that never changes, a place, parameters typed by the code. The
 * words, in both languages, stand with each code in `codes/`.
 */
import type { Language } from '../model/localised.ts';
import { componentDiagnostics } from './codes/components.ts';
import type { DiagnosticDefinition, Severity, Wording } from './codes/defineDiagnostic.ts';
import { fileDiagnostics } from './codes/files.ts';
import { hostingDiagnostics } from './codes/hosting.ts';
import { nameDiagnostics } from './codes/names.ts';
import { planDiagnostics } from './codes/plans.ts';
import { promiseDiagnostics } from './codes/promises.ts';
import { quantityDiagnostics } from './codes/quantities.ts';
import { readingDiagnostics } from './codes/reading.ts';
import { runDiagnostics } from './codes/run.ts';
import { shapeDiagnostics } from './codes/shape.ts';
import { trialDiagnostics } from './codes/trials.ts';
import { typesetFrench } from './codes/typesetFrench.ts';
import type { PathStep } from './source/sourceNode.ts';
import { positionAt, type Span } from './source/sourceText.ts';

/** Every code there is, in order. */
export const DIAGNOSTICS = {
  ...readingDiagnostics,
  ...fileDiagnostics,
  ...shapeDiagnostics,
  ...quantityDiagnostics,
  ...nameDiagnostics,
  ...hostingDiagnostics,
  ...componentDiagnostics,
  ...planDiagnostics,
  ...promiseDiagnostics,
  ...trialDiagnostics,
  ...runDiagnostics,
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
/** What a code needs to be worded. */
export type ParamsOf<Code extends DiagnosticCode> = Parameters<(typeof DIAGNOSTICS)[Code]['en']>[0];

export interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** As the dossier's reader was told, or as an `include` names it. */
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Just after what the diagnostic is about; the same place when it has no length. */
  readonly endLine: number;
  readonly endColumn: number;
  /** Where in the dossier; empty for its text as a whole. */
  readonly path: readonly PathStep[];
  readonly params: ParamsOf<Code>;
  /** The valid name nearest to what was written, when there is one near enough. */
  readonly suggestion: string | null;
}

/** One mistake, or one remark, of which the author is told. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];

/** A diagnostic at a place that is already known. */
export function diagnosticAt<Code extends DiagnosticCode>(
  code: Code,
  place: { readonly span: Span; readonly path?: readonly PathStep[] },
  params: ParamsOf<Code>,
  suggestion: string | null = null,
): DiagnosticOf<Code> {
  const { source, from, until } = place.span;
  const end = positionAt(source, until);
  return {
    code,
    severity: DIAGNOSTICS[code].severity,
    file: source.path,
    ...positionAt(source, from),
    endLine: end.line,
    endColumn: end.column,
    path: place.path ?? [],
    params,
    suggestion,
  };
}

const DID_YOU_MEAN: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `Vouliez-vous écrire \`${name}\` ? `,
  en: (name) => `Did you mean \`${name}\`? `,
};

/** What was found and what to do, for a person. */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): Wording {
  // Only `diagnosticAt` makes diagnostics, so the parameters are those of the code.
  const definition = DIAGNOSTICS[diagnostic.code] as DiagnosticDefinition<Diagnostic['params']>;
  const { message, advice } = definition[language](diagnostic.params);
  const { suggestion } = diagnostic;
  const whole = suggestion === null ? advice : DID_YOU_MEAN[language](suggestion) + advice;
  if (language === 'en') return { message, advice: whole };
  return { message: typesetFrench(message), advice: typesetFrench(whole) };
}

const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'remarque', en: 'warning' },
};

/** One line for a terminal: `dossier.yaml:12:7 error SCN-201 what was found What to do.` */
export function formatDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column, severity, code } = diagnostic;
  const { message, advice } = wordDiagnostic(diagnostic, language);
  return `${file}:${line}:${column} ${SEVERITY_WORDS[severity][language]} ${code} ${message} ${advice}`;
}
