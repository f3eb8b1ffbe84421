/** Reserves: what lets something go on for a while without what it needs, one for each need that says how long. */
import { INSTANT } from '../../kinds/defaultLaw.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Need, Reserve } from '../../scenario/schema/service.ts';
import type { NeedTree, PlantReserve } from '../plant/levels.ts';
import { compileSpan } from './compileSpan.ts';

type OneNeed = Extract<Need, { type: 'one' }>;

/** A need with a reserve, and whose it is. */
export interface DeclaredReserve {
  /** `web>identity`; `web>identity#2` for a second one. */
  readonly id: string;
  readonly owner: string;
  /** `application/main` when only one copy of it needs that; null when all of it does. */
  readonly copy: string | null;
  readonly need: OneNeed;
  readonly reserve: Reserve;
}

const leavesOf = (need: Need): readonly OneNeed[] =>
  need.type === 'one' ? [need] : need.of.flatMap(leavesOf);

/** Every need that lasts: of services and their modes, of components, of tools, in the author's order. */
export function reservesOf({
  services,
  components,
  tools,
}: Pick<Dossier, 'services' | 'components' | 'tools'>): readonly DeclaredReserve[] {
  const owners: readonly (readonly [string, string | null, readonly Need[]])[] = [
    ...Object.entries(services).map(
      ([id, { needs, modes }]) =>
        [id, null, [...needs, ...Object.values(modes).flatMap((mode) => mode.needs)]] as const,
    ),
    ...Object.entries(components).flatMap(([id, { needs, copies }]) => [
      [id, null, needs] as const,
      ...Object.entries(copies).map(
        ([name, copy]) => [id, `${id}/${name}`, copy.needs ?? []] as const,
      ),
    ]),
    ...Object.entries(tools).map(([id, { needs }]) => [id, null, needs] as const),
  ];
  const taken = new Map<string, number>();
  return owners.flatMap(([owner, copy, needs]) =>
    needs.flatMap(leavesOf).flatMap((need): readonly DeclaredReserve[] => {
      if (!need.reserve) return [];
      const base = `${owner}>${need.ref}`;
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      const id = count === 1 ? base : `${base}#${count}`;
      return [{ id, owner, copy, need, reserve: need.reserve }];
    }),
  );
}

interface NumbersOf {
  readonly nodeOf: (name: string) => number;
  readonly copyOf: (name: string) => number;
}

/** @param sourceOf the tree of what a reserve stands in for, by its number */
export function compileReserves(
  declared: readonly DeclaredReserve[],
  { nodeOf, copyOf }: NumbersOf,
  sourceOf: (need: OneNeed) => NeedTree,
): readonly Omit<PlantReserve, 'watch'>[] {
  return declared.map(({ id, owner, copy, need, reserve }) => ({
    entity: { kind: 'reserve', id },
    owner: nodeOf(owner),
    copy: copy === null ? -1 : copyOf(copy),
    of: sourceOf(need),
    lasts: compileSpan(reserve.lasts),
    kind: reserve.kind,
    fades: reserve.fades,
    refills: compileSpan(reserve.refills ?? INSTANT),
    regained: reserve.regained ? compileSpan(reserve.regained) : null,
  }));
}
