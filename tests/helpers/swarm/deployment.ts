/** What runs where: data sets, components with their copies and backups, tools. */
import { names, type Section, sectionOf } from '../invented.ts';
import type { Luck } from './switches.ts';
import { costRate, dayNear, minutes, money, share, sourcedLaw } from './texts.ts';

/** What is known before components are made. */
export interface Ground {
  readonly luck: Luck;
  readonly starts: string;
  readonly sites: readonly string[];
  readonly components: readonly string[];
  readonly tools: readonly string[];
  readonly services: readonly string[];
  readonly teams: readonly string[];
  readonly data: readonly string[];
}

/** A need that one goes on without for a while. */
function lastingNeed(luck: Luck, ref: string): Section {
  const terms: Section = {
    fades: luck.oneOf([true, true, false]),
    refills: sourcedLaw(luck, 1, 200),
    regained: sourcedLaw(luck, 1, 100),
    without: share(luck),
    kind: luck.kindOf('reserve'),
  };
  const chosen = luck.someOf(Object.entries(terms));
  return { need: ref, lasts: sourcedLaw(luck, 1, 200), ...Object.fromEntries(chosen) };
}

/** A need of some of these names: one, one that may be missing, or a choice. */
function needOf(luck: Luck, refs: readonly string[], depth: number): unknown {
  const ref = luck.oneOf(refs);
  if (luck.may('reserves', 4)) return lastingNeed(luck, ref);
  if (luck.may('starting-needs', 5))
    return { need: ref, 'to-start': luck.oneOf([true, true, false]) };
  if (luck.may('writing-needs', 4))
    return { need: ref, 'to-write': luck.oneOf([true, true, false]) };
  if (luck.may('weak-needs', 3)) return { need: ref, without: share(luck) };
  if (depth === 0 || !luck.may('choices-of-needs')) return ref;
  const of = Array.from({ length: luck.whole(1, 3) }, () => needOf(luck, refs, depth - 1));
  return luck.oneOf<unknown>([
    { any: of },
    { all: of },
    { 'at-least': luck.whole(1, of.length), of },
    ...(luck.has('lots') ? [{ 'share-of': of }] : []),
  ]);
}

export function needsOf(luck: Luck, refs: readonly string[], most: number): readonly unknown[] {
  if (refs.length === 0) return [];
  return Array.from({ length: luck.whole(0, most) }, () => needOf(luck, refs, 2));
}

function followingOf(ground: Ground, before: readonly string[]): Section {
  const { luck, tools } = ground;
  if (before.length === 0 || !luck.has('followers') || luck.onceIn(4)) return {};
  return {
    replicates: luck.onceIn(3) ? luck.oneOf(before) : before[0],
    mode: luck.kindOf('replication'),
    ...(luck.onceIn(5) ? {} : { lag: sourcedLaw(luck, 0, 40) }),
    ...(luck.may('via') && tools.length > 0 ? { via: luck.oneOf(tools) } : {}),
  };
}

/** A key that some tool holds. */
const keyOf = ({ luck, tools }: Ground): Section =>
  luck.may('keys') && tools.length > 0 ? { key: luck.oneOf(tools) } : {};

function copyOf(ground: Ground, role: string, before: readonly string[], holds: boolean): Section {
  const { luck, sites } = ground;
  return {
    at: luck.oneOf(sites),
    ...(role === 'active' && luck.onceIn(2) ? {} : { role }),
    ...(luck.may('capacities', 2) ? { capacity: `${luck.oneOf([0, 40, 50, 100, 150])}%` } : {}),
    ...(holds ? followingOf(ground, before) : {}),
    ...(luck.may('lots', 3) ? { 'by-hand': true } : {}),
    ...(luck.may('filling') ? { 'fills-at': luck.oneOf(['1GB/h', '10GB/h', '1TB/h']) } : {}),
    ...(luck.onceIn(4) ? { stays: luck.oneOf(['1h', '1d', '30d']) } : {}),
    ...(luck.may('restarts') ? { restarts: sourcedLaw(luck, 0, 30) } : {}),
    ...(luck.may('needs-of-copies', 3) ? { needs: needsOf(luck, ground.tools, 1) } : {}),
    ...keyOf(ground),
    ...(luck.may('drift')
      ? { rehearsed: luck.onceIn(3) ? 'never' : dayNear(ground.starts, -luck.whole(0, 900)) }
      : {}),
    ...(luck.may('costs')
      ? {
          costs: {
            serving: costRate(luck),
            ...(luck.onceIn(2) ? { 'standing-by': costRate(luck) } : {}),
          },
        }
      : {}),
    ...(luck.may('reservations') ? { reserved: share(luck) } : {}),
    ...(luck.may('technologies', 4) ? { 'built-on': ['agent'] } : {}),
    ...(luck.may('late-updates') ? { updates: minutes(luck, 0, 300) } : {}),
  };
}

