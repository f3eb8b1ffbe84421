import { describe, expect, it } from 'vitest';
import type { Factor } from '../../../../src/analysis/campaign/factor.ts';
import { type FactorPlayed, sensitivity } from '../../../../src/analysis/campaign/sensitivity.ts';
import type { Played } from '../../../../src/analysis/campaign/summary.ts';
import type { Tally } from '../../../../src/analysis/campaign/tally.ts';
import type { Description } from '../../../../src/model/description.ts';
import { BEYOND, outcomeColumns } from '../../../../src/model/outcome.ts';
import { aDescription } from '../../../helpers/aDescription.ts';
import {
  aSetting,
  chanceOf,
  tallyOf,
  wordNumber,
} from '../../../helpers/campaign/inventedTally.ts';

const small: Description = { ...aDescription, data: [], rules: [] };
const COLUMNS = outcomeColumns(small);
const RUNS = 600;

/** Futures whose recovery takes what chance gives, and more by a factor. Holds within four hours. */
function tallyWith(more: (run: number) => number, runs = RUNS): Tally {
  const rows = Array.from({ length: runs }, (_, run) => {
    const recovery = Math.min(BEYOND, Math.floor(16_000 * chanceOf('base', run)) + more(run));
    const late = recovery > 14_400 ? 1 : 0;
    const down = Math.min(recovery, 86_400);
    return [wordNumber(late ? 'fails' : 'holds'), down, down, recovery, late, 0];
  });
  return tallyOf(COLUMNS, rows);
}

const base: Played = { tally: tallyWith(() => 0), description: small, setting: aSetting() };
const tool = (name: string): Factor => ({ factor: 'tool', tool: name });

const vault: FactorPlayed = {
  factor: tool('vault'),
  low: tallyWith(() => BEYOND),
  high: tallyWith(() => 0),
};
const slower: FactorPlayed = {
  factor: tool('slower'),
  low: tallyWith(() => -0),
  high: tallyWith(() => 3000),
};
const noise: FactorPlayed = {
  factor: tool('noise'),
  low: tallyWith((run) => (chanceOf('noise', run) < 0.5 ? 1 : 0) * (run % 2 ? 60 : 0)),
  high: tallyWith(() => 0),
};
const nothing: FactorPlayed = {
  factor: tool('nothing'),
  low: tallyWith(() => 0),
  high: null,
};

describe('a sensitivity study', () => {
  const study = sensitivity(base, [noise, nothing, slower, vault]);

  it('ranks what moves the share of futures that hold, most first', () => {
    expect(study.factors.map(({ factor }) => factor)).toEqual([
      vault.factor,
      slower.factor,
      ...(study.factors[2]?.factor === noise.factor
        ? [noise.factor, nothing.factor]
        : [nothing.factor, noise.factor]),
    ]);
    expect(study.factors[0]?.holdsMoved).toBeCloseTo(study.holds.share, 12);
    expect(study.factors[0]?.recoveryMoved).toBe('beyond');
    expect(study.factors[3]?.holdsMoved).toBe(0);
  });

  it('has the p90 of recovery before and after', () => {
    const side = study.factors[1]?.sides.find(({ side: name }) => name === 'high');
    const [recovery] = side?.recovery ?? [];
    expect(recovery?.base).toEqual(study.services[0]?.recovery);
    expect(Number(recovery?.moved.value)).toBe(Number(recovery?.base.value) + 3000);
    expect(study.factors[1]?.recoveryMoved).toBe(3000);
  });

  it('names what chance would not explain, and nothing else', () => {
    const [first, second, , last] = study.factors;
    expect(first?.sides.map(({ movesHolds }) => movesHolds)).toEqual([true, false]);
    expect(second?.sides.map(({ movesRecovery }) => movesRecovery)).toEqual([false, true]);
    expect(last?.sides.every(({ movesHolds }) => !movesHolds)).toBe(true);
  });

  it('ranks by recovery too', () => {
    const moved = study.byRecovery.map((i) => study.factors[i]?.recoveryMoved);
    expect(moved.slice(0, 2)).toEqual(['beyond', 3000]);
    expect(new Set(study.byRecovery).size).toBe(4);
  });

  it('plays as many futures of each as all have', () => {
    const short = { ...slower, high: tallyWith(() => 3000, 300) };
    const { runs, factors, holds } = sensitivity(base, [vault, short]);
    expect([runs, holds.of]).toEqual([300, 300]);
    expect(factors[0]?.sides[0]?.holds.a.of).toBe(300);
  });

  it('of nothing varied, and of nothing played, is empty', () => {
    expect(sensitivity(base, []).factors).toEqual([]);
    const unplayed = { ...base, tally: tallyWith(() => 0, 0) };
    const { factors, services } = sensitivity(unplayed, [vault]);
    expect(services).toEqual([]);
    expect(factors[0]).toMatchObject({ holdsMoved: 0, recoveryMoved: 0 });
  });

  it('forty factors that do nothing are not named in 19 studies of 20', () => {
    const runs = 80;
    const withNoise = (study: number, factor: number): FactorPlayed => ({
      factor: tool(`idle-${factor}`),
      low: tallyOf(
        COLUMNS,
        Array.from({ length: runs }, (_, run) => {
          const fails = chanceOf(`idle ${study} ${factor}`, run) < 0.5 ? 1 : 0;
          return [fails ? wordNumber('fails') : 0, 0, 0, 0, 0, 0];
        }),
      ),
      high: null,
    });
    let namedTogether = 0;
    let namedAlone = 0;
    for (let number = 0; number < 30; number += 1) {
      const coins = Array.from({ length: runs }, (_, run) => [
        chanceOf(`base ${number}`, run) < 0.5 ? wordNumber('fails') : 0,
        ...[0, 0, 0, 0, 0],
      ]);
      const played = { ...base, tally: tallyOf(COLUMNS, coins) };
      const idle = Array.from({ length: 40 }, (_, factor) => withNoise(number, factor));
      const sides = sensitivity(played, idle).factors.flatMap((effect) => effect.sides);
      if (sides.some(({ movesHolds }) => movesHolds)) namedTogether += 1;
      if (sides.some(({ holds }) => holds.sign.pValue <= 0.05)) namedAlone += 1;
    }
    expect(namedTogether).toBeLessThanOrEqual(5);
    // The control: each factor judged by itself names some in most studies.
    expect(namedAlone).toBeGreaterThan(15);
  });
});
