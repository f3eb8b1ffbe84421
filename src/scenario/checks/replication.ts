/** [SCN-R31] A copy follows, and a backup reads, a copy of the same component; copies do not follow in a circle. */
import { cyclesIn } from '../cycles.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

/** `db/main` of `main` or `db/main`. */
const whole = (component: string, name: string): string =>
  name.includes('/') ? name : `${component}/${name}`;

/** The copies of a component that are known, and those that may be besides. */
interface Copies {
  readonly component: string;
  readonly copies: readonly string[];
  readonly isLost: (ref: string) => boolean;
}

function checkSource(
  path: readonly PathStep[],
  { component, copies, isLost }: Copies,
  found: string | undefined,
): readonly Finding[] {
  if (found === undefined) return [];
  const prefix = `${component}/`;
  const name = whole(component, found);
  if (isLost(name)) return [];
  if (name.startsWith(prefix) && copies.includes(name.slice(prefix.length))) return [];
  const suggestion = nearest(found, copies);
  return [finding('SCN-503', path, { found, component }, { suggestion })];
}

function circles(component: string, edges: ReadonlyMap<string, readonly string[]>) {
  return cyclesIn(edges).map((cycle) => {
    const path = ['components', component, 'copies', cycle[0] ?? '', 'replicates'];
    return finding('SCN-504', path, { cycle });
  });
}

export const replication: Check = ({ read, isDoubtful = () => false }) =>
  Object.entries(read.components).flatMap(([id, { copies, backups }]) => {
    const path = ['components', id];
    const known = { component: id, copies: Object.keys(copies), isLost: isDoubtful };
    const follows = Object.entries(copies).map(
      ([copy, { replicates }]) =>
        [
          copy,
          replicates === undefined ? [] : [whole(id, replicates).slice(id.length + 1)],
        ] as const,
    );
    return [
      ...Object.entries(copies).flatMap(([copy, { replicates }]) =>
        checkSource([...path, 'copies', copy, 'replicates'], known, replicates),
      ),
      ...Object.entries(backups).flatMap(([backup, { of }]) =>
        checkSource([...path, 'backups', backup, 'of'], known, of),
      ),
      ...circles(id, new Map(follows)),
    ];
  });
