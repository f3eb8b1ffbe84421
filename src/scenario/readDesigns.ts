/** The dossier as written and each of its variants, read and checked as whole designs. */
import { blameVariant } from './blameVariant.ts';
import { checkExpectations } from './checkExpectations.ts';
import { checkVariants } from './checkVariants.ts';
import { checkWalkthrough } from './checkWalkthrough.ts';
import { type Design, type DesignReading, readDesign } from './design.ts';
import { type Diagnostic, diagnosticAt } from './diagnostics.ts';
import { type Finding, locateFinding } from './finding.ts';
import type { Readable } from './readable.ts';
import { DESIGN_ELEMENTS_MAX } from './source/limits.ts';
import type { MapNode } from './source/sourceNode.ts';
import { positionAt, type Span } from './source/sourceText.ts';
import { type VariantRoot, variantRoots } from './variantRoots.ts';

export interface Designs {
  /** The dossier as written; null when it has errors. */
  readonly base: Design | null;
  /** The variants without errors, by name. */
  readonly variants: ReadonlyMap<string, Design>;
  readonly diagnostics: readonly Diagnostic[];
  /** Errors of the dossier as written that were counted only. */
  readonly untold: number;
}

type Place = string;
const placeOf = ({ file, line, column }: Diagnostic): Place => `${file}:${line}:${column}`;

function placeOfSpan({ source, from }: Span): Place {
  const { line, column } = positionAt(source, from);
  return `${source.path}:${line}:${column}`;
}

const isWarning = ({ severity }: Diagnostic): boolean => severity === 'warning';
const sameAs = ({ code, path }: Diagnostic, place: Place): string =>
  JSON.stringify([code, place, path]);

/**
 * Errors, those of a variant in the variant, and the remarks that no design answers. What one design does and another does not is a choice that the
 * author compares, not an oversight; unless it stands in the variant's own change, where nothing else would tell it.
 */
function toTell(
  base: DesignReading,
  variants: readonly (readonly [string, VariantRoot, DesignReading])[],
): readonly Diagnostic[] {
  const readings = [base, ...variants.map(([, , reading]) => reading)];
  const readable = readings.filter(({ read }) => read !== null);
  const counts = new Map<string, number>();
  for (const { diagnostics } of readable) {
    const warnings = diagnostics.filter(isWarning).map((it) => sameAs(it, placeOf(it)));
    for (const key of new Set(warnings)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isWritten = new Set(base.diagnostics.map((it) => sameAs(it, placeOf(it))));
  const isEverywhere = (it: Diagnostic): boolean =>
    counts.get(sameAs(it, placeOf(it))) === readable.length;
  return [
    ...base.diagnostics.filter((it) => !isWarning(it) || isEverywhere(it)),
    ...variants.flatMap(([id, variant, { diagnostics }]) => {
      const places = new Set(variant.own.map(placeOfSpan));
      return diagnostics
        .filter((it) => !isWarning(it) || places.has(placeOf(it)))
        .map((it) => {
          const isOwn = places.has(placeOf(it)) || isWritten.has(sameAs(it, placeOf(it)));
          return isOwn ? it : blameVariant(it, id, variant);
        });
    }),
  ];
}

/** Variants are as costly to read as the dossier itself, so there cannot be too many of a large one. */
function tooManyVariants(root: MapNode, elements: number): Diagnostic | null {
  const entry = root.entries.get('variants');
  const count = entry?.value.type === 'map' ? entry.value.entries.size : 0;
  if (!entry || elements * (count + 1) <= DESIGN_ELEMENTS_MAX) return null;
  const place = { span: entry.key, path: ['variants'] };
  return diagnosticAt('SCN-111', place, { elementsMax: DESIGN_ELEMENTS_MAX });
}

/** What is wrong in the sections that speak of several designs, as far as those can be read. */
function betweenDesigns(
  base: Readable,
  designs: ReadonlyMap<string, Readable>,
): readonly Finding[] {
  return [
    ...checkVariants(base, designs),
    ...checkExpectations(base, designs),
    ...checkWalkthrough(base),
  ].map((found) => ({ ...found, path: base.pathInFile(found.path) }));
}

/**
 * Reads every design of a dossier.
 *
 * @param elements how many nodes the tree has
 */
export function readDesigns(root: MapNode, elements: number): Designs {
  const tooMany = tooManyVariants(root, elements);
  if (tooMany) return { base: null, variants: new Map(), diagnostics: [tooMany], untold: 0 };
  const base = readDesign(root);
  const roots = variantRoots(root);
  const readings = new Map([...roots].map(([id, variant]) => [id, readDesign(variant.root)]));
  const readables = new Map<string, Readable>();
  const variants = new Map<string, Design>();
  for (const [id, { readable, design }] of readings) {
    if (readable) readables.set(id, readable);
    if (design) variants.set(id, design);
  }
  const between = base.readable ? betweenDesigns(base.readable, readables) : [];
  const pairs = [...roots].flatMap(([id, variant]) => {
    const reading = readings.get(id);
    return reading ? [[id, variant, reading] as const] : [];
  });
  const diagnostics = [
    ...toTell(base, pairs),
    ...between.map((found) => locateFinding(root, found)),
  ];
  return { base: base.design, variants, diagnostics, untold: base.untold };
}
