/** What is said when we are wrong: enough to see the mistake again, and nothing of what the dossier describes. */
import { version } from '../../package.json' with { type: 'json' };
import { ENGINE_VERSION } from '../engine/index.ts';
import { inColumns } from './print/columns.ts';
import { type Line, toned } from './print/line.ts';
import type { CliText } from './text/index.ts';

/** An error met while a dossier was run, with the dossier's name for a report. */
export class CrashedRun extends Error {
  override readonly name = 'CrashedRun';
  readonly dossierHash: string;

  constructor(dossierHash: string, cause: unknown) {
    super('a run crashed', { cause });
    this.dossierHash = dossierHash;
  }
}

/**
 * Does some work on a dossier.
 *
 * @throws CrashedRun when the work throws
 */
export function whileRunning<T>(dossierHash: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CrashedRun(dossierHash, error);
  }
}

/** A word as a POSIX shell reads it back. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** The command that was typed, to be typed again. */
export const commandOf = (words: readonly string[]): string =>
  ['bascule', ...words.map(quoted)].join(' ');

/** The report: what happened, the versions, the dossier's hash, and the command that shows it again. */
export function crashReport(
  error: unknown,
  words: readonly string[],
  { crash }: CliText,
): readonly Line[] {
  const isRun = error instanceof CrashedRun;
  const rows = [
    [crash.error, String(isRun ? error.cause : error)],
    [crash.version, version],
    [crash.engine, ENGINE_VERSION],
    [crash.dossier, isRun ? error.dossierHash : crash.notRead],
    [crash.command, commandOf(words)],
  ];
  return [[toned('bad', 'bascule: '), crash.title], ...inColumns(rows, ['left', 'left'], '  ')];
}
