/** [SCN-R35] What carries data carries some: a rate of zero would never end. */
import { type Finding, finding } from '../finding.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

/** Fields that say how fast data are carried. */
const SPEEDS: ReadonlySet<string> = new Set([
  'bandwidth',
  'fills-at',
  'per-stream',
  'reads',
  'throughput',
  'writes',
]);

const zerosIn = (fields: object, path: readonly PathStep[]): readonly Finding[] =>
  Object.entries(fields)
    .filter(([field, value]) => SPEEDS.has(field) && value === 0)
    .map(([field]) => finding('SCN-512', [...path, field], { field }));

export const zeroRates: Check = ({ read }) => [
  ...Object.entries(read.tools).flatMap(([id, tool]) => zerosIn(tool, ['tools', id])),
  ...Object.entries(read.components).flatMap(([id, { copies }]) =>
    Object.entries(copies).flatMap(([copy, fields]) =>
      zerosIn(fields, ['components', id, 'copies', copy]),
    ),
  ),
  ...Object.entries(read.plans).flatMap(([id, { steps }]) =>
    Object.entries(steps).flatMap(([step, fields]) =>
      zerosIn(fields, ['plans', id, 'steps', step]),
    ),
  ),
];
