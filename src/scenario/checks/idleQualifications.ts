/** [SCN-R827] A qualification is stated where it counts: on a commercial offer. */
import { type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

export const idleQualifications: Check = ({ read, hosting }) =>
  Object.entries(read.hosting).flatMap(([id, { qualified }]): readonly Finding[] => {
    const trust = hosting[id]?.trust;
    if (!qualified || trust === undefined || trust === 'commercial') return [];
    const params = { hosting: id, isOwn: trust === 'on-premise' };
    return [finding('SCN-827', ['hosting', id, 'qualified'], params, { point: 'key' })];
  });
