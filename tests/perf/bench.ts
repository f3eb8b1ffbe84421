/**
 * `npm run bench`: the engine beside others on the reference model, and on the scenarios as they ship. Prints a table a
 * comparison and one of goals, writes `artefacts/bench.json`, and fails when results disagree.
 *
 * `--quick` takes less than two minutes; `--only ref60,scaling` leaves the other parts out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browserSection } from './browserSection.ts';
import { type Effort, FULL, QUICK } from './contest.ts';
import { dossiersSection } from './dossiersSection.ts';
import { eventQueueVariants } from './eventQueue.ts';
import { firstDotsSection } from './firstDotsSection.ts';
import { framesSection } from './framesSection.ts';
import { gapSection } from './gapSection.ts';
import { goalRows } from './goals.ts';
import { variantsSection } from './interleaved.ts';
import { longRunSection } from './longRunSection.ts';
import { partsSection } from './partsSection.ts';
import { playbackSection } from './playbackSection.ts';
import { ref60Section } from './ref60Section.ts';
import { printSection, printTable, type Section } from './report.ts';
import { entrants, OURS } from './rivals.ts';
import { scalingSection } from './scalingSection.ts';
import { clickVariants, executorVariants } from './scenarios.ts';
import { workersSection } from './workersSection.ts';

/** The engine that the goals are for. */
const OUR_ENGINE = 'kernel';

type Part = (effort: Effort) => Promise<readonly Section[]> | readonly Section[];

const parts: Readonly<Record<string, Part>> = {
  ref60: async (effort) => [await ref60Section(entrants(), effort)],
  gap: () => [gapSection(OUR_ENGINE, OURS)],
  scaling: async (effort) => [await scalingSection(entrants(), effort)],
  parts: async (effort) => [await partsSection(OUR_ENGINE, OURS, effort)],
  workers: async (effort) => [await workersSection(OUR_ENGINE, OURS, effort)],
  browser: async (effort) => [await browserSection(OUR_ENGINE, OURS, effort)],
  frames: async (effort) => [await framesSection(effort)],
  long: async () => [await longRunSection()],
  dossiers: async (effort) => [await dossiersSection(effort)],
  queue: () => [variantsSection('Event queue', eventQueueVariants)],
  scenarios: () => executorVariants().map((variants) => variantsSection('One event', variants)),
  playback: async () => [await playbackSection()],
  dots: async () => [await firstDotsSection()],
  click: () => [variantsSection('One click', clickVariants())],
};

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const effort = options.quick ? QUICK : FULL;
const wanted = options.only?.split(',') ?? Object.keys(parts);

const sections: Section[] = [];
for (const name of wanted) {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}: ${Object.keys(parts).join(', ')}`);
  for (const section of await part(effort)) {
    printSection(section);
    sections.push(section);
  }
}

const goals = goalRows(sections.flatMap((section) => section.goals ?? []));
if (goals.length > 0) printTable('Goals', goals);
mkdirSync('artefacts', { recursive: true });
const machine = { node: process.version, v8: process.versions.v8, at: new Date().toISOString() };
writeFileSync(
  'artefacts/bench.json',
  `${JSON.stringify({ machine, isQuick: options.quick, sections, goals }, null, 2)}\n`,
);

const failures = sections.flatMap((section) => section.failures ?? []);
if (failures.length > 0) {
  console.error(`${failures.length} results disagree`);
  process.exitCode = 1;
}
