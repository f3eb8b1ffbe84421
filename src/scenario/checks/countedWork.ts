/** [SCN-R45] What is counted says by what, and a link says how much it carries. */
import { type Finding, finding } from '../finding.ts';
import { stepKindOf } from '../references/plans.ts';
import type { Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check, CheckContext } from './check.ts';

/** The step is about a lot, whose systems are its units. */
function isAboutALot(step: Step, { read }: CheckContext): boolean {
  return stepKindOf(step)
    .targets(step)
    .some(({ ref }) => read.components[ref.split('/')[0] ?? '']?.count !== undefined);
}

/** A field that means nothing without another one. */
type Lacking = readonly [field: string, needs: string];

function lackingOf(step: Step, context: CheckContext): readonly Lacking[] {
  const { units, perUnit, effort, hands } = step;
  const pipeline = stepKindOf(step).transfer?.(step)?.pipeline ?? {};
  const isCounted = perUnit !== undefined || effort !== undefined;
  const isWithout = (field: unknown, other: unknown): boolean =>
    field !== undefined && other === undefined;
  const all: readonly (readonly [boolean, ...Lacking])[] = [
    [isWithout(units, perUnit), 'units', 'per-unit'],
    [perUnit !== undefined && !units && !isAboutALot(step, context), 'per-unit', 'units'],
    [hands !== undefined && !isCounted, 'hands', 'per-unit'],
    [isWithout(pipeline.rehydration, pipeline.reads), 'rehydration', 'reads'],
    [isWithout(pipeline.streams, pipeline.perStream), 'streams', 'per-stream'],
  ];
  return all.flatMap(([isLacking, field, needs]) => (isLacking ? [[field, needs] as const] : []));
}

function checkStep(
  id: string,
  step: Step,
  path: readonly PathStep[],
  context: CheckContext,
): readonly Finding[] {
  const isPaced = 'throughput' in step && step.throughput !== undefined;
  const isCounted = step.perUnit !== undefined || step.effort !== undefined || isPaced;
  return [
    ...lackingOf(step, context).map(([field, needs]) =>
      finding('SCN-615', [...path, field], { step: id, field, needs }),
    ),
    ...(step.takes && isCounted ? [finding('SCN-616', [...path, 'takes'], { step: id })] : []),
  ];
}

export const countedWork: Check = (context) => [
  ...Object.entries(context.read.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps).flatMap(([id, step]) =>
      checkStep(id, step, ['plans', plan, 'steps', id], context),
    ),
  ),
  ...Object.entries(context.read.tools).flatMap(([id, tool]): readonly Finding[] => {
    const path = ['tools', id];
    const { bandwidth, efficiency, crowded, open, between, outOf, into } = tool;
    const said = [
      ['efficiency', efficiency !== undefined],
      ['crowded', crowded !== undefined],
      ['open', open !== undefined],
      ['between', between.length > 0],
      ['out-of', outOf.length > 0],
      ['into', into.length > 0],
    ] as const;
    return [
      ...said.flatMap(([field, isSaid]) =>
        isSaid && bandwidth === undefined
          ? [finding('SCN-617', [...path, field], { tool: id, field })]
          : [],
      ),
      ...(between.length === 1 ? [finding('SCN-618', [...path, 'between'], { tool: id })] : []),
    ];
  }),
];
