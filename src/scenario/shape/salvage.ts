/**
 * What can be read of a design whose fields have mistakes: the unreadable parts are left out, so that the names in
 * the rest are checked too and the author hears of everything at once.
 */
import { type DossierAsRead, dossierSchema } from '../schema/dossier.ts';
import { type MapNode, type PathStep, plainOf } from '../source/sourceNode.ts';
import { chooseBranch } from './chooseBranch.ts';
import type { Issue } from './describeIssue.ts';
import { standInFor } from './standIn.ts';

export interface Salvage {
  readonly read: DossierAsRead;
  /** What was left out, or has something else in its place: nothing is known of it, its mistakes are told already. */
  readonly lost: readonly (readonly PathStep[])[];
  /** A path in what was read, as the file numbers the items of its lists. */
  readonly pathInFile: (path: readonly PathStep[]) => readonly PathStep[];
}

/** Each round leaves out at least one part; what is still unreadable then is not worth more. */
const ROUNDS_MAX = 16;

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

/** A part that may hold others: a block, or a list. */
type Holder = Plain | unknown[];

const isHolder = (value: unknown): value is Holder => isMap(value) || Array.isArray(value);

/** Stands in a list for an item that is left out, until the round is over: the numbers of the others stay true meanwhile. */
const LEFT_OUT = Symbol('left out');

/** By list: the numbers that its items have in the file, once some were left out. */
type Numbers = Map<unknown[], readonly number[]>;

const inside = (holder: Holder, step: PathStep): unknown =>
  Array.isArray(holder) ? holder[Number(step)] : holder[String(step)];

/** The block or list that holds the last step of a path that exists, and the steps down to it. */
function holderOf(root: Plain, path: readonly PathStep[]): readonly [Holder, readonly PathStep[]] {
  let holder: Holder = root;
  const steps: PathStep[] = [];
  for (const step of path) {
    steps.push(step);
    const next = inside(holder, step);
    if (!isHolder(next) || steps.length === path.length) break;
    holder = next;
  }
  return [holder, steps];
}

/**
 * Leaves out what a path means; when that is not there (a field is missing), what should have held it.
 *
 * @returns the steps down to what was left out, at least one
 */
function leaveOut(root: Plain, path: readonly PathStep[]): readonly PathStep[] {
  const [holder, steps] = holderOf(root, path);
  const last = steps.at(-1) ?? '';
  const isThere = Array.isArray(holder)
    ? Number(last) < holder.length
    : Object.hasOwn(holder, String(last));
  if (!isThere && steps.length > 1) return leaveOut(root, steps.slice(0, -1));
  if (Array.isArray(holder)) holder[Number(last)] = LEFT_OUT;
  else delete holder[String(last)];
  const [section = ''] = steps;
  if (steps.length === 1 && section in STAND_INS) {
    root[section] = structuredClone(STAND_INS[section]);
  }
  return steps;
}

/** Closes the gaps of the lists from which items were left out, and keeps the numbers of those that stay. */
function closeGaps(value: unknown, numbers: Numbers): void {
  if (!isHolder(value)) return;
  for (const part of Object.values(value)) closeGaps(part, numbers);
  if (!Array.isArray(value) || !value.includes(LEFT_OUT)) return;
  const before = numbers.get(value) ?? value.map((_, index) => index);
  numbers.set(
    value,
    before.filter((_, index) => value[index] !== LEFT_OUT),
  );
  value.splice(0, value.length, ...value.filter((item) => item !== LEFT_OUT));
}

/** A path in what was read, as the file numbers the items of its lists. */
function pathInFile(root: Plain, numbers: Numbers, path: readonly PathStep[]): PathStep[] {
  let at: unknown = root;
  return path.map((step) => {
    const isOfList = Array.isArray(at) && typeof step === 'number';
    const written = isOfList ? (numbers.get(at as unknown[])?.[step] ?? step) : step;
    // A step that the shorter form of a field leaves out leads nowhere.
    const next = isHolder(at) ? inside(at, step) : undefined;
    if (next !== undefined) at = next;
    return written;
  });
}

