/** From the text of a dossier to its designs, or to everything that is wrong with it. */
import { invariant } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { type Design, dossierOf, readDesign } from './design.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { OpenedDossier } from './dossier.ts';
import { gatherDiagnostics } from './gatherDiagnostics.ts';
import { type DossierInput, readSource } from './readSource.ts';
import { variantRoots } from './variantRoots.ts';

/** All designs are verified; each becomes a dossier when it is asked for. */
function opened(
  base: Design,
  designs: ReadonlyMap<string, Design>,
  warnings: readonly Diagnostic[],
): OpenedDossier {
  const dossiers = new Map([
    [null, dossierOf(base, null)] as const,
    ...[...designs].map(([variant, design]) => [variant, dossierOf(design, variant)] as const),
  ]);
  return {
    variants: base.read.variants,
    expectations: base.read.expect,
    warnings,
    design: (variant) => {
      const dossier = dossiers.get(variant);
      invariant(dossier, `no variant ${variant}`);
      return dossier;
    },
  };
}

/**
 * Opens a dossier: reads its text and includes, checks every field, every name and every design it describes.
 * Never throws, whatever the text.
 *
 * @returns the designs with the warnings, which keep nothing from running; or all the errors, warnings among them, by
 *   place, the dossier's own file first, at most 200
 */
export function openDossier(input: DossierInput): Result<OpenedDossier, readonly Diagnostic[]> {
  const source = readSource(input);
  const failed = (found: readonly Diagnostic[]) => fail(gatherDiagnostics(found, input.path));
  if (!source.root) return failed(source.diagnostics);
  const base = readDesign(source.root);
  const variants = variantRoots(source.root);
  const readings = [...variants].map(([id, root]) => [id, readDesign(root)] as const);
  const diagnostics = [
    ...source.diagnostics,
    ...base.diagnostics,
    ...readings.flatMap(([, reading]) => reading.diagnostics),
  ];
  const designs = new Map<string, Design>();
  for (const [id, { design }] of readings) if (design) designs.set(id, design);
  if (!base.design || designs.size < readings.length) return failed(diagnostics);
  return ok(opened(base.design, designs, gatherDiagnostics(diagnostics, input.path)));
}
