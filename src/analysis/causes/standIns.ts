/** Who did a step, where that is not only the team that it names first. */
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TransitionEntry } from '../../model/trace.ts';
import { findStep, findTeam } from '../findInDescription.ts';

/** What a member does that says who is at work on a step: sets to work as it begins, is free as it is done. */
const TELLING: Readonly<Record<string, string>> = {
  working: 'member.assigned',
  done: 'member.released',
};

/** Entries of one instant around one of them, in trace order. */
function together({ entries }: Run, { id, at: moment }: TraceEntry): readonly TraceEntry[] {
  let from = id;
  while (entries[from - 1]?.at === moment) from -= 1;
  let until = id + 1;
  while (entries[until]?.at === moment) until += 1;
  return entries.slice(from, until);
}

/**
 * The teams whose people set to work on a step as it begins, or had it in hand as it is done, each once, in the order in which they
 * were called. Empty for other entries, and where all of them are of the team that the step names first.
 */
export function standInsAt(run: Run, step: TransitionEntry): readonly EntityRef[] {
  const event = TELLING[step.to];
  if (event === undefined || step.subject.kind !== 'step') return [];
  const isOfStep = (id: number): boolean => {
    const cause = run.entries[id];
    return cause?.subject.kind === 'step' && cause.subject.id === step.subject.id;
  };
  const teams = together(run, step).flatMap((entry) => {
    if (entry.type !== 'transition' || entry.event !== event) return [];
    const team = findTeam(run.description, entry.subject.id)?.id;
    return team !== undefined && entry.causes.some(isOfStep) ? [team] : [];
  });
  const first = findStep(run.description, step.subject.id)?.team;
  return teams.every((team) => team === first)
    ? []
    : [...new Set(teams)].map((id): EntityRef => ({ kind: 'member', id }));
}
