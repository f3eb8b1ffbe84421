import { useEffect, useState } from 'react';
import { wordFinding } from '../../../analysis/index.ts';
import type { Localised } from '../../../model/localised.ts';
import { leadOf } from '../verdict/reasons.ts';
import { useFirstDesign, useShown } from './shownCampaign.ts';

type Reasons = ReadonlyMap<number, Localised>;

const NONE: Reasons = new Map();

/** What was found of the campaign that is shown: coming back to it finds it again. */
let kept: { readonly of: string; readonly reasons: Reasons } = { of: '', reasons: NONE };

/**
 * Why futures end as they do: the first reason of each verdict. Each is played once more, beside the campaign and one
 * after the other; a future whose reason has not come is not in the map.
 */
export function useReasons(runs: readonly number[]): Reasons {
  const { peekFuture } = useShown();
  const { variant, incidents, seed, dossierHash } = useFirstDesign().summary.setting;
  const of = JSON.stringify([dossierHash, variant, incidents, seed]);
  const [known, know] = useState(kept);
  const reasons = known.of === of ? known.reasons : NONE;
  const next = runs.find((run) => !reasons.has(run));
  useEffect(() => {
    if (next === undefined) return undefined;
    let isWanted = true;
    void peekFuture(next).then((played) => {
      if (!isWanted) return;
      const lead = played && leadOf(played.verdict);
      const reason = lead
        ? { fr: wordFinding(played.run, lead, 'fr'), en: wordFinding(played.run, lead, 'en') }
        : { fr: '', en: '' };
      kept = { of, reasons: new Map([...(kept.of === of ? kept.reasons : NONE), [next, reason]]) };
      know(kept);
    });
    return () => {
      isWanted = false;
    };
  }, [next, of, peekFuture]);
  return reasons;
}
