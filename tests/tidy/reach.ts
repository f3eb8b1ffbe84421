import { posix } from 'node:path';
import type { SourceFile } from './sourceFile.ts';

/**
 * Files that no entry reaches. Tests do not count: what only a test uses is dead.
 *
 * @param files everything below src/
 * @param entries paths of the files that start the application and the command line
 * @param assets style sheets and other files that only an import can bring in
 */
export function unreachedFindings(
  files: readonly SourceFile[],
  entries: readonly string[],
  assets: readonly string[] = [],
): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const file = byPath.get(path);
    if (file) waiting.push(...file.imports.flatMap((it) => it.target ?? []), ...workersOf(file));
  }
  return [...byPath.keys(), ...assets]
    .filter((path) => !reached.has(path))
    .map((path) => `${path}: nothing imports it; use it or remove it`);
}

/** A worker is started by its address, not imported. */
function workersOf(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(/['"]([^'"]+\.worker\.ts)['"]/g)].map(([, address = '']) =>
    posix.join(posix.dirname(file.path), address),
  );
}
