/** A contestant as the benchmark sees it: a process that plays runs when asked and says what they cost. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Tally } from './ref60/outcome.ts';

export interface Answer extends Tally {
  /** Processor time of the process, its helper threads included. */
  readonly cpuMs: number;
}

export interface Question {
  readonly components: number;
  readonly first: number;
  readonly runs: number;
}

export interface Rival {
  readonly name: string;
  /** @throws Error when the process ends before it answers */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly end: () => void;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** Starts a contestant. It plays nothing before it is asked. */
export function startRival(name: string, { command, args }: Command): Rival {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const failed = failureOf(child);
  return {
    name,
    ask: async ({ components, first, runs }) => {
      child.stdin.write(`${components} ${first} ${runs}\n`);
      const line = await Promise.race([lines.next(), failed]);
      if (line === null || line.done) throw new Error(`${name} ended without an answer`);
      return JSON.parse(line.value) as Answer;
    },
    end: () => {
      child.stdin.end();
    },
  };
}

const failureOf = (child: ChildProcess): Promise<null> =>
  new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.stdin?.on('error', () => resolve(null));
  });
