import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/analysis/campaign/summarise.ts';
import type {
  FactorEffect,
  Reached,
  SensitivitySummary,
  SideEffect,
} from '../../../../src/analysis/campaign/summary.ts';
import { HOUR } from '../../../../src/base/time.ts';
import { layoutTornado } from '../../../../src/viz/campaign/layoutTornado.ts';
import { anEffect } from '../../../helpers/campaign/anEffect.ts';
import { playedFutures } from '../../../helpers/campaign/someFutures.ts';

const summary = summarise(playedFutures('tiny'));

const studyOf = (
  factors: readonly FactorEffect[],
  byRecovery = factors.map((_, i) => i),
): SensitivitySummary => ({
  format: 1,
  setting: summary.setting,
  runs: 100,
  holds: summary.holds,
  services: [],
  factors,
  byRecovery,
});

const side = (
  which: SideEffect['side'],
  difference: number,
  moved: Reached = 2 * HOUR,
): SideEffect => anEffect({ side: which, difference, base: 2 * HOUR, moved });

const effect = (team: string, sides: readonly SideEffect[]): FactorEffect => ({
  factor: { factor: 'team', team },
  sides,
  holdsMoved: 0,
  recoveryMoved: 0,
});

describe('a tornado', () => {
  const large = effect('large', [side('low', -0.5, 'beyond'), side('high', 0.1, HOUR)]);
  const small = effect('small', [side('low', -0.25, 3 * HOUR), side('high', 0)]);
  const idle = effect('idle', [side('low', 0), side('high', 0)]);

  it('draws the longest bar over half the width, and the others in proportion', () => {
    const { lines } = layoutTornado(studyOf([large, small, idle]), { by: 'holds', group: 'all' });
    expect(lines.map(({ bars }) => bars.map(({ extent }) => extent))).toEqual([[-1, 0.2], [-0.5]]);
  });

  it('leaves out what is no different from chance, and names it apart', () => {
    const { lines, chance } = layoutTornado(studyOf([idle, small]), { by: 'holds', group: 'all' });
    expect(lines.map(({ effect: one }) => one)).toEqual([small]);
    expect(chance).toEqual([idle]);
  });

  it('shows one sort of factor when asked', () => {
    const { lines, chance } = layoutTornado(studyOf([large, idle]), {
      by: 'holds',
      group: 'tools',
    });
    expect([lines, chance]).toEqual([[], []]);
    const people = layoutTornado(studyOf([large, idle]), { by: 'holds', group: 'people' });
    expect(people.lines).toHaveLength(1);
  });

  it('ranks by the time service is back when asked, never the longest of all', () => {
    const { lines } = layoutTornado(studyOf([small, large], [1, 0]), {
      by: 'recovery',
      group: 'all',
    });
    expect(lines.map(({ effect: one }) => one)).toEqual([large, small]);
    expect(lines[0]?.bars).toEqual([
      { side: 'low', moved: 'beyond', isGood: false, extent: -1 },
      { side: 'high', moved: HOUR, isGood: true, extent: 1 },
    ]);
    expect(lines[1]?.bars).toEqual([{ side: 'low', moved: -HOUR, isGood: false, extent: -1 }]);
  });
});

it('draws one line for all that do the same, and names each of those that chance explains', () => {
  const gone = [side('low', -0.5, 'beyond')];
  const [one, two, other] = [effect('one', gone), effect('two', gone), effect('other', [])];
  const between = effect('between', [side('low', -0.25, 'beyond')]);
  const study = studyOf([one, between, two, other, effect('idle', [])]);
  const { lines, chance } = layoutTornado(study, { by: 'holds', group: 'all' });
  expect(lines.map((line) => line.effect)).toEqual([one, between]);
  expect(chance).toHaveLength(2);
});
