/**
 * The transcendental functions that decide results. ECMAScript leaves the last bits of `Math.log`,
 * `Math.exp`, `Math.pow` and `**` to each engine, so two browsers could tell two stories from one seed.
 * These use only + - × ÷, square roots and integer operations, which IEEE 754 fixes to the bit.
 */
export { exp } from './exp.ts';
export { gamma } from './gamma.ts';
export { incompleteBeta, incompleteBetaInverse } from './incompleteBeta.ts';
export { ln } from './ln.ts';
export { logGamma } from './logGamma.ts';
export { normalQuantile } from './normalQuantile.ts';
export { pow } from './pow.ts';
