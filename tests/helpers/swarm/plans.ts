/** Plans over a world that is there: every step kind, and everything that may be said of a step. */
import type { StepTarget } from '../../../src/kinds/defineStepKind.ts';
import { stepKinds } from '../../../src/kinds/steps/index.ts';
import { CONDITION_STATES } from '../../../src/model/condition.ts';
import { PLAN_MODES, PLAN_SEMANTICS, RULE_CODES } from '../../../src/model/vocabulary.ts';
import { type Directory, directoryOf } from '../../../src/scenario/directory.ts';
import type { Dossier } from '../../../src/scenario/index.ts';
import type { ReferenceKind } from '../../../src/scenario/referenceKind.ts';
import { CONDITION_SUBJECTS } from '../../../src/scenario/references/plans.ts';
import { fieldInfoOf } from '../../../src/scenario/shape/fieldInfo.ts';
import { names, type Section, sectionOf } from '../invented.ts';
import { fieldsOf } from './kindFields.ts';
import type { Luck } from './switches.ts';
import { dayNear, minutes, money, sourcedLaw } from './texts.ts';

/** A world that opens, of which plans and incidents speak. */
export interface World {
  readonly luck: Luck;
  readonly dossier: Dossier;
  readonly directory: Directory;
  /** Names that this sample comes back to again and again: things happen to what is already in trouble. */
  readonly haunted: ReadonlySet<string>;
}

export function worldOf(luck: Luck, dossier: Dossier): World {
  const directory = directoryOf(dossier);
  const all = directory.namesOf(['site', 'hosting', 'copy', 'component', 'tool', 'team', 'data']);
  return { luck, dossier, directory, haunted: new Set(all.filter(() => luck.onceIn(4))) };
}

/** One of these names; twice in three one that is haunted, if there is any. */
export function somethingOf({ luck, haunted }: World, all: readonly string[]): string {
  const known = all.filter((name) => haunted.has(name));
  return luck.oneOf(known.length > 0 && !luck.onceIn(3) ? known : all);
}

type AnyStepKind = {
  readonly kind: string;
  readonly fields: (typeof stepKinds)[number]['fields'];
  readonly targets: (step: never) => readonly StepTarget[];
};

/**
 * What each reference of a kind may stand for, asked of the kind itself: a step whose fields are their own names tells
 * which of its targets is which field.
 */
function expectationsOf(kind: AnyStepKind): readonly StepTarget[] {
  const fields = Object.fromEntries(
    Object.entries(kind.fields).map(([name, schema]) => [
      name,
      fieldInfoOf(schema).form === 'references' ? [name] : name,
    ]),
  );
  return kind.targets(fields as never);
}

/** Names within reach of one component: its copies, its backups, its data, where its copies stand. */
function namesAround(
  { directory, dossier }: World,
  component: string,
  kind: ReferenceKind,
): readonly string[] {
  const { copies, holds } = dossier.components[component] ?? { copies: {}, holds: undefined };
  const sites = Object.values(copies).map(({ at }) => at);
  const all = directory.namesOf([kind]);
  switch (kind) {
    case 'component':
      return [component];
    case 'copy':
    case 'backup':
      return all.filter((name) => name.startsWith(`${component}/`));
    case 'data':
      return holds === undefined ? [] : [holds];
    case 'site':
      return sites;
    case 'hosting':
      return sites.map((site) => site.split('/')[0] ?? '');
    default:
      return all;
  }
}

/** The references of a step of this kind about one component, or null when it has nothing of the kind. */
function referencesOf(world: World, kind: AnyStepKind, component: string): Section | null {
  const given: Record<string, string> = {};
  for (const { field, expects } of expectationsOf(kind)) {
    const isMode = expects.includes('mode');
    const all = expects.flatMap((one) => namesAround(world, component, one as ReferenceKind));
    const prefix = `${given['service'] ?? ''}/`;
    const fitting = isMode ? all.filter((name) => name.startsWith(prefix)) : all;
    if (fitting.length === 0) return null;
    const chosen = somethingOf(world, fitting);
    given[field] = isMode ? chosen.slice(prefix.length) : chosen;
  }
  return given;
}

/** What a plan is about. */
interface Aim {
  /** Most of its steps are about one component. */
  readonly component: string;
  /** Kinds of step it draws from; one plan in three has two at most, so that what one does the next undoes. */
  readonly kinds: readonly AnyStepKind[];
  /** Plans that come after this one: those that it may launch without ever launching itself. */
  readonly later: readonly string[];
  /** What its steps do one after the other, when it goes by a rite; empty when they do as they please. */
  readonly rite: readonly string[];
}

