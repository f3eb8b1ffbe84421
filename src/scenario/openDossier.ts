/** From the text of a dossier to its designs, or to everything that is wrong with it. */
import { invariant } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { branchDesign } from './branchDesign.ts';
import { type Design, dossierOf } from './design.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Dossier, OpenedDossier } from './dossier.ts';
import { gatherDiagnostics } from './gatherDiagnostics.ts';
import { readDesigns } from './readDesigns.ts';
import { type DossierInput, readSource } from './readSource.ts';
import type { MapNode } from './source/sourceNode.ts';
import { variantRoots } from './variantRoots.ts';

/** Puts the designs of a dossier without errors into what the engine reads. */
function opened(
  root: MapNode,
  base: Design,
  variants: ReadonlyMap<string, Design>,
  warnings: readonly Diagnostic[],
): OpenedDossier {
  const dossiers = new Map<string | null, Dossier>([[null, dossierOf(base, null)]]);
  for (const [id, design] of variants) dossiers.set(id, dossierOf(design, id));
  const design = (variant: string | null): Dossier => {
    const dossier = dossiers.get(variant);
    invariant(dossier, `no variant ${variant}`);
    return dossier;
  };
  return {
    variants: base.read.variants,
    expectations: base.read.expect,
    warnings,
    design,
    branched: (variant, branches) => {
      const own = variant === null ? root : variantRoots(root).get(variant)?.root;
      return branchDesign(own ?? root, design(variant), branches);
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
  if (!source.root) return fail(gatherDiagnostics(source.diagnostics, input.path));
  const { base, variants, diagnostics, untold } = readDesigns(source.root, source.elements);
  const found = [...source.diagnostics, ...diagnostics];
  const all = gatherDiagnostics(found, input.path, untold);
  const isSound = found.every(({ severity }) => severity === 'warning');
  return base && isSound ? ok(opened(source.root, base, variants, all)) : fail(all);
}
