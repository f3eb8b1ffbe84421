import { type Diagnostic, diagnosticAt } from './diagnostics.ts';
import { OLDEST_VERSION } from './migrations/index.ts';
import { FORMAT_VERSION } from './schema/dossier.ts';
import type { MapNode } from './source/sourceNode.ts';

export interface VersionReading {
  /** Null when the file is no dossier. One that says no version that is known is read as the newest. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

const isRead = (version: number): boolean =>
  Number.isInteger(version) && version >= OLDEST_VERSION && version <= FORMAT_VERSION;

/** Which version of the format a dossier is written in. One that is unknown, in quotes or left out is told, and the rest read. */
export function readVersion(root: MapNode): VersionReading {
  const newest = FORMAT_VERSION;
  const entry = root.entries.get('bascule');
  // Without a product it is a part of a dossier, or something else: what lacks there would only be noise.
  const otherwise = root.entries.has('product') ? newest : null;
  if (!entry) {
    return { version: otherwise, diagnostics: [diagnosticAt('SCN-130', root, { newest })] };
  }
  const place = { span: entry.value.span, path: ['bascule'] };
  const version = entry.value.type === 'scalar' ? entry.value.value : null;
  if (version === newest) return { version, diagnostics: [] };
  if (typeof version === 'number' && isRead(version)) {
    return { version, diagnostics: [diagnosticAt('SCN-132', place, { found: version, newest })] };
  }
  const found = entry.value.type === 'scalar' ? entry.value.text : '…';
  const quoted =
    typeof version === 'string' && version.trim() !== '' ? Number(version) : Number.NaN;
  const inQuotes = isRead(quoted);
  return {
    version: inQuotes ? quoted : otherwise,
    diagnostics: [diagnosticAt('SCN-131', place, { found, newest, inQuotes })],
  };
}
