/** [SCN-R42] A plan has steps, and no step asks for people that there are not: too many, or without the skill. */
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { Team } from '../schema/means.ts';
import type { Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

type People = DossierAsRead['people'];

function checkSkill(
  { by, skill }: Step,
  id: string,
  people: People,
  path: readonly PathStep[],
): readonly Finding[] {
  if (skill === undefined) return [];
  const team = by === undefined ? undefined : people[by];
  const asked: readonly Team[] = team ? [team] : Object.values(people);
  if (asked.some(({ skills }) => skills.includes(skill))) return [];
  const known = Object.values(people).flatMap(({ skills }) => skills);
  const params = { step: id, skill, team: by ?? null };
  return [finding('SCN-611', [...path, 'skill'], params, { suggestion: nearest(skill, known) })];
}

function checkCount(
  { by, people: wanted }: Step,
  id: string,
  people: People,
  path: readonly PathStep[],
): readonly Finding[] {
  const count = by === undefined ? undefined : people[by]?.count;
  if (by === undefined || count === undefined || wanted <= count) return [];
  return [finding('SCN-608', [...path, 'people'], { step: id, team: by, people: wanted, count })];
}

export const stepPeople: Check = ({ read: { plans, people } }) =>
  Object.entries(plans).flatMap(([plan, { steps }]): readonly Finding[] => {
    const path = ['plans', plan, 'steps'];
    const all = Object.entries(steps);
    if (all.length === 0) return [finding('SCN-607', path, { plan }, { point: 'key' })];
    return all.flatMap(([id, step]) => [
      ...checkCount(step, id, people, [...path, id]),
      ...checkSkill(step, id, people, [...path, id]),
    ]);
  });
