/** [SCN-R841] A service whose needs come back to services alone stands on nothing that can fail: allowed, and told. */
import { finding } from '../finding.ts';
import { needReferences } from '../references/needs.ts';
import type { Check } from './check.ts';

export const standsOnNothing: Check = ({ read, isDoubtful }) => {
  const refsOf = (service: string): readonly string[] =>
    needReferences(read.services[service]?.needs ?? [], []).map(({ ref }) => ref);
  const isService = (ref: string): boolean => Object.hasOwn(read.services, ref);
  return Object.entries(read.services).flatMap(([service, { needs }]) => {
    if (needs.length === 0) return [];
    const reached = new Set([service]);
    // A set grows while it is read: each name is visited once, so circles end.
    for (const name of reached) for (const ref of refsOf(name)) reached.add(ref);
    const stands = [...reached].some((name) => !isService(name) || isDoubtful?.(name));
    return stands
      ? []
      : [finding('SCN-841', ['services', service, 'needs'], { service }, { point: 'key' })];
  });
};