function copiesOf(ground: Ground, holds: boolean): Section {
  const { luck } = ground;
  const roles = luck.kindsOf('role').filter((role) => role !== 'active' && luck.onceIn(2));
  const all = ['active', ...(luck.may('several') ? ['active', 'active'] : []), ...roles];
  const named = luck.has('odd-names')
    ? ['z', '3', 'main', '1', 'a', '2', 'spare']
    : names('copy', 7);
  const ids = named.slice(0, all.length);
  // A follower names a copy that is already there: no circles.
  return sectionOf(ids, (_, index) =>
    copyOf(ground, all[index] ?? 'active', ids.slice(0, index), holds),
  );
}

function backupOf(ground: Ground, copies: readonly string[]): Section {
  const { luck, sites, starts } = ground;
  const every = minutes(luck, 1, 600);
  const terms: Section = {
    keep: minutes(luck, 0, 2000),
    of: luck.oneOf(copies),
    takes: minutes(luck, 0, 90),
    'at-time': minutes(luck, 0, 1439),
    immutable: luck.onceIn(2),
    verified: dayNear(starts, -luck.whole(0, 300)),
    works: share(luck),
    'broken-since': dayNear(starts, -luck.whole(0, 3)),
    'isolated-by': luck.oneOf(['identity', 'network', 'none']),
    survives: share(luck),
    'first-byte': sourcedLaw(luck, 0, 90),
    ...keyOf(ground),
  };
  const chosen = luck.has('backup-terms') ? luck.someOf(Object.entries(terms)) : [];
  return { every, at: luck.oneOf(sites), ...Object.fromEntries(chosen) };
}

function failuresOf({ luck, teams }: Ground): Section {
  return {
    fails: {
      after: luck.onceIn(2) ? 'exponential(8h)' : sourcedLaw(luck, 120, 2000),
      repair: sourcedLaw(luck, 1, 240),
      ...(luck.may('crews') ? { by: luck.oneOf(teams) } : {}),
      ...(luck.may('standby-failures') ? { 'standby-too': luck.onceIn(2) } : {}),
    },
  };
}

const overloadOf = (luck: Luck): Section => ({
  overload: {
    ...(luck.onceIn(2) ? { above: luck.oneOf(['50%', '100%', '150%']) } : {}),
    after: sourcedLaw(luck, 0, 20),
    back: sourcedLaw(luck, 1, 60),
  },
});

/** Data that pass through it. */
const passing = ({ luck, data }: Ground): Section =>
  data.length > 0 && luck.may('passages', 3)
    ? { processes: luck.onceIn(2) ? luck.oneOf(data) : [luck.oneOf(data)] }
    : {};

function componentOf(ground: Ground, index: number): Section {
  const { luck, components, tools, services, data } = ground;
  const others = luck.has('cycles') ? [...components, ...services] : components.slice(0, index);
  const holds = data[index];
  const copies = copiesOf(ground, holds !== undefined);
  const count = Object.keys(copies).length;
  return {
    needs: needsOf(luck, [...others, ...tools], 2),
    ...(holds === undefined ? {} : { holds }),
    ...passing(ground),
    copies,
    ...(holds !== undefined && luck.has('backups')
      ? {
          backups: sectionOf(names('backup', luck.whole(1, 2)), () =>
            backupOf(ground, Object.keys(copies)),
          ),
        }
      : {}),
    ...(luck.may('lots') ? { count: luck.oneOf([2, 30, 700]) } : {}),
    ...(luck.may('lots', 3) && tools.length > 0 ? { 'listed-in': luck.oneOf(tools) } : {}),
    ...(luck.may('switchover')
      ? {
          switchover: {
            takes: sourcedLaw(luck, 0, 10),
            ...(luck.may('rejoining', 2) ? { rejoins: true } : {}),
          },
        }
      : {}),
    ...(luck.may('local-writes') ? { 'local-writes': share(luck) } : {}),
    ...(luck.may('quorum') ? { quorum: luck.whole(1, Math.min(2, count)) } : {}),
    ...(luck.may('failures') ? failuresOf(ground) : {}),
    ...(luck.may('technologies') ? { 'built-on': luck.someOf(['linux', 'windows']) } : {}),
    ...(luck.may('priorities') ? { priority: luck.whole(1, 3) } : {}),
    ...(luck.may('overloads') ? overloadOf(luck) : {}),
  };
}