/** What only comes of several steps in their order: cuts and what follows them, takeovers and the way back. */
const RITES: readonly (readonly string[])[] = [
  ['isolate', 'reconnect', 'reconcile'],
  ['promote', 'reverse-replication', 'fail-back', 'erase'],
  ['promote', 'reconnect', 'reconcile', 'reverse-replication'],
  ['provision', 'restore', 'promote', 'fail-back'],
  ['restore', 'promote', 'reconcile'],
];

function aimOf(world: World, later: readonly string[]): Aim {
  const { luck, dossier } = world;
  const allowed: readonly string[] = luck.kindsOf('step');
  const kinds = (stepKinds as unknown as readonly AnyStepKind[]).filter(
    ({ kind }) => allowed.includes(kind) && (kind !== 'plan' || later.length > 0),
  );
  return {
    component: somethingOf(world, Object.keys(dossier.components)),
    later,
    kinds: luck.onceIn(3) ? [luck.oneOf(kinds), luck.oneOf(kinds)] : kinds,
    rite: luck.may('rites', 3) ? luck.oneOf(RITES) : [],
  };
}

/** Another plan, if there is one; an abort may do without. */
function launchOf(luck: Luck, kind: 'plan' | 'abort', later: readonly string[]): Section {
  if (later.length === 0) return { do: 'abort' };
  if (kind === 'plan') return { do: 'plan', what: luck.oneOf(later) };
  return { do: 'abort', ...(luck.onceIn(2) ? { rollback: luck.oneOf(later) } : {}) };
}

/** One check or two: levels, states, lags. */
function checksOf(world: World): unknown {
  const { luck, dossier, directory } = world;
  const copies = directory.namesOf(['copy']);
  const service = luck.oneOf(Object.keys(dossier.services));
  const all = [
    `${service} ${luck.oneOf(['<', '>='])} ${luck.oneOf([1, 50, 100])}%`,
    `${somethingOf(world, copies)} lag ${luck.oneOf(['>', '<='])} ${minutes(luck, 0, 60)}`,
    `${somethingOf(world, copies)} is down`,
  ];
  const some = luck.someOf(all);
  return some.length > 0 ? some : luck.oneOf(all);
}

/** When its turn comes: what it looks at, and for which modes it is. */
function turnOf(world: World): Section {
  const { luck } = world;
  return {
    ...(luck.may('checks', 6) ? { if: checksOf(world) } : {}),
    ...(luck.may('checks', 9) ? { unless: checksOf(world) } : {}),
    ...(luck.may('plan-modes', 6) ? { in: luck.oneOf(PLAN_MODES) } : {}),
    ...(luck.may('semantics') ? { priority: luck.whole(1, 5), critical: luck.onceIn(2) } : {}),
    ...(luck.may('costs', 3) ? { costs: money(luck) } : {}),
    ...(luck.may('timeouts', 3) ? { 'waits-at-most': minutes(luck, 1, 300) } : {}),
  };
}

/** What a step does; data are carried where there are some. */
function deedOf(world: World, aim: Aim, index: number): Section {
  const { luck, dossier } = world;
  const all = stepKinds as unknown as readonly AnyStepKind[];
  const kind = all.find((one) => one.kind === aim.rite[index]) ?? luck.oneOf(aim.kinds);
  if (kind.kind === 'plan' || kind.kind === 'abort') return launchOf(luck, kind.kind, aim.later);
  const carries = ['move-data', 'restore', 'reverse-replication', 'fail-back'].includes(kind.kind);
  const components = Object.keys(dossier.components).filter(
    (id) => !carries || dossier.components[id]?.holds !== undefined,
  );
  const isAimed = components.includes(aim.component) && (aim.rite.length > 0 || !luck.onceIn(4));
  const component = isAimed ? aim.component : components[0];
  const references = component === undefined ? null : referencesOf(world, kind, component);
  if (references === null) return { do: 'task' };
  // Who asks follows from what it is asked of: a draw for it would change what every seed shows.
  const asker = references['contract'] === 'deal' ? 'customer' : 'provider';
  const given =
    kind.kind === 'extend-transition' ? { ...references, 'asked-by': asker } : references;
  const that = kind.kind === 'verify' && luck.may('checks') ? { that: checksOf(world) } : {};
  const asked = kind.kind === 'verify' ? {} : kind.fields;
  return { do: kind.kind, ...that, ...fieldsOf(asked, { luck, given, isFixed: false }) };
}

