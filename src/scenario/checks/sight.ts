/** [SCN-R43] Somebody watches every service, and a plan is started by a probe that sees its condition. */
import type { Condition } from '../../model/condition.ts';
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

/** What a probe must watch to see a condition: a service, or a hosting that may be down. */
function wantedBy(when: Condition): string {
  if (when.type === 'level') return when.service;
  return when.state === 'down' ? when.ref : when.text;
}

export const sight: Check = ({ read }) => {
  const triggers = Object.entries(read.plans).flatMap(([plan, { trigger }]) =>
    trigger ? [{ plan, ...trigger }] : [],
  );
  const watched = new Set([
    ...Object.values(read.probes).map(({ watches }) => watches),
    ...triggers.flatMap(({ when }) => (when?.type === 'level' ? [when.service] : [])),
  ]);
  const unseen = Object.keys(read.services)
    .filter((service) => !watched.has(service))
    .map((service) => finding('SCN-605', ['services', service], { service }, { point: 'key' }));
  const blind = triggers.flatMap(({ plan, when, seenBy }) => {
    const watches = seenBy === undefined ? undefined : read.probes[seenBy]?.watches;
    const wanted = when && wantedBy(when);
    if (seenBy === undefined || watches === undefined || wanted === undefined) return [];
    if (watches === wanted) return [];
    const path = ['plans', plan, 'trigger', 'seen-by'];
    return [finding('SCN-606', path, { probe: seenBy, watches, wanted })];
  });
  return [...unseen, ...blind];
};
