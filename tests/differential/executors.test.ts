/**
 * One truth: the machines read by XState and the same machines read from compiled tables give the same run, entry by
 * entry, on every shipped scenario, design, incident and mode.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePlant, executeCompiled, executeReference } from '../../src/engine/index.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { worldOf } from '../helpers/worldOf.ts';

const FOLDER = 'scenarios';
const SEEDS = [1, 20_261_123];

function plansOf(file: string) {
  const path = `${FOLDER}/${file}`;
  const opened = openDossier({ path, text: readFileSync(path, 'utf8'), files: {} });
  if (!opened.ok) throw new Error(`${file} does not open`);
  const { value } = opened;
  return [null, ...Object.keys(value.variants)].map((variant) => ({
    variant,
    dossier: value.design(variant),
  }));
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.yaml')))('%s', (file) => {
  it.each(plansOf(file).map((plan) => [plan.variant ?? 'as written', plan] as const))(
    'differential: %s',
    (_, { variant, dossier }) => {
      const plant = compilePlant(dossier);
      for (const incident of Object.keys(dossier.incidents)) {
        for (const mode of ['nominal', 'pessimistic', 'sampled'] as const) {
          for (const seed of mode === 'sampled' ? SEEDS : SEEDS.slice(0, 1)) {
            const request = { variant, incidents: [incident], seed, mode };
            const reference = executeReference(plant, request);
            const compiled = executeCompiled(plant, request, true);
            expect(compiled.traceHash, `${incident}, ${mode}, seed ${seed}`).toBe(
              reference.traceHash,
            );
            const untraced = executeCompiled(plant, request, false);
            expect(worldOf(untraced)).toEqual(worldOf(reference));
          }
        }
      }
    },
  );
});
