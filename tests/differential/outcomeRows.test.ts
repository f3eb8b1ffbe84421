/**
 * One truth about what a future comes to: the row that the engine writes from its world is the row read from the whole
 * trace and its verdict, on every shipped design and incident, and on generated dossiers.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judge, outcomeOf } from '../../src/analysis/index.ts';
import { compilePlant, createFutures, runReference } from '../../src/engine/index.ts';
import { BEYOND, outcomeColumns } from '../../src/model/outcome.ts';
import type { Dossier } from '../../src/scenario/index.ts';
import { anyScene, dossierOf } from '../helpers/arbitraryDossier.ts';
import { openShipped, shippedFiles } from '../scenarios/shipped.ts';

const SEED = 7;

interface Asked {
  readonly dossier: Dossier;
  readonly incidents: readonly string[];
  readonly seed: number;
}

/** Rows of the first futures, played one after the other as a campaign does. */
function played({ dossier, incidents, seed }: Asked, runs: number): readonly Int32Array[] {
  const { columns, play } = createFutures(compilePlant(dossier), {
    incidents,
    seed,
    mode: 'sampled',
  });
  return Array.from({ length: runs }, (_, run) => {
    const row = new Int32Array(columns.length + 2).fill(-1);
    play(run, row, 1);
    expect([row.at(0), row.at(-1)]).toEqual([-1, -1]);
    return row.subarray(1, -1);
  });
}

function reference({ dossier, incidents, seed }: Asked, run: number): Int32Array {
  const { variant } = dossier;
  const traced = runReference(dossier, { variant, incidents, seed, run, mode: 'sampled' });
  return outcomeOf(traced, judge(traced));
}

const named = ({ dossier }: Asked, row: Int32Array) => {
  const columns = outcomeColumns(compilePlant(dossier).description);
  return columns.map((column, index) => [...Object.values(column), row[index]].join(' '));
};

describe.each(shippedFiles)('%s', (file) => {
  const opened = openShipped(file);
  it.each([null, ...Object.keys(opened.variants)])('rows of %s', (variant) => {
    const dossier = opened.design(variant);
    for (const incident of Object.keys(dossier.incidents)) {
      const asked = { dossier, incidents: [incident], seed: SEED };
      for (const [run, row] of played(asked, 3).entries()) {
        expect(named(asked, row), `${incident}, run ${run}`).toEqual(
          named(asked, reference(asked, run)),
        );
      }
    }
  });
});

describe('generated dossiers', () => {
  it('have the same rows, and do fail, lose and never come back', () => {
    const seen = { fails: 0, beyond: 0, breached: 0 };
    fc.assert(
      fc.property(anyScene, fc.nat(1000), (scene, seed) => {
        const dossier = dossierOf(scene);
        const incidents = Object.keys(dossier.incidents).slice(0, 1);
        const asked = { dossier, incidents, seed };
        for (const [run, row] of played(asked, 2).entries()) {
          const names = named(asked, row);
          expect(names).toEqual(named(asked, reference(asked, run)));
          if ((row[0] ?? 0) > 1) seen.fails += 1;
          if (row.includes(BEYOND)) seen.beyond += 1;
          if (names.some((name) => /^breached .* [1-9]/.test(name))) seen.breached += 1;
        }
      }),
      { numRuns: 25 },
    );
    expect(Math.min(seen.fails, seen.beyond, seen.breached)).toBeGreaterThan(0);
  });
});
