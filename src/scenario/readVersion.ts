import { type Diagnostic, diagnosticAt } from './diagnostics.ts';
import { OLDEST_VERSION } from './migrations/index.ts';
import { FORMAT_VERSION } from './schema/dossier.ts';
import type { MapNode } from './source/sourceNode.ts';

export interface VersionReading {
  /** Null when the file cannot be read as any version. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

const isRead = (version: number): boolean =>
  Number.isInteger(version) && version >= OLDEST_VERSION && version <= FORMAT_VERSION;

/** Which version of the format a dossier is written in. One put in quotes is told, and read all the same. */
export function readVersion(root: MapNode): VersionReading {
  const newest = FORMAT_VERSION;
  const entry = root.entries.get('bascule');
  if (!entry) {
    return { version: null, diagnostics: [diagnosticAt('SCN-130', root, { newest })] };
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
    version: inQuotes ? quoted : null,
    diagnostics: [diagnosticAt('SCN-131', place, { found, newest, inQuotes })],
  };
}
