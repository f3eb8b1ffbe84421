import { compare } from '../../../src/analysis/campaign/compare.ts';
import { summarise } from '../../../src/analysis/campaign/summarise.ts';
import type { ShownCampaign } from '../../../src/ui/views/campaign/shownCampaign.ts';
import { playedFutures, type Shape } from './someFutures.ts';

interface Shown {
  readonly shape: Shape;
  readonly against?: Shape | null;
  /** Fewer than the shape has. */
  readonly futures?: number | undefined;
}

/** Invented futures as the views of a campaign are given them; nothing opens. */
export function shownFutures({ shape, against = null, futures }: Shown): ShownCampaign {
  const a = playedFutures(shape, futures);
  const b = against && playedFutures(against, futures);
  return {
    designs: [
      { side: 'a', name: 'Next door', description: a.description, summary: summarise(a) },
      ...(b
        ? [
            {
              side: 'b',
              name: 'Far away',
              description: b.description,
              summary: summarise(b),
            } as const,
          ]
        : []),
    ],
    comparison: b && compare(a, b),
    isPlanned: true,
    choices: new Map(),
    hrefOf: (side, run) => `#/run/invented.yaml?side=${side}&future=${run}`,
    openFuture: () => undefined,
    peekFuture: () => Promise.resolve(null),
  };
}
