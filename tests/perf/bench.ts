/** `npm run bench`: prints one table per comparison. Ratios are to the first line, measured in turn. */
import { eventQueueVariants } from './eventQueue.ts';
import { interleaved, type Variant } from './interleaved.ts';

const comparisons: readonly (readonly Variant[])[] = [eventQueueVariants];

for (const variants of comparisons) {
  for (const { name, cpuMs, ratio, ratioMin, ratioMax } of interleaved(variants)) {
    const spread = `${ratioMin.toFixed(2)}–${ratioMax.toFixed(2)}`;
    const columns = [name.padEnd(48), `${cpuMs.toFixed(1)} ms CPU`.padStart(14)];
    console.info([...columns, `×${ratio.toFixed(2)}`.padStart(8), `(${spread})`].join(' '));
  }
}
