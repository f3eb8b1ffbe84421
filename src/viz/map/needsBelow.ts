/** Everything a thing needs, near or far, by the bare names of the dossier: components, tools and services. */
import type { Description } from '../../model/description.ts';

/** Names below each name, without itself, nearest first; worked out once for each description. */
const known = new WeakMap<Description, (name: string) => readonly string[]>();

export function needsBelow(description: Description): (name: string) => readonly string[] {
  const before = known.get(description);
  if (before) return before;
  const needs = new Map<string, readonly string[]>(
    [...description.services, ...description.components, ...description.tools].map((thing) => [
      thing.id,
      thing.needs,
    ]),
  );
  const found = new Map<string, readonly string[]>();
  const below = (name: string): readonly string[] => {
    const kept = found.get(name);
    if (kept) return kept;
    const reached = new Set<string>();
    const open = [...(needs.get(name) ?? [])];
    for (const next of open) {
      if (reached.has(next) || next === name) continue;
      reached.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    const answer = [...reached];
    found.set(name, answer);
    return answer;
  };
  known.set(description, below);
  return below;
}
