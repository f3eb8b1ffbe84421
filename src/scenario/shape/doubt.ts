/** What is not known of a design of which parts were left out. */
import type { NameKind } from '../codes/kindWord.ts';
import { nearest } from '../nearest.ts';
import { groupKindOf } from '../referenceKind.ts';
import { dossierSchema } from '../schema/dossier.ts';
import type { MapNode, PathStep } from '../source/sourceNode.ts';
import { fieldsAt, schemaAt } from './schemaAt.ts';

/** Fields that hold names, under the name of what they belong to: `db/main`, `nubo/site-1`, `declare/paper`, `dba/2`. */
const HOLD_NAMES: ReadonlySet<PathStep> = new Set(['copies', 'backups', 'sites', 'modes', 'count']);

/** Sections by which places are found in groups: `operator:x`, `technology:x`. */
const MAKE_GROUPS: ReadonlySet<PathStep> = new Set(['hosting', 'components']);

/** Sections that declare what a name stands for; groups are found by several, and steps stand in their plan. */
const SECTION_OF: Readonly<Partial<Record<NameKind, string>>> = {
  service: 'services',
  mode: 'services',
  data: 'data',
  hosting: 'hosting',
  site: 'hosting',
  domain: 'domains',
  component: 'components',
  copy: 'components',
  backup: 'components',
  tool: 'tools',
  team: 'people',
  member: 'people',
  probe: 'probes',
  plan: 'plans',
  contract: 'contracts',
  tenant: 'tenants',
  incident: 'incidents',
  variant: 'variants',
};

export interface Doubt {
  /** Whether a name may be one of those that were left out; `expects` where it is no other, and what it should be then. */
  readonly isDoubtful: (ref: string, expects?: readonly NameKind[]) => boolean;
  /** Whether something of a declared thing (section and name) was left out, or all of it. */
  readonly isMaimed: (section: PathStep | undefined, name: PathStep | undefined) => boolean;
  /** The same, of whatever a reference names. */
  readonly isMaimedName: (ref: string) => boolean;
}

/** Of a design that could be read whole. */
export const NO_DOUBT: Doubt = {
  isDoubtful: () => false,
  isMaimed: () => false,
  isMaimedName: () => false,
};

/** Sections of which nothing is known: left out as a whole, or written under a name that is none. */
function lostSections(root: MapNode, lost: Lost): ReadonlySet<string> {
  const known = fieldsAt(schemaAt(dossierSchema, root, []));
  const absent = known.filter((section) => !root.entries.has(section));
  return new Set(
    lost.flatMap(([section, ...more]) => {
      if (more.length > 0) return [];
      const name = `${section}`;
      if (known.includes(name)) return [name];
      const meant = nearest(name, absent);
      return meant === null ? absent : [meant];
    }),
  );
}

type Lost = readonly (readonly PathStep[])[];

/**
 * @param root the design as its author wrote it
 * @param lost paths of what was left out
 * @param unresolved hostings of which nothing is known
 */
export function doubtOf(root: MapNode, lost: Lost, unresolved: ReadonlySet<string>): Doubt {
  const names = new Set<string>(unresolved);
  const maimed = new Set<string>();
  for (const [section, name, field, child, ...more] of lost) {
    maimed.add(`${section} ${name}`);
    if (name === undefined || more.length > 0) continue;
    // A step that was left out is not missing: other steps may name it.
    if (section === 'plans' && field === 'steps' && child !== undefined)
      names.add(`${name}.${child}`);
    const holdsNames = field === undefined || HOLD_NAMES.has(field);
    if (!holdsNames) continue;
    names.add(child === undefined || field === 'count' ? `${name}` : `${name}/${child}`);
  }
  const sections = lostSections(root, lost);
  const isOfLostSection = (kind: NameKind): boolean => sections.has(SECTION_OF[kind] ?? '');
  const areGroupsKnown =
    unresolved.size === 0 && !lost.some(([section = '']) => MAKE_GROUPS.has(section));
  const maimedNames = new Set([...unresolved, ...lost.map(([, name]) => `${name}`)]);
  const rootOf = (ref: string): string => ref.split('/')[0] ?? ref;
  return {
    isDoubtful: (ref, expects = []) => {
      if (groupKindOf(ref) !== null) return !areGroupsKnown;
      return names.has(ref) || names.has(rootOf(ref)) || expects.some(isOfLostSection);
    },
    isMaimed: (section, name) => maimed.has(`${section} ${name}`),
    isMaimedName: (ref) => maimedNames.has(rootOf(ref)) || groupKindOf(ref) !== null,
  };
}
