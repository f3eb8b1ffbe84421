import { useCallback, useEffect, useMemo } from 'react';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { usePlaying } from '../../state/session.ts';
import { isWorthAsking, startWhy, stopWhy } from '../../state/why.ts';

/**
 * Searches what would have saved the run, as long as its verdict is on the page: another panel may be looked at meanwhile. Held
 * by the head of the verdict, which stays.
 */
export function useSearch(): void {
  const isWorth = isWorthAsking(usePlaying());
  const search = useSearchAgain();
  useEffect(() => {
    if (!isWorth) return;
    search();
    return stopWhy;
  }, [isWorth, search]);
}

/** Starts the search, or starts it again after it was stopped. */
export function useSearchAgain(): () => void {
  const playing = usePlaying();
  const { deskActions } = usePorts();
  const { summary, request } = useOpenScenario();
  const others = useMemo(
    () => summary.variants.map(({ id }) => id).filter((id) => id !== request.variant),
    [summary, request.variant],
  );
  return useCallback(
    () => void startWhy(deskActions.inquire, playing, others),
    [deskActions, playing, others],
  );
}
