/**
 * `npm run bench`: prints one table per comparison and writes them to `artefacts/bench.json`. Ratios are to the first
 * line, measured in turn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { clickVariants, executorVariants } from './engine.ts';
import { eventQueueVariants } from './eventQueue.ts';
import { interleaved, type Measured, type Variant } from './interleaved.ts';

const comparisons: readonly (readonly [title: string, variants: readonly Variant[]])[] = [
  ['Event queue', eventQueueVariants],
  ...executorVariants().map((variants) => ['One event', variants] as const),
  ['One click', clickVariants()],
];

function lineOf({ name, cpuMs, piecesPerSecond, ratio, ratioMin, ratioMax }: Measured): string {
  const rate = piecesPerSecond < 1000 ? '' : `${Math.round(piecesPerSecond / 1000)} k/s`;
  const spread = `${ratioMin.toFixed(2)}–${ratioMax.toFixed(2)}`;
  const columns = [name.padEnd(48), `${cpuMs.toFixed(1)} ms CPU`.padStart(14), rate.padStart(10)];
  return [...columns, `×${ratio.toFixed(2)}`.padStart(9), `(${spread})`].join(' ');
}

const tables = comparisons.map(([title, variants]) => {
  const rows = interleaved(variants);
  console.info([title, ...rows.map(lineOf), ''].join('\n'));
  return { title, rows };
});

mkdirSync('artefacts', { recursive: true });
writeFileSync('artefacts/bench.json', `${JSON.stringify(tables, null, 2)}\n`);
