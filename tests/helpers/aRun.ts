/**
 * Makes runs by hand, one sentence at a time: numbers are given, states are remembered, causes are those that are said.
 * Everything of the description begins in the first state of its kind, unless a test says otherwise.
 */
import { invariant } from '../../src/base/assert.ts';
import { localSecondsOf, parseCivil } from '../../src/base/calendar.ts';
import { simSeconds } from '../../src/base/time.ts';
import type { Description, InitialState } from '../../src/model/description.ts';
import { ENTITY_KINDS, type EntityKind, type EntityRef } from '../../src/model/entity.ts';
import type { Run, RunEnding } from '../../src/model/run.ts';
import { STATES } from '../../src/model/states.ts';
import type { MissingNeed, NeedKind, TraceEntry, TraceId } from '../../src/model/trace.ts';
import { aDescription } from './aDescription.ts';

/** `copy:db/main`. */
export type Who = string;

export function who(text: Who): EntityRef {
  const colon = text.indexOf(':');
  const kind = ENTITY_KINDS.find((candidate) => candidate === text.slice(0, colon));
  invariant(kind, `${text} names no kind of entity`);
  return { kind, id: text.slice(colon + 1) };
}

interface Setting {
  readonly description?: Description;
  /** States of the beginning that are not the usual ones. */
  readonly initially?: Readonly<Record<Who, string>>;
  readonly endsAt?: number;
  readonly incidents?: readonly string[];
  readonly ending?: RunEnding;
}

type Body<Entry> = Entry extends TraceEntry
  ? Omit<Entry, 'id' | 'at' | 'subject' | 'causes'>
  : never;

export interface RunTeller {
  /** From here on, everything happens at this second; T is second 0 unless the setting says otherwise. */
  at(second: number): RunTeller;
  /** Something changes state. Without causes, it follows from nothing. */
  becomes(subject: Who, state: string, because?: readonly TraceId[], event?: string): TraceId;
  /** A service or a component changes level. */
  delivers(subject: Who, level: number, because?: readonly TraceId[], limitedBy?: Who): TraceId;
  waits(subject: Who, missing: readonly MissingNeed[], because?: readonly TraceId[]): TraceId;
  tells(subject: Who, body: Body<TraceEntry>, because?: readonly TraceId[]): TraceId;
  run(): Run;
}

/** A missing need; `takenBy` is the entry that took it away. */
export const missing = (
  kind: NeedKind,
  what: Who,
  facts: Partial<Pick<MissingNeed, 'since' | 'takenBy' | 'forGood'>> = {},
): MissingNeed => ({
  kind,
  what: who(what),
  since: simSeconds(0),
  takenBy: null,
  forGood: false,
  ...facts,
});

const firstState = (kind: EntityKind): string => Object.keys(STATES[kind])[0] ?? '';

/** Copies that stand by, by role. */
const STATE_OF_ROLE = {
  active: 'serving',
  hot: 'ready',
  warm: 'ready',
  'pilot-light': 'dormant',
  cold: 'absent',
} as const;

function castOf(description: Description): readonly EntityRef[] {
  const all = (kind: EntityKind, things: readonly { readonly id: string }[]): EntityRef[] =>
    things.map(({ id }) => ({ kind, id }));
  const steps = description.plans.flatMap((plan) => plan.steps);
  return [
    ...all('incident', description.incidents),
    ...all(
      'site',
      description.hostings.flatMap((hosting) => hosting.sites),
    ),
    ...all('data-plane', description.hostings),
    ...all('control-plane', description.hostings),
    ...all('lawful-status', description.hostings),
    ...all('copy', description.copies),
    ...all(
      'replica',
      description.copies.filter(({ replicates }) => replicates !== null),
    ),
    ...all('backup', description.backups),
    ...all('component', description.components),
    ...all('service', description.services),
    ...all('tool', description.tools),
    ...description.teams.flatMap(({ members }) =>
      members.map((id): EntityRef => ({ kind: 'member', id })),
    ),
    ...all('probe', description.probes),
    ...all('plan', description.plans),
    ...all('decision', description.plans),
    ...all('step', steps),
    ...description.services.flatMap(({ id }): EntityRef[] => [
      { kind: 'objective', id: `${id}/rto` },
      { kind: 'objective', id: `${id}/mtpd` },
    ]),
    ...description.data.map(({ id }): EntityRef => ({ kind: 'objective', id: `${id}/rpo` })),
  ];
}

