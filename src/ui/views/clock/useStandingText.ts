import { useMemo } from 'react';
import { useFollowedSnapshot } from '../../state/followers.ts';
import { useText } from '../../state/preferences.ts';
import { useInstant, usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';

/** Where the clock stands, in words: the instant, the time of day, how many services are below their minimum. */
export function useStandingText(): string {
  const { run } = usePlaying();
  const instant = useInstant();
  const snapshot = useFollowedSnapshot('side');
  const text = useText();
  const words = useWording();
  const down = useMemo(
    () =>
      run.description.services.filter(({ id }) => {
        const state = snapshot.stateOf({ kind: 'service', id });
        return state === 'down' || state === 'below-minimum';
      }),
    [run, snapshot],
  );
  return text.clock.valueText(
    words.offset(instant),
    words.clock(instant),
    text.clock.servicesDown(down.length),
  );
}
