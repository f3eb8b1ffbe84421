/** The executors on the scenarios as they ship, and what a person waits for after a click. */
import { readdirSync, readFileSync } from 'node:fs';
import { judge } from '../../src/analysis/index.ts';
import {
  compilePlant,
  createFutures,
  type Execution,
  executeCompiled,
  executeReference,
  type Plant,
  runReference,
} from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { type OpenedDossier, openDossier } from '../../src/scenario/index.ts';
import { baseline } from './eventQueue.ts';
import type { Variant } from './interleaved.ts';

/** Below the root, which is where `npm run bench` runs. */
const FOLDER = 'scenarios';

/** Enough runs in one measure to be far above the resolution of the processor's clock. */
const RUNS_IN_A_MEASURE = 15;
const FUTURES_IN_A_MEASURE = 300;

interface Scenario {
  readonly name: string;
  readonly text: string;
  /** The last design, which is the one that has most to do, against the first incident. */
  readonly request: RunRequest;
}

function open({ name, text }: Pick<Scenario, 'name' | 'text'>): OpenedDossier {
  const opened = openDossier({ path: `${FOLDER}/${name}.yaml`, text, files: {} });
  if (!opened.ok) throw new Error(`${name} does not open`);
  return opened.value;
}

function scenarioIn(file: string): Scenario {
  const name = file.replace('.yaml', '');
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const opened = open({ name, text });
  const variant = Object.keys(opened.variants).at(-1) ?? null;
  const incidents = Object.keys(opened.design(variant).incidents).slice(0, 1);
  return { name, text, request: { variant, incidents, seed: 1, mode: 'nominal' } };
}

const scenarios = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map(scenarioIn);

/** A number for the world as a run ends: two executors that agree on every byte agree on it. */
function worldNumber({ world }: Execution): number {
  let sum = 0;
  for (const level of world.level) sum = (Math.imul(sum, 31) + Math.round(level * 1e6)) | 0;
  return sum;
}

/** @throws Error when the two executors do not write the same trace */
function expectOneTrace(name: string, plant: Plant, request: RunRequest): void {
  const reference = executeReference(plant, request).traceHash;
  const compiled = executeCompiled(plant, request, true).traceHash;
  if (reference !== compiled) throw new Error(`${name}: trace ${compiled} is not ${reference}`);
}

/** As campaigns play: one executor, one future after the other, a row of outcomes each. */
function futuresVariant(name: string, plant: Plant, request: RunRequest): Variant {
  const futures = createFutures(plant, request);
  const row = new Int32Array(futures.columns.length);
  const eventCount = futures.play(0, row, 0);
  return {
    name: `${name}, futures`,
    work: `${name}, futures`,
    pieces: eventCount * FUTURES_IN_A_MEASURE,
    run: () => {
      for (let time = 0; time < FUTURES_IN_A_MEASURE; time++) futures.play(0, row, 0);
      return row.reduce((sum, value) => (Math.imul(sum, 31) + value) | 0, 0);
    },
  };
}

function executorsOn(scenario: Scenario): readonly Variant[] {
  const { name, request } = scenario;
  const plant = compilePlant(open(scenario).design(request.variant));
  expectOneTrace(name, plant, request);
  const { eventCount } = executeReference(plant, request);
  const variant = (executor: string, execute: () => Execution): Variant => ({
    name: `${name}, ${executor}`,
    work: name,
    pieces: eventCount * RUNS_IN_A_MEASURE,
    run: () => {
      for (let run = 1; run < RUNS_IN_A_MEASURE; run++) execute();
      return worldNumber(execute());
    },
  });
  return [
    baseline,
    variant('reference', () => executeReference(plant, request)),
    variant('compiled, traced', () => executeCompiled(plant, request, true)),
    variant('compiled, untraced', () => executeCompiled(plant, request, false)),
    futuresVariant(name, plant, request),
  ];
}

/** From the text of a file to its verdict, as a first click does. */
function click(scenario: Scenario): number {
  const { request } = scenario;
  const run = runReference(open(scenario).design(request.variant), request);
  return judge(run).services.length + run.entries.length;
}

/** One comparison a scenario: what an event costs in each executor, to what it costs in the queue alone. */
export const executorVariants = (): readonly (readonly Variant[])[] => scenarios.map(executorsOn);

/** Whole clicks, to the whole baseline. */
export const clickVariants = (): readonly Variant[] => [
  { ...baseline, name: `event queue, ${baseline.pieces} events`, pieces: 1 },
  ...scenarios.map((scenario) => ({
    name: `${scenario.name}, opened, run and judged`,
    work: scenario.name,
    run: () => click(scenario),
  })),
];
