/** Files that are committed and generated: the test compares them, `UPDATE_GENERATED=1` rewrites them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Expects a committed file to be what its generator gives.
 *
 * @param path from the root of the repository
 */
export function expectGenerated(path: string, content: string): void {
  if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(path, content);
  const isCurrent = readFileSync(path, 'utf8') === content;
  expect(isCurrent, `${path} is out of date: run the test with UPDATE_GENERATED=1`).toBe(true);
}
