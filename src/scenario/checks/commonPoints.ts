/** [SCN-R41] A restore to the point of a consistency group waits for a moment of which every data set of the group has a picture. */
import { type Finding, finding } from '../finding.ts';
import type { Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check, CheckContext } from './check.ts';

/** Moments at which a backup takes its pictures: every so many seconds, one of them so long after midnight. */
interface Series {
  readonly every: number;
  readonly from: number;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Two series meet when their beginnings are apart by a multiple of what divides both their periods. */
const meet = (a: Series, b: Series): boolean => (a.from - b.from) % divisor(a.every, b.every) === 0;

/** Whether one series of each list can be chosen so that all have a moment in common: so they have when any two do. */
function haveCommon(chosen: readonly Series[], lists: readonly (readonly Series[])[]): boolean {
  const [list, ...others] = lists;
  if (!list) return true;
  return list.some(
    (one) => chosen.every((other) => meet(one, other)) && haveCommon([...chosen, one], others),
  );
}

/** What saves a data set. */
const savesOf = ({ read }: CheckContext, data: string): readonly Series[] =>
  Object.values(read.components)
    .filter(({ holds }) => holds === data)
    .flatMap(({ backups }) =>
      Object.values(backups).map(({ every, atTime }) => ({ every, from: atTime })),
    );

function checkStep(
  step: Step,
  path: readonly PathStep[],
  context: CheckContext,
): readonly Finding[] {
  if (step.do !== 'restore' || step.point !== 'group') return [];
  const { read } = context;
  const [component = '', name = ''] = step.from.split('/');
  const backup = read.components[component]?.backups[name];
  const data = read.components[component]?.holds;
  const group = data === undefined ? undefined : read.data[data]?.group;
  if (!backup || data === undefined || group === undefined) return [];
  const others = Object.keys(read.data).filter(
    (other) => other !== data && read.data[other]?.group === group,
  );
  const unsaved = others.find((other) => savesOf(context, other).length === 0) ?? null;
  const own = { every: backup.every, from: backup.atTime };
  const lists = others.map((other) => savesOf(context, other));
  if (unsaved === null && haveCommon([own], lists)) return [];
  return [finding('SCN-642', [...path, 'point'], { data, group, unsaved })];
}

export const commonPoints: Check = (context) =>
  Object.entries(context.read.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps).flatMap(([id, step]) =>
      checkStep(step, ['plans', plan, 'steps', id], context),
    ),
  );