/** A part that cannot be read, and what complains about it. */
interface Unreadable {
  readonly path: readonly PathStep[];
  readonly issue: Issue;
}

/** What cannot be read; a field that does not exist is a place of its own, and of a choice the form that was meant counts. */
function unreadableIn(
  issues: readonly Issue[],
  prefix: readonly PathStep[] = [],
): readonly Unreadable[] {
  return issues.flatMap((issue): readonly Unreadable[] => {
    const path = [...prefix, ...issue.path.filter((step) => typeof step !== 'symbol')];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], issue }));
    const { best } = issue.code === 'invalid_union' ? chooseBranch(issue.errors) : { best: [] };
    return best.length > 0 ? unreadableIn(best, path) : [{ path, issue }];
  });
}

/** One text for a path. */
const keyOf = (path: readonly PathStep[]): string => JSON.stringify(path);

/** The path and everything above it. */
const prefixesOf = (path: readonly PathStep[]): readonly string[] =>
  path.map((_, index) => keyOf(path.slice(0, index + 1)));

/** A design while parts of it are left out. */
interface Remains {
  readonly root: MapNode;
  readonly plain: Plain;
  /** Paths of the file: what was left out, or has something in its place. */
  readonly lost: (readonly PathStep[])[];
  /** By path of the file: what may stand where something was left out without which what holds it cannot be read. */
  readonly standIns: Map<string, unknown>;
  readonly numbers: Numbers;
}

/** Puts a stand-in where a part is missing that was left out before; false when there is none. */
function fillIn({ plain, standIns, numbers }: Remains, path: readonly PathStep[]): boolean {
  const key = keyOf(pathInFile(plain, numbers, path));
  const standIn = standIns.get(key);
  const [holder, steps] = holderOf(plain, path);
  if (standIn === undefined || steps.length !== path.length || Array.isArray(holder)) return false;
  // Once only: a stand-in that cannot be read either is no help.
  standIns.delete(key);
  holder[String(path.at(-1))] = standIn;
  return true;
}

/** Whether the last step of a path leads nowhere. */
function isMissing(plain: Plain, path: readonly PathStep[]): boolean {
  const [holder, steps] = holderOf(plain, path);
  return steps.length === path.length && inside(holder, path.at(-1) ?? '') === undefined;
}

/** Leaves out what cannot be read, each part once. */
function leaveOutAll(remains: Remains, parts: readonly Unreadable[]): void {
  const { root, plain, numbers, lost, standIns } = remains;
  const left = new Set<string>();
  for (const { path, issue } of parts) {
    // What stood under a part that this round has left out is gone with it.
    if (prefixesOf(path).some((prefix) => left.has(prefix))) continue;
    if (fillIn(remains, path)) continue;
    const written = pathInFile(plain, numbers, path);
    const standIn = standInFor(root, written, issue);
    if (standIn !== undefined) standIns.set(keyOf(written), standIn);
    // A text that is missing says nothing of what should have had it.
    if (isMissing(plain, path) && fillIn(remains, path)) {
      lost.push(written);
      continue;
    }
    const inFile = pathInFile(plain, numbers, holderOf(plain, path)[1]);
    const steps = leaveOut(plain, path);
    left.add(keyOf(steps));
    lost.push(inFile.slice(0, steps.length));
  }
  closeGaps(plain, numbers);
}

/** Null when too little can be read. */
export function salvage(root: MapNode): Salvage | null {
  const plain = plainOf(root);
  if (!isMap(plain)) return null;
  const numbers: Numbers = new Map();
  const lost: (readonly PathStep[])[] = [];
  const remains = { root, plain, numbers, lost, standIns: new Map<string, unknown>() };
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const parsed = dossierSchema.safeParse(plain);
    if (parsed.success) {
      const { data: read } = parsed;
      return { read, lost, pathInFile: (path) => pathInFile(plain, numbers, path) };
    }
    leaveOutAll(remains, unreadableIn(parsed.error.issues));
  }
  return null;
}
