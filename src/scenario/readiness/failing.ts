/** What fails with something else: one walk over needs, whatever the question. */
import type { Dossier } from '../dossier.ts';
import type { Need } from '../schema/service.ts';

type Component = Dossier['components'][string];

/** Copies of a component that serve as designed, or take over by themselves. */
export const servingCopies = ({ copies, switchover }: Component) =>
  Object.entries(copies).filter(
    ([, { role }]) => role === 'active' || (role === 'hot' && switchover !== undefined),
  );

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Names of several needs of which fewer than `count` are left, each once; none when enough are. */
function shortOf(each: readonly (readonly string[])[], count: number): readonly string[] {
  const left = each.filter((names) => names.length === 0).length;
  return left < count ? once(each.flat()) : [];
}

/**
 * Of a tool, a component or a service and all that it cannot run without, what is such that it no longer works: itself
 * first, then by needs, each once. Empty when it goes on. What is done without, or only needed to be written, stops nothing
 * that runs, nor does what is only needed to start, except where it has to start again; of several that stand in for each
 * other, all must fail.
 */
export function failing(
  { tools, components, services }: Pick<Dossier, 'tools' | 'components' | 'services'>,
  name: string,
  isGone: (name: string) => boolean,
): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const ofNeed =
    (starts: boolean) =>
    (need: Need): readonly string[] => {
      switch (need.type) {
        case 'one':
          return need.without > 0 || need.toWrite || (need.toStart && !starts)
            ? []
            : visit(need.ref);
        case 'all':
          return ofAll(need.of, starts);
        case 'share':
          return shortOf(need.of.map(ofNeed(starts)), 1);
        case 'at-least':
          return shortOf(need.of.map(ofNeed(starts)), need.count);
      }
    };
  const ofAll = (needs: readonly Need[], starts: boolean): readonly string[] =>
    once(needs.flatMap(ofNeed(starts)));
  const ofCopies = (component: Component | undefined, starts: boolean): readonly string[] => {
    const serving = component ? servingCopies(component) : [];
    const each = serving.map(([, { needs }]) => ofAll(needs ?? [], starts));
    return shortOf(each, serving.length > 0 ? 1 : 0);
  };
  const visit = (one: string): readonly string[] => {
    const before = known.get(one);
    if (before) return before;
    // A circle takes nothing away by itself.
    known.set(one, []);
    const thing = tools[one] ?? components[one] ?? services[one];
    if (!thing) return [];
    const starts = isGone(one);
    const found = once([
      ...(starts ? [one] : []),
      ...ofAll(thing.needs, starts),
      ...ofCopies(components[one], starts),
    ]);
    known.set(one, found);
    return found;
  };
  return visit(name);
}
