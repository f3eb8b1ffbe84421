/** What an outage is kept open by, whoever acts meanwhile: a lost quorum, a collapse under load, a hosting with no more to give, a tool. */
import { assertNever } from '../../base/assert.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { conditionOf } from '../../model/states.ts';
import type { LevelEntry, TraceEntry } from '../../model/trace.ts';
import { endsOfReserve, findSite } from '../findInDescription.ts';
import type { Keeper } from '../keeping.ts';
import type { StateSpan, Timelines } from '../timelines.ts';
import { bindingCause } from './causalChain.ts';

/** A stretch of an outage, and where to read what was so as it ended. */
interface Within {
  readonly run: Run;
  readonly timelines: Timelines;
  readonly from: number;
  readonly until: number;
}

/** What keeps it, and the entry since which it does. */
export interface Kept {
  readonly keeper: Keeper;
  readonly entry: TraceEntry;
}

const BROKEN: ReadonlySet<string> = new Set(['down', 'unlawful']);

/** Entries about something before the stretch ends. */
const until = (within: Within, ref: EntityRef): readonly TraceEntry[] =>
  within.timelines.entriesOf(ref).filter(({ at }) => at < within.until);

const stateOf = ({ timelines, until: end }: Within, ref: EntityRef): StateSpan | null =>
  timelines.spansOf(ref).findLast(({ from }) => from < end) ?? null;

const lastLevel = (within: Within, ref: EntityRef): LevelEntry | null =>
  until(within, ref).findLast((entry): entry is LevelEntry => entry.type === 'level') ?? null;

function refOf({ description }: Run, id: string): EntityRef {
  if (description.components.some((one) => one.id === id)) return { kind: 'component', id };
  return { kind: description.services.some((one) => one.id === id) ? 'service' : 'tool', id };
}

/** It collapsed under its load within the outage, since when it stands and falls. */
function byLoad(within: Within, component: EntityRef): Kept | null {
  const falls = until(within, component).filter(
    (entry) => entry.type === 'capacity' && entry.to <= 0 && entry.at >= within.from,
  );
  const [entry] = falls;
  if (!entry) return null;
  return { keeper: { why: 'overload', component, times: falls.length }, entry };
}

/** Fewer copies serve than it takes. */
function byQuorum(within: Within, component: EntityRef): Kept | null {
  const described = within.run.description.components.find(({ id }) => id === component.id);
  const entry = lastLevel(within, component);
  const quorum = described?.quorum ?? 1;
  if (!described || !entry || entry.to > 0) return null;
  const out = described.copies.flatMap((id): readonly { copy: EntityRef; state: string }[] => {
    const copy: EntityRef = { kind: 'copy', id };
    const state = stateOf(within, copy)?.state ?? '';
    return state === 'serving' ? [] : [{ copy, state }];
  });
  const copies = described.copies.length;
  const serving = copies - out.length;
  if (serving >= quorum || out.some(({ state }) => state === 'restarting')) return null;
  return { keeper: { why: 'quorum', component, quorum, serving, copies, out }, entry };
}

/** A copy that serves got less of its hosting than it asked for. */
function byQuota(within: Within, component: EntityRef): Kept | null {
  const { description, entries } = within.run;
  for (const { id, site, capacity, component: of } of description.copies) {
    const copy: EntityRef = { kind: 'copy', id };
    if (of !== component.id) continue;
    if (stateOf(within, copy)?.state !== 'serving') continue;
    const entry = until(within, copy).findLast(({ type }) => type === 'capacity');
    if (entry?.type !== 'capacity' || entry.to >= capacity) continue;
    if (bindingCause(entries, entry)?.subject.kind === 'incident') continue;
    const place = findSite(description, site);
    if (!place) continue;
    const hosting: EntityRef = { kind: 'data-plane', id: place.hosting.id };
    return { keeper: { why: 'quota', hosting, copy, share: entry.to }, entry };
  }
  return null;
}

/** A tool that cannot be used. */
function byTool(within: Within, tool: EntityRef): Kept | null {
  const span = stateOf(within, tool);
  const entry = within.run.entries[span?.openedBy ?? -1];
  if (!span || !entry || !BROKEN.has(conditionOf('tool', span.state))) return null;
  const need = {
    kind: 'tool',
    what: tool,
    since: span.from,
    takenBy: entry.id,
    forGood: false,
  } as const;
  return { keeper: { why: 'need', need }, entry };
}

