import { useEffect, useState } from 'react';
import { wordFinding } from '../../../analysis/index.ts';
import type { Localised } from '../../../model/localised.ts';
import type { CampaignAsked } from '../../state/campaign.ts';
import { usePorts } from '../../state/ports.ts';
import { useCampaign } from '../../state/useCampaign.ts';
import { leadOf } from '../verdict/reasons.ts';

type Reasons = ReadonlyMap<number, Localised>;

const NONE: Reasons = new Map();

/** What was found of the campaign that is shown: coming back to it finds it again. */
let kept: { readonly of: CampaignAsked | null; readonly reasons: Reasons } = {
  of: null,
  reasons: NONE,
};

/**
 * Why futures end as they do: the first reason of each verdict. Each is played once more, beside the campaign and one
 * after the other; a future whose reason has not come is not in the map.
 */
export function useReasons(runs: readonly number[]): Reasons {
  const { deskActions } = usePorts();
  const { asked } = useCampaign();
  const [known, know] = useState(kept);
  const reasons = known.of === asked ? known.reasons : NONE;
  const next = runs.find((run) => !reasons.has(run));
  useEffect(() => {
    if (next === undefined) return undefined;
    let isWanted = true;
    void deskActions.peekFuture(next).then((played) => {
      if (!isWanted) return;
      const lead = played && leadOf(played.verdict);
      const reason = lead
        ? { fr: wordFinding(played.run, lead, 'fr'), en: wordFinding(played.run, lead, 'en') }
        : { fr: '', en: '' };
      const before = kept.of === asked ? kept.reasons : NONE;
      kept = { of: asked, reasons: new Map([...before, [next, reason]]) };
      know(kept);
    });
    return () => {
      isWanted = false;
    };
  }, [next, asked, deskActions]);
  return reasons;
}
