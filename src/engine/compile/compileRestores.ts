/** What each restore of each plan takes, and how much there is to restore. */
import { invariant } from '../../base/assert.ts';
import type { CalendarSpec } from '../../base/calendar.ts';
import { daysBetween } from '../../base/daysBetween.ts';
import { DAY } from '../../base/time.ts';
import type { DataSet } from '../../scenario/schema/dataSet.ts';
import type { PlantRestore } from '../plant/data.ts';
import { firstDayOf, secondOfDate } from './dates.ts';
import type { Registry } from './registry.ts';
import { kindOfStep } from './stepKind.ts';

const restoresIn = ({ dossier }: Registry) =>
  Object.entries(dossier.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps).flatMap(([name, step]) =>
      kindOfStep(step)
        .onDone(step)
        .flatMap((effect) =>
          effect.effect === 'data.restore'
            ? [{ id: `${plan}.${name}`, step, backup: effect.backup }]
            : [],
        ),
    ),
  );

/** What steps that restore take, in the order of steps. */
export const compileRestores = (registry: Registry): readonly PlantRestore[] =>
  restoresIn(registry).map(({ step, backup }) => {
    const { point, before } = step.do === 'restore' ? step : {};
    return {
      backup: registry.indexOf('backup', backup),
      choice: point ?? 'best',
      remakes: step.do === 'recover',
      notAfter:
        before === undefined
          ? Number.POSITIVE_INFINITY
          : secondOfDate(registry.dossier.calendar, before),
    };
  });

/**
 * Number of the restore that a step is.
 *
 * @throws InvariantError for a step that restores nothing
 */
export function restoreIndexOf(registry: Registry, step: string): number {
  const index = restoresIn(registry).findIndex(({ id }) => id === step);
  invariant(index >= 0, `${step} restores nothing`);
  return index;
}

/** Bytes that a data set has gained between the day it was measured and the first day of the run. */
export function growthOf(calendar: CalendarSpec, { grows, measured }: DataSet): number {
  if (grows === undefined || measured === undefined) return 0;
  return Math.max(0, Math.round(grows * DAY * daysBetween(measured, firstDayOf(calendar))));
}
