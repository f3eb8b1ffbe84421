/** [SCN-R43] Somebody watches every service, and a plan is started by a probe that sees its condition. */
import { conditionsIn } from '../../model/when.ts';
import { finding } from '../finding.ts';
import { watchedForCondition } from '../watchedForCondition.ts';
import type { Check } from './check.ts';

export const sight: Check = ({ read }) => {
  const triggers = Object.entries(read.plans).flatMap(([plan, { trigger }]) =>
    trigger?.when ? [{ plan, conditions: conditionsIn(trigger.when), seenBy: trigger.seenBy }] : [],
  );
  const watched = new Set([
    ...Object.values(read.probes).map(({ watches }) => watches),
    ...triggers.flatMap(({ conditions }) =>
      conditions.flatMap((one) => (one.type === 'level' ? [one.service] : [])),
    ),
  ]);
  const unseen = Object.keys(read.services)
    .filter((service) => !watched.has(service))
    .map((service) => finding('SCN-605', ['services', service], { service }, { point: 'key' }));
  const blind = triggers.flatMap(({ plan, conditions, seenBy }) =>
    seenBy.flatMap((probe, index) => {
      const watches = read.probes[probe]?.watches;
      if (watches === undefined) return [];
      if (conditions.some((one) => watchedForCondition(one) === watches)) return [];
      const [first] = conditions;
      const wanted = first ? (watchedForCondition(first) ?? first.text) : '';
      const path = ['plans', plan, 'trigger', 'seen-by', index];
      return [finding('SCN-606', path, { probe, watches, wanted })];
    }),
  );
  return [...unseen, ...blind];
};
