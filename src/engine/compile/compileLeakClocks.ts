/** P11 on data that may leak: the deadline of the texts, where no plan waits for that leak and tells it. */
import { at } from '../../base/assert.ts';
import { dueNoticeOf } from '../../kinds/doctrines/index.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { sufficientIn } from '../../model/when.ts';
import type { Plan } from '../../scenario/schema/plan.ts';
import type { PlantLeak } from '../plant/incidents.ts';
import type { PlantClock, PlantWatch } from '../plant/law.ts';
import { NOBODY } from './nobody.ts';
import type { Registry } from './registry.ts';

/** A rule on a data set is its own thing; of P11, only leaks are judged on one. */
export const isOnLeak = ({ rule, on }: PlantWatch): boolean =>
  rule === 'P11' && on.kind === 'objective';

/** Data sets that a name stands for: itself, or what its component holds. */
function dataOf({ dossier }: Registry, ref: string): string | undefined {
  if (Object.hasOwn(dossier.data, ref)) return ref;
  return dossier.components[ref.split('/')[0] ?? '']?.holds;
}

const isAnyNotified = ({ dossier }: Registry): boolean =>
  Object.values(dossier.plans).some(({ steps }) =>
    Object.values(steps).some((step) => step.do === 'notify'),
  );

/** Whether a plan waits for the leak of a data set, and has a deadline to tell it by. */
function tellsOf(registry: Registry, { trigger, steps }: Plan, data: string): boolean {
  // One that waits for something else too is not sure to begin.
  const isAwaited = (trigger?.when ? sufficientIn(trigger.when) : []).some(
    (one) => one.type === 'state' && one.state === 'leaked' && dataOf(registry, one.ref) === data,
  );
  if (!isAwaited) return false;
  const hasDeadline = Object.values(steps).some(
    (step) => step.do === 'notify' && step.deadline !== undefined,
  );
  // Where nobody is ever told of anything, the plan that should is judged itself.
  return hasDeadline || !isAnyNotified(registry);
}

/** Seconds from when it is known in which the strictest text wants an authority told; Infinity when none does. */
function dueOf({ dossier }: Registry, data: string): number {
  return dueNoticeOf(dossier.product.regulations ?? [], {
    essential: dossier.governance?.essential ?? null,
    classes: dossier.data[data]?.class ?? [],
  });
}

/** A watch on each data set of which something readable may leave, where a text asks for a notice that no plan is sure to send. */
export function watchLeaks(
  registry: Registry,
  rules: ReadonlySet<RuleCode>,
  leaks: readonly PlantLeak[],
): readonly PlantWatch[] {
  if (!rules.has('P11')) return [];
  const plans = Object.values(registry.dossier.plans);
  return Object.keys(registry.dossier.data).flatMap((id, index): readonly PlantWatch[] => {
    const mayLeak = leaks.some(({ data, readable }) => data === index && readable);
    const isTold = plans.some((plan) => tellsOf(registry, plan, id));
    if (!mayLeak || isTold || dueOf(registry, id) === Number.POSITIVE_INFINITY) return [];
    return [{ ...NOBODY, rule: 'P11', on: { kind: 'objective', id }, index }];
  });
}

/** By data set: the deadline that runs once somebody knows of a leak of it. */
export function leakClocks(
  registry: Registry,
  watches: readonly PlantWatch[],
): ReadonlyMap<number, PlantClock> {
  const ids = Object.keys(registry.dossier.data);
  return new Map(
    watches.flatMap((watch, number) =>
      isOnLeak(watch)
        ? [
            [
              watch.index,
              { watch: number, seconds: dueOf(registry, at(ids, watch.index)) },
            ] as const,
          ]
        : [],
    ),
  );
}
