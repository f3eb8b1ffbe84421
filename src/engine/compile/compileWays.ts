/** What any one of several tools gives: ways in, places where a plan is written, channels. */
import type { Step } from '../../scenario/schema/plan.ts';
import type { PlantAnyToolNeed, PlantNeed } from '../plant/plans.ts';
import type { Registry } from './registry.ts';
import { kindOfStep } from './stepKind.ts';
import { teamsFor } from './teamsFor.ts';

/** Any one of some tools. */
export function anyTool(
  { dossier, indexOf }: Registry,
  tools: readonly string[],
  more: Partial<PlantAnyToolNeed> = {},
): PlantAnyToolNeed {
  const [first = ''] = tools;
  return {
    kind: dossier.tools[first]?.kind ?? 'tool',
    of: 'any-tool',
    index: indexOf('tool', first),
    tools: tools.map((tool) => indexOf('tool', tool)),
    toBegin: false,
    team: -1,
    gathers: -1,
    mayDoWithout: false,
    ...more,
  };
}

/** Whoever does it is on site once it is done. */
export const goesOnSite = (step: Step): boolean =>
  kindOfStep(step)
    .onDone(step)
    .some(({ effect }) => effect === 'people.arrive');

/** Some step of some plan may send the team on site. */
const mayBeSentOnSite = (registry: Registry, team: string): boolean =>
  Object.values(registry.dossier.plans).some(({ steps }) =>
    Object.values(steps).some(
      (step) => goesOnSite(step) && teamsFor(registry, step).includes(team),
    ),
  );

/** The way in of a team that works from afar; null when it needs none. */
export function wayInOf(registry: Registry, team: string): PlantAnyToolNeed | null {
  const tools = registry.dossier.people[team]?.worksThrough ?? [];
  if (tools.length === 0) return null;
  const mayDoWithout = mayBeSentOnSite(registry, team);
  return anyTool(registry, tools, { team: registry.teamIndex(team), mayDoWithout });
}

/** A channel to call people together, which those who are in one place do without. */
export function channelToGather(
  registry: Registry,
  step: string,
  tools: readonly string[],
): PlantAnyToolNeed {
  const [plan = '', name = ''] = step.split('.');
  const written = registry.dossier.plans[plan]?.steps[name];
  const teams = written ? teamsFor(registry, written) : [];
  const mayMeet = (team: string): boolean =>
    registry.dossier.people[team]?.hours !== undefined || mayBeSentOnSite(registry, team);
  return anyTool(registry, tools, {
    gathers: registry.indexOf('step', step),
    mayDoWithout: teams.some(mayMeet),
  });
}

/** Where the plan can be read; nobody begins a step of it otherwise. */
export function readingsOf(registry: Registry, plan: string): readonly PlantNeed[] {
  const writtenIn = registry.dossier.plans[plan]?.writtenIn ?? [];
  return writtenIn.length === 0
    ? []
    : [anyTool(registry, writtenIn, { kind: 'document', toBegin: true })];
}
