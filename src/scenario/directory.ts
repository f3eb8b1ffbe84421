/** The directory of a dossier: what each of its names stands for. The checks and the engine's compiler ask it. */
import type { Dossier } from './dossier.ts';
import { placesOf } from './places.ts';
import { groupKindOf, type ReferenceKind } from './referenceKind.ts';

/** The sections that declare names, hostings already completed. */
export type NamedThings = Pick<
  Dossier,
  | 'services'
  | 'data'
  | 'hosting'
  | 'domains'
  | 'components'
  | 'tools'
  | 'people'
  | 'probes'
  | 'plans'
  | 'contracts'
  | 'tenants'
>;

/** Every list is in the author's order, each name once; a name that means nothing of the sort gives an empty one. */
export interface Directory {
  readonly kindOf: (ref: string) => ReferenceKind | null;
  /** Sites of a hosting, a site, a domain or a group (`operator:x`). */
  readonly sitesOf: (ref: string) => readonly string[];
  /** Hostings meant as a whole, never through one of their sites; those that a contract covers. */
  readonly hostingsOf: (ref: string) => readonly string[];
  /** A copy, the copies of a component, those that hold a data set, those that stand in a place, those in an account. */
  readonly copiesOf: (ref: string) => readonly string[];
  /** Copies built on a technology (`technology:x`), by themselves or as their component is; none for other names. */
  readonly copiesBuiltOn: (ref: string) => readonly string[];
  /** Backups that live in an account (a tenant), by themselves or with their component; none for other names. */
  readonly backupsIn: (ref: string) => readonly string[];
  /** A tool by its own name, or those of an account: a place means no tool, because a tool may have several. */
  readonly toolsOf: (ref: string) => readonly string[];
  /** `dba/1`, `dba/2`, … of a team, or one of them; those of the teams of an account. */
  readonly membersOf: (ref: string) => readonly string[];
  /** Names of the given sorts, members of teams left out. */
  readonly namesOf: (kinds: readonly ReferenceKind[]) => readonly string[];
}

const SECTIONS = [
  ['service', 'services'],
  ['data', 'data'],
  ['hosting', 'hosting'],
  ['component', 'components'],
  ['tool', 'tools'],
  ['team', 'people'],
  ['domain', 'domains'],
  ['probe', 'probes'],
  ['plan', 'plans'],
  ['contract', 'contracts'],
  ['tenant', 'tenants'],
] as const satisfies readonly (readonly [ReferenceKind, keyof NamedThings])[];

/** Names with a slash: what stands inside something that has a name. */
function partsOf(things: NamedThings): readonly (readonly [ReferenceKind, string])[] {
  const inside = (kind: ReferenceKind, parent: string, names: object) =>
    Object.keys(names).map((name) => [kind, `${parent}/${name}`] as const);
  return [
    ...Object.entries(things.services).flatMap(([id, { modes }]) => inside('mode', id, modes)),
    ...Object.values(things.hosting).flatMap(({ sites }) =>
      sites.map(({ id }) => ['site', id] as const),
    ),
    ...Object.entries(things.components).flatMap(([id, { copies, backups }]) => [
      ...inside('copy', id, copies),
      ...inside('backup', id, backups),
    ]),
  ];
}

/** What each name is, groups of hostings included. When two things have one name, the first section wins. */
function kindsByName(things: NamedThings, groups: readonly string[]) {
  const kinds = new Map<string, ReferenceKind>();
  const add = (kind: ReferenceKind | null, name: string): void => {
    if (kind !== null && !kinds.has(name)) kinds.set(name, kind);
  };
  for (const [kind, section] of SECTIONS) {
    for (const name of Object.keys(things[section] ?? {})) add(kind, name);
  }
  for (const [kind, name] of partsOf(things)) add(kind, name);
  for (const group of groups) add(groupKindOf(group), group);
  return kinds;
}

