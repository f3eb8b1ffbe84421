import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceId } from '../../model/trace.ts';
import type { Lane, LaneItem } from './lane.ts';

/**
 * Ids of what a chain of entries lights on the lanes: for each entry, the item of its subject that begins with it or
 * was going on at its moment. Entries about things without a lane light nothing here; the map shows them.
 */
export function litItems(
  lanes: readonly Lane[],
  run: Run,
  chain: readonly TraceId[],
): ReadonlySet<string> {
  const itemsBySubject = groupBySubject(lanes);
  return new Set(
    chain.flatMap((id) => {
      const entry = run.entries[id];
      const items = entry ? (itemsBySubject.get(entityKey(entry.subject)) ?? []) : [];
      const lit = entry ? itemAt(items, { id, at: entry.at }) : undefined;
      return lit ? [lit.id] : [];
    }),
  );
}

function groupBySubject(lanes: readonly Lane[]): ReadonlyMap<string, readonly LaneItem[]> {
  const groups = new Map<string, LaneItem[]>();
  for (const lane of lanes)
    for (const item of [...lane.bars, ...lane.flags]) {
      const key = entityKey(item.subject);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** What begins with the entry, else what goes on at its moment, else what it ended. */
function itemAt(
  items: readonly LaneItem[],
  entry: { readonly id: TraceId; readonly at: number },
): LaneItem | undefined {
  return (
    items.find((item) => item.entry === entry.id) ??
    items.find((item) => item.from <= entry.at && entry.at < item.until) ??
    items.find((item) => item.until === entry.at)
  );
}