function beginnings(
  description: Description,
  initially: Readonly<Record<Who, string>>,
): readonly InitialState[] {
  const roles = new Map(description.copies.map(({ id, role }) => [id, STATE_OF_ROLE[role]]));
  const usual = castOf(description).map(
    (subject): InitialState => ({
      subject,
      state:
        subject.kind === 'copy' ? (roles.get(subject.id) ?? 'serving') : firstState(subject.kind),
      level: subject.kind === 'service' || subject.kind === 'component' ? 1 : null,
    }),
  );
  const others = Object.entries(initially);
  const isUsual = ({ subject }: InitialState): boolean =>
    !others.some(([text]) => text === `${subject.kind}:${subject.id}`);
  return [
    ...usual.filter(isUsual),
    ...others.map(([text, state]): InitialState => {
      const subject = who(text);
      const hasLevel = subject.kind === 'service' || subject.kind === 'component';
      return { subject, state, level: hasLevel ? (state === 'down' ? 0 : 1) : null };
    }),
  ];
}

/** Begins a run, on Tuesday 3 March 2026 at 14:00 local time. */
export function aRun(setting: Setting = {}): RunTeller {
  const { description = aDescription, initially = {}, endsAt = 86_400 } = setting;
  const initial = beginnings(description, initially);
  const states = new Map(
    initial.map(({ subject, state }) => [`${subject.kind}:${subject.id}`, state]),
  );
  const levels = new Map<Who, number>();
  const entries: TraceEntry[] = [];
  let now = 0;

  const teller: RunTeller = {
    at(second) {
      invariant(second >= now, 'a run goes forward');
      now = second;
      return teller;
    },
    tells(subject, body, because = []) {
      const id = entries.length;
      entries.push({ ...body, id, at: simSeconds(now), subject: who(subject), causes: because });
      return id;
    },
    becomes(subject, state, because = [], event = 'told.by-hand') {
      const from = states.get(subject) ?? firstState(who(subject).kind);
      states.set(subject, state);
      return teller.tells(subject, { type: 'transition', event, from, to: state }, because);
    },
    delivers(subject, level, because = [], limitedBy = undefined) {
      const from = levels.get(subject) ?? 1;
      levels.set(subject, level);
      const limit = limitedBy === undefined ? null : who(limitedBy);
      return teller.tells(subject, { type: 'level', from, to: level, limitedBy: limit }, because);
    },
    waits: (subject, needs, because = []) =>
      teller.tells(subject, { type: 'waiting', missing: needs }, because),
    run: () => ({
      format: 1,
      engine: 'by hand',
      dossierHash: '0123456789abcdef',
      request: {
        variant: null,
        incidents: setting.incidents ?? ['fire'],
        seed: 1,
        mode: 'nominal',
      },
      description,
      calendar: { startLocal: startLocal(), shifts: [], holidays: [] },
      incidentAt: simSeconds(0),
      endsAt: simSeconds(endsAt),
      initial,
      entries,
      ending: setting.ending ?? { end: 'horizon' },
      traceHash: 'fedcba9876543210',
    }),
  };
  return teller;
}

function startLocal(): number {
  const civil = parseCivil('2026-03-03 14:00');
  invariant(civil, 'a date that can be read');
  return localSecondsOf(civil);
}

/** What a fire does in a run: numbers of the entries that tests ask about. */
export interface Fire {
  readonly incident: TraceId;
  readonly site: TraceId;
  readonly copy: TraceId;
  readonly vault: TraceId;
  readonly down: TraceId;
  readonly rto: TraceId;
}

/** At second 0 a site burns with the main copy and the vault; the service is down and its clocks run. */
export function burn(run: RunTeller): Fire {
  const incident = run.at(0).becomes('incident:fire', 'unfolding');
  const site = run.becomes('site:nubo/site-1', 'destroyed', [incident]);
  const copy = run.becomes('copy:db/main', 'lost', [site]);
  const vault = run.becomes('tool:vault', 'unusable', [site]);
  const component = run.delivers('component:db', 0, [copy], 'component:db');
  const level = run.delivers('service:declare', 0, [component], 'component:db');
  run.becomes('component:db', 'down', [component]);
  const down = run.becomes('service:declare', 'down', [level]);
  const rto = run.becomes('objective:declare/rto', 'counting', [down]);
  run.becomes('objective:declare/mtpd', 'counting', [down]);
  return { incident, site, copy, vault, down, rto };
}
