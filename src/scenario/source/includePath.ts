/** Paths of included files: always inside the dossier's own folder. */

/** Longer paths come from nobody's folder. */
const PATH_LENGTH_MAX = 260;

/**
 * The path of a file as the dossier's reader knows it, from how an `include` writes it.
 *
 * @param from path of the file that includes it, relative to the dossier's folder; empty for the dossier itself
 * @returns the path relative to the dossier's folder, without `.` and `..`; null for an absolute path, an address, a
 *   path with backslashes, and one that leaves the folder
 */
export function includePath(from: string, written: string): string | null {
  if (written === '' || written.length > PATH_LENGTH_MAX) return null;
  if (written.startsWith('/') || written.includes('\\') || written.includes(':')) return null;
  const steps = from.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length > 0 ? steps.join('/') : null;
}
