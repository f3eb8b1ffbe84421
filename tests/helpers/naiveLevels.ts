/**
 * Levels computed the slow way, from the dossier and the states of its copies alone: what the engine's incremental passes
 * must come to. Components only; written apart from the engine, to be obvious.
 */
import type { Dossier } from '../../src/scenario/index.ts';

type Need = Dossier['services'][string]['needs'][number];

/** Higher than any level. */
const ENDLESS = 1e9;

function levelOf(need: Need, levels: ReadonlyMap<string, number>): number {
  if (need.type === 'one') return Math.max(levels.get(need.ref) ?? 0, need.without);
  const all = need.of.map((part) => levelOf(part, levels));
  if (need.type === 'all') return Math.min(ENDLESS, ...all);
  if (need.type === 'share') {
    const sum = all.reduce((total, level) => total + Math.min(1, level), 0);
    return sum >= all.length ? ENDLESS : sum / all.length;
  }
  return all.sort((a, b) => b - a)[need.count - 1] ?? 0;
}

/** Level of one component, given what its needs are at. */
export function naiveLevel(
  dossier: Dossier,
  id: string,
  levels: ReadonlyMap<string, number>,
  isServing: (copy: string) => boolean,
): number {
  const component = dossier.components[id];
  if (!component) return 0;
  const serving = Object.entries(component.copies).filter(([name]) => isServing(`${id}/${name}`));
  const enough = serving.length >= (component.quorum ?? 1);
  const own = enough ? serving.reduce((sum, [, copy]) => sum + (copy.capacity ?? 1), 0) : 0;
  const needed = component.needs.map((need) => levelOf(need, levels));
  return Math.round(Math.min(own, ...needed) * 1e9) / 1e9;
}

/**
 * The highest levels that satisfy every need at once when some components are known to be down: all the others are
 * thought unlimited, then lowered until nothing moves.
 */
export function naiveLevels(
  dossier: Dossier,
  isDown: (component: string) => boolean,
  isServing: (copy: string) => boolean,
): ReadonlyMap<string, number> {
  const ids = Object.keys(dossier.components);
  const levels = new Map(ids.map((id) => [id, isDown(id) ? 0 : ENDLESS]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const id of ids) {
      const level = Math.min(levels.get(id) ?? 0, naiveLevel(dossier, id, levels, isServing));
      if (level !== levels.get(id)) moved = true;
      levels.set(id, level);
    }
  }
  return levels;
}
