import type {
  PairedShare,
  Quantile,
  Reached,
  Share,
  SideEffect,
} from '../../../src/analysis/campaign/summary.ts';

const nothing = { low: 0, high: 1 };

const shareOf = (share: number): Share => ({
  count: Math.round(share * 100),
  of: 100,
  share,
  interval: nothing,
  sequence: nothing,
});

function pairOf(difference: number): PairedShare {
  const sign = { better: 0, worse: 0, equal: 100, pValue: 1, alwaysValid: 1 };
  return {
    a: shareOf(0.5),
    b: shareOf(0.5 + difference),
    difference,
    interval: nothing,
    sequence: nothing,
    sign,
    word: difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse',
    betterRuns: [],
    worseRuns: [],
  };
}

function quantileOf(value: Reached): Quantile {
  const margin = { low: value, high: value };
  return { value, run: 0, probability: 0.9, interval: margin, sequence: margin };
}

interface EffectAsked {
  readonly side: SideEffect['side'];
  /** Of the share that holds, which is a half without it; 0 is no different from chance. */
  readonly difference: number;
  /** Within which 9 in 10 are back, without it and with it; the same is no different from chance. */
  readonly base: Reached;
  readonly moved: Reached;
}

/** One end of a factor of a sensitivity study, for one service. */
export function anEffect({ side, difference, base, moved }: EffectAsked): SideEffect {
  const holds = pairOf(difference);
  return {
    side,
    holds,
    recovery: [
      {
        service: 'declare',
        sign: holds.sign,
        base: quantileOf(base),
        moved: quantileOf(moved),
        moves: base !== moved,
      },
    ],
    movesHolds: difference !== 0,
    movesRecovery: base !== moved,
  };
}
