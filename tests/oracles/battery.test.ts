/**
 * Every estimate with a known answer lies within four standard errors of it, and all of them together are as far off as
 * chance would have it: too near would be as wrong as too far. Seeds are fixed, so a failure is a change of the engine and
 * not bad luck.
 */
import { describe, expect, it } from 'vitest';
import { compilePlant, executeCompiled, executeReference } from '../../src/engine/index.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { DOSSIER_TRIALS, HOURLY_BACKUP, minutesLost, sampling, WRITTEN } from './dossierTrials.ts';
import { TREE_TRIALS } from './faultTrees/answers.ts';
import { MODEL_TRIALS, PARTS_WITH_PREEMPTION, WITHOUT_PREEMPTION } from './models/modelTrials.ts';
import { PLAN_AND_QUEUE_TRIALS } from './plansAndQueues.ts';
import { distanceAllowed, distanceFromNormal, normalBelow, playTrial } from './trials.ts';

/** How many times the usual number of futures; see `npm run oracles`. */
const TIMES = Number(process.env.BASCULE_ORACLE_TIMES ?? 1);

const Z_MAX = 4;

describe('estimates against known answers', () => {
  const trials = [...DOSSIER_TRIALS, ...PLAN_AND_QUEUE_TRIALS, ...MODEL_TRIALS, ...TREE_TRIALS];
  const zScores: number[] = [];

  for (const trial of trials) {
    it(trial.name, () => {
      const { mean, z } = playTrial(trial, TIMES);
      if (z === null) {
        expect(mean).toBe(trial.expected);
        return;
      }
      zScores.push(z);
      expect(Math.abs(z), `${mean} instead of ${trial.expected}`).toBeLessThan(Z_MAX);
    });
  }

  it('their distances from the answers look normal', () => {
    const certain = trials.filter(({ expected }) => expected === 0);
    expect(zScores).toHaveLength(trials.length - certain.length);
    expect(distanceFromNormal(zScores)).toBeLessThan(distanceAllowed(zScores.length));
  });
});

it('machine shop: repairs that wait for other jobs cost parts, beyond what chance explains', () => {
  const { z } = playTrial({ ...WITHOUT_PREEMPTION, expected: PARTS_WITH_PREEMPTION }, 1);
  expect(z).toBeLessThan(-Z_MAX);
});

it('C21 no loss is over 70 minutes, none under 10', () => {
  const lose = sampling(HOURLY_BACKUP, minutesLost);
  const lost = Array.from({ length: 600 }, (_, run) => lose(1, run));
  expect(Math.max(...lost)).toBeLessThanOrEqual(70);
  expect(Math.max(...lost)).toBeGreaterThan(69);
  expect(Math.min(...lost)).toBeGreaterThanOrEqual(10);
  expect(Math.min(...lost)).toBeLessThan(11);
});

it.each(WRITTEN)(
  '$id: the reference executor gives the very runs that the estimate comes from',
  ({ text }) => {
    // A hundred hours or less: what is compared is the executors, not the long run.
    const shortened = text.replace(/horizon: \d{3,}h/, 'horizon: 100h');
    const plant = compilePlant(aDossier(shortened));
    const request = {
      variant: null,
      incidents: plant.ids.incident,
      seed: 3,
      run: 5,
      mode: 'sampled',
    } as const;
    expect(executeReference(plant, request).traceHash).toBe(
      executeCompiled(plant, request, true).traceHash,
    );
  },
);

describe('the yardstick', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963984540054, 0.025],
    [4, 0.999968328758167],
  ])('normal law below %d', (x, share) => {
    expect(normalBelow(x)).toBeCloseTo(share, 12);
  });

  it('a sample that is shifted, too narrow or too wide is told from a normal one', () => {
    const size = 60;
    const quantiles = Array.from({ length: size }, (_, n) => {
      let [low, high] = [-8, 8];
      while (high - low > 1e-9) {
        const middle = (low + high) / 2;
        if (normalBelow(middle) < (n + 0.5) / size) low = middle;
        else high = middle;
      }
      return low;
    });
    const distance = (change: (z: number) => number) => distanceFromNormal(quantiles.map(change));
    expect(distance((z) => z)).toBeLessThan(0.01);
    expect(distance((z) => z + 0.7)).toBeGreaterThan(distanceAllowed(size));
    expect(distance((z) => z / 3)).toBeGreaterThan(distanceAllowed(size));
    expect(distance((z) => z * 4)).toBeGreaterThan(distanceAllowed(size));
  });
});
