import { wordFuture } from '../../../analysis/index.ts';
import type { RunRequest } from '../../../model/description.ts';
import { useOpenScenario } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';

/** What a future that nobody named is called: what is different in it, or the design and the incident. */
export function useFutureName(): (request: RunRequest, parent: RunRequest | null) => string {
  const { run } = usePlaying();
  const { summary } = useOpenScenario();
  const language = useLanguage();
  const { controls } = useText();
  return (request, parent) => {
    const different = wordFuture(run, request, parent, language);
    if (different !== null) return different;
    const design = summary.variants.find(({ id }) => id === request.variant)?.name?.[language];
    const incident = summary.incidents.find(({ id }) => id === request.incidents[0]);
    const parts = [
      design ?? controls.asWritten,
      incident?.name?.[language] ?? incident?.id ?? controls.noIncident,
      ...(request.mode === 'nominal' ? [] : [controls.modes[request.mode]]),
    ];
    return parts.join(' · ');
  };
}
