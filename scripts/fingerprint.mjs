import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { below, root } from './root.mjs';

/**
 * A short text that changes when a file is added, removed or saved: path, size and time of each one.
 * Times alone would miss a removed file and a file restored from an older copy.
 *
 * @param {readonly string[]} paths files and folders below the repository; absent ones count as empty
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap(filesOf).sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  const found = statSync(below(path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(below(path)).flatMap((name) => filesOf(join(path, name)));
}

/**
 * Whether a stamp file holds exactly this text.
 *
 * @param {string} stamp absolute path
 * @param {string} expected
 */
export const isStamped = (stamp, expected) =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === expected;
