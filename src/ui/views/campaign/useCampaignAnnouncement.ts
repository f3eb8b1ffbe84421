import { useMemo } from 'react';
import type { Announcement } from '../../components/Announcer.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { useCampaign } from '../../state/useCampaign.ts';
import { headlineOf } from './headlineOf.ts';
import { useFirstDesign } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** Progress is spoken at these shares of the whole, and at the end: a number every moment would drown the rest. */
const SPOKEN_SHARES = [0.25, 0.5, 0.75] as const;

/** What a screen reader should say of a campaign: a quarter done, paused, stopped, and its sentence when it is over. */
export function useCampaignAnnouncement(): Announcement | null {
  const { campaign } = useCampaign();
  const { announcements } = usePreferences();
  const design = useFirstDesign();
  const words = useCampaignWords();
  const { announce } = words.text;
  const { phase, done, of } = campaign;
  const passed = SPOKEN_SHARES.findLast((share) => done >= share * of) ?? 0;
  const sentence = headlineOf(design, words.language).sentence;
  const said =
    phase === 'finished'
      ? announce.finished(sentence)
      : phase === 'cancelled'
        ? announce.cancelled
        : phase === 'paused'
          ? announce.paused
          : phase === 'failed'
            ? announce.failed
            : passed > 0
              ? announce.progress(words.stated(passed))
              : announce.started(words.count(of));
  const text = announcements === 'none' ? '' : said;
  return useMemo(() => (text ? { text, isUrgent: false } : null), [text]);
}
