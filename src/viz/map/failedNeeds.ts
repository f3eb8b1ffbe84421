/** How many of the things that each thing needs have failed, kept from one instant of a run to the next. */
import type { Snapshot } from '../../analysis/index.ts';
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { conditionOf } from '../../model/states.ts';
import { hasFailed } from './hasFailed.ts';
import { needsBelow } from './needsBelow.ts';

/** What can fail under the bare name of a component or a tool: its copies, or itself. */
interface Part {
  readonly name: string;
  readonly refs: readonly EntityRef[];
}

interface Counted {
  /** Entries that had been read when it was counted; none yet before the first time. */
  entryCount: number | null;
  /** Failed things by bare name, and among all that each name needs; 0 is left out. */
  readonly failedOf: Map<string, number>;
  readonly below: Map<string, number>;
}

const countedOf = new WeakMap<Run, Counted>();

/** Failed copies and unusable tools among all that each name needs, near or far; 0 is left out. Read it before the next call. */
export function failedNeedsAt(run: Run, snapshot: Snapshot): ReadonlyMap<string, number> {
  const parts = partsOf(run.description);
  const counted = countedOf.get(run) ?? {
    entryCount: null,
    failedOf: new Map<string, number>(),
    below: new Map<string, number>(),
  };
  countedOf.set(run, counted);
  for (const part of partsBetween(run, counted.entryCount, snapshot.entryCount)) {
    const failed = part.refs.filter((ref) =>
      hasFailed(conditionOf(ref.kind, snapshot.stateOf(ref) ?? '')),
    ).length;
    const more = failed - (counted.failedOf.get(part.name) ?? 0);
    if (more === 0) continue;
    add(counted.failedOf, part.name, more);
    for (const name of parts.needing(part.name)) add(counted.below, name, more);
  }
  counted.entryCount = snapshot.entryCount;
  return counted.below;
}

function add(counts: Map<string, number>, name: string, more: number): void {
  const sum = (counts.get(name) ?? 0) + more;
  if (sum === 0) counts.delete(name);
  else counts.set(name, sum);
}

/** What entries between the two may have changed; everything when there are more of them than that. */
function partsBetween(run: Run, before: number | null, now: number): Iterable<Part> {
  const { all, partOf } = partsOf(run.description);
  if (before === null || Math.abs(now - before) > all.length) return all;
  const changed = new Set<Part>();
  for (let id = Math.min(before, now); id < Math.max(before, now); id += 1) {
    const subject = run.entries[id]?.subject;
    const part = subject && partOf(subject);
    if (part) changed.add(part);
  }
  return changed;
}

interface Parts {
  readonly all: readonly Part[];
  readonly partOf: (ref: EntityRef) => Part | undefined;
  /** Names of what needs it, near or far. */
  readonly needing: (name: string) => readonly string[];
}

const partsKnown = new WeakMap<Description, Parts>();

function partsOf(description: Description): Parts {
  const before = partsKnown.get(description);
  if (before) return before;
  const { services, components, tools } = description;
  const ofCopies = components.map(({ id, copies }) => ({
    name: id,
    refs: copies.map((copy): EntityRef => ({ kind: 'copy', id: copy })),
  }));
  const ofTools = tools.map(({ id }) => ({ name: id, refs: [{ kind: 'tool' as const, id }] }));
  const byCopy = new Map(ofCopies.flatMap((part) => part.refs.map(({ id }) => [id, part])));
  const byTool = new Map(ofTools.map((part) => [part.name, part]));
  const below = needsBelow(description);
  const needing = new Map<string, string[]>();
  for (const name of new Set([...services, ...components, ...tools].map(({ id }) => id))) {
    for (const need of below(name)) needing.set(need, [...(needing.get(need) ?? []), name]);
  }
  const parts: Parts = {
    all: [...ofCopies, ...ofTools],
    partOf: ({ kind, id }) =>
      (kind === 'copy' && byCopy.get(id)) || (kind === 'tool' && byTool.get(id)) || undefined,
    needing: (name) => needing.get(name) ?? [],
  };
  partsKnown.set(description, parts);
  return parts;
}