/** What somebody lived on without something they need, which has run out: a battery, fuel, a cache. */
function byReserve(within: Within, reserve: EntityRef): Kept | null {
  const span = stateOf(within, reserve);
  const entry = within.run.entries[span?.openedBy ?? -1];
  if (span?.state !== 'spent' || !entry) return null;
  const what = endsOfReserve(within.run.description, reserve.id).owner;
  const need = { kind: 'tool', what, since: span.from, forGood: false } as const;
  return { keeper: { why: 'need', need: { ...need, takenBy: entry.id } }, entry };
}

const needsOf = ({ description }: Run, { kind, id }: EntityRef): readonly string[] =>
  (kind === 'service' ? description.services : description.components).find((one) => one.id === id)
    ?.needs ?? [];

/** What was down as the run began has no level of its own in the trace. */
function isShort(within: Within, ref: EntityRef): boolean {
  if (ref.kind === 'tool') return true;
  const level = lastLevel(within, ref)?.to;
  return level === undefined
    ? BROKEN.has(conditionOf(ref.kind, stateOf(within, ref)?.state ?? ''))
    : level < 1;
}

/** Components that stand or would, if those before them in the circle did. */
function byCircle(within: Within, members: readonly EntityRef[]): Kept | null {
  const [first] = members;
  const entry = first ? lastLevel(within, first) : null;
  const stands = ({ id: component }: EntityRef): boolean =>
    within.run.description.copies.some(
      (one) =>
        one.component === component &&
        ['serving', 'restarting'].includes(
          stateOf(within, { kind: 'copy', id: one.id })?.state ?? '',
        ),
    );
  const isCircle = members.every((one) => one.kind === 'component' && stands(one));
  return entry && isCircle ? { keeper: { why: 'circle', members }, entry } : null;
}

/** What holds something down: what the trace says of it first, then whatever else it needs that is short. */
function keeperOf(within: Within, ref: EntityRef, path: readonly EntityRef[]): Kept | null {
  if (ref.kind === 'tool') return byTool(within, ref);
  if (ref.kind === 'reserve') return byReserve(within, ref);
  const place = path.findIndex(({ id }) => id === ref.id);
  if (place >= 0) return byCircle(within, path.slice(place));
  const own =
    ref.kind === 'component'
      ? (byLoad(within, ref) ?? byQuorum(within, ref) ?? byQuota(within, ref))
      : null;
  if (own) return own;
  const limit = lastLevel(within, ref)?.limitedBy ?? null;
  const named = limit && limit.id !== ref.id ? [limit] : [];
  const short = needsOf(within.run, ref)
    .map((id) => refOf(within.run, id))
    .filter((need) => isShort(within, need));
  for (const next of named.length > 0 ? named : short) {
    const kept = keeperOf(within, next, [...path, ref]);
    if (kept) return kept;
  }
  return null;
}

/** Everything works, and what serves is too small for the demand: of a peak, or of those who all come to one place. */
function byShortage(within: Within, service: EntityRef): Kept | null {
  const entry = lastLevel(within, service);
  const component = entry?.limitedBy;
  if (!entry || entry.to <= 0 || component?.kind !== 'component') return null;
  return { keeper: { why: 'short', component, share: entry.to }, entry };
}

/** What kept a service down for half of an outage at least, as it ended; null when nothing of the kind did. Seconds. */
export function keptDownBy(
  run: Run,
  timelines: Timelines,
  service: string,
  outage: { readonly from: number; readonly until: number | null },
): Kept | null {
  const end = outage.until ?? run.endsAt + 1;
  const within: Within = { run, timelines, from: outage.from, until: end };
  const ref: EntityRef = { kind: 'service', id: service };
  const kept = keeperOf(within, ref, []) ?? byShortage(within, ref);
  if (!kept) return null;
  const since = Math.max(kept.entry.at, outage.from);
  return 2 * (end - since) >= end - outage.from ? kept : null;
}

/**
 * What an account of minutes names for a keeper; null where one copy would be enough and none serves: what befell them is
 * said of the place, or of the plan that was to bring one back.
 */
export function subjectOfKeeper(keeper: Keeper): EntityRef | null {
  switch (keeper.why) {
    case 'quorum':
      return keeper.quorum > 1 ? keeper.component : null;
    case 'overload':
    case 'short':
      return keeper.component;
    case 'quota':
      return keeper.hosting;
    case 'need':
      return keeper.need.what;
    case 'circle':
      return keeper.members[0] ?? null;
    default:
      return assertNever(keeper);
  }
}
