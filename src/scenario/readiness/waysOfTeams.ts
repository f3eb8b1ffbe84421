/** By what the people of a plan work and are called: each job with the teams that may do it, and their ways. */
import { isAlwaysOpen } from '../../model/schedule.ts';
import type { ReadinessContext } from './readinessRule.ts';
import type { StepInFile } from './standing.ts';

/** What a team cannot do its job without: any one of some tools. */
export interface Way {
  readonly team: string;
  /** `reach`: nobody of it is called out of its hours but through one of them. */
  readonly sort: 'work' | 'reach';
  readonly tools: readonly string[];
}

/** Teams that may do a step, the first of them first; none when nobody does it. */
export function teamsFor({ dossier }: ReadinessContext, step: StepInFile): readonly string[] {
  if (step.by !== undefined) return [step.by, ...step.deputies];
  if (step.skill === undefined) return [];
  const { skill } = step;
  return Object.keys(dossier.people).filter((id) => dossier.people[id]?.skills.includes(skill));
}

/** Teams that some step of the plan sends on site: there they need no access. */
const sentOnSite = (context: ReadinessContext, plan: string): ReadonlySet<string> =>
  new Set(
    Object.values(context.dossier.plans[plan]?.steps ?? {}).flatMap((step) =>
      step.do === 'travel' ? teamsFor(context, step) : [],
    ),
  );

/** Ways of one team, those that it does without left out. */
function waysOf({ dossier }: ReadinessContext, team: string, isOnSite: boolean): readonly Way[] {
  const known = dossier.people[team];
  if (!known) return [];
  const { worksThrough, calledThrough, hours, onCall } = known;
  const isAlwaysThere = hours ? isAlwaysOpen(hours) : onCall === undefined;
  return [
    ...(worksThrough.length === 0 || isOnSite
      ? []
      : [{ team, sort: 'work', tools: worksThrough } as const]),
    ...(calledThrough.length === 0 || isAlwaysThere
      ? []
      : [{ team, sort: 'reach', tools: calledThrough } as const]),
  ];
}

/**
 * Ways without which nobody at all can do a job: those of the first of its teams that fail by `isLost`, when each of its
 * teams has one that does; none as soon as one team is left.
 */
function lostOf(
  context: ReadinessContext,
  teams: readonly string[],
  { isOnSite, isLost }: { isOnSite: ReadonlySet<string>; isLost: (way: Way) => boolean },
): readonly Way[] {
  const lost = teams.map((team) => waysOf(context, team, isOnSite.has(team)).filter(isLost));
  return lost.every((ways) => ways.length > 0) ? lost.flat() : [];
}

/** Ways of whoever decides on a plan, when nobody can decide without those that are lost. */
export const waysLostToDecide = (
  context: ReadinessContext,
  plan: string,
  isLost: (way: Way) => boolean,
): readonly Way[] =>
  lostOf(context, context.dossier.plans[plan]?.decision?.by ?? [], {
    isOnSite: new Set(),
    isLost,
  });

/** Ways of whoever does a step, or approves of it, when nobody can without those that are lost. */
export function waysLostToDo(
  context: ReadinessContext,
  { plan, step }: { readonly plan: string; readonly step: StepInFile },
  isLost: (way: Way) => boolean,
): readonly Way[] {
  const isOnSite = sentOnSite(context, plan);
  return [
    ...lostOf(context, teamsFor(context, step), { isOnSite, isLost }),
    ...lostOf(context, step.approval ? [step.approval.by] : [], { isOnSite, isLost }),
  ];
}
