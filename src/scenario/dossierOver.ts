/** A dossier asked what a period holds, instead of what an incident does. */
import { invariant } from '../base/assert.ts';
import { calendarOf } from './calendarOf.ts';
import { SECONDS_MAX } from './checkRun.ts';
import type { Dossier } from './dossier.ts';
import { dossierHash } from './dossierHash.ts';

/** The longest period that can be asked for, in seconds: what a run of any dossier may last. */
export const PERIOD_SECONDS_MAX = SECONDS_MAX;

/**
 * The design over a period that begins at its T: nothing before, its horizon replaced, its calendar laid out anew, its hash
 * renewed. Everything else is kept, so a future meets the draws of the same future of the dossier as written.
 *
 * @param seconds whole, from 1 to `PERIOD_SECONDS_MAX`
 * @throws InvariantError for any other number of seconds
 */
export function dossierOver(dossier: Dossier, seconds: number): Dossier {
  const isPeriod = Number.isSafeInteger(seconds) && seconds >= 1 && seconds <= PERIOD_SECONDS_MAX;
  invariant(isPeriod, 'a period lasts from one second to as long as a run may');
  const { hash: _hash, ...rest } = dossier;
  const run = { ...dossier.run, lead: 0, horizon: seconds };
  const calendar = calendarOf({ product: dossier.product, run });
  invariant(calendar.ok, 'the zone and the beginning are those of a dossier that was opened');
  const changed = { ...rest, run, calendar: calendar.value };
  return { ...changed, hash: dossierHash(changed) };
}
