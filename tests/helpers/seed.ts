/** Fixes the generator of every property test: `npm test` chooses the seed, prints it, and passes it on. */
import fc from 'fast-check';

const DEFAULT_SEED = 20_261_123;

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? DEFAULT_SEED) });
