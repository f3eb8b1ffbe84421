// `npm run planted [-- name…]`: plants each bug of tests/planted/shelf.yaml into a copy of the tree, runs the suites that
// should find it, and says which did. Exit code 1 when a bug is missed, or can no longer be planted.
// `npm run planted -- --guards`: negates every guard of every machine, one at a time, without building anew.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { buildIfStale } from './buildTarget.mjs';
import { below, root } from './root.mjs';
import { guards } from './targets.mjs';

/**
 * @typedef {object} Plant
 * @property {string} name
 * @property {string} why what is then wrong, in one sentence
 * @property {string} file
 * @property {string} find stands in the file exactly once
 * @property {string} replace
 * @property {readonly string[]} suites test files that should fail, the quickest first
 */

/** @type {readonly Plant[]} */
const shelf = parse(readFileSync(below('tests', 'planted', 'shelf.yaml'), 'utf8'));
/** Reports of failed snapshots are long. */
const OUTPUT_MAX = 256 * 1024 * 1024;

const asked = process.argv.slice(2);
if (asked.includes('--guards')) {
  await buildIfStale(guards);
  await import(pathToFileURL(below(guards.folder, guards.result)).href);
  process.exit();
}
const strangers = asked.filter((name) => shelf.every((plant) => plant.name !== name));
if (strangers.length > 0) {
  process.stderr.write(`no bug on the shelf is called ${strangers.join(', ')}\n`);
  process.exit(3);
}
const plants = shelf.filter(({ name }) => asked.length === 0 || asked.includes(name));

const copy = copyOfTheTree();
try {
  process.exitCode = areSuitesSound() && plants.map(tryPlant).every(Boolean) ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** What git knows and what it does not know yet, without what it ignores; packages are shared. */
function copyOfTheTree() {
  const folder = mkdtempSync(join(tmpdir(), 'bascule-planted-'));
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = spawnSync('git', listing, { cwd: root, encoding: 'utf8' });
  for (const file of new Set(stdout.split('\0').filter((name) => name !== ''))) {
    cpSync(below(file), join(folder, file), { recursive: true, force: true });
  }
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  symlinkSync(below('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Whether the files pass. A file that does not load is one that fails; one that nobody could try is neither.
 *
 * @param {readonly string[]} suites
 * @throws Error when the tests do not run at all
 */
function passes(suites) {
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', 'unit', '--bail', '1', '--reporter', 'json', ...suites];
  const env = { ...process.env, TZ: 'UTC', CI: 'true' };
  const options = {
    cwd: copy,
    env,
    encoding: /** @type {const} */ ('utf8'),
    maxBuffer: OUTPUT_MAX,
  };
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  const start = stdout.indexOf('{"numTotalTestSuites"');
  if (start < 0) throw new Error(`the tests do not run:\n${stderr}`);
  const { success, testResults } = JSON.parse(stdout.slice(start));
  const failed = testResults.filter(
    (/** @type {{ status: string }} */ file) => file.status !== 'passed',
  );
  return { isPassed: success, output: JSON.stringify(failed, null, 2) };
}

/** Without any bug the suites pass; else a failure would prove nothing. */
function areSuitesSound() {
  const suites = [...new Set(plants.flatMap((plant) => plant.suites))].sort();
  const { isPassed, output } = passes(suites);
  if (!isPassed) process.stdout.write(`${output}\nthe suites fail without any bug\n`);
  return isPassed;
}

/**
 * Answers whether the bug was found.
 *
 * @param {Plant} plant
 */
function tryPlant({ name, why, file, find, replace, suites }) {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(find).length !== 2)
    return tell('GONE  ', name, `its text is not in ${file} once`);
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  const started = performance.now();
  const finder = suites.find((suite) => !passes([suite]).isPassed);
  writeFileSync(path, sound);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return finder === undefined
    ? tell('MISSED', name, why)
    : tell('found ', name, `${finder.slice(dirname(dirname(finder)).length + 1)}, ${seconds} s`);
}

/**
 * @param {string} word
 * @param {string} name
 * @param {string} more
 */
function tell(word, name, more) {
  process.stdout.write(`${word} ${name.padEnd(28)} ${more}\n`);
  return word.startsWith('found');
}
