/** Circles in a graph of names. */
import { invariant } from '../base/assert.ts';

/** From a name to those it points at; names that are no key point at nothing. */
export type Edges = ReadonlyMap<string, readonly string[]>;

interface Visit {
  readonly name: string;
  /** Next of its edges to follow. */
  next: number;
}

/**
 * Circles, each from the first of its names that is met, without coming back to it. Every circle shares a name with
 * one of those returned, so a graph without any has none here. Depth first, without recursion: a chain may be long.
 */
export function cyclesIn(edges: Edges): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  const onTrail = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const trail: Visit[] = [{ name: start, next: 0 }];
    onTrail.add(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const target = edges.get(top.name)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        trail.pop();
        onTrail.delete(top.name);
        done.add(top.name);
      } else if (onTrail.has(target)) {
        cycles.push(circleFrom(trail, target));
      } else if (!done.has(target)) {
        trail.push({ name: target, next: 0 });
        onTrail.add(target);
      }
    }
  }
  return cycles;
}

function circleFrom(trail: readonly Visit[], name: string): readonly string[] {
  const begin = trail.findIndex((visit) => visit.name === name);
  invariant(begin >= 0, 'a circle closes on its own trail');
  return trail.slice(begin).map((visit) => visit.name);
}