/** Who does it: a team with as many people, and with the skill if one is asked for. */
function workersOf({ luck, dossier }: World): Section {
  const team = luck.oneOf(Object.keys(dossier.people));
  const { count = 1, skills = [] } = dossier.people[team] ?? {};
  const [skill] = skills;
  const isAnybody = luck.may('skills') && skill !== undefined && luck.onceIn(2);
  return {
    ...(luck.onceIn(4) ? {} : isAnybody ? { skill } : { by: team }),
    ...(!isAnybody && luck.may('crowds') ? { people: luck.whole(1, count) } : {}),
    ...(luck.may('deputies', 3) ? { deputies: luck.oneOf(Object.keys(dossier.people)) } : {}),
  };
}

function fateOf(luck: Luck, starts: string): Section {
  return {
    ...(luck.may('rehearsals')
      ? { rehearsed: luck.onceIn(3) ? 'never' : dayNear(starts, -luck.whole(0, 900)) }
      : {}),
    ...(luck.may('chances') ? { succeeds: luck.oneOf(['0%', '40%', '90%', '100%']) } : {}),
    ...(luck.may('timeouts') ? { timeout: minutes(luck, 1, 300) } : {}),
    ...(luck.may('retries') ? { retries: luck.whole(0, 3) } : {}),
    ...(luck.may('going-on') ? { 'on-failure': luck.oneOf(['continue', 'stop']) } : {}),
  };
}

/** How long it takes: a law, or work that is counted; nothing once in four. */
function lengthOf(luck: Luck): Section {
  if (!luck.may('counted', 3)) return luck.onceIn(4) ? {} : { takes: sourcedLaw(luck, 0, 90) };
  const hands = luck.onceIn(2) ? { hands: luck.whole(1, 3) } : {};
  return luck.onceIn(2)
    ? { ...hands, effort: luck.onceIn(4) ? '1pd' : sourcedLaw(luck, 0, 300) }
    : { ...hands, units: luck.oneOf([1, 7, 700]), 'per-unit': sourcedLaw(luck, 0, 20) };
}

function stepOf(world: World, aim: Aim, before: readonly string[]): Section {
  const { luck, dossier } = world;
  const after = aim.rite.length > 0 ? before.slice(-1) : luck.someOf(before).slice(0, 2);
  return {
    ...(aim.later.length > 0 && luck.has('launches') && before.length === 0
      ? launchOf(luck, 'plan', aim.later)
      : deedOf(world, aim, before.length)),
    ...(after.length > 0 ? { after } : {}),
    ...workersOf(world),
    ...lengthOf(luck),
    ...turnOf(world),
    using: luck.someOf(Object.keys(dossier.tools)).slice(0, 2),
    ...(luck.may('approvals', 3)
      ? {
          approval: {
            by: luck.oneOf(Object.keys(dossier.people)),
            ...(luck.onceIn(2) ? { takes: sourcedLaw(luck, 0, 60) } : {}),
          },
        }
      : {}),
    ...fateOf(luck, dossier.run.starts),
  };
}

/** Each step waits for some before it. A stand-in comes after the step it is for, so that others may wait for it too. */
function stepsOf(world: World, later: readonly string[]): Section {
  const { luck } = world;
  const aim = aimOf(world, later);
  const ids = luck.has('odd-names') ? ['s', '4', '1', 'a', '2'] : names('step', 5);
  const chosen = ids.slice(0, luck.whole(1, 5));
  const replaced = luck.may('stand-ins') ? luck.oneOf(chosen) : null;
  const all = chosen.flatMap((id) => (id === replaced ? [id, 'instead'] : [id]));
  return sectionOf(all, (id, index) => ({
    ...stepOf(world, aim, all.slice(0, index)),
    ...(id === replaced ? { otherwise: 'instead' } : {}),
  }));
}

/** An amount of something of this world: how far behind, how much waits, how much is asked. */
function measureOf({ luck, directory, dossier }: World): string {
  const sign = luck.oneOf(['>', '<=']);
  const copies = directory.namesOf(['copy', 'data']);
  const services = Object.keys(dossier.services);
  switch (luck.oneOf(['lag', 'backlog', 'demand'])) {
    case 'lag':
      return copies.length > 0
        ? `${luck.oneOf(copies)} lag ${sign} ${minutes(luck, 0, 90)}`
        : `${luck.oneOf(services)} demand ${sign} 100%`;
    case 'backlog':
      return `${luck.oneOf(services)} backlog ${sign} ${minutes(luck, 0, 90)}`;
    default:
      return `${luck.oneOf(services)} demand ${sign} ${luck.oneOf([80, 100, 150])}%`;
  }
}

