import type { PlantMember, PlantTeam } from '../plant/people.ts';
import { compileSpan } from './compileSpan.ts';
import { compileHours } from './compileTimetables.ts';
import { type Registry, runSpanOf } from './registry.ts';

export function compileTeams(registry: Registry): readonly PlantTeam[] {
  const { dossier, indexOf } = registry;
  return Object.entries(dossier.people).map(([id, team]) => ({
    members: Array.from({ length: team.count }, (_, n) => indexOf('member', `${id}/${n + 1}`)),
    hours: team.hours ? compileHours(team.hours, runSpanOf(registry)) : null,
    onCall: team.onCall
      ? { answers: compileSpan(team.onCall.answers), silent: team.onCall.silent }
      : null,
    entitled: team.entitled,
  }));
}

export const compileMembers = ({ dossier }: Registry): readonly PlantMember[] =>
  Object.values(dossier.people).flatMap(({ count }, team) =>
    Array.from({ length: count }, () => ({ team })),
  );
