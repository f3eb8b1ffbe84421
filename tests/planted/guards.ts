/**
 * `npm run planted -- --guards`: each named guard of each machine answers the contrary, one at a time, in this very process,
 * and what `tests/differential/hashes.json` plays is played until a run is not what it was: the shipped scenarios, then
 * samples of the swarm. A machine looks its guards up by name when a run is prepared, so that nothing is built anew.
 *
 * Prints which dossier sees which guard. One that none sees stands on the shelf as `negated-<kind>-<guard>`, with the suite
 * that sees it, which `npm run planted` proves. Exit code 1 when there is a guard that is neither: it needs a test.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compilePlant, executeCompiled, machines, type Plant } from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { type Dossier, openDossier } from '../../src/scenario/index.ts';
import { scenarioTexts } from '../differential/scenarioTexts.ts';
import { swarmTexts } from '../differential/truths.ts';

/** One run, and what it should be. */
interface Play {
  readonly name: string;
  readonly plant: Plant;
  readonly request: RunRequest;
  readonly expected: string;
  /** Guards that it has seen: those that see most are asked first. */
  seen: number;
}

type AnyGuard = (...given: readonly never[]) => boolean;

function requestsOf({ variant, incidents }: Dossier): readonly RunRequest[] {
  return Object.keys(incidents).flatMap((incident) => {
    const base = { variant, incidents: [incident], seed: 1 };
    return [
      { ...base, mode: 'nominal' as const },
      { ...base, mode: 'pessimistic' as const },
      { ...base, mode: 'sampled' as const, run: 0 },
    ];
  });
}

/** What a run comes to, in few letters; a crash is a result too. */
function resultOf(plant: Plant, request: RunRequest): string {
  try {
    const { traceHash, ending } = executeCompiled(plant, request, true);
    return `${traceHash} ${ending.end}`;
  } catch (error) {
    return String(error);
  }
}

function playsOf(name: string, text: string): readonly Play[] {
  const opened = openDossier({ path: `${name}.yaml`, text, files: {} });
  if (!opened.ok) throw new Error(`${name} does not open`);
  return [null, ...Object.keys(opened.value.variants)].flatMap((variant) => {
    const dossier = opened.value.design(variant);
    const plant = compilePlant(dossier);
    return requestsOf(dossier).map((request) => ({
      name: variant === null ? name : `${name}, ${variant}`,
      plant,
      request,
      expected: resultOf(plant, request),
      seen: 0,
    }));
  });
}

/** The first play that is not what it should be while a guard answers the contrary. */
function seerOf(plays: readonly Play[], guards: Record<string, AnyGuard>, name: string) {
  const sound = guards[name];
  if (sound === undefined) throw new Error(`no guard ${name}`);
  guards[name] = (...given) => !sound(...given);
  try {
    return plays.find(({ plant, request, expected }) => resultOf(plant, request) !== expected);
  } finally {
    guards[name] = sound;
  }
}

const plays = Object.entries({ ...scenarioTexts(), ...swarmTexts() }).flatMap(([name, text]) =>
  playsOf(name, text),
);
console.info(`${plays.length} runs`);

const shelf = parse(readFileSync('tests/planted/shelf.yaml', 'utf8')) as readonly {
  readonly name: string;
}[];
const isOnShelf = (kind: string, guard: string): boolean =>
  shelf.some(({ name }) => name === `negated-${kind}-${guard}`);

let count = 0;
const missed: string[] = [];
for (const { kind, guards } of Object.values(machines)) {
  for (const name of Object.keys(guards)) {
    count += 1;
    plays.sort((a, b) => b.seen - a.seen);
    // Written to for a moment, and only here.
    const seer = seerOf(plays, guards as unknown as Record<string, AnyGuard>, name);
    const what = `${kind}: ${name}`;
    if (seer) seer.seen += 1;
    const seenBy = seer?.name ?? (isOnShelf(kind, name) ? 'a suite: see the shelf' : null);
    if (seenBy === null) missed.push(what);
    console.info(`${seenBy === null ? 'MISSED' : 'seen  '} ${what.padEnd(50)} ${seenBy ?? ''}`);
  }
}
console.info(
  `\n${count} guards, ${count - missed.length} seen${missed.map((one) => `\nMISSED ${one}`).join('')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
