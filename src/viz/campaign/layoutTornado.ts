/** A tornado: one line a factor, or for all that do the same, ranked, each with what its two ends do, as bars from today's place on one axis. */
import { groupAlike } from '../../analysis/campaign/alike.ts';
import type { Factor } from '../../analysis/campaign/factor.ts';
import type { FactorEffect, Reached, SensitivitySummary } from '../../analysis/campaign/summary.ts';

/** What is looked at: the share of futures that hold, or the time within which 9 in 10 are back. */
export type TornadoMeasure = 'holds' | 'recovery';

/** Factors that are looked at together; everything is `all`. */
export const FACTOR_GROUPS = ['all', 'durations', 'people', 'tools', 'success'] as const;
export type FactorGroup = (typeof FACTOR_GROUPS)[number];

const GROUP_OF: Readonly<Record<Factor['factor'], FactorGroup>> = {
  duration: 'durations',
  team: 'people',
  silence: 'people',
  refusal: 'people',
  tool: 'tools',
  failures: 'success',
  common: 'success',
  verification: 'success',
  success: 'success',
};

/** What a tornado shows of a study, and how it is ranked. */
export interface TornadoView {
  readonly by: TornadoMeasure;
  readonly group: FactorGroup;
}

export interface TornadoBar {
  readonly side: 'low' | 'high';
  /** Signed: towards good is above 0. A share, or seconds; `beyond` in the direction of `isGood`. */
  readonly moved: number | 'beyond';
  readonly isGood: boolean;
  /** From today's place, 0, towards -1 (worse) and 1 (better); a share of half the width. */
  readonly extent: number;
}

export interface TornadoLine {
  /** The first of those that do the same: a line tells of all of them. */
  readonly effect: FactorEffect;
  /** Only the ends that move more than chance would. */
  readonly bars: readonly TornadoBar[];
}

export interface Tornado {
  readonly lines: readonly TornadoLine[];
  /** Factors of which neither end moves more than chance would. */
  readonly chance: readonly FactorEffect[];
}

/** Ranked by the largest move; what is no different from chance stands apart, in the order given. */
export function layoutTornado(summary: SensitivitySummary, { by, group }: TornadoView): Tornado {
  const ranked =
    by === 'holds' ? summary.factors : summary.byRecovery.flatMap((i) => summary.factors[i] ?? []);
  const shown = ranked.filter(({ factor }) => group === 'all' || GROUP_OF[factor.factor] === group);
  const measured = groupAlike(shown).map((alike) => ({ alike, moves: movesOf(alike[0], by) }));
  const speaking = measured.filter(({ moves }) => moves.length > 0);
  const longest = Math.max(
    0,
    ...speaking.flatMap(({ moves }) => moves.map(({ moved }) => sizeOf(moved) ?? 0)),
  );
  return {
    lines: speaking.map(({ alike: [effect], moves }) => ({
      effect,
      bars: moves.map((move) => ({ ...move, extent: extentOf(move, longest) })),
    })),
    chance: measured.filter(({ moves }) => moves.length === 0).flatMap(({ alike }) => alike),
  };
}

type Move = Omit<TornadoBar, 'extent'>;

function movesOf(effect: FactorEffect, by: TornadoMeasure): readonly Move[] {
  return effect.sides.flatMap((side): readonly Move[] => {
    if (by === 'holds') {
      if (!side.movesHolds) return [];
      const { difference } = side.holds;
      return [{ side: side.side, moved: difference, isGood: difference > 0 }];
    }
    if (!side.movesRecovery) return [];
    const moves = side.recovery.map(({ base, moved }) => sooner(base.value, moved.value));
    const widest = moves.reduce<number | 'beyond'>(
      (best, { moved }) =>
        (sizeOf(moved) ?? Infinity) > (sizeOf(best) ?? Infinity) ? moved : best,
      0,
    );
    const found = moves.find(({ moved }) => moved === widest);
    return found && found.moved !== 0 ? [{ side: side.side, ...found }] : [];
  });
}

/** By how much sooner service is back; a negative number is later. */
function sooner(from: Reached, to: Reached): Pick<Move, 'moved' | 'isGood'> {
  if (from === to) return { moved: 0, isGood: true };
  if (to === 'beyond') return { moved: 'beyond', isGood: false };
  if (from === 'beyond') return { moved: 'beyond', isGood: true };
  return { moved: from - to, isGood: to < from };
}

const sizeOf = (moved: number | 'beyond'): number | null =>
  moved === 'beyond' ? null : Math.abs(moved);

function extentOf({ moved, isGood }: Move, longest: number): number {
  const size = sizeOf(moved) === null || longest === 0 ? 1 : (sizeOf(moved) ?? 0) / longest;
  return (isGood ? 1 : -1) * size;
}
