/** The shell of a real process. */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { stderr, stdout } from 'node:process';
import type { WriteStream } from 'node:tty';
import { fail, ok } from '../base/result.ts';
import { crewOf } from './campaignThreads.ts';
import type { FileProblem, Output, Shell } from './shell.ts';

/** A dossier with all its files may have 4 MB; a pipe without end must not fill the memory. */
const BYTES_MAX = 16_000_000;
const CHUNK_BYTES = 65_536;

/** Reads to the end, pipes included (`bascule check <(decrypt …)`); null when it is longer than allowed. */
function readBytes(path: string): Buffer | null {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total <= BYTES_MAX; ) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const length = readSync(file, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
      total += length;
    }
    return null;
  } finally {
    closeSync(file);
  }
}

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'folder',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Text of a file or of a pipe. */
export function readFile(path: string): ReturnType<Shell['readFile']> {
  try {
    const bytes = readBytes(path);
    return bytes
      ? ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
      : fail('too-large');
  } catch (error) {
    return fail(PROBLEMS[codeOf(error)] ?? 'refused');
  }
}

/** Writes a text as UTF-8. */
export function writeFile(path: string, text: string): ReturnType<Shell['writeFile']> {
  try {
    writeFileSync(path, text);
    return ok(null);
  } catch (error) {
    return fail(PROBLEMS[codeOf(error)] ?? 'refused');
  }
}

/** While somebody listens, Ctrl-C no longer ends the process. */
function onInterrupt(listen: () => void): () => void {
  process.on('SIGINT', listen);
  return () => process.off('SIGINT', listen);
}

/** Why an output takes nothing more: `ENOSPC`, `EIO`… */
type TellLost = (reason: string) => void;

/** A reader that goes away early (`bascule run … | head`) is no mistake of anybody's. */
function outputOf(stream: WriteStream, tellLost: TellLost): Output {
  stream.on('error', (error) => {
    const reason = codeOf(error);
    if (reason !== 'EPIPE') tellLost(reason);
  });
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: isTerminal ? stream.columns : null,
    write: (text) => stream.write(text),
  };
}

/** @param tellLost called, perhaps several times, when the result cannot be written: a full disk */
export const createNodeShell = (tellLost: TellLost): Shell => ({
  environment: process.env,
  out: outputOf(stdout, tellLost),
  // Of what cannot be said on the standard error, nothing can be said.
  err: outputOf(stderr, () => undefined),
  readFile,
  writeFile,
  cores: availableParallelism(),
  crewOf,
  now: () => performance.now(),
  onInterrupt,
});
