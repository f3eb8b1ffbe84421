/** What moves a design most: one factor at a time, at both its ends, on the futures that all have in common. */
import { at } from '../../base/assert.ts';
import { holm } from '../statistics/holm.ts';
import { valuesOf } from './columns.ts';
import { distributionOf, type QuantileBounds, quantileBounds } from './distribution.ts';
import type { Factor, FactorSide } from './factor.ts';
import { pairShare, quotedPValue, signOf } from './pair.ts';
import { countWhere, shareOf } from './share.ts';
import { isHolding } from './summarise.ts';
import type {
  FactorEffect,
  Played,
  Quantile,
  Reached,
  SensitivitySummary,
  SideEffect,
  SignTest,
} from './summary.ts';
import type { Tally } from './tally.ts';

/** A factor with the tallies of its two ends; null for an end that is not played. */
export interface FactorPlayed {
  readonly factor: Factor;
  readonly low: Tally | null;
  readonly high: Tally | null;
}

const P90 = 0.9;

/** A side before it is known which sides speak: that takes all of them together. */
interface SideSeen extends Pick<SideEffect, 'side' | 'holds'> {
  readonly recovery: readonly Omit<SideEffect['recovery'][number], 'moves'>[];
}

interface Study {
  readonly base: Played;
  readonly runs: number;
  readonly bounds: readonly QuantileBounds[];
  /** p90 of the design as it is, of every service; empty when nothing was played. */
  readonly services: SensitivitySummary['services'];
}

function p90Of(values: Int32Array, bounds: readonly QuantileBounds[]): Quantile | null {
  return distributionOf('recovery', values, bounds).quantiles[0] ?? null;
}

function sideOf(study: Study, side: FactorSide, tally: Tally): SideSeen {
  const { base, runs, bounds, services } = study;
  const words = [base.tally, tally].map((played) => valuesOf(played, { column: 'word' }, runs));
  return {
    side,
    holds: pairShare(at(words, 0), at(words, 1), isHolding, base.setting),
    recovery: services.flatMap(({ service, recovery }) => {
      const before = valuesOf(base.tally, { column: 'recovery', service }, runs);
      const after = valuesOf(tally, { column: 'recovery', service }, runs);
      const moved = p90Of(after, bounds);
      const sign = signOf(runs, (run) => at(before, run) - at(after, run));
      return moved ? [{ service, sign, base: recovery, moved }] : [];
    }),
  };
}

/** How far a p90 moved; from or to beyond is farther than any number. */
function distance(from: Reached, to: Reached): number {
  if (from === to) return 0;
  if (from === 'beyond' || to === 'beyond') return Number.POSITIVE_INFINITY;
  return Math.abs(to - from);
}

const recoveryMoved = (sides: readonly SideSeen[]): number =>
  Math.max(
    0,
    ...sides.flatMap(({ recovery }) =>
      recovery.map(({ base, moved }) => distance(base.value, moved.value)),
    ),
  );

const holdsMoved = (sides: readonly SideSeen[]): number =>
  Math.max(0, ...sides.map(({ holds }) => Math.abs(holds.difference)));

/** Gives each side its words, judged over all sides at once. */
function withWords(
  sides: readonly (readonly SideSeen[])[],
  { confidence, stopping }: Played['setting'],
): readonly (readonly SideEffect[])[] {
  const speaking = (signs: readonly SignTest[]): Iterator<boolean> =>
    holm(
      signs.map((sign) => quotedPValue(sign, stopping)),
      confidence,
    ).values();
  const all = sides.flat();
  const nextHolds = speaking(all.map(({ holds }) => holds.sign));
  const nextRecovery = speaking(all.flatMap(({ recovery }) => recovery.map(({ sign }) => sign)));
  // Answers come in the order in which the signs were given: side by side, service by service.
  return sides.map((ofFactor) =>
    ofFactor.map((side) => {
      const recovery = side.recovery.map((one) => ({
        ...one,
        moves: nextRecovery.next().value === true,
      }));
      return {
        ...side,
        recovery,
        movesHolds: nextHolds.next().value === true,
        movesRecovery: recovery.some(({ moves }) => moves),
      };
    }),
  );
}

/** Larger first; two infinities are equal, and their difference would be no number. */
const descending = (a: number, b: number): number => (a === b ? 0 : b > a ? 1 : -1);

/**
 * Ranks factors by how far they move P(holds), then the p90 of recovery. Factors are compared on as many futures as all
 * tallies have in common.
 *
 * @throws InvariantError when a tally has not the columns of the base
 */
export function sensitivity(base: Played, factors: readonly FactorPlayed[]): SensitivitySummary {
  const { description, setting, tally } = base;
  const tallies = factors.flatMap(({ low, high }) => [low, high]).filter((side) => side !== null);
  const runs = Math.min(tally.runs(), ...tallies.map((side) => side.runs()));
  const bounds = quantileBounds(runs, setting.confidence, [P90]);
  const services = description.services.flatMap(({ id: service }) => {
    const recovery = p90Of(valuesOf(tally, { column: 'recovery', service }, runs), bounds);
    return recovery ? [{ service, recovery }] : [];
  });
  const study: Study = { base, runs, bounds, services };
  const seen = factors.map(({ low, high }) => [
    ...(low ? [sideOf(study, 'low', low)] : []),
    ...(high ? [sideOf(study, 'high', high)] : []),
  ]);
  const worded = withWords(seen, setting);
  const ranked = factors
    .map(({ factor }, i) => {
      const sides = at(worded, i);
      return { factor, sides, holds: holdsMoved(sides), recovery: recoveryMoved(sides) };
    })
    .sort((a, b) => descending(a.holds, b.holds) || descending(a.recovery, b.recovery));
  const words = valuesOf(tally, { column: 'word' }, runs);
  return {
    format: 1,
    setting,
    runs,
    holds: shareOf(countWhere(words, isHolding), runs, setting.confidence),
    services,
    factors: ranked.map(
      ({ factor, sides, holds, recovery }): FactorEffect => ({
        factor,
        sides,
        holdsMoved: holds,
        recoveryMoved: recovery === Number.POSITIVE_INFINITY ? 'beyond' : recovery,
      }),
    ),
    byRecovery: ranked
      .map((_, i) => i)
      .sort((a, b) => descending(at(ranked, a).recovery, at(ranked, b).recovery)),
  };
}
