import type { SourceFile } from './sourceFile.ts';

/**
 * Import cycles, each once, as the path that closes it. Types count: two files that cannot be read
 * one after the other are one idea in two places.
 */
export function cycleFindings(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(
    files.map((file) => [file.path, file.imports.flatMap((it) => it.target ?? [])]),
  );
  const done = new Set<string>();
  const findings: string[] = [];

  function visit(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      findings.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  }

  for (const file of files) visit(file.path, []);
  return findings;
}
