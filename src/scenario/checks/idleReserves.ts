/** [SCN-R829] Words about a reserve stand beside how long it lasts. */
import { type Finding, finding } from '../finding.ts';
import { CHOICES } from '../references/needs.ts';
import type { Need } from '../schema/service.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

const idleIn = (needs: readonly Need[], path: readonly PathStep[]): readonly Finding[] =>
  needs.flatMap((need, index): readonly Finding[] => {
    const here = [...path, index];
    if (need.type !== 'one') return idleIn(need.of, [...here, ...CHOICES]);
    return (need.idle ?? []).map((word) =>
      finding('SCN-829', [...here, word], { word, name: need.ref }, { point: 'key' }),
    );
  });

export const idleReserves: Check = ({ read: { services, components, tools } }) => [
  ...Object.entries(services).flatMap(([id, { needs, modes }]) => [
    ...idleIn(needs, ['services', id, 'needs']),
    ...Object.entries(modes).flatMap(([mode, own]) =>
      idleIn(own.needs, ['services', id, 'modes', mode, 'needs']),
    ),
  ]),
  ...Object.entries(components).flatMap(([id, { needs, copies }]) => [
    ...idleIn(needs, ['components', id, 'needs']),
    ...Object.entries(copies).flatMap(([copy, own]) =>
      idleIn(own.needs ?? [], ['components', id, 'copies', copy, 'needs']),
    ),
  ]),
  ...Object.entries(tools).flatMap(([id, { needs }]) => idleIn(needs, ['tools', id, 'needs'])),
];
