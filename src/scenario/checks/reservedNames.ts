/** [SCN-R646] Names that mean something else where they are typed. */
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

/** What `--incident` takes for a run that nothing disturbs. */
const NO_INCIDENT = 'none';

export const reservedNames: Check = ({ read }) =>
  Object.hasOwn(read.incidents, NO_INCIDENT)
    ? [finding('SCN-811', ['incidents', NO_INCIDENT], {}, { point: 'key' })]
    : [];
