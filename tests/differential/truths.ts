/**
 * Every result that must be the same wherever it is computed, as one hash for each design: traces of the fast
 * executor, verdicts and outcome rows, over incidents, modes and futures. The same module runs in Node, in worker threads, in the page and in
 * workers of a browser.
 */
import { judge } from '../../src/analysis/index.ts';
import { createHasher, type Hasher } from '../../src/base/hash.ts';
import { stableJson } from '../../src/base/stableJson.ts';
import {
  compilePlant,
  createFutures,
  executeCompiled,
  type Plant,
  runReference,
} from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { type Dossier, openDossier } from '../../src/scenario/index.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

/** Dossiers by a name of their own, each as its text. */
export type Texts = Readonly<Record<string, string>>;

const SWARM_SEED = 20_261_123;
const SWARM_SAMPLES = 16;
const FUTURES = 32;
const SEEDS = [1, 4_294_967_296];

/** Samples of the swarm, drawn here: what draws them must be the same everywhere too. */
export const swarmTexts = (): Texts =>
  Object.fromEntries(
    Array.from({ length: SWARM_SAMPLES }, (_, number) => [
      `swarm ${SWARM_SEED}, sample ${number}`,
      JSON.stringify(swarmSample(SWARM_SEED, number).sections),
    ]),
  );

/** Dealt like cards, so that every worker has some of each sort. */
export const dealt = (texts: Texts, hands: number): readonly Texts[] =>
  Array.from({ length: hands }, (_, hand) =>
    Object.fromEntries(Object.entries(texts).filter((_entry, index) => index % hands === hand)),
  );

/** What is asked of a design: medians and worst cases, and two futures of two seeds, on each incident alone. */
function requestsOf(dossier: Dossier): readonly RunRequest[] {
  const { variant } = dossier;
  return Object.keys(dossier.incidents).flatMap((incident) => {
    const incidents = [incident];
    return [
      { variant, incidents, seed: 1, mode: 'nominal' as const },
      { variant, incidents, seed: 1, mode: 'pessimistic' as const },
      ...SEEDS.flatMap((seed) =>
        [0, 4_294_967_295].map((run) => ({
          variant,
          incidents,
          seed,
          run,
          mode: 'sampled' as const,
        })),
      ),
    ];
  });
}

/** Outcome rows of futures of each incident, played without a trace. */
function addRows(hasher: Hasher, dossier: Dossier, plant: Plant): void {
  for (const incident of Object.keys(dossier.incidents)) {
    const asked = { incidents: [incident], seed: SWARM_SEED, mode: 'sampled' } as const;
    const { columns, play } = createFutures(plant, asked);
    const row = new Int32Array(columns.length);
    for (let run = 0; run < FUTURES; run += 1) {
      play(run, row, 0);
      for (const value of row) hasher.addNumber(value);
    }
  }
}

function hashOf(dossier: Dossier): string {
  const hasher = createHasher();
  const plant = compilePlant(dossier);
  addRows(hasher, dossier, plant);
  const [first, ...others] = requestsOf(dossier);
  if (first === undefined) return hasher.digest();
  // What a run begins with and is about does not depend on what is asked: once is enough.
  const reference = runReference(dossier, first);
  for (const request of [first, ...others]) {
    const { entries, ending, traceHash } = executeCompiled(plant, request, true);
    hasher.addText(traceHash);
    hasher.addText(stableJson(judge({ ...reference, request, entries, ending })));
  }
  return hasher.digest();
}

/** Hash of every design of every dossier, by the names of both. */
export function truthsOf(texts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const opened = openDossier({ path: `${name}.yaml`, text, files: {} });
      if (!opened.ok) throw new Error(`${name} does not open`);
      return [null, ...Object.keys(opened.value.variants)].map((variant) => [
        variant === null ? name : `${name}, ${variant}`,
        hashOf(opened.value.design(variant)),
      ]);
    }),
  );
}
