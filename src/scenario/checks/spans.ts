/** [SCN-R33] What comes again and again leaves time between: backups and everyday failures. */
import { quantileOf } from '../../base/law.ts';
import { type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

export const spans: Check = ({ read }) =>
  Object.entries(read.components).flatMap(([id, { backups, fails }]): readonly Finding[] => {
    const path = ['components', id];
    const never = Object.entries(backups).filter(([, { every }]) => every === 0);
    const gone = Object.entries(backups).filter(
      ([, { every, keep }]) => keep !== undefined && keep < every,
    );
    return [
      ...gone.map(([backup]) => finding('SCN-513', [...path, 'backups', backup, 'keep'], {})),
      ...never.map(([backup]) =>
        finding('SCN-509', [...path, 'backups', backup, 'every'], { field: 'every' }),
      ),
      // The longest it can be, for laws that have one; the others are longer than any bound.
      ...(fails && quantileOf(fails.after.law, 1) === 0
        ? [finding('SCN-509', [...path, 'fails', 'after'], { field: 'after' })]
        : []),
    ];
  });
