/** [SCN-R42] A plan has steps, and no step asks for more people than its team has. */
import { type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

export const stepPeople: Check = ({ read }) =>
  Object.entries(read.plans).flatMap(([plan, { steps }]): readonly Finding[] => {
    const path = ['plans', plan, 'steps'];
    const all = Object.entries(steps);
    if (all.length === 0) return [finding('SCN-607', path, { plan }, { point: 'key' })];
    return all.flatMap(([id, { by, people }]) => {
      const count = by === undefined ? undefined : read.people[by]?.count;
      if (by === undefined || count === undefined || people <= count) return [];
      return [finding('SCN-608', [...path, id, 'people'], { step: id, team: by, people, count })];
    });
  });
