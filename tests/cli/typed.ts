/** Types a command line as a person would, in this process: same code as the built one, output caught. */

import { readFile } from '../../src/cli/nodeShell.ts';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import type { Shell } from '../../src/cli/shell.ts';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  /** English without any. */
  readonly environment?: Shell['environment'];
  /** Width of the terminal that both outputs go to; without one they go to files. */
  readonly terminal?: number;
  readonly readFile?: Shell['readFile'];
}

export function typed(words: readonly string[], circumstances: Circumstances = {}): Typed {
  const written = { out: '', err: '' };
  const { terminal } = circumstances;
  const outputTo = (name: 'out' | 'err') => ({
    isTerminal: terminal !== undefined,
    columns: terminal ?? null,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = runCommandLine(words, {
    environment: circumstances.environment ?? {},
    out: outputTo('out'),
    err: outputTo('err'),
    readFile: circumstances.readFile ?? readFile,
  });
  return { code, ...written };
}

/** A dossier in four files, one incident, one variant: stuck as written, holds with the vault elsewhere. */
export const PERMITS = 'tests/cli/fixtures/permits.yaml';
export const ELSEWHERE = ['--variant', 'vault-outside'] as const;

export const french = { environment: { LANG: 'fr_FR.UTF-8' } } as const;

/** Files that are there, by path: everything else is absent. */
export const filesOf =
  (files: Readonly<Record<string, string>>): Shell['readFile'] =>
  (path) => {
    const text = files[path];
    return text === undefined ? { ok: false, error: 'absent' } : { ok: true, value: text };
  };
