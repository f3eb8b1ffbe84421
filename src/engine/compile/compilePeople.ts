import type { PlantMember, PlantTeam } from '../plant/people.ts';
import { compileSpan } from './compileSpan.ts';
import { compileHours } from './compileTimetables.ts';
import { wayInOf } from './compileWays.ts';
import { firstDayOf, monthsBetween } from './dates.ts';
import { type Registry, runSpanOf } from './registry.ts';

/** Each entry of a directory has this probability a month of becoming wrong. */
const STALE_PER_MONTH = 0.01;

const staleOf = (checked: string | undefined, today: string): number =>
  checked === undefined
    ? 0
    : Math.min(1, STALE_PER_MONTH * Math.max(0, monthsBetween(checked, today)));

export function compileTeams(registry: Registry): readonly PlantTeam[] {
  const { dossier, indexOf } = registry;
  return Object.entries(dossier.people).map(([id, team]) => ({
    members: Array.from({ length: team.count }, (_, n) => indexOf('member', `${id}/${n + 1}`)),
    hours: team.hours ? compileHours(team.hours, runSpanOf(registry)) : null,
    onCall: team.onCall
      ? { answers: compileSpan(team.onCall.answers), silent: team.onCall.silent }
      : null,
    entitled: team.entitled,
    way: wayInOf(registry, id),
    calledThrough: team.calledThrough.map((tool) => indexOf('tool', tool)),
    stale: staleOf(team.directory?.checked, firstDayOf(dossier.calendar)),
    shiftSeconds: team.shift ?? Number.POSITIVE_INFINITY,
    restSeconds: team.rest,
    leavesAtClosing:
      team.hours !== undefined && team.onCall === undefined && team.shift === undefined,
  }));
}

export const compileMembers = ({ dossier }: Registry): readonly PlantMember[] =>
  Object.values(dossier.people).flatMap(({ count }, team) =>
    Array.from({ length: count }, () => ({ team })),
  );
