// A lock between processes: two commands typed at once must not install or build over each other.
// A folder is the lock because `mkdir` either makes it or fails, on every file system.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

const POLL_MS = 150;
/** The longest install seen on a slow disk took two minutes. */
const WAIT_MS_MAX = 15 * 60_000;
/** Between `mkdir` and the writing of the owner's number a lock is young, never abandoned. */
const YOUNG_MS = 5_000;

/**
 * Runs `work` while no other process of this clone does work of the same name.
 *
 * @template T
 * @param {string} name what is protected, such as `install`
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 * @throws Error when the lock is held for longer than a quarter of an hour
 */
export async function exclusively(name, work) {
  const folder = lockFolder(name);
  for (const until = Date.now() + WAIT_MS_MAX; !take(folder); await sleep(POLL_MS)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else if (Date.now() > until)
      throw new Error(`${folder} is still locked: remove it and try again`);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Where a lock stands: outside of node_modules, which an install empties.
 *
 * @param {string} name
 */
export function lockFolder(name) {
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(tmpdir(), `bascule-${clone}-${name}.lock`);
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
  } catch {
    return false;
  }
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return true;
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    const owner = Number(readFileSync(join(folder, 'owner'), 'utf8'));
    return owner > 0 && !isAlive(owner);
  } catch {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    return made !== undefined && Date.now() - made > YOUNG_MS;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0); // signal 0 only asks whether the process is there
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
