/** What is left of an objective, as long and as short as the column of names has room for. */
import { formatDuration, objectiveWordOf } from '../../../analysis/index.ts';
import { outagesPhrase, wordTotalPromise } from '../../../analysis/wording/wordTotal.ts';
import type { Language } from '../../../model/localised.ts';
import { type Countdown, inOneUnit } from '../../../viz/lanes/countdown.ts';
import type { Messages } from '../../text/index.ts';

type LanesText = Messages['lanes'];

/** `RTO in 3 h`, `14 h 54 min allowed`; null when nothing is counted. */
export function wordCountdown(
  counted: Countdown | null,
  text: LanesText,
  language: Language,
): string | null {
  if (!counted) return null;
  const { objective, left, promise } = counted;
  const size = Math.abs(left);
  if (!promise) {
    const name = objectiveWordOf(`/${objective}`, language);
    const duration = formatDuration(size, language);
    return left < 0 ? text.objectivePassed(name, duration) : text.objectiveLeft(name, duration);
  }
  if (objective !== 'outages') {
    const duration = formatDuration(size, language);
    return left < 0 ? text.timeOver(duration) : text.timeAllowed(duration);
  }
  const outages = outagesPhrase(size, language);
  return left < 0 ? text.outagesOver(outages) : text.outagesAllowed(outages);
}

/** The same with the promise it is about: `Availability 98%, over the month: 14 h 54 min allowed`. */
export function titleOf(
  counted: Countdown | null,
  text: LanesText,
  language: Language,
): string | null {
  const words = wordCountdown(counted, text, language);
  if (!counted?.promise || words === null) return words;
  return text.ofPromise(wordTotalPromise(counted.promise, language), words);
}

/** In one unit: `3 h`, `+20 min`. */
export function shortOf(counted: Countdown | null, language: Language): string | null {
  if (!counted) return null;
  const duration = formatDuration(inOneUnit(Math.abs(counted.left)), language);
  return counted.left < 0 ? `+${duration}` : duration;
}
