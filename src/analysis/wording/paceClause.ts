/** How far counted work is, how fast it goes, what holds it back. */
import { DAY, HOUR } from '../../base/time.ts';
import type { PaceEntry } from '../../model/trace.ts';
import { formatCount, formatVolume } from './formatNumber.ts';
import type { Voice } from './voice.ts';

function amountOf(voice: Voice, { counts }: PaceEntry, amount: number): string {
  const { paces } = voice.words;
  if (counts === 'bytes') return formatVolume(amount, voice.language);
  if (counts === 'units') return paces.units(formatCount(Math.round(amount), voice.language));
  return paces.hoursOfWork(voice.duration(Math.round(amount)));
}

/** Units by the hour, by the day when that is less than one; people for an effort, bytes by the second. */
function rateOf(voice: Voice, { counts, rate }: PaceEntry): string {
  const { paces } = voice.words;
  const count = (value: number): string => formatCount(Math.round(value), voice.language);
  if (counts === 'bytes') return paces.perSecond(formatVolume(rate, voice.language));
  if (counts === 'effort') return paces.people(count(rate));
  return rate * HOUR >= 1 ? paces.perHour(count(rate * HOUR)) : paces.perDay(count(rate * DAY));
}

/** What holds counted work back, as a noun with its article. */
export function paceTerm(voice: Voice, { boundBy, what }: PaceEntry): string {
  const { paces } = voice.words;
  if (boundBy === 'link' || boundBy === 'link-closed') {
    const link = what ? voice.the(what) : '';
    return boundBy === 'link' ? paces.link(link) : paces.linkClosed(link);
  }
  return paces.terms[boundBy];
}

/** `l'étape Transfert en est à 80 To sur 800 To, à 375 Mo/s : ce qui limite est le débit partagé de l'outil Sortie`. */
export function paceClause(voice: Voice, entry: PaceEntry): string {
  const { paces } = voice.words;
  const step = voice.the(entry.subject);
  const total = amountOf(voice, entry, entry.total);
  const far = paces.hasDone(step, amountOf(voice, entry, entry.done), total);
  const isMoving = entry.rate > 0 || entry.boundBy === 'verification';
  const going = entry.rate > 0 ? paces.isAt(far, rateOf(voice, entry)) : far;
  return paces.heldBy(isMoving ? going : paces.isStill(going), paceTerm(voice, entry));
}
