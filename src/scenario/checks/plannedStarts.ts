/** [SCN-R67] A trigger is a condition or a moment, one of them, and the moment lies within the run. */
import { type Finding, finding } from '../finding.ts';
import { secondsFromT } from '../secondsFromT.ts';
import type { Check } from './check.ts';

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
