/** Chance as one writes it in a plain simulation: a seeded generator in a closure, `Math`'s functions, Box and Muller. */
import type { Stay } from './parameters.ts';
import { seedStream } from './portable.ts';

export interface Draws {
  /** Uniform in (0, 1). */
  readonly unit: () => number;
  readonly exponential: (mean: number) => number;
  readonly uniform: (bounds: { readonly from: number; readonly to: number }) => number;
  readonly lognormal: (law: { readonly mu: number; readonly sigma: number }) => number;
  readonly stay: (stay: Stay) => number;
}

/** C. Doty-Humphrey's sfc32, its own stream for each run. */
function sfc32(run: number): () => number {
  // Scrambled: numbers of runs differ in a few bits only, and the first runs would look alike.
  const words = new Int32Array(4);
  seedStream(words, 0, run);
  let [a = 0, b = 0, c = 0] = words;
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return ((t >>> 0) + 0.5) / 0x1_0000_0000;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

export function createDraws(run: number): Draws {
  const unit = sfc32(run);
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const z = spare;
      spare = undefined;
      return z;
    }
    const radius = Math.sqrt(-2 * Math.log(unit()));
    const angle = 2 * Math.PI * unit();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const exponential: Draws['exponential'] = (mean) => -mean * Math.log(unit());
  const uniform: Draws['uniform'] = ({ from, to }) => from + (to - from) * unit();
  const lognormal: Draws['lognormal'] = ({ mu, sigma }) => Math.exp(mu + sigma * normal());
  return {
    unit,
    exponential,
    uniform,
    lognormal,
    stay: (stay) => {
      if (stay.law === 'exponential') return exponential(stay.mean);
      return stay.law === 'uniform' ? uniform(stay) : lognormal(stay);
    },
  };
}
