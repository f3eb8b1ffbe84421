import { useState } from 'react';
import { useShown } from './shownCampaign.ts';

/**
 * A choice that outlives its view, so that coming back from a future finds the page as it was. The caller checks that it
 * still means something.
 */
export function useKeptChoice(
  name: string,
  initial: string,
): readonly [string, (value: string) => void] {
  const { choices } = useShown();
  const [value, setValue] = useState(choices.get(name) ?? initial);
  const choose = (chosen: string) => {
    choices.set(name, chosen);
    setValue(chosen);
  };
  return [value, choose];
}
