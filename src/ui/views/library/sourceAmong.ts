import type { TextFile } from '../../../platform/readFiles.ts';
import type { ScenarioSource } from '../../../workers/protocol.ts';

/** A whole dossier states its format, in YAML or in JSON; its parts do not. */
const DOSSIER = /^\s*["']?bascule["']?\s*:/m;

/**
 * The dossier among the files that a person chose; the others are what it may include. A file alone is taken as it is,
 * so that what is wrong with it is said. Null when none of several is a dossier.
 */
export function sourceAmong(files: readonly TextFile[]): ScenarioSource | null {
  const dossier = files.length === 1 ? files[0] : files.find(({ text }) => DOSSIER.test(text));
  if (!dossier) return null;
  const others = files.filter((file) => file !== dossier);
  return {
    path: dossier.name,
    text: dossier.text,
    files: Object.fromEntries(others.map(({ name, text }) => [name, text])),
  };
}
