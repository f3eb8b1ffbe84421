// `npm test`: every gate, then every test, then one line that counts both. Nothing stops at the first
// failure: a person who waits for the whole run deserves the whole list.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { below, root } from './root.mjs';

/** Fixed, so that a failure on one machine is a failure on all; FAST_CHECK_SEED=random draws another. */
const DEFAULT_SEED = 20_261_123;

const bin = (/** @type {string} */ name) => below('node_modules', '.bin', name);

/** Each counts as one test. @type {readonly { name: string, command: string, args: readonly string[] }[]} */
const gates = [
  { name: 'format and lint', command: bin('biome'), args: ['check', '--error-on-warnings'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  { name: 'dead code', command: bin('knip'), args: ['--no-progress'] },
  { name: 'build', command: process.execPath, args: [below('scripts', 'build.mjs')] },
];

const env = { ...process.env, TZ: 'UTC', FAST_CHECK_SEED: String(chosenSeed()) };
process.stdout.write(
  `fast-check seed ${env.FAST_CHECK_SEED} (set FAST_CHECK_SEED to replay another)\n`,
);

let passed = 0;
let failed = 0;
for (const gate of gates) {
  const succeeded = await runGate(gate);
  if (succeeded) passed++;
  else failed++;
}
const tests = await runTests();
passed += tests.passed;
failed += tests.failed;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

function chosenSeed() {
  const asked = process.env.FAST_CHECK_SEED;
  if (asked === 'random') return Math.floor(Math.random() * 2 ** 31);
  return asked || DEFAULT_SEED;
}

/** @param {{ name: string, command: string, args: readonly string[] }} gate */
async function runGate({ name, command, args }) {
  const start = performance.now();
  const { status, output } = await run(command, args, 'keep');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name} ${seconds} s\n`);
  if (status !== 0) process.stdout.write(`${output}\n`);
  return status === 0;
}

/**
 * Runs every project of vite.config.ts. The counts come from a reporter rather than from the text on
 * screen. A run that counts nothing, or that fails without a failed test, is one failure.
 */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'bascule-test-'));
  const counts = join(folder, 'counts.json');
  const args = ['run', '--reporter=default', '--reporter=./tests/helpers/countingReporter.ts'];
  const { status } = await run(bin('vitest'), [...args, ...process.argv.slice(2)], 'show', {
    BASCULE_COUNTS: counts,
  });
  const seen = readCounts(counts);
  rmSync(folder, { recursive: true, force: true });
  if (seen.skipped > 0) process.stdout.write(`${seen.skipped} skipped\n`);
  const silentFailure = seen.failed === 0 && (status !== 0 || seen.passed === 0);
  if (silentFailure) process.stdout.write(`✗ tests: vitest ended with status ${status}\n`);
  return { passed: seen.passed, failed: silentFailure ? 1 : seen.failed };
}

/** @param {string} path @returns {{ passed: number, failed: number, skipped: number }} */
function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // the run died before its report
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'keep' | 'show'} mode whether the output is returned or goes to the screen at once
 * @param {Record<string, string>} [extra] further environment
 * @returns {Promise<{ status: number, output: string }>}
 */
function run(command, args, mode, extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...extra },
      stdio: [
        'ignore',
        ...(mode === 'show'
          ? /** @type {const} */ (['inherit', 'inherit'])
          : /** @type {const} */ (['pipe', 'pipe'])),
      ],
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
