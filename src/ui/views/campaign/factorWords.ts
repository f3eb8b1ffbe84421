import type { Factor, FactorSide } from '../../../analysis/campaign/factor.ts';

/** Placeholder until the wording comes. */
export function useFactorWords() {
  return {
    name: (factor: Factor): string =>
      factor.factor === 'duration'
        ? Object.values(factor.at).slice(1).join(' ')
        : Object.values(factor).join(' '),
    end: (_: Factor, side: FactorSide): string => side,
  };
}
