/**
 * One truth on what ships: the machines read by XState and the same machines read from compiled tables give the same
 * run, entry by entry, the same verdict and the same outcome row, on every scenario, design, incident and mode.
 */
import { describe, expect, it } from 'vitest';
import { compilePlant } from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { executorsDisagree, resultsDisagree } from '../helpers/swarm/agreement.ts';
import { scenarioTexts } from './scenarioTexts.ts';

const TIMEOUT_MS = 120_000;

/** Medians, the worst case, and futures of small and of large numbers. */
const ASKED: readonly Pick<RunRequest, 'mode' | 'seed' | 'run'>[] = [
  { mode: 'nominal', seed: 1 },
  { mode: 'pessimistic', seed: 1 },
  { mode: 'sampled', seed: 1 },
  { mode: 'sampled', seed: 20_261_123, run: 1 },
  { mode: 'sampled', seed: Number.MAX_SAFE_INTEGER, run: 4_294_967_295 },
];

function designsOf(name: string, text: string) {
  const opened = openDossier({ path: `${name}.yaml`, text, files: {} });
  if (!opened.ok) throw new Error(`${name} does not open`);
  const { value } = opened;
  return [null, ...Object.keys(value.variants)].map(
    (variant) => [variant ?? 'as written', value.design(variant)] as const,
  );
}

describe.each(Object.entries(scenarioTexts()))('%s', (name, text) => {
  it.each(designsOf(name, text))('differential: %s', { timeout: TIMEOUT_MS }, (_, dossier) => {
    const plant = compilePlant(dossier);
    const all = Object.keys(dossier.incidents);
    for (const incidents of [...all.map((incident) => [incident]), all]) {
      for (const asked of ASKED) {
        const request = { variant: dossier.variant, incidents, ...asked };
        expect(executorsDisagree(plant, request), JSON.stringify(request)).toBeNull();
        // Medians give the verdicts that the scenarios state, which their own tests hold.
        if (asked.mode === 'nominal') continue;
        expect(resultsDisagree(dossier, request), JSON.stringify(request)).toBeNull();
      }
    }
  });
});
