/**
 * What can be wrong with a dossier, as data: a code that never changes, a place, parameters typed by the code. The
 * words, in both languages, stand with each code in `codes/`.
 */
import type { Language } from '../model/localised.ts';
import { componentDiagnostics } from './codes/components.ts';
import type { DiagnosticDefinition, Severity, Wording } from './codes/defineDiagnostic.ts';
import { fileDiagnostics } from './codes/files.ts';
import { futileDiagnostics } from './codes/futile.ts';
import { hostingDiagnostics } from './codes/hosting.ts';
import { nameDiagnostics } from './codes/names.ts';
import { planDiagnostics } from './codes/plans.ts';
import { pointDiagnostics } from './codes/points.ts';
import { promiseDiagnostics } from './codes/promises.ts';
import { quantityDiagnostics } from './codes/quantities.ts';
import { quorumDiagnostics } from './codes/quorums.ts';
import { readingDiagnostics } from './codes/reading.ts';
import { runDiagnostics } from './codes/run.ts';
import { selfDefeatingDiagnostics } from './codes/selfDefeating.ts';
import { shapeDiagnostics } from './codes/shape.ts';
import { trialDiagnostics } from './codes/trials.ts';
import { triggerDiagnostics } from './codes/triggers.ts';
import { typesetFrench } from './codes/typesetFrench.ts';
import type { PathStep } from './source/sourceNode.ts';
import { endsOf, type Span } from './source/sourceText.ts';

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
  ...futileDiagnostics,
  ...triggerDiagnostics,
  ...pointDiagnostics,
  ...quorumDiagnostics,
  ...promiseDiagnostics,
  ...trialDiagnostics,
  ...selfDefeatingDiagnostics,
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
  /** The variant that makes a right line wrong, and that line; null for all else. */
  readonly breaks: BrokenLine | null;
}

/** A line that is right as it is written, and wrong in one variant. */
export interface BrokenLine {
  readonly variant: string;
  readonly file: string;
  readonly line: number;
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
  return {
    code,
    severity: DIAGNOSTICS[code].severity,
    ...endsOf(place.span),
    path: place.path ?? [],
    params,
    suggestion,
    breaks: null,
  };
}

const DID_YOU_MEAN: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `Vouliez-vous écrire \`${name}\` ? `,
  en: (name) => `Did you mean \`${name}\`? `,
};

/** Where a line is: its file is only said when it is another one. */
const lineText = ({ file, line }: BrokenLine, own: string): string =>
  file === own ? `${line}` : `${line} (\`${file}\`)`;

const BREAKS: Readonly<Record<Language, (variant: string, line: string) => string>> = {
  fr: (variant, line) => `La variante \`${variant}\` rend fausse la ligne ${line}. `,
  en: (variant, line) => `The variant \`${variant}\` makes line ${line} wrong. `,
};

const CHANGE_TOO: Readonly<Record<Language, (path: string) => string>> = {
  fr: (path) => ` Ou changer aussi \`${path}\` dans la variante ; \`null\` retire.`,
  en: (path) => ` Or change \`${path}\` in the variant as well; \`null\` removes.`,
};

/** The same words, with the variant that they are about before and after. */
function ofVariant(diagnostic: Diagnostic, said: Wording, language: Language): Wording {
  const { breaks, file, path } = diagnostic;
  if (!breaks) return said;
  const message = BREAKS[language](breaks.variant, lineText(breaks, file)) + said.message;
  const things = path.slice(0, path[0] === 'plans' ? 4 : 2);
  const also = things.length > 0 ? CHANGE_TOO[language](things.join('.')) : '';
  return { message, advice: said.advice + also };
}

/** What was found and what to do, for a person. */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): Wording {
  // Only `diagnosticAt` makes diagnostics, so the parameters are those of the code.
  const definition = DIAGNOSTICS[diagnostic.code] as DiagnosticDefinition<Diagnostic['params']>;
  const { message, advice } = definition[language](diagnostic.params);
  const { suggestion } = diagnostic;
  const whole = suggestion === null ? advice : DID_YOU_MEAN[language](suggestion) + advice;
  const said = ofVariant(diagnostic, { message, advice: whole }, language);
  if (language === 'en') return said;
  return { message: typesetFrench(said.message), advice: typesetFrench(said.advice) };
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
