/** [SCN-R43] Somebody watches every service, and a plan is started by a probe that sees its condition. */
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

export const sight: Check = ({ read }) => {
  const triggers = Object.entries(read.plans).map(([plan, { trigger }]) => ({ plan, ...trigger }));
  const watched = new Set([
    ...Object.values(read.probes).map(({ watches }) => watches),
    ...triggers.flatMap(({ when }) => (when.type === 'level' ? [when.service] : [])),
  ]);
  const unseen = Object.keys(read.services)
    .filter((service) => !watched.has(service))
    .map((service) => finding('SCN-605', ['services', service], { service }, { point: 'key' }));
  const blind = triggers.flatMap(({ plan, when, seenBy }) => {
    const watches = seenBy === undefined ? undefined : read.probes[seenBy]?.watches;
    const wanted = when.type === 'level' ? when.service : when.text;
    if (seenBy === undefined || watches === undefined || watches === wanted) return [];
    const path = ['plans', plan, 'trigger', 'seen-by'];
    return [finding('SCN-606', path, { probe: seenBy, watches, wanted })];
  });
  return [...unseen, ...blind];
};
