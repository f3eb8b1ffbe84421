/**
 * What depends on what on the map: what the arrows of the keyboard follow, and which links there may be. A service needs
 * copies, a copy needs others and its site, a site its hosting.
 */
import type { Description } from '../../model/description.ts';
import type { MapLayout } from './layoutMap.ts';

export interface Relation {
  /** Key of what depends. */
  readonly from: string;
  /** Key of what it depends on. */
  readonly to: string;
  readonly kind: /** It does not work without. */
    | 'need'
    /** It follows its data. */
    | 'replication'
    /** It keeps pictures of its data. */
    | 'backup'
    /** It watches it. */
    | 'watch'
    /** It stands there. */
    | 'place';
}

/** Relations between what the map shows, in the author's order. */
export function relationsOf(description: Description, layout: MapLayout): readonly Relation[] {
  const plates = platesById(layout);
  const between =
    (kind: Relation['kind']) =>
    (from: string, targets: readonly string[]): readonly Relation[] =>
      plates(from).flatMap((one) => targets.flatMap(plates).map((to) => ({ from: one, to, kind })));
  const needs = between('need');
  const thingsNeeded = (ids: readonly string[]) =>
    ids.flatMap((id) => standingFor(description, id));
  return [
    ...description.services.flatMap(({ id, needs: ids }) =>
      needs(`service:${id}`, thingsNeeded(ids)),
    ),
    ...description.components.flatMap(({ copies, needs: ids }) =>
      copies.flatMap((copy) => needs(`copy:${copy}`, thingsNeeded(ids))),
    ),
    ...description.tools.flatMap(({ id, needs: ids }) => needs(`tool:${id}`, thingsNeeded(ids))),
    ...description.copies.flatMap(({ id, replicates }) =>
      between('replication')(`copy:${id}`, replicates ? [`copy:${replicates}`] : []),
    ),
    ...description.backups.flatMap(({ id, component }) =>
      between('backup')(`backup:${id}`, activeCopies(description, component)),
    ),
    ...description.probes.flatMap(({ id, watches }) =>
      between('watch')(`probe:${id}`, [`service:${watches}`]),
    ),
    ...layout.plates.flatMap(({ key, site }) => place(key, site)),
    ...layout.sites.flatMap(({ key, within }) => place(key, within)),
  ];
}

const place = (from: string, to: string | null): readonly Relation[] =>
  to === null ? [] : [{ from, to, kind: 'place' }];

/** Keys of the plates of an entity: several for a tool in several sites, none for what is not drawn. */
function platesById({ plates }: MapLayout): (entity: string) => readonly string[] {
  const byEntity = new Map<string, string[]>();
  for (const { key, ref } of plates) {
    const entity = `${ref.kind}:${ref.id}`;
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), key]);
  }
  return (entity) => byEntity.get(entity) ?? [];
}

/** What stands on the map for a name of the dossier: a component is there by its copies. */
function standingFor(description: Description, id: string): readonly string[] {
  const component = description.components.find((one) => one.id === id);
  if (component) return component.copies.map((copy) => `copy:${copy}`);
  if (description.services.some((service) => service.id === id)) return [`service:${id}`];
  return [`tool:${id}`];
}

const activeCopies = (description: Description, component: string): readonly string[] =>
  description.copies
    .filter((copy) => copy.component === component && copy.role === 'active')
    .map(({ id }) => `copy:${id}`);
