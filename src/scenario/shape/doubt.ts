/** What is not known of a design of which parts were left out. */
import { groupKindOf } from '../referenceKind.ts';
import type { PathStep } from '../source/sourceNode.ts';

/** Fields that hold names, under the name of what they belong to: `db/main`, `nubo/site-1`, `declare/paper`, `dba/2`. */
const HOLD_NAMES: ReadonlySet<PathStep> = new Set(['copies', 'backups', 'sites', 'modes', 'count']);

/** Sections by which places are found in groups: `operator:x`, `technology:x`. */
const MAKE_GROUPS: ReadonlySet<PathStep> = new Set(['hosting', 'components']);

export interface Doubt {
  /** Whether a name may be one of those that were left out. */
  readonly isDoubtful: (ref: string) => boolean;
  /** Whether something of a declared thing (section and name) was left out, or all of it. */
  readonly isMaimed: (section: PathStep | undefined, name: PathStep | undefined) => boolean;
  /** The same, of whatever a reference names. */
  readonly isMaimedName: (ref: string) => boolean;
}

/**
 * @param lost paths of what was left out
 * @param unresolved hostings of which nothing is known
 */
export function doubtOf(
  lost: readonly (readonly PathStep[])[],
  unresolved: ReadonlySet<string>,
): Doubt {
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
  const areGroupsKnown =
    unresolved.size === 0 && !lost.some(([section = '']) => MAKE_GROUPS.has(section));
  const maimedNames = new Set([...unresolved, ...lost.map(([, name]) => `${name}`)]);
  const rootOf = (ref: string): string => ref.split('/')[0] ?? ref;
  return {
    isDoubtful: (ref) =>
      groupKindOf(ref) === null ? names.has(ref) || names.has(rootOf(ref)) : !areGroupsKnown,
    isMaimed: (section, name) => maimed.has(`${section} ${name}`),
    isMaimedName: (ref) => maimedNames.has(rootOf(ref)) || groupKindOf(ref) !== null,
  };
}
