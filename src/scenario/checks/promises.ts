/** [SCN-R50] Promises agree with each other: RTO within MTPD, peaks no laxer, degraded modes above the minimum. */
import { type Finding, finding } from '../finding.ts';
import type { Service } from '../schema/service.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

type Objectives = NonNullable<Service['objectives']>;

function checkOrder(
  objectives: Objectives | undefined,
  service: string,
  path: readonly PathStep[],
): readonly Finding[] {
  const { rto, mtpd } = objectives ?? {};
  const isLate = rto !== undefined && mtpd !== undefined && rto > mtpd;
  return isLate ? [finding('SCN-701', [...path, 'rto'], { service })] : [];
}

/** Objectives of a peak that ask for less: a longer time, a lower level. */
function laxer(base: Objectives, peak: Objectives): readonly (keyof Objectives)[] {
  const isLaxer = (name: keyof Objectives): boolean => {
    const usual = base[name];
    const then = peak[name];
    if (usual === undefined || then === undefined) return false;
    return name === 'mbco' ? then < usual : then > usual;
  };
  return (['rto', 'mtpd', 'mbco'] as const).filter(isLaxer);
}

function checkService(id: string, service: Service): readonly Finding[] {
  const path = ['services', id];
  const base = service.objectives ?? {};
  const { mbco } = base;
  return [
    ...checkOrder(service.objectives, id, [...path, 'objectives']),
    ...service.peaks.flatMap(({ objectives }, index) => {
      const place = [...path, 'peaks', index, 'objectives'];
      const found = laxer(base, objectives ?? {}).map((objective) =>
        finding('SCN-702', [...place, objective], { service: id, objective }),
      );
      // What the peak leaves out stays as usual: 2h of RTO may be too late for an hour of MTPD.
      return [...checkOrder(objectives && { ...base, ...objectives }, id, place), ...found];
    }),
    ...Object.entries(service.modes)
      .filter(([, { capacity }]) => mbco !== undefined && capacity < mbco)
      .map(([mode]) =>
        finding('SCN-703', [...path, 'modes', mode, 'capacity'], { service: id, mode }),
      ),
    ...(service.needs.length === 0
      ? [finding('SCN-704', path, { service: id }, { point: 'key' })]
      : []),
  ];
}

export const promises: Check = ({ read }) =>
  Object.entries(read.services).flatMap(([id, service]) => checkService(id, service));
