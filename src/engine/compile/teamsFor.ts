/** Who may do a step. */
import type { Step } from '../../scenario/schema/plan.ts';
import type { Registry } from './registry.ts';

export const hasSkill = ({ dossier }: Registry, team: string, skill: string | undefined): boolean =>
  skill === undefined || (dossier.people[team]?.skills.includes(skill) ?? false);

/** Teams that may do a step: those that it names, else every team that has the skill. */
export function teamsFor(registry: Registry, step: Step): readonly string[] {
  if (step.by !== undefined) return [...new Set([step.by, ...step.deputies])];
  if (step.skill === undefined) return [];
  return Object.keys(registry.dossier.people).filter((id) => hasSkill(registry, id, step.skill));
}
