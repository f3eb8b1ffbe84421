/** Types a command line as a person would, in this process: same code as the built one, output caught. */

import { setImmediate } from 'node:timers';
import { readFile } from '../../src/cli/nodeShell.ts';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { createCrew } from '../../src/workers/campaignCrew.ts';
import { createInProcessWorker } from '../../src/workers/inProcessWorker.ts';
import { createOpenDesign } from '../../src/workers/openDesign.ts';

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
  readonly shell?: Partial<Pick<Shell, 'writeFile' | 'cores' | 'crewOf' | 'now' | 'onInterrupt'>>;
}

/** Time stands still: what a command says does not depend on how long it takes. */
const now = () => 0;

/** Everything of a shell that a command about one run does not use. */
export const idleShell = {
  writeFile: () => ({ ok: false, error: 'refused' }),
  cores: 2,
  crewOf: (threads) =>
    createCrew(
      () => createInProcessWorker({ later: setImmediate, now, openDesign: createOpenDesign() }),
      Math.max(1, threads),
    ),
  now,
  onInterrupt: () => () => undefined,
} as const satisfies Partial<Shell>;

/** A command that ends at once. */
export function typed(words: readonly string[], circumstances: Circumstances = {}): Typed {
  const { ending, written } = start(words, circumstances);
  if (typeof ending !== 'number') throw new Error('this command takes its time: typedLater');
  return { code: ending, ...written };
}

/** A command that takes its time. */
export async function typedLater(
  words: readonly string[],
  circumstances: Circumstances = {},
): Promise<Typed> {
  const { ending, written } = start(words, circumstances);
  const code = await ending;
  return { code, ...written };
}

function start(words: readonly string[], circumstances: Circumstances) {
  const written = { out: '', err: '' };
  const { terminal } = circumstances;
  const outputTo = (name: 'out' | 'err') => ({
    isTerminal: terminal !== undefined,
    columns: terminal ?? null,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const ending = runCommandLine(words, {
    ...idleShell,
    ...circumstances.shell,
    environment: circumstances.environment ?? {},
    out: outputTo('out'),
    err: outputTo('err'),
    readFile: circumstances.readFile ?? readFile,
  });
  return { ending, written };
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
