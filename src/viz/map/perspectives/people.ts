/** Who runs and repairs it: the teams whose steps touch each thing, and how many of each are busy or cannot be had. */
import { formatCount } from '../../../analysis/wording/formatNumber.ts';
import type { TeamDescription } from '../../../model/description.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { MapReading } from '../mapReading.ts';
import { lettered, namesAndLetters, type PerspectiveReader, viewOf } from './view.ts';

export const readPeople: PerspectiveReader = (reading, layout) => {
  const { run, language } = reading;
  const { teams, plans, copies, backups } = run.description;
  const groups = lettered(
    teams.map((team) => ({
      id: team.id,
      name: team.name[language],
      note: busyNote(reading, team),
    })),
  );
  const steps = plans.flatMap((plan) => plan.steps);
  const componentOf = new Map([...copies, ...backups].map((one) => [one.id, one.component]));
  const deciders = new Set(plans.flatMap((plan) => plan.decidedBy));
  const touches = (targets: readonly EntityRef[], { kind, id }: EntityRef): boolean =>
    targets.some(
      (target) =>
        (target.kind === kind && target.id === id) ||
        (target.kind === 'component' && target.id === componentOf.get(id)),
    );
  return viewOf(groups, layout, {
    idsOf: ({ ref }) => [
      ...steps.flatMap(({ team, targets, tools }) =>
        team !== null && (touches(targets, ref) || (ref.kind === 'tool' && tools.includes(ref.id)))
          ? [team]
          : [],
      ),
      ...(ref.kind === 'service' ? deciders : []),
    ],
    notesOf: ({ kind }, own) => (kind === 'service' ? [] : namesAndLetters(own)),
  });
};

/** `2 of 3 at work, 1 cannot be had`. */
function busyNote({ snapshot, language, text }: MapReading, { members }: TeamDescription): string {
  const states = members.map((id) => snapshot.stateOf({ kind: 'member', id }));
  const count = (...wanted: readonly string[]): number =>
    states.filter((state) => state !== null && wanted.includes(state)).length;
  return text.people({
    all: formatCount(members.length, language),
    busy: count('working'),
    mobilised: count('mobilised'),
    called: count('called'),
    missing: count('absent', 'silent'),
  });
}
