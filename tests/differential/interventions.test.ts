/** Whatever a person does, whenever: the past stands entry by entry, and both executors do it alike. */
import { expect, it } from 'vitest';
import { compilePlant, type Execution, executeCompiled } from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { executorsDisagree } from '../helpers/swarm/agreement.ts';
import { branchesFor } from '../helpers/swarm/interventions.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_261_123);
const SAMPLES = 25;
const TIMEOUT_MS = 180_000;

function complaint(number: number): string | null {
  const { sections, requests } = swarmSample(SEED, number);
  const opened = openDossier({ path: 'swarm.yaml', text: JSON.stringify(sections), files: {} });
  if (!opened.ok) return 'the sample is no dossier';
  const dossier = opened.value.design(null);
  const request: RunRequest = { ...(requests[0] as RunRequest), variant: null };
  const alone = executeCompiled(compilePlant(dossier), request, true);
  const branches = branchesFor(dossier, alone, number);
  const branched = opened.value.branched(null, branches);
  if (!branched.ok) return JSON.stringify(branched.error);
  const plant = compilePlant(branched.value);
  const changed = executeCompiled(plant, request, true);
  const first = Math.min(...branches.map(({ at }) => at));
  const past = ({ entries }: Execution) =>
    JSON.stringify(entries.filter((entry) => entry.at < first));
  if (past(alone) !== past(changed)) return 'the past is another';
  return executorsDisagree(plant, request);
}

it('[ENG-240] the past stands, and both executors agree', { timeout: TIMEOUT_MS }, () => {
  for (let number = 0; number < SAMPLES; number += 1) {
    expect(complaint(number), `sample ${number} of seed ${SEED}`).toBeNull();
  }
});
