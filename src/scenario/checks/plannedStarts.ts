/** [SCN-R67] A trigger is a condition or a moment, one of them, and the moment lies within the run. */
import { localSecondsOf, parseCivil } from '../../base/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { type Finding, finding } from '../finding.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { Check } from './check.ts';

/** Seconds from T to a moment, by the clock on the wall: a jump of it is no matter here. */
function secondsFromT({ run }: DossierAsRead, moment: Moment): number | null {
  if (moment.type === 'after') return moment.seconds;
  const starts = parseCivil(run.starts);
  const begins = parseCivil(moment.date);
  return starts && begins ? localSecondsOf(begins) - localSecondsOf(starts) : null;
}

export const plannedStarts: Check = ({ read }) =>
  Object.entries(read.plans).flatMap(([plan, { trigger }]): readonly Finding[] => {
    if (!trigger) return [];
    const { when, on } = trigger;
    const path = ['plans', plan, 'trigger'];
    if ((when === undefined) === (on === undefined)) {
      return [finding('SCN-631', path, { plan, isBoth: when !== undefined }, { point: 'key' })];
    }
    const seconds = on && secondsFromT(read, on);
    if (!on || seconds === null || seconds === undefined) return [];
    const isLate = seconds > read.run.horizon;
    return isLate || seconds < -read.run.lead
      ? [finding('SCN-632', [...path, 'on'], { plan, on: on.text, isLate })]
      : [];
  });
