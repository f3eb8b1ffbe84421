/** One dossier of a size, from its text to the end of its run, in a process of its own: `land.js <components>`. */
import { compilePlant, executeCompiled } from '../../src/engine/index.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { landText } from './landText.ts';

export interface LandCost {
  readonly events: number;
  /** Processor time in ms: reading and checking the text, compiling it, the first run, the quickest of some more. */
  readonly open: number;
  readonly compile: number;
  readonly first: number;
  readonly run: number;
}

const components = Number(process.argv[2]);

function timed<T>(work: () => T): readonly [ms: number, result: T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

const [open, opened] = timed(() => openDossier(landText(components)));
if (!opened.ok) throw new Error(JSON.stringify(opened.error.slice(0, 3)));
const dossier = opened.value.design(null);
const [compile, plant] = timed(() => compilePlant(dossier));
const request = { variant: null, incidents: [], seed: 1, mode: 'sampled' } as const;
const [first, { eventCount }] = timed(() => executeCompiled(plant, request, false));
let run = first;
let spent = first;
while (spent < 3000) {
  const [ms] = timed(() => executeCompiled(plant, request, false));
  run = Math.min(run, ms);
  spent += ms;
}
const cost: LandCost = { events: eventCount, open, compile, first, run };
console.info(JSON.stringify(cost));
