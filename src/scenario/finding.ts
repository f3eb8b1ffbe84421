/** What a check found, before it is known where that stands in a file. */
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnosticAt,
  type ParamsOf,
} from './diagnostics.ts';
import { locate } from './source/locate.ts';
import type { MapNode, PathStep } from './source/sourceNode.ts';

interface FindingOf<Code extends DiagnosticCode> {
  readonly code: Code;
  /** In the dossier as written, longest form: steps that a shorter form leaves out are skipped. */
  readonly path: readonly PathStep[];
  /** Whether it is about a name or about what stands under it. */
  readonly point: 'key' | 'value';
  readonly params: ParamsOf<Code>;
  readonly suggestion: string | null;
}

export type Finding = { [Code in DiagnosticCode]: FindingOf<Code> }[DiagnosticCode];

/** States a finding; the parameters are those of the code. */
export const finding = <Code extends DiagnosticCode>(
  code: Code,
  path: readonly PathStep[],
  params: ParamsOf<Code>,
  more: { readonly suggestion?: string | null; readonly point?: 'key' | 'value' } = {},
): FindingOf<Code> => ({
  code,
  path,
  params,
  point: more.point ?? 'value',
  suggestion: more.suggestion ?? null,
});

/** The same finding at the place where its author wrote it. */
export function locateFinding(root: MapNode, found: Finding): Diagnostic {
  const { span, path } = locate(root, found.path, found.point);
  // `finding` paired the code with its own parameters.
  return diagnosticAt(found.code, { span, path }, found.params, found.suggestion) as Diagnostic;
}
