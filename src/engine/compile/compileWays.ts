/** Needs that any one of several tools meets: ways in, places where a plan is written, channels. */
import type { PlantAnyToolNeed, PlantNeed } from '../plant/plans.ts';
import type { Registry } from './registry.ts';

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
    teams: [],
    mayTravel: false,
    ...more,
  };
}

/** Some step of some plan sends the team on site. */
const isSentOnSite = ({ dossier }: Registry, team: string): boolean =>
  Object.values(dossier.plans).some(({ steps }) =>
    Object.values(steps).some((step) => step.do === 'travel' && step.by === team),
  );

/** The way in of teams that work from afar; none when one of them needs none. */
export function waysInOf(registry: Registry, teams: readonly string[]): readonly PlantNeed[] {
  const { dossier, teamIndex } = registry;
  const ways = teams.map((team) => dossier.people[team]?.worksThrough ?? []);
  if (ways.length === 0 || ways.some((way) => way.length === 0)) return [];
  const more = {
    teams: teams.map(teamIndex),
    mayTravel: teams.some((team) => isSentOnSite(registry, team)),
  };
  return [anyTool(registry, [...new Set(ways.flat())], more)];
}

/** Where the plan can be read; nobody begins a step of it otherwise. */
export function readingsOf(registry: Registry, plan: string): readonly PlantNeed[] {
  const writtenIn = registry.dossier.plans[plan]?.writtenIn ?? [];
  return writtenIn.length === 0
    ? []
    : [anyTool(registry, writtenIn, { kind: 'document', toBegin: true })];
}
