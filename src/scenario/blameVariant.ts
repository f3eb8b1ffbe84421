/** An error of a variant is shown in the variant: the line that it breaks is right as it is written. */
import type { Diagnostic } from './diagnostics.ts';
import { endsOf } from './source/sourceText.ts';
import type { Removal, VariantRoot } from './variantRoots.ts';

/** Names in a diagnostic: what its parameters and its path say, whole and in parts. */
function namesIn({ params, path }: Diagnostic): ReadonlySet<string> {
  const texts = [...Object.values(params), ...path].flat().filter((it) => typeof it === 'string');
  return new Set(texts.flatMap((text) => [text, ...text.split('/')]));
}

/** The removal that the diagnostic is about, as far as names tell. */
function causeOf(diagnostic: Diagnostic, removed: readonly Removal[]): Removal | undefined {
  const names = namesIn(diagnostic);
  return removed.find(({ name }) => names.has(name));
}

/**
 * The same diagnostic at what the variant says: the name that it removes, or where its change begins. It says which line
 * the variant breaks.
 */
export function blameVariant(
  diagnostic: Diagnostic,
  variant: string,
  { removed, place }: VariantRoot,
): Diagnostic {
  const { file, line } = diagnostic;
  const span = causeOf(diagnostic, removed)?.span ?? place;
  return { ...diagnostic, ...endsOf(span), breaks: { variant, file, line } };
}
