/** The command line as people start it: built if stale, in a process of its own. */
import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { ELSEWHERE, PERMITS, typed, typedLater } from './typed.ts';

const BUILD_TIMEOUT_MS = 120_000;
const SCRIPT = 'scripts/bascule.mjs';
/** Takes nothing: a disk that is full. */
const FULL_DISK = '/dev/full';
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends with the code instead of throwing it. */
async function bascule(...words: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await run(execPath, [SCRIPT, ...words], { env: { TZ: 'UTC' } })) };
  } catch (error) {
    return error as Ended; // of a process that ended with another code than 0
  }
}

beforeAll(async () => {
  await bascule('--version');
}, BUILD_TIMEOUT_MS);

describe('the built command line', () => {
  it('prints what the sources print, byte for byte', async () => {
    const words = ['run', PERMITS, ...ELSEWHERE];
    const built = await bascule(...words);
    const { code, out, err } = typed(words);
    expect(built).toMatchObject({ code, stdout: out, stderr: err });
  });

  it.each([
    [1, ['run', PERMITS]],
    [2, ['check', 'tests/cli/fixtures/parts/hosting.yaml']],
    [3, ['run', 'nowhere.yaml']],
  ] as const)('ends with %i', async (code, words) => {
    expect((await bascule(...words)).code).toBe(code);
  });

  it('hands a whole trace to a pipe', async () => {
    const words = ['run', PERMITS, '--trace', '--json'];
    const { stdout } = await bascule(...words);
    expect(stdout).toBe(typed(words).out);
  });

  it('plays campaigns in threads, with the bytes that no thread gives', async () => {
    const words = ['campaign', PERMITS, '-i', 'fire', ...ELSEWHERE, '-n', '600'];
    const here = await typedLater([...words, '-w', '0', '--json']);
    for (const threads of ['1', '2']) {
      const built = await bascule(...words, '-w', threads, '--json');
      expect(built).toMatchObject({ code: here.code, stdout: here.out, stderr: here.err });
    }
  });

  it('stops a campaign at Ctrl-C with what is known', async () => {
    const child = spawn(execPath, [SCRIPT, 'campaign', PERMITS, '-i', 'fire', '-n', '10000000']);
    const ended = new Promise((resolve) => child.on('close', resolve));
    let stdout = '';
    let isAsked = false;
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    // What the claim takes is said just before the first future is played.
    child.stderr.on('data', (text) => {
      if (isAsked || !String(text).includes('passes with')) return;
      isAsked = true;
      setImmediate(() => child.kill('SIGINT'));
    });
    expect(await ended).toBe(1);
    expect(stdout === '' || stdout.includes('this is partial')).toBe(true);
  });

  it('says nothing when its reader goes away', async () => {
    const child = spawn(execPath, [SCRIPT, 'run', PERMITS, '--trace', '--json']);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'bascule: the incident is `fire`, the only one of the dossier.\n',
    });
  });

  it.skipIf(!existsSync(FULL_DISK))('does not pass when its result cannot be written', async () => {
    const full = openSync(FULL_DISK, 'w');
    const child = spawn(execPath, [SCRIPT, 'check', PERMITS], { stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect(code).toBe(3);
    expect(stderr).toBe(
      'bascule: CLI-203 The result could not be written in full (ENOSPC). Check the room left and the permissions.\n',
    );
  });

  it('refuses what is far too large to be a dossier', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bascule-cli-'));
    const path = join(folder, 'large.yaml');
    const file = openSync(path, 'w');
    const megabyte = 'x'.repeat(1_000_000);
    for (let written = 0; written < 20; written += 1) writeFileSync(file, megabyte);
    closeSync(file);
    const { code, stderr } = await bascule('check', path);
    rmSync(folder, { recursive: true });
    expect(code).toBe(3);
    expect(stderr).toContain('far larger than any dossier');
  });
});
