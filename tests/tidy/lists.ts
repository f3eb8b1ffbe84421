import { posix } from 'node:path';
import type { SourceFile } from './sourceFile.ts';

/** What makes a file a member of its folder's list: it calls `defineStepKind(…)` and the like. */
const DEFINES = /\bdefine[A-Z]\w*\(/;

/** Members that their folder's `index.ts` forgets: they compile, and nobody ever meets them. */
export function listFindings(files: readonly SourceFile[]): readonly string[] {
  const lists = new Map(
    files
      .filter((file) => posix.basename(file.path) === 'index.ts')
      .map((file) => [posix.dirname(file.path), new Set(file.imports.map((it) => it.target))]),
  );
  return files
    .filter((file) => DEFINES.test(file.code) && posix.basename(file.path) !== 'index.ts')
    .filter((file) => !/(^|\/)define[A-Z]\w*\.ts$/.test(file.path)) // the contract itself
    .filter((file) => lists.get(posix.dirname(file.path))?.has(file.path) === false)
    .map(
      (file) => `${file.path}: is missing from the list in ${posix.dirname(file.path)}/index.ts`,
    );
}