export const componentsOf = (ground: Ground): Section =>
  sectionOf(ground.components, (_, index) => componentOf(ground, index));

export const dataOf = ({ luck, data, starts }: Ground): Section =>
  sectionOf(data, () => ({
    class: luck.onceIn(4) ? [] : luck.kindsOf('class').filter(() => luck.onceIn(3)),
    ...(luck.has('volumes')
      ? { volume: luck.oneOf(['0B', '1GB', '3TB']), writes: luck.oneOf(['0B/h', '1MB/h', '7GB/h']) }
      : {}),
    ...(luck.onceIn(8) ? { persons: luck.whole(1, 1_000_000) } : {}),
    ...(luck.has('objectives') && luck.onceIn(2) ? { rpo: minutes(luck, 0, 120) } : {}),
    ...(luck.may('growth')
      ? {
          grows: luck.oneOf(['1GB/d', '300GB/d']),
          ...(luck.onceIn(2) ? { measured: dayNear(starts, -luck.whole(0, 400)) } : {}),
        }
      : {}),
    ...(luck.may('groups') ? { group: 'one' } : {}),
    ...(luck.may('costs')
      ? { costs: { lost: costRate(luck), 'rpo-missed': money(luck), everything: money(luck) } }
      : {}),
    ...(luck.may('residues') ? { 'erase-within': minutes(luck, 0, 60) } : {}),
  }));

/** What a link carries, and what lies on it. */
function linkOf({ luck, sites }: Ground): Section {
  const places = luck.someOf(sites);
  const all: Section = {
    efficiency: luck.oneOf(['60%', '100%']),
    crowded: { above: luck.whole(1, 2), efficiency: '30%' },
    open: luck.oneOf(['mon-fri 20:00-23:00', 'mon-sun 00:00-13:00']),
    ...(places.length > 1 ? { between: places } : {}),
    'out-of': luck.oneOf(sites),
    into: luck.oneOf(sites),
  };
  return {
    bandwidth: luck.oneOf(['40MB/s', '1Gbps', '3TB/h']),
    ...Object.fromEntries(luck.someOf(Object.entries(all))),
  };
}

/** Tools need tools before them, and what runs. */
export const toolsOf = (ground: Ground): Section => {
  const { luck, tools, sites, components, services, starts } = ground;
  return sectionOf(tools, (_, index) => ({
    kind: luck.kindOf('tool'),
    ...passing(ground),
    ...(luck.may('expiries', 3)
      ? {
          issued: dayNear(starts, -1),
          expires: luck.oneOf([dayNear(starts, luck.whole(-1, 1)), `${dayNear(starts, 0)} 13:30`]),
        }
      : {}),
    ...(luck.onceIn(3)
      ? {}
      : { at: luck.onceIn(2) ? luck.oneOf(sites) : luck.someOf(sites).slice(0, 2) }),
    ...(luck.has('tool-needs')
      ? { needs: needsOf(luck, [...tools.slice(0, index), ...components, ...services], 1) }
      : {}),
    ...(luck.may('links') ? linkOf(ground) : {}),
  }));
};

/** Accounts, in each of which some of the things live. */
export const tenantsOf = ({ luck, components, tools, teams }: Ground): Section =>
  luck.has('tenants')
    ? {
        tenants: sectionOf(names('account', luck.whole(1, 2)), () => ({
          of: [...new Set([luck.oneOf(components), ...luck.someOf([...tools, ...teams])])],
        })),
      }
    : {};
