/** [SCN-R64] What has a first and a last day ends after it begins: contracts and waivers. */
import { finding } from '../finding.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

type Stretch = readonly [
  path: readonly PathStep[],
  from: string | undefined,
  until: string | undefined,
];

export const reversedDates: Check = ({ read }) => {
  const stretches: readonly Stretch[] = [
    ...Object.entries(read.contracts ?? {}).map(
      ([id, { starts, ends }]): Stretch => [['contracts', id, 'ends'], starts, ends],
    ),
    ...Object.entries(read.waivers ?? {}).map(
      ([id, { from, until }]): Stretch => [['waivers', id, 'until'], from, until],
    ),
  ];
  return stretches.flatMap(([path, from, until]) =>
    // Dates written year first compare as text.
    from !== undefined && until !== undefined && until < from
      ? [finding('SCN-806', path, { from, until })]
      : [],
  );
};
