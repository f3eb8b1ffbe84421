/** Who takes part in REF-60, and why one does not. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlayerName } from './ref60/players.ts';
import type { Command } from './rival.ts';

export interface Entrant {
  readonly name: string;
  /** Null, and why, when it cannot run here. */
  readonly command: Command | null;
  readonly absence?: string;
  /** How its results are held against those of C: to the bit, or as means of other futures. */
  readonly agrees: 'bits' | 'chance';
  /** Runs that its means are taken over, in a quick benchmark and in a full one. */
  readonly agreementRuns: { readonly quick: number; readonly full: number };
  /** Largest size at which a run takes less than some seconds, in components a zone. */
  readonly componentsMax: number;
}

/** Below the root, which is where `npm run bench` runs. */
const SOURCES = 'tests/perf/ref60';
const BUILT = 'artefacts/bench';

/** Beside the bundle that runs this. */
const CONTESTANT = join(dirname(fileURLToPath(import.meta.url)), 'contestant.js');

const ANY_SIZE = Number.POSITIVE_INFINITY;

/** How to start a contestant that is written in JavaScript. */
export function playerCommand(name: PlayerName): Command {
  return { command: process.execPath, args: [CONTESTANT, name] };
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Compiled on the spot, for the processor it will run on. Null when gcc is not there, or does not compile it. */
function builtC(name: string, extra: readonly string[]): string | null {
  if (spawnSync('gcc', ['--version']).status !== 0) return null;
  mkdirSync(BUILT, { recursive: true });
  const program = join(BUILT, name);
  // A fused multiply-add would round once where ECMAScript rounds twice.
  const flags = ['-O3', '-march=native', '-ffp-contract=off', ...extra];
  const isBuilt = succeeds('gcc', [...flags, join(SOURCES, 'ref60.c'), '-o', program, '-lm']);
  return isBuilt ? program : null;
}

function compiledC(): Pick<Entrant, 'command' | 'absence'> {
  const program = builtC('ref60', []);
  return program
    ? { command: { command: program, args: [] } }
    : { command: null, absence: 'no gcc on this machine' };
}

/** The same program with the names of its functions; addresses are those of the file. Null without gcc. */
export const profiledC = (): string | null => builtC('ref60-named', ['-g', '-no-pie']);

/** The first on the path need not be Debian's, which is the one that Debian's package is installed for. */
const PYTHONS = ['python3', '/usr/bin/python3'];

function simpy(): Pick<Entrant, 'command' | 'absence'> {
  const python = PYTHONS.find((one) => spawnSync(one, ['-c', 'import simpy']).status === 0);
  return python === undefined
    ? { command: null, absence: 'no SimPy on this machine (Debian: python3-simpy3)' }
    : { command: { command: python, args: [join(SOURCES, 'ref60.py')] } };
}

const BITS = { agrees: 'bits', agreementRuns: { quick: 3000, full: 3000 } } as const;

/** What the goals are for. */
export const OURS = 'Bascule, fast executor';

/** In the order of the table. Everything is measured against the first. */
export const entrants = (): readonly Entrant[] => [
  { name: 'C, gcc -O3 -march=native', ...compiledC(), ...BITS, componentsMax: ANY_SIZE },
  { name: OURS, command: playerCommand('kernel'), ...BITS, componentsMax: ANY_SIZE },
  {
    name: 'Bascule, fast executor, with a trace',
    command: playerCommand('kernelTraced'),
    ...BITS,
    componentsMax: 167,
  },
  {
    name: 'Bascule, fast executor, with a trace read whole',
    command: playerCommand('kernelRead'),
    agrees: 'bits',
    agreementRuns: { quick: 50, full: 200 },
    componentsMax: 167,
  },
  {
    name: 'Bascule, reference executor',
    command: playerCommand('reference'),
    agrees: 'bits',
    agreementRuns: { quick: 20, full: 100 },
    componentsMax: 17,
  },
  {
    name: 'hand-written TypeScript, this model only',
    command: playerCommand('handWritten'),
    ...BITS,
    componentsMax: ANY_SIZE,
  },
  {
    name: 'plain objects and heap',
    command: playerCommand('plain'),
    agrees: 'chance',
    agreementRuns: { quick: 2000, full: 10_000 },
    componentsMax: ANY_SIZE,
  },
  {
    name: 'simjs 2.0.3',
    command: playerCommand('simjs'),
    agrees: 'chance',
    agreementRuns: { quick: 400, full: 3000 },
    componentsMax: 17,
  },
  {
    name: 'SimPy',
    ...simpy(),
    agrees: 'chance',
    agreementRuns: { quick: 300, full: 2000 },
    componentsMax: 167,
  },
  {
    name: 'XState actors',
    command: playerCommand('actors'),
    agrees: 'chance',
    agreementRuns: { quick: 100, full: 400 },
    componentsMax: 17,
  },
];
