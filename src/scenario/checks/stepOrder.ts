/** [SCN-R40] Steps wait for steps of their own plan, never in a circle; a step stands in for one other at most. */
import { cyclesIn } from '../cycles.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Plan, Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

interface Wait {
  readonly step: string;
  readonly path: readonly PathStep[];
  readonly target: string;
}

function waitsOf(step: string, { after, otherwise }: Step): readonly Wait[] {
  return [
    ...after.map((target, index) => ({ step, path: [step, 'after', index], target })),
    ...(otherwise === undefined ? [] : [{ step, path: [step, 'otherwise'], target: otherwise }]),
  ];
}

/** Steps by the one that stands in for them. */
function standIns(steps: Plan['steps']): ReadonlyMap<string, readonly string[]> {
  const byStandIn = new Map<string, readonly string[]>();
  for (const [id, { otherwise }] of Object.entries(steps)) {
    if (otherwise !== undefined) {
      byStandIn.set(otherwise, [...(byStandIn.get(otherwise) ?? []), id]);
    }
  }
  return byStandIn;
}

/** A step and those that act in its place, in turn, up to the one that waits for it. */
function withStandIns(steps: Plan['steps'], step: string, waiting: string): readonly string[] {
  const met = new Set<string>();
  for (let one: string | undefined = step; one !== undefined && !met.has(one); ) {
    if (one === waiting) break;
    met.add(one);
    one = steps[one]?.otherwise;
  }
  return [...met];
}

/** Whom each step has to wait for: those it names or what stands in for them, and, for a stand-in, the step that must fail first. */
function edgesOf(steps: Plan['steps']): ReadonlyMap<string, readonly string[]> {
  const replaced = standIns(steps);
  return new Map(
    Object.entries(steps).map(([id, { after }]) => {
      const awaited = after.flatMap((one) => (one === id ? [id] : withStandIns(steps, one, id)));
      return [id, [...new Set([...awaited, ...(replaced.get(id) ?? [])])]];
    }),
  );
}

/** What of a step a circle goes through: the field to correct. */
const fieldIn = (steps: Plan['steps'], step: string, next: string): string =>
  steps[step]?.after.includes(next) ? 'after' : 'otherwise';

function checkPlan(
  { steps }: Plan,
  base: readonly PathStep[],
  isDoubtful: (step: string) => boolean,
): readonly Finding[] {
  const names = Object.keys(steps);
  const unknown = Object.entries(steps)
    .flatMap(([id, step]) => waitsOf(id, step))
    .filter(({ target }) => !Object.hasOwn(steps, target) && !isDoubtful(target))
    .map(({ step, path, target }) =>
      finding(
        'SCN-601',
        [...base, ...path],
        { step, missing: target },
        { suggestion: nearest(target, names) },
      ),
    );
  const circles = cyclesIn(edgesOf(steps)).map((cycle) => {
    const [first = '', second = first] = cycle;
    return finding(
      'SCN-602',
      [...base, first, fieldIn(steps, first, second)],
      { cycle },
      { point: 'key' },
    );
  });
  const shared = [...standIns(steps)]
    .filter(([standIn, replaced]) => replaced.length > 1 && Object.hasOwn(steps, standIn))
    .map(([standIn, replaced]) =>
      finding('SCN-603', [...base, replaced.at(-1) ?? '', 'otherwise'], {
        standIn,
        steps: replaced,
      }),
    );
  return [...unknown, ...circles, ...shared];
}

export const stepOrder: Check = ({ read, isDoubtful }) =>
  Object.entries(read.plans).flatMap(([id, plan]) =>
    checkPlan(plan, ['plans', id, 'steps'], (step) => isDoubtful?.(`${id}.${step}`) ?? false),
  );
