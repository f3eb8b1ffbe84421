/** [SCN-R36] A copy that follows synchronously has no lag. */
import { quantileOf } from '../../base/law.ts';
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

export const lagOfSync: Check = ({ read }) =>
  Object.entries(read.components).flatMap(([id, { copies }]) =>
    Object.entries(copies).flatMap(([copy, { mode, lag }]) =>
      mode === 'sync' && lag !== undefined && quantileOf(lag.law, 1) > 0
        ? [finding('SCN-514', ['components', id, 'copies', copy, 'lag'], { copy: `${id}/${copy}` })]
        : [],
    ),
  );
