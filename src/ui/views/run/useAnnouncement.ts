import { useMemo, useState } from 'react';
import { wordVerdict } from '../../../analysis/index.ts';
import type { SimSeconds } from '../../../base/time.ts';
import type { Run } from '../../../model/run.ts';
import { milestonesOf } from '../../../viz/clock/milestones.ts';
import type { Announcement } from '../../components/Announcer.tsx';
import { usePlayback } from '../../state/playback.ts';
import { useLanguage, usePreferences, useText } from '../../state/preferences.ts';
import { useInstant, usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { useStandingText } from '../clock/useStandingText.ts';

/**
 * What a screen reader should say now: the verdict when a run comes, milestones while it plays, where it stands
 * when it pauses. A missed objective interrupts.
 */
export function useAnnouncement(): Announcement | null {
  const { announcements } = usePreferences();
  const { isPlaying } = usePlayback();
  const passing = usePassing();
  const standing = useStanding();
  const now = isPlaying ? passing : standing;
  const said = announcements === 'none' ? null : now;
  const text = said?.text ?? '';
  const isUrgent = said?.isUrgent ?? false;
  // One object for one sentence, however many frames it lasts.
  return useMemo(() => (text ? { text, isUrgent } : null), [text, isUrgent]);
}

/** The last milestone that the clock went over, or the last entry for whoever asked for all of them. */
function usePassing(): Announcement | null {
  const { run, verdict, replay } = usePlaying();
  const instant = useInstant();
  const { announcements } = usePreferences();
  const text = useText();
  const words = useWording();
  const milestones = useMemo(() => milestonesOf(run, verdict), [run, verdict]);
  const passed = milestones.findLast(({ at, entry }) => at <= instant && entry !== null);
  const last = announcements === 'all' ? replay.entryIndexAt(instant) - 1 : passed?.entry;
  const entry = run.entries[last ?? -1];
  if (!entry) return null;
  return {
    text: text.announce.at(words.offset(entry.at), words.sentence(entry)),
    isUrgent: passed?.kind === 'breach' && passed.entry === entry.id,
  };
}

/** The instant at which the run on screen came: another branch, design or world often comes in the middle. */
function useCameAt(run: Run, instant: SimSeconds): SimSeconds {
  const [came, setCame] = useState({ run, instant });
  if (came.run === run) return came.instant;
  setCame({ run, instant });
  return instant;
}

/** Where the clock stands, or the verdict when it has not moved yet or is at the end. */
function useStanding(): Announcement {
  const { run, verdict, opening } = usePlaying();
  const instant = useInstant();
  const language = useLanguage();
  const text = useText();
  const place = useStandingText();
  const cameAt = useCameAt(run, instant);
  const judged = text.announce.judged(wordVerdict(verdict.word, language));
  if (instant >= run.endsAt) return { text: text.announce.ended(judged), isUrgent: false };
  const hasNotMoved = instant === opening.at || instant === cameAt;
  return { text: hasNotMoved ? judged : place, isUrgent: false };
}
