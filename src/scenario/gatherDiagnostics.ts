import type { Diagnostic, DiagnosticOf } from './diagnostics.ts';

/** More than a person reads; what a hostile file could ask for has no end. */
const DIAGNOSTICS_MAX = 200;

const keyOf = ({ code, file, line, column, path, params }: Diagnostic): string =>
  JSON.stringify([code, file, line, column, path, params]);

/** Each diagnostic once: a variant shares most of its text with the dossier it changes. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((it) => [keyOf(it), it])).values()];
}

/** One that stands for all that are not shown, at the place of the first of them. */
const standInFor = (first: Diagnostic, more: number): DiagnosticOf<'SCN-199'> => ({
  ...first,
  code: 'SCN-199',
  severity: 'error',
  params: { more },
  suggestion: null,
  breaks: null,
});

/**
 * Diagnostics as they are shown: each once, by place, those of the dossier's own file first. When there are too many,
 * the last one says how many more there are.
 *
 * @param untold mistakes that are not among those found, because there were too many
 */
export function gatherDiagnostics(
  found: readonly Diagnostic[],
  mainFile: string,
  untold = 0,
): readonly Diagnostic[] {
  const files = [...new Set([mainFile, ...found.map(({ file }) => file)])];
  const rank = new Map(files.map((file, index) => [file, index]));
  const sorted = unique(found).toSorted(
    (one, other) =>
      (rank.get(one.file) ?? 0) - (rank.get(other.file) ?? 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
  const firstHidden = sorted[DIAGNOSTICS_MAX - 1];
  if (!firstHidden || sorted.length <= DIAGNOSTICS_MAX) return sorted;
  const more = sorted.length + untold - (DIAGNOSTICS_MAX - 1);
  return [...sorted.slice(0, DIAGNOSTICS_MAX - 1), standInFor(firstHidden, more)];
}
