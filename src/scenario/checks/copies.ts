/** [SCN-R30] A component has copies, one of them active, and enough of them for its quorum. */
import { type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

export const copiesOfComponents: Check = ({ read }) =>
  Object.entries(read.components).flatMap(([id, component]): readonly Finding[] => {
    const { copies, backups, quorum, holds } = component;
    const path = ['components', id];
    const all = Object.values(copies);
    if (all.length === 0) {
      return [finding('SCN-501', [...path, 'copies'], { component: id }, { point: 'key' })];
    }
    const hasActive = all.some(({ role }) => role === 'active');
    return [
      ...(hasActive
        ? []
        : [finding('SCN-502', [...path, 'copies'], { component: id }, { point: 'key' })]),
      ...(quorum !== undefined && quorum > all.length
        ? [finding('SCN-506', [...path, 'quorum'], { component: id, quorum, copies: all.length })]
        : []),
      ...(holds === undefined
        ? Object.keys(backups).map((backup) =>
            finding(
              'SCN-507',
              [...path, 'backups', backup],
              { component: id, backup },
              { point: 'key' },
            ),
          )
        : []),
    ];
  });
