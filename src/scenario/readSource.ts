/** From the files of a dossier to one tree in today's format. */
import { type Diagnostic, diagnosticAt } from './diagnostics.ts';
import { migrate } from './migrations/index.ts';
import { readVersion } from './readVersion.ts';
import { type Files, readIncludes } from './source/includes.ts';
import { readNodes, stopsReading } from './source/readNodes.ts';
import type { MapNode } from './source/sourceNode.ts';
import { createSourceText, startOf } from './source/sourceText.ts';

/** A dossier as the outside hands it over. */
export interface DossierInput {
  /** As messages show it. */
  readonly path: string;
  readonly text: string;
  /** Texts that may be included, by path relative to the dossier. */
  readonly files: Files;
}

export interface SourceReading {
  /** Null when nothing further can be checked. */
  readonly root: MapNode | null;
  /** Lists, maps and scalars of all files. */
  readonly elements: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the dossier's text and what it includes; brings an older format up to date. */
export function readSource({ path, text, files }: DossierInput): SourceReading {
  const source = createSourceText(path, text);
  const { root, elements, diagnostics } = readNodes(source);
  const refused = (found: readonly Diagnostic[]) => ({ root: null, elements, diagnostics: found });
  if (diagnostics.some(stopsReading)) return refused(diagnostics);
  if (root?.type !== 'map') {
    const place = root ?? { span: startOf(source) };
    return refused([...diagnostics, diagnosticAt('SCN-116', place, {})]);
  }
  const { version, diagnostics: aboutVersion } = readVersion(root);
  if (version === null) return refused([...diagnostics, ...aboutVersion]);
  const whole = readIncludes(root, elements, files);
  const found = [...diagnostics, ...aboutVersion, ...whole.diagnostics];
  return whole.diagnostics.some(stopsReading)
    ? refused(found)
    : { root: migrate(whole.root, version), elements: whole.elements, diagnostics: found };
}
