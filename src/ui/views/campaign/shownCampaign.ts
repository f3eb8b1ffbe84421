import { createContext, useContext } from 'react';
import type { CampaignSummary, ComparisonSummary } from '../../../analysis/campaign/summary.ts';
import type { Verdict } from '../../../analysis/verdict.ts';
import { invariant } from '../../../base/assert.ts';
import type { Description } from '../../../model/description.ts';
import type { Run } from '../../../model/run.ts';

/** One of the designs of a campaign: A alone, or A and B on the same futures. */
export interface ShownDesign {
  readonly side: 'a' | 'b';
  /** What tells it from the other: the name of the design or of the incident. */
  readonly name: string;
  readonly description: Description;
  readonly summary: CampaignSummary;
}

/** What the views of a campaign show. */
export interface ShownCampaign {
  readonly designs: readonly ShownDesign[];
  readonly comparison: ComparisonSummary | null;
  /** All the futures that were planned have been played: intervals for a fixed number may be quoted. */
  readonly isPlanned: boolean;
  /** What was chosen of the lists of the page, by their names; written as it is chosen. */
  readonly choices: Map<string, string>;
  /** Address of the run of a future; null for a file of this computer, which has none. */
  readonly hrefOf: (side: 'a' | 'b', run: number) => string | null;
  readonly openFuture: (side: 'a' | 'b', run: number) => void;
  /** Plays a future of the first design beside what is shown; null when it cannot be played. */
  readonly peekFuture: (
    run: number,
  ) => Promise<{ readonly run: Run; readonly verdict: Verdict } | null>;
}

const Context = createContext<ShownCampaign | null>(null);
export const ShownCampaignProvider = Context.Provider;

/** @throws InvariantError outside the campaign screen */
export function useShown(): ShownCampaign {
  const shown = useContext(Context);
  invariant(shown !== null, 'no campaign is shown');
  return shown;
}

/** The first design: what the campaign is about. */
export function useFirstDesign(): ShownDesign {
  const [first] = useShown().designs;
  invariant(first !== undefined, 'a campaign has a design');
  return first;
}
