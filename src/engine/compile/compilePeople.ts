import type { PlantMember, PlantTeam } from '../plant.ts';
import type { Registry } from './registry.ts';

export function compileTeams({ dossier, indexOf }: Registry): readonly PlantTeam[] {
  return Object.entries(dossier.people).map(([id, team]) => ({
    members: Array.from({ length: team.count }, (_, n) => indexOf('member', `${id}/${n + 1}`)),
    hours: team.hours ?? null,
    onCall: team.onCall ?? null,
    entitled: team.entitled,
  }));
}

export const compileMembers = ({ dossier }: Registry): readonly PlantMember[] =>
  Object.values(dossier.people).flatMap(({ count }, team) =>
    Array.from({ length: count }, () => ({ team })),
  );
