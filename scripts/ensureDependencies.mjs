import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exclusively } from './exclusively.mjs';
import { isStamped } from './fingerprint.mjs';
import { below, root } from './root.mjs';

const stamp = below('node_modules', '.bascule-installed');

/**
 * Installs exactly what package-lock.json says, unless that was done already. Nothing goes to stdout,
 * because the command line's output must stay clean.
 *
 * @throws Error when npm fails
 */
export async function ensureDependencies() {
  const wanted = wantedInstall();
  if (isStamped(stamp, wanted)) return;
  await exclusively('install', () => {
    if (isStamped(stamp, wanted)) return; // another process did it while this one waited
    process.stderr.write('bascule: installing the locked dependencies (once)…\n');
    const { command, args, shell } = npm();
    // NODE_ENV=production would leave out Vite, which builds the application.
    const flags = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    const { status, error } = spawnSync(command, [...args, ...flags], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell,
      env: withoutSettingsOfNpx(process.env),
    });
    if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}`);
    writeFileSync(stamp, wanted);
  });
}

/** The lock and everything that decides which binaries it brings. */
function wantedInstall() {
  return createHash('sha256')
    .update(readFileSync(below('package-lock.json')))
    .update([process.platform, process.arch, process.versions.modules].join())
    .digest('hex');
}

/** The npm that runs this script when there is one, so that no second version touches the lock. */
function npm() {
  const running = process.env.npm_execpath ?? '';
  const cli = join(dirname(running), 'npm-cli.js');
  if (['npm-cli.js', 'npx-cli.js'].includes(basename(running)) && existsSync(cli)) {
    return { command: process.execPath, args: [cli], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * `npx` hands its own prefix to what it starts, and `npm ci` would install there.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutSettingsOfNpx(env) {
  const { npm_config_local_prefix, npm_config_prefix, ...rest } = env;
  return rest;
}
