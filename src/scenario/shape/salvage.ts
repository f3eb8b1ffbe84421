/**
 * What can be read of a design whose fields have mistakes: the unreadable parts are left out, so that the names in
 * the rest are checked too and the author hears of everything at once.
 */
import { type DossierAsRead, dossierSchema } from '../schema/dossier.ts';
import { type MapNode, type PathStep, plainOf } from '../source/sourceNode.ts';
import type { Issue } from './describeIssue.ts';

export interface Salvage {
  readonly read: DossierAsRead;
  /** Names of what was left out: nothing is known of them, their mistakes are told already. */
  readonly lost: ReadonlySet<string>;
}

/** Each round leaves out at least one part; what is still unreadable then is not worth more. */
const ROUNDS_MAX = 12;

/** Sections that a dossier cannot do without, in the shortest form that can be read. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  product: { name: '?' },
  run: { starts: '2000-01-01', horizon: '1d' },
  services: {},
  hosting: {},
  components: {},
};

type Plain = Record<string, unknown>;

const isMap = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The map that holds the last name of a path, and that name; steps into lists end the path before them. */
function holderOf(
  root: Plain,
  path: readonly PathStep[],
): readonly [Plain, string, readonly string[]] {
  let holder = root;
  const names: string[] = [];
  for (const step of path) {
    if (typeof step !== 'string') break;
    names.push(step);
    const next = holder[step];
    if (!isMap(next)) break;
    if (names.length < path.length) holder = next;
  }
  return [holder, names.at(-1) ?? '', names];
}

/**
 * Leaves out what a path means; when that is not there (a field is missing), what should have held it.
 *
 * @returns the names down to what was left out, at least one
 */
function leaveOut(root: Plain, path: readonly PathStep[]): readonly string[] {
  const [holder, name, names] = holderOf(root, path);
  const isThere = Object.hasOwn(holder, name);
  if (!isThere && names.length > 1) return leaveOut(root, names.slice(0, -1));
  delete holder[name];
  const [section = ''] = names;
  if (names.length === 1 && section in STAND_INS) {
    root[section] = structuredClone(STAND_INS[section]);
  }
  return names;
}

/** Where the mistakes are; a field that does not exist is a place of its own. */
const pathsOf = (issues: readonly Issue[]): readonly (readonly PathStep[])[] =>
  issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });

/** One text for a path. */
const keyOf = (path: readonly PathStep[]): string => JSON.stringify(path);

/** The path and everything above it. */
const prefixesOf = (path: readonly PathStep[]): readonly string[] =>
  path.map((_, index) => keyOf(path.slice(0, index + 1)));

/** Null when too little can be read. */
export function salvage(root: MapNode): Salvage | null {
  const plain = plainOf(root);
  if (!isMap(plain)) return null;
  const lost = new Set<string>();
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const parsed = dossierSchema.safeParse(plain);
    if (parsed.success) return { read: parsed.data, lost };
    const left = new Set<string>();
    for (const path of pathsOf(parsed.error.issues)) {
      // What stood under a part that this round has left out is gone with it.
      if (prefixesOf(path).some((prefix) => left.has(prefix))) continue;
      const names = leaveOut(plain, path);
      left.add(keyOf(names));
      for (const name of names.slice(1)) lost.add(name);
    }
  }
  return null;
}