/** A condition, or a list of several, one of them a list in turn. */
export function whenOf(world: World): Section | string {
  const { luck } = world;
  if (!luck.may('several-conditions')) return conditionOf(world);
  const word = luck.oneOf(['all', 'any']);
  const members: (Section | string)[] = [conditionOf(world), conditionOf(world)];
  if (luck.onceIn(3)) {
    members.push({ [word === 'all' ? 'any' : 'all']: [conditionOf(world), conditionOf(world)] });
  }
  return { [word]: members };
}

/** A condition on something of this world. */
export function conditionOf(world: World): string {
  const { luck, directory, dossier } = world;
  const span = luck.has('spans-of-conditions') ? ` for ${minutes(luck, 0, 30)}` : '';
  if (luck.may('measures')) return `${measureOf(world)}${span}`;
  const said = luck.kindOf('condition');
  const state = CONDITION_STATES.find((one) => one === said);
  const subjects =
    state === undefined
      ? []
      : directory.namesOf(CONDITION_SUBJECTS[state] as readonly ReferenceKind[]);
  if (state === undefined || subjects.length === 0) {
    return `${luck.oneOf(Object.keys(dossier.services))} < ${luck.oneOf([1, 60, 100, 150])}%${span}`;
  }
  return `${somethingOf(world, subjects)} is ${state}${span}`;
}

function triggerOf(world: World): Section {
  const { luck, dossier } = world;
  if (luck.may('planned-days')) {
    const { starts } = dossier.run;
    return { on: luck.oneOf(['T+0', `T+${minutes(luck, 1, 600)}`, starts, dayNear(starts, 1)]) };
  }
  const when = whenOf(world);
  const probes = Object.keys(dossier.probes).filter(
    (id) => typeof when === 'string' && when.startsWith(`${dossier.probes[id]?.watches} < `),
  );
  return {
    when,
    ...(probes.length > 0 && luck.onceIn(2) ? { 'seen-by': luck.oneOf(probes) } : {}),
    ...(luck.onceIn(2) ? { 'learned-after': sourcedLaw(luck, 0, 20) } : {}),
  };
}

function decisionOf({ luck, dossier }: World): Section {
  const teams = luck.someOf(Object.keys(dossier.people));
  const rules = luck.someOf(RULE_CODES);
  return {
    by: teams.length === 1 ? teams[0] : teams,
    ...(luck.onceIn(2) ? { takes: sourcedLaw(luck, 0, 40) } : {}),
    ...(luck.onceIn(3) ? { delegated: luck.onceIn(2) } : {}),
    ...(luck.has('refusals') ? { refuses: luck.oneOf(['0%', '20%', '100%']) } : {}),
    ...(luck.may('acceptances')
      ? { accepts: { rules: rules.length > 0 ? rules : ['P1'], for: minutes(luck, 1, 900) } }
      : {}),
  };
}

/** How a plan begins, ends, is read and is run. */
function lifeOf(world: World, isLaunched: boolean): Section {
  const { luck, dossier } = world;
  const tools = Object.keys(dossier.tools);
  return {
    ...(isLaunched && luck.onceIn(2) ? {} : { trigger: triggerOf(world) }),
    ...(luck.may('semantics', 3) ? { retries: luck.whole(0, 2) } : {}),
    ...(luck.may('again') ? { again: true } : {}),
    ...(luck.may('again') ? { 'stands-down': minutes(luck, 0, 60) } : {}),
    ...(luck.may('plan-modes') ? { mode: luck.oneOf(PLAN_MODES) } : {}),
    ...(luck.may('semantics') ? { semantics: luck.oneOf(PLAN_SEMANTICS) } : {}),
    ...(luck.may('written-in', 4) && tools.length > 0 ? { 'written-in': luck.oneOf(tools) } : {}),
    ...(luck.may('rehearsals') ? { 'unrehearsed-takes-longer': luck.onceIn(2) } : {}),
  };
}

/** None to three plans; one may launch those after it. */
export function plansOf(world: World): Section {
  const { luck } = world;
  const all = names('plan', luck.oneOf([0, 1, 1, 2, 2, 3]));
  return sectionOf(all, (_, index) => ({
    kind: luck.kindOf('plan'),
    ...lifeOf(world, index > 0),
    ...(luck.may('priorities') ? { priority: luck.whole(1, 9) } : {}),
    ...(luck.may('decisions') ? { decision: decisionOf(world) } : {}),
    steps: stepsOf(world, luck.has('launches') ? all.slice(index + 1) : []),
  }));
}
