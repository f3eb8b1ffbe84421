/**
 * One truth on dossiers that nobody wrote: both executors, in every mode, and changes that must change nothing.
 * `npm run fuzz` goes on where this ends.
 */
import { expect, it } from 'vitest';
import { complaintAbout } from '../helpers/swarm/checks.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_123);
const SAMPLES = 40;
const TIMEOUT_MS = 180_000;

it('differential: whoever computes and whatever else is there', { timeout: TIMEOUT_MS }, () => {
  for (let number = 0; number < SAMPLES; number += 1) {
    expect(
      complaintAbout(swarmSample(SEED, number)),
      `sample ${number} of seed ${SEED}`,
    ).toBeNull();
  }
});
