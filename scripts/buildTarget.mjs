import { existsSync, writeFileSync } from 'node:fs';
import { exclusively } from './exclusively.mjs';
import { fingerprint, isStamped } from './fingerprint.mjs';
import { below } from './root.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/**
 * Builds a target whose sources changed since its last build. Writes nothing to stdout.
 *
 * @param {Target} target
 */
export async function buildIfStale(target) {
  if (isFresh(target)) return;
  await exclusively('build', async () => {
    if (!isFresh(target)) await buildNow(target); // another process may have built meanwhile
  });
}

/**
 * Builds a target whether it is stale or not.
 *
 * @param {Target} target
 */
export const build = (target) => exclusively('build', () => buildNow(target));

/** @param {Target} target */
const stampOf = (target) => below(target.folder, '.stamp');

/** @param {Target} target */
const isFresh = (target) =>
  existsSync(below(target.folder, target.result)) &&
  isStamped(stampOf(target), fingerprint(target.sources));

/** @param {Target} target */
async function buildNow(target) {
  process.stderr.write(`bascule: building ${target.folder}…\n`);
  // Taken before the build: a file saved during it makes the result stale, not falsely fresh.
  const sources = fingerprint(target.sources);
  process.env.NODE_ENV = 'production'; // React's development code otherwise, when a test run builds
  const vite = await import('vite');
  await vite.build(target.config());
  writeFileSync(stampOf(target), sources);
}