/** `dba` and 2 for `dba/2`; null for any other text. */
function memberNumberOf(ref: string): readonly [team: string, number: number] | null {
  const slash = ref.lastIndexOf('/');
  const digits = ref.slice(slash + 1);
  const number = Number(digits);
  const isNumber = slash > 0 && Number.isSafeInteger(number) && String(number) === digits;
  return isNumber && number >= 1 ? [ref.slice(0, slash), number] : null;
}

/** Copies with what they can be found by, in the author's order. */
const copiesIn = (things: NamedThings) =>
  Object.entries(things.components).flatMap(([component, { copies, holds, builtOn = [] }]) =>
    Object.entries(copies).map(([name, { at, builtOn: own = [] }]) => ({
      id: `${component}/${name}`,
      component,
      site: at,
      data: holds ?? null,
      technologies: [...builtOn, ...own].map((one) => `technology:${one}`),
    })),
  );

/** What lives in accounts held with providers. */
function accountsOf({ tenants }: NamedThings, kinds: ReadonlyMap<string, ReferenceKind>) {
  /** What an account lists; nothing for other names. */
  const contentsOf = (ref: string): readonly string[] =>
    kinds.get(ref) === 'tenant' ? (tenants?.[ref]?.of ?? []) : [];
  /** Whether a copy or a backup lives in an account, by itself or with its component. */
  const livesIn = (tenant: string, id: string): boolean => {
    const contents = contentsOf(tenant);
    return contents.includes(id) || contents.includes(id.split('/')[0] ?? '');
  };
  return { contentsOf, livesIn };
}

/** Builds the directory once; every question is then answered without reading the dossier again. */
export function directoryOf(things: NamedThings): Directory {
  const places = placesOf(things.hosting, things.domains);
  const copies = copiesIn(things);
  const technologies = copies.flatMap((copy) => copy.technologies);
  const kinds = kindsByName(things, [...places.groups, ...technologies]);

  const isMember = (ref: string): boolean => {
    const [team = '', number = 0] = memberNumberOf(ref) ?? [];
    return kinds.get(team) === 'team' && number <= (things.people[team]?.count ?? 0);
  };
  const kindOf = (ref: string): ReferenceKind | null =>
    kinds.get(ref) ?? (isMember(ref) ? 'member' : null);

  const { contentsOf, livesIn } = accountsOf(things, kinds);

  return {
    kindOf,
    sitesOf: places.sitesOf,
    hostingsOf: (ref) =>
      kinds.get(ref) === 'contract'
        ? [...new Set((things.contracts?.[ref]?.covers ?? []).flatMap(places.hostingsOf))]
        : places.hostingsOf(ref),
    copiesOf: (ref) => {
      const sites = new Set(places.sitesOf(ref));
      return copies
        .filter(
          (copy) =>
            [copy.id, copy.component, copy.data].includes(ref) ||
            sites.has(copy.site) ||
            livesIn(ref, copy.id),
        )
        .map((copy) => copy.id);
    },
    copiesBuiltOn: (ref) =>
      copies.filter((copy) => copy.technologies.includes(ref)).map((copy) => copy.id),
    backupsIn: (ref) =>
      Object.entries(things.components).flatMap(([id, { backups }]) =>
        Object.keys(backups)
          .map((name) => `${id}/${name}`)
          .filter((backup) => livesIn(ref, backup)),
      ),
    toolsOf: (ref) => [ref, ...contentsOf(ref)].filter((one) => kindOf(one) === 'tool'),
    membersOf: (ref) => {
      if (kindOf(ref) === 'member') return [ref];
      const teams = [ref, ...contentsOf(ref)].filter((one) => kindOf(one) === 'team');
      return teams.flatMap((team) =>
        Array.from(
          { length: things.people[team]?.count ?? 0 },
          (_, index) => `${team}/${index + 1}`,
        ),
      );
    },
    namesOf: (wanted) =>
      [...kinds].filter(([, kind]) => wanted.includes(kind)).map(([name]) => name),
  };
}
