import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { below } from '../../scripts/root.mjs';
import { type SourceFile, sourceFile } from './sourceFile.ts';

/** What is made, fetched or not ours. */
const SKIPPED = new Set(['node_modules', 'dist', 'artefacts', '.git']);

const parsed = new Map<string, SourceFile>();

/** Paths of every file below a folder of the repository, with `/`, sorted; empty when it is absent. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(below(folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export const readText = (path: string): string => readFileSync(below(path), 'utf8');

/** Every script or TypeScript file below a folder, parsed once for all checks. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  return filesBelow(folder)
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => {
      const file = parsed.get(path) ?? sourceFile(path, readText(path));
      parsed.set(path, file);
      return file;
    });
}
