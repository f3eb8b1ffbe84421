/** A dossier on disk: its text, the files it includes, and what it says. */
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../base/result.ts';
import {
  type Diagnostic,
  type DossierInput,
  includedPaths,
  type OpenedDossier,
  openDossier,
} from '../scenario/index.ts';
import { type Mistake, mistake } from './mistakes.ts';
import type { Shell } from './shell.ts';

export interface DossierFile {
  readonly source: DossierInput;
  readonly opening: Result<OpenedDossier, readonly Diagnostic[]>;
}

/** More files than a dossier may include; reading them keeps a hostile one from reading the disk. */
const FILES_READ_MAX = 60;

/**
 * Every file that a dossier includes, and those that these include. One that is absent is left to the dossier's own
 * diagnostics, which know where it is named.
 */
function readIncluded(
  shell: Shell,
  path: string,
  text: string,
): Result<Readonly<Record<string, string>>, Mistake> {
  const texts = new Map<string, string>();
  const wanted = new Set(includedPaths('', text));
  // A set grows while it is read: each path is visited once, so circles end.
  for (const inner of wanted) {
    if (texts.size >= FILES_READ_MAX) break;
    const outer = join(dirname(path), inner);
    const file = shell.readFile(outer);
    if (file.ok) {
      texts.set(inner, file.value);
      for (const further of includedPaths(inner, file.value)) wanted.add(further);
    } else if (file.error !== 'absent') {
      return fail(mistake('CLI-201', { path: outer, problem: file.error }));
    }
  }
  return ok(Object.fromEntries(texts));
}

/** Reads and opens a dossier with everything it includes; the paths are those of the file system. */
export function readDossier(shell: Shell, path: string): Result<DossierFile, Mistake> {
  const file = shell.readFile(path);
  if (!file.ok) return fail(mistake('CLI-201', { path, problem: file.error }));
  const included = readIncluded(shell, path, file.value);
  if (!included.ok) return included;
  const source = { path, text: file.value, files: included.value };
  return ok({ source, opening: openDossier(source) });
}

/** Path of one of the dossier's files as an editor or a terminal can open it. */
export const pathOf = ({ path }: DossierInput, file: string): string =>
  file === path ? path : join(dirname(path), file);

/** One line of one of the dossier's files, without its end; null when there is none. */
export function lineOf(
  { path, text, files }: DossierInput,
  file: string,
  line: number,
): string | null {
  const whole = file === path ? text : Object.hasOwn(files, file) ? files[file] : undefined;
  return whole?.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, line)[line - 1] ?? null;
}
