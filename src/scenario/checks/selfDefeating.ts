/** [SCN-R816] A step that another step of its plan, or its own conditions, keep from ever being done is told. */
import { type Finding, finding } from '../finding.ts';
import type { Plan, Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check, CheckContext } from './check.ts';

/** Every step that comes before one, by whatever it waits for. */
function before(steps: Plan['steps'], id: string): ReadonlySet<string> {
  const found = new Set(steps[id]?.after ?? []);
  // A set grows while it is read: each name is visited once, so circles end.
  for (const name of found) for (const one of steps[name]?.after ?? []) found.add(one);
  return found;
}

/** Whether a step cuts off, or gives back, a copy: by its name, or with whatever it stands in. */
const isAbout = (
  { directory }: CheckContext,
  step: Step | undefined,
  does: 'isolate' | 'reconnect',
  copy: string,
): boolean =>
  step?.do === does && (step.what === copy || directory.copiesOf(step.what).includes(copy));

/** The step that cut off, before, what this one puts into service; undefined when none did, or some step of a plan gives it back. */
function cutBefore(context: CheckContext, { steps }: Plan, id: string): string | undefined {
  const step = steps[id];
  if (step?.do !== 'promote') return undefined;
  const isGivenBack = Object.values(context.read.plans).some((plan) =>
    Object.values(plan.steps).some((one) => isAbout(context, one, 'reconnect', step.what)),
  );
  if (isGivenBack) return undefined;
  return [...before(steps, id)].find((one) => isAbout(context, steps[one], 'isolate', step.what));
}

/** What a step asks to be so and not to be so at once. */
function contrary(step: Step, path: readonly PathStep[]): readonly Finding[] {
  const wanted = new Set(step.if.map(({ text }) => text));
  return step.unless.flatMap(({ text }, index) =>
    wanted.has(text) ? [finding('SCN-821', [...path, 'unless', index], { text })] : [],
  );
}

export const selfDefeating: Check = (context) =>
  Object.entries(context.read.plans).flatMap(([plan, one]) =>
    Object.entries(one.steps).flatMap(([id, step]) => {
      const path = ['plans', plan, 'steps', id];
      const cut = cutBefore(context, one, id);
      const copy = step.do === 'promote' ? step.what : '';
      return [
        ...(cut === undefined
          ? []
          : [finding('SCN-820', [...path, 'what'], { step: id, cut, copy })]),
        ...contrary(step, path),
      ];
    }),
  );
