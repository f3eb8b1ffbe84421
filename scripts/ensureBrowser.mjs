import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exclusively } from './exclusively.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Every path that is looked at, in order. `BASCULE_CHROMIUM` comes first and may name any Chromium. */
export function browserPlaces() {
  const chosen = process.env.BASCULE_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...onPath, ...FIXED_PLACES];
}

/** @returns {string | undefined} absolute path of a Chromium that can be started */
export const findBrowser = () => browserPlaces().find(isExecutable);

/** Whether the absence of a browser is a failure rather than a reason to skip. */
export const isBrowserRequired = () =>
  process.env.CI === 'true' || process.env.BASCULE_REQUIRE_BROWSER === '1';

/**
 * Finds a Chromium, or installs Debian's when it may. Says what to do otherwise, and does not fail:
 * the end-to-end tests decide whether that is an error.
 */
export async function ensureBrowser() {
  if (findBrowser()) return;
  if (mayUseApt()) await exclusively('apt', installWithApt);
  if (findBrowser()) return;
  process.stderr.write(
    [
      'bascule: no Chromium was found, so the end-to-end tests cannot run.',
      `  looked for ${NAMES.join(', ')} on PATH and for ${FIXED_PLACES.join(', ')}`,
      '  install one (Debian, Ubuntu: apt-get install chromium) or set BASCULE_CHROMIUM=/path/to/it',
      '',
    ].join('\n'),
  );
}

const mayUseApt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  process.env.BASCULE_NO_APT !== '1' &&
  isExecutable('/usr/bin/apt-get');

function installWithApt() {
  if (findBrowser()) return;
  process.stderr.write('bascule: installing Chromium with apt-get (once)…\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
  // A failed update may still leave lists that are good enough for the install.
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
