/** From the files of a dossier to one tree in today's format. */
import { type Diagnostic, diagnosticAt } from './diagnostics.ts';
import { migrate } from './migrations/index.ts';
import { readVersion } from './readVersion.ts';
import { type Files, readIncludes } from './source/includes.ts';
import { readNodes } from './source/readNodes.ts';
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
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the dossier's text and what it includes; brings an older format up to date. */
export function readSource({ path, text, files }: DossierInput): SourceReading {
  const source = createSourceText(path, text);
  const { root, elements, diagnostics } = readNodes(source);
  if (diagnostics.length > 0) return { root: null, diagnostics };
  if (root?.type !== 'map') {
    const place = root ?? { span: startOf(source) };
    return { root: null, diagnostics: [diagnosticAt('SCN-116', place, {})] };
  }
  const version = readVersion(root);
  if (version.version === null) return { root: null, diagnostics: version.diagnostics };
  const whole = readIncludes(root, elements, files);
  if (whole.diagnostics.length > 0) return { root: null, diagnostics: whole.diagnostics };
  return { root: migrate(whole.root, version.version), diagnostics: version.diagnostics };
}
