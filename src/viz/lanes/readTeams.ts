/** One lane per team that was called on, a track for each of its members who was. */
import { stateWord } from '../../analysis/index.ts';
import { at } from '../../base/assert.ts';
import type { TeamDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { MissingNeed } from '../../model/trace.ts';
import { assignTracks } from './assignTracks.ts';
import { type BarLook, emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { Reading } from './reading.ts';
import type { StateStretch } from './stateStretches.ts';

/** The lane that folds all teams. */
const TEAMS_LANE = 'teams';

const LOOKS: Readonly<Record<string, BarLook>> = {
  called: 'called',
  silent: 'silent',
  mobilised: 'mobilised',
  working: 'busy',
  absent: 'absent',
  resting: 'resting',
};

/** Teams in the author's order under one heading; nothing at all when no member did anything. */
export function readTeams(reading: Reading): readonly Lane[] {
  const lanes = reading.run.description.teams.flatMap((team) => teamLane(reading, team));
  if (lanes.length === 0) return [];
  const heading = emptyLane({ id: TEAMS_LANE, kind: 'teams', title: reading.text.teams });
  return [heading, ...lanes];
}

function teamLane(reading: Reading, team: TeamDescription): readonly Lane[] {
  const active = team.members.filter((member) => isActive(reading, member));
  if (active.length === 0) return [];
  const lived = active.flatMap((member, track) => memberBars(reading, member, track));
  const wanted = assignTracks(wantedBars(reading, team, lived));
  const below = wanted.items.map((bar) => ({ ...bar, track: active.length + bar.track }));
  const bars = [...lived, ...below];
  return [
    emptyLane({
      id: `team:${team.id}`,
      kind: 'team',
      title: team.name[reading.language],
      note: reading.text.membersActive(active.length, team.members.length),
      foldedBy: TEAMS_LANE,
      bars: [...bars].sort((a, b) => a.from - b.from || a.track - b.track),
      trackCount: active.length + (below.length > 0 ? wanted.count : 0),
    }),
  ];
}

/**
 * Below the members: steps that wait for somebody of the team while one is busy with something else, since both want the same
 * person. A wait for people who are on their way is theirs to tell.
 */
function wantedBars(
  reading: Reading,
  team: TeamDescription,
  lived: readonly LaneBar[],
): readonly LaneBar[] {
  const { text, name, duration, run } = reading;
  const isOfTeam = ({ kind, what }: MissingNeed): boolean =>
    kind === 'people' && (what.id === team.id || team.members.includes(what.id));
  const steps = reading.verdict.plans.flatMap((plan) => plan.steps);
  return steps.flatMap(({ step, waits }) =>
    waits
      .filter(({ missing }) => missing.some(isOfTeam))
      .flatMap(({ from, until }): readonly LaneBar[] => {
        const taken = lived.find(
          (bar) => bar.look === 'busy' && bar.from < until && bar.until > from,
        );
        if (!taken) return [];
        const subject: EntityRef = { kind: 'step', id: step };
        const labels = text.wanted(name(subject), taken.labels[0] ?? '');
        const isOpen = until === run.endsAt;
        return [
          {
            ...{ from, until, isOpen, labels, subject, look: 'wanted', ending: null, track: 0 },
            id: `wanted:${team.id}:${step}@${from}`,
            entry: taken.entry,
            sentence: text.sentence(
              team.name[reading.language],
              text.lasting(labels[0] ?? '', duration(until - from)),
              reading.span({ from, until }, isOpen),
            ),
          },
        ];
      }),
  );
}

const member = (id: string): EntityRef => ({ kind: 'member', id });

/** Someone whose state never changed has nothing to tell, unless they were missing all along. */
function isActive({ stretchesOf }: Reading, id: string): boolean {
  const stretches = stretchesOf(member(id));
  return stretches.length > 1 || stretches[0]?.state === 'absent';
}

function memberBars(reading: Reading, id: string, track: number): readonly LaneBar[] {
  const subject = member(id);
  const title = reading.name(subject);
  return reading.stretchesOf(subject).flatMap((stretch): readonly LaneBar[] => {
    const look = LOOKS[stretch.state];
    if (!look) return [];
    const word = stateWord('member', stretch.state, reading.language);
    const task = look === 'busy' ? taskOf(reading, stretch) : null;
    const labels = wordsOf(look, word, task && reading.text.busyOn(task));
    const lasted = reading.duration(stretch.until - stretch.from);
    const what = reading.text.lasting(task === null ? word : reading.text.busyOn(task), lasted);
    const { from, until, entry, isOpen } = stretch;
    return [
      {
        ...{ from, until, entry, isOpen, id: `member:${id}@${from}`, look, subject, labels, track },
        ending: null,
        sentence: reading.text.sentence(title, what, reading.span(stretch, isOpen)),
      },
    ];
  });
}

/** Being there and ready is drawn as a line, and needs no word on every line. */
function wordsOf(look: BarLook, word: string, task: string | null): readonly string[] {
  if (look === 'mobilised') return [];
  return task === null ? [word] : [task, word];
}

/** Step or decision that a member was put to work by; null when the trace names none. */
function taskOf({ run, name }: Reading, { entry }: StateStretch): string | null {
  if (entry === null) return null;
  for (const cause of at(run.entries, entry).causes.toReversed()) {
    const { subject } = at(run.entries, cause);
    if (subject.kind === 'step' || subject.kind === 'decision') return name(subject);
  }
  return null;
}
