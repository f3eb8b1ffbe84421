import { useEffect, useState } from 'react';
import { wordFinding } from '../../../analysis/index.ts';
import type { Finding } from '../../../analysis/verdict.ts';
import { useLanguage } from '../../state/preferences.ts';
import { leadOf } from '../verdict/reasons.ts';
import { useFirstDesign, useShown } from './shownCampaign.ts';

/** Why one future ends as it does. */
export interface Reason {
  /** The same for futures that end so for one reason, whatever its figures. */
  readonly kind: string;
  /** In the language of the screen. Empty when it could not be told. */
  readonly said: string;
}

type Reasons = ReadonlyMap<number, Reason>;

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
  const language = useLanguage();
  // The page knows the sentences of one language: in another, each future is asked again.
  const of = JSON.stringify([dossierHash, variant, incidents, seed, language]);
  const [known, know] = useState(kept);
  const reasons = known.of === of ? known.reasons : NONE;
  const next = runs.find((run) => !reasons.has(run));
  useEffect(() => {
    if (next === undefined) return undefined;
    let isWanted = true;
    void peekFuture(next).then((played) => {
      if (!isWanted) return;
      const lead = played ? leadOf(played.verdict) : undefined;
      const reason: Reason = {
        kind: kindOf(lead),
        said: played && lead ? wordFinding(played.run, lead, language) : '',
      };
      kept = { of, reasons: new Map([...(kept.of === of ? kept.reasons : NONE), [next, reason]]) };
      know(kept);
    });
    return () => {
      isWanted = false;
    };
  }, [next, of, language, peekFuture]);
  return reasons;
}

/** What a reason is about: all that it says but for its figures. */
const kindOf = (reason: Finding | undefined): string =>
  JSON.stringify(reason ?? null, (_, value: unknown) =>
    typeof value === 'number' || typeof value === 'boolean' ? null : value,
  );
