/** [SCN-R54] Work that is due by a date can be done by then when nothing breaks, and the date lies within the run. */
import { type Finding, finding } from '../finding.ts';
import { secondsFromT } from '../secondsFromT.ts';
import type { Check } from './check.ts';

export const deadlines: Check = ({ read }) =>
  Object.entries(read.services).flatMap(([service, { objectives }]): readonly Finding[] => {
    const deadline = objectives?.deadline;
    if (!deadline) return [];
    const path = ['services', service, 'objectives', 'deadline'];
    const { lead, horizon } = read.run;
    const by = secondsFromT(read, deadline.by, true);
    const stated = deadline.from ? secondsFromT(read, deadline.from) : -lead;
    if (by === null || stated === null) return [];
    const from = Math.max(stated, -lead);
    if (by - from < deadline.work) {
      return [
        finding('SCN-647', [...path, 'by'], { service, work: deadline.work, there: by - from }),
      ];
    }
    return by > horizon ? [finding('SCN-648', [...path, 'by'], { service })] : [];
  });
